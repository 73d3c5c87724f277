"""A strict stand-in for Audius: a node with its catalogue, and one that stores the sound."""

from tests.fake_audius.app import FakeAudius, running
from tests.fake_audius.world import SOUND, World, make_world, track

__all__ = ["SOUND", "FakeAudius", "World", "make_world", "running", "track"]

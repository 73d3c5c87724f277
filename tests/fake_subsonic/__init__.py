"""A strict stand-in for an OpenSubsonic server: see README.md."""

from tests.fake_subsonic.app import make_app
from tests.fake_subsonic.serve import FakeSubsonic, running
from tests.fake_subsonic.world import SOUND, World, make_world, song

__all__ = ["SOUND", "FakeSubsonic", "World", "make_app", "make_world", "running", "song"]

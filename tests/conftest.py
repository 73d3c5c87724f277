"""What all tests share."""

from __future__ import annotations

from hypothesis import settings

# A test that is slow once, on a busy machine, shows nothing about the code.
settings.register_profile("moodify", deadline=None)
settings.load_profile("moodify")

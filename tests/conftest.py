"""What all tests share."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# No test meets the keyring of whoever runs it, nor asks the real Spotify.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
os.environ["MOODIFY_SPOTIFY_URL"] = "http://127.0.0.1:1"
os.environ.pop("MOODIFY_SPOTIFY_CLIENT_ID", None)

# A test that is slow once, on a busy machine, shows nothing about the code.
settings.register_profile("moodify", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("moodify")

"""What the lab needs beside the app."""

from __future__ import annotations

import importlib.util

from moodify.errors import LabError


def need_torch() -> None:
    """Say how to get torch where it is missing."""
    if importlib.util.find_spec("torch") is None:
        raise LabError(
            "Training needs torch, which the app itself does without.",
            hint="Install it with: pip install 'moodify[lab]'",
        )

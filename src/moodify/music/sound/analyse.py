"""One file of music → its mood by its sound."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from moodify.errors import ModelError
from moodify.music.sound.decode import hear
from moodify.music.sound.describe import DESCRIPTION, describe, joined
from moodify.music.sound.head import load_card, load_head
from moodify.music.sound.musicnn import Musicnn
from moodify.music.sound.result import QUADRANTS, SoundMood

VALENCE = np.array([1.0, -1.0, -1.0, 1.0])
AROUSAL = np.array([1.0, 1.0, -1.0, -1.0])
"""Where each of `QUADRANTS` lies on the two axes."""


def _version() -> str:
    try:
        return f"sound {DESCRIPTION}.{str(load_card().get('sha256', ''))[:8]}"
    except ModelError:
        return f"sound {DESCRIPTION}"


VERSION = _version()
"""The analyser and its version: an analysis by another one is done again."""


class Analyser:
    """Judges files, one at a time on one thread: keep one, and start more for more cores."""

    def __init__(self) -> None:
        """Load both networks; raises `ModelError`. Takes some 0.2 s."""
        self._network = Musicnn()
        self._head = load_head()

    def __call__(self, path: Path) -> SoundMood:
        """The mood of the file at `path`; raises `SoundError` where nothing can be heard."""
        heard = hear(path)
        row = joined(describe(heard.windows, self._network))
        shares = self._head(row[None])[0]
        return SoundMood(
            valence=float(shares @ VALENCE),
            arousal=float(shares @ AROUSAL),
            probabilities={name: float(p) for name, p in zip(QUADRANTS, shares, strict=True)},
            confidence=float(shares.max()),
            seconds=heard.seconds,
            loudness=heard.loudness,
        )

"""What the analysis of one file says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

Quadrant = Literal["happy", "angry", "sad", "calm"]
"""The four quadrants of the circumplex, Q1 … Q3 and Q4 (Russell, 1980)."""

QUADRANTS: tuple[Quadrant, ...] = get_args(Quadrant)


@dataclass(frozen=True, slots=True)
class SoundMood:
    """A song's mood as its sound has it."""

    valence: float
    """-1 … 1; from sound alone it is less sure than arousal."""
    arousal: float
    """-1 … 1."""
    probabilities: Mapping[Quadrant, float]
    """One for each quadrant, summing to 1."""
    confidence: float
    """How often an answer like this one is right: the greatest probability, calibrated, 0..1."""
    seconds: float
    """Length of the file."""
    loudness: float
    """LUFS of the windows that were heard (ITU-R BS.1770, without its gate)."""

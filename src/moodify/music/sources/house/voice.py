"""What an instrument is: a function from one note to its sound."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from moodify.types import Float32Array


@dataclass(frozen=True, slots=True)
class Tone:
    """One note as an instrument sees it."""

    pitch: int
    """MIDI."""
    freq: float
    """Hertz."""
    seconds: float
    """How long it is held."""
    velocity: float
    """0..1; an instrument grows brighter with it, the mixer makes it louder."""
    rng: np.random.Generator
    """Chance of this note's own, the same on every run."""


Voice: TypeAlias = Callable[[Tone], Float32Array]
"""Gives float32 (samples,) or (2, samples), at any level: the bank evens the loudness."""


@dataclass(frozen=True, slots=True)
class Instrument:
    """A voice and how its notes end."""

    voice: Voice
    release: float | None = None
    """A struck or plucked sound's damping time in seconds; None: the voice is given the exact
    length and ends by itself (bows, winds, pads), or rings on undamped when `rings`."""
    rings: bool = False
    """True: each note sounds its natural length, however short it is written (bells, drums)."""
    keep_balance: bool = False
    """True: the voice sets its own levels (a drum kit); else every note is made equally loud."""

"""Sound at another rate, by Fourier's way: exact below half the lower rate."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Sound = NDArray[np.float32]


def resample(sound: Sound, length: int) -> Sound:
    """`sound`, shape (N,), as `length` samples of the same span of time.

    Its spectrum is cut off or filled up with zeros, which is exact for a sound that repeats
    itself; one that doesn't rings for some milliseconds at both ends, and has to bring a margin
    to be cut off.
    """
    if len(sound) == length or len(sound) == 0:
        return sound
    spectrum = np.fft.rfft(sound)
    kept = np.zeros(length // 2 + 1, spectrum.dtype)
    shared = min(len(kept), len(spectrum))
    kept[:shared] = spectrum[:shared]
    made = np.fft.irfft(kept, length) * (length / len(sound))
    return made.astype(np.float32)

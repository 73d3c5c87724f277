"""How strongly the ear counts each frequency, as ITU-R BS.1770 has it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def k_weighting(f: NDArray[np.floating]) -> NDArray[np.float64]:
    """Power gain of the K filter at `f` Hz, from the standard's biquads for 48 kHz."""
    z = np.exp(-2j * np.pi * f / 48_000)
    shelf = (1.53512485958697 - 2.69169618940638 * z + 1.19839281085285 * z * z) / (
        1 - 1.69065929318241 * z + 0.73248077421585 * z * z
    )
    high = (1 - z) ** 2 / (1 - 1.99004745483398 * z + 0.99007225036621 * z * z)
    return np.asarray(np.abs(shelf * high) ** 2)

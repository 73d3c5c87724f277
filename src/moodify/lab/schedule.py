"""How fast to learn, and when to stop: functions of the epochs done and what they came to."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from moodify.lab.presets import Preset


def learning_rate(preset: Preset, epochs_done: float, held: Sequence[float] = ()) -> float:
    """A linear warm-up and half a cosine, then the polish: half a cosine from its own peak.

    Each falls to 1 % of its peak (Loshchilov & Hutter, "SGDR", 2017). With the schedule
    ``plateau`` the rate is halved whenever the held accuracies have not risen for a while.
    """
    if preset.schedule == "plateau":
        return preset.learning_rate * 0.5 ** plateaus(held, preset.plateau_epochs)
    if epochs_done < preset.warmup_epochs:
        return preset.learning_rate * (epochs_done + 0.05) / (preset.warmup_epochs + 0.05)
    if epochs_done < preset.epochs:
        share = (epochs_done - preset.warmup_epochs) / (preset.epochs - preset.warmup_epochs)
        peak = preset.learning_rate
    else:
        share = (epochs_done - preset.epochs) / max(preset.polish_epochs, 1)
        peak = preset.polish_rate
    return peak * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * min(share, 1.0))))


def plateaus(held: Sequence[float], patience: int) -> int:
    """How often the best of `held` stayed unbeaten for `patience` epochs, counted afresh each time.

    Reckoned from the whole history, so that a resumed run needs no state of its own.
    """
    best, waited, found = -math.inf, 0, 0
    for accuracy in held:
        waited = 0 if accuracy > best else waited + 1
        best = max(best, accuracy)
        if waited == patience:
            waited, found = 0, found + 1
    return found


def is_stuck(preset: Preset, held: Sequence[float]) -> bool:
    """Whether the best held accuracy lies `patience_epochs` back."""
    if not preset.patience_epochs or not held:
        return False
    return len(held) - 1 - int(np.argmax(held)) >= preset.patience_epochs

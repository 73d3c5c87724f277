"""Choose what training leaves open, on the held-out share of Training: never on a test split.

The blend of the two label heads follows FER+, as far as that pays; the temperature is where the
blended probabilities are honest (Guo et al., "On Calibration of Modern Neural Networks", 2017).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from moodify.lab.data import Pictures
from moodify.lab.metrics import four_moods, majority_rows, mood_rows
from moodify.lab.network import Network
from moodify.lab.presets import Preset
from moodify.lab.train import predict_logits

SHARES = np.linspace(0, 1, 21)
TEMPERATURES = np.geomspace(0.2, 3.0, 80)
ALLOWANCE = 0.01
"""Accuracy against FER+ majorities that may be given up for FER2013's labels. A point of the one
buys more than two of the other, and as much macro-F1 (docs/lab-log.md): a network that follows
the raters alone calls too many faces neutral."""
Logits = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen, and what it gives on the held-out share."""

    votes_share: float
    temperature: float
    label_accuracy: float
    """Four moods against FER2013's labels."""
    votes_accuracy: float
    """Four moods against FER+ majorities; 0 where there are no votes."""


def choose(network: Network, preset: Preset, hold: Pictures) -> Choice:
    """The blend of the two heads, and the temperature that fits it.

    A listener is served by what ten people see, so the blend is the one nearest to FER2013's
    labels among those that cost FER+ at most `ALLOWANCE` of accuracy. A network that was taught
    one kind of label is not blended.
    """
    with torch.no_grad():
        by_label, by_votes = (logits.double().numpy() for logits in predict_logits(network, hold))
    blended = preset.votes_weight > 0 and len(majority_rows(hold.votes)[0]) > 0
    share = 0.0
    if blended:
        accuracies = [_accuracies(_blend(by_label, by_votes, s), hold)[1] for s in SHARES]
        share = float(SHARES[np.argmax(np.array(accuracies) >= max(accuracies) - ALLOWANCE)])
    logits = _blend(by_label, by_votes, share)
    temperature = min(TEMPERATURES, key=lambda t: _log_loss(logits / t, hold, blended))
    return Choice(share, float(temperature), *_accuracies(logits, hold))


def _blend(by_label: Logits, by_votes: Logits, share: float) -> Logits:
    return (1 - share) * by_label + share * by_votes


def softmax(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    """Probabilities (N, C) of logits (N, C)."""
    shifted = np.exp(logits - logits.max(1, keepdims=True))
    return np.asarray(shifted / shifted.sum(1, keepdims=True))


def _accuracies(logits: NDArray[np.float64], hold: Pictures) -> tuple[float, float]:
    guesses = four_moods(softmax(logits)).argmax(1)
    rows, labels = mood_rows(hold.labels)
    voted, majority = majority_rows(hold.votes)
    by_votes = float((guesses[voted] == majority).mean()) if len(voted) else 0.0
    return float((guesses[rows] == labels).mean()), by_votes


def _log_loss(logits: NDArray[np.float64], hold: Pictures, by_majority: bool) -> float:
    """Mean over the four moods, against FER+ majorities or the labels."""
    four = four_moods(softmax(logits))
    rows, labels = majority_rows(hold.votes) if by_majority else mood_rows(hold.labels)
    return float(-np.log(np.maximum(four[rows, labels], 1e-9)).mean())

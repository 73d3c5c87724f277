"""The blend follows FER+ as far as that pays, and the temperature makes it honest."""

from dataclasses import replace

import numpy as np
import pytest

pytest.importorskip("torch", reason="torch is not installed (pip install 'moodify[lab]')")

import torch
from torch import Tensor

from moodify.lab.choose import ALLOWANCE, choose
from moodify.lab.data import Pictures
from moodify.lab.network import Network
from moodify.lab.presets import get_preset

pytestmark = pytest.mark.lab
TINY = get_preset("tiny")
ANGRY, HAPPY, NEUTRAL = 0, 3, 6


class Says(Network):
    """Gives the logits it was made with, whatever it is shown."""

    def __init__(self, by_label: Tensor, by_votes: Tensor) -> None:
        super().__init__()
        self.answer = by_label, by_votes

    def features(self, pixels: Tensor) -> Tensor:
        """The pixels, flat."""
        return pixels.flatten(1)

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        """The two sets of logits."""
        return self.answer


def pictures(labels: list[int], majorities: list[int]) -> Pictures:
    """Blank pictures with labels and unanimous raters."""
    votes = np.eye(7, dtype=np.float32)[majorities]
    names = tuple(f"train/x/{n}.jpg" for n in range(len(labels)))
    return Pictures(np.zeros((len(labels), 48, 48), np.uint8), np.array(labels), votes, names)


def logits(emotions: list[int], strength: float = 4.0) -> Tensor:
    return strength * torch.eye(7)[emotions]


def test_the_blend_follows_fer_plus() -> None:
    labels, majorities = [ANGRY, HAPPY, NEUTRAL] * 20, [NEUTRAL, HAPPY, NEUTRAL] * 20
    network = Says(logits(labels), logits(majorities))
    chosen = choose(network, TINY, pictures(labels, majorities))
    assert 0.5 <= chosen.votes_share <= 0.6, "no more of FER+ than it takes"
    assert chosen.votes_accuracy >= 1 - ALLOWANCE
    assert chosen.label_accuracy == pytest.approx(2 / 3)


def test_a_network_of_one_kind_of_label_is_not_blended() -> None:
    labels, majorities = [ANGRY, HAPPY] * 10, [NEUTRAL, HAPPY] * 10
    network = Says(logits(labels), logits(majorities))
    single = replace(TINY, votes_weight=0.0)
    assert choose(network, single, pictures(labels, majorities)).votes_share == 0
    unvoted = replace(pictures(labels, majorities), votes=np.zeros((20, 7), np.float32))
    assert choose(network, TINY, unvoted).votes_share == 0


def test_an_overconfident_network_is_cooled() -> None:
    truth = [ANGRY, HAPPY, NEUTRAL, HAPPY] * 25
    guesses = [HAPPY if n % 4 == 0 else emotion for n, emotion in enumerate(truth)]
    bold = choose(Says(logits(guesses, 12), logits(guesses, 12)), TINY, pictures(truth, truth))
    shy = choose(Says(logits(guesses, 1), logits(guesses, 1)), TINY, pictures(truth, truth))
    assert bold.temperature > 1 > shy.temperature

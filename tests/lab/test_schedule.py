"""The learning rate follows its schedule, and training stops when it is stuck."""

import pytest

from moodify.lab.presets import PRESETS, get_preset
from moodify.lab.schedule import is_stuck, learning_rate, plateaus


def test_plateaus_are_counted_afresh() -> None:
    assert plateaus([0.1, 0.2, 0.3], 2) == 0
    assert plateaus([0.3, 0.2, 0.1], 2) == 1
    assert plateaus([0.3, 0.2, 0.1, 0.1, 0.1], 2) == 2
    assert plateaus([0.3, 0.2, 0.4, 0.1], 2) == 0
    original = get_preset("original")
    assert learning_rate(original, 3, [0.5] * 5) == original.learning_rate / 2
    assert not is_stuck(original, [0.5] * 8)
    assert is_stuck(original, [0.5] * 9)
    assert not is_stuck(get_preset("tiny"), [0.5] * 100)


def test_the_learning_rate_rises_falls_and_polishes() -> None:
    preset = PRESETS["moodify"]
    rates = [learning_rate(preset, epoch) for epoch in range(preset.all_epochs + 1)]
    top = rates.index(max(rates))
    assert top == preset.warmup_epochs
    assert rates[top] == pytest.approx(preset.learning_rate)
    first, polish = rates[top : preset.epochs], rates[preset.epochs :]
    assert first == sorted(first, reverse=True)
    assert polish == sorted(polish, reverse=True)
    assert polish[0] == pytest.approx(preset.polish_rate)
    assert polish[-1] == pytest.approx(0.01 * preset.polish_rate)

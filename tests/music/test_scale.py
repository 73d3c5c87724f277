from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.music.scale import SCALES, STANDARDISED, UNIT, find_scale


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ([0.0, 0.4, 1.0], "0 to 1"),
        ([-0.4, 0.9], "−1 to 1"),
        ([1.0, 4.5, 8.9], "1 to 9"),
        ([0.0, 35.0, 88.0], "0 to 100"),
        ([-1.9, 0.2, 2.4], STANDARDISED.words),
        ([0.3] * 200 + [55.0], "0 to 1"),  # one slip doesn't change the scale
        ([-0.5, 0.5] * 200 + [-999.0], "−1 to 1"),
    ],
)
def test_the_scale_is_found(values: list[float], words: str) -> None:
    found = find_scale(values)
    assert found is not None
    assert found.words == words


@pytest.mark.parametrize("values", [[], [float("nan")], [5000.0, -3.0], [-50.0, 50.0], [1.5, 12.0]])
def test_no_scale_is_guessed_where_none_fits(values: list[float]) -> None:
    assert find_scale(values) is None


def test_a_normal_sample_is_standardised() -> None:
    rng = random.Random(1)
    assert find_scale([rng.gauss(0, 1) for _ in range(5000)]) is STANDARDISED


@pytest.mark.parametrize("scale", SCALES)
def test_ends_and_middle(scale: object) -> None:
    assert scale in SCALES
    for one in SCALES:
        assert one.to_unit(one.low) == -1
        assert one.to_unit(one.high) == 1
        assert one.to_unit((one.low + one.high) / 2) == 0


def test_what_lies_outside_is_refused_but_standardised_is_clipped() -> None:
    with pytest.raises(ValueError, match="7 is outside 0 to 1"):
        SCALES[0].to_unit(7)
    with pytest.raises(ValueError, match="nan"):
        UNIT.to_unit(float("nan"))
    assert STANDARDISED.to_unit(3.1) == 1.0


@given(st.lists(st.floats(-1e6, 1e6), max_size=30))
def test_figures_come_out_in_range_and_in_order(values: list[float]) -> None:
    scale = find_scale(values)
    if scale is None:
        return
    inside = sorted(value for value in values if scale.fits(_array(value)).all())
    units = [scale.to_unit(value) for value in inside]
    assert units == sorted(units)
    assert all(-1 <= unit <= 1 for unit in units)


def _array(value: float):  # type: ignore[no-untyped-def]
    import numpy as np

    return np.array([value])

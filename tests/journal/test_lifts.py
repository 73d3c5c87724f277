"""Which songs lift: counts, shrinkage, and silence where little is known."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.journal.lifts import (
    FACE,
    FEWEST,
    SAID,
    Changes,
    Sums,
    Taps,
    lifting,
    shrunken,
    sure,
    usual_change,
)
from moodify.journal.telling import sentence


def changes_of(song: int, before: np.ndarray, after: np.ndarray) -> Changes:
    b, d = before, after - before
    sums = (float(x) for x in (b.sum(), d.sum(), (b * b).sum(), (b * d).sum(), (d * d).sum()))
    return Changes(song, len(b), *sums)


def test_below_a_few_observations_nothing_is_said() -> None:
    assert lifting([Taps(1, FEWEST - 1, 0, 0)], []) == []
    assert [lift.song for lift in lifting([Taps(1, FEWEST, 0, 0)], [])] == [1]
    assert lifting([], []) == []


def test_half_and_half_is_no_lift_and_worse_is_none() -> None:
    assert lifting([Taps(1, 5, 2, 5), Taps(2, 0, 0, 9), Taps(3, 3, 6, 3)], []) == []


def test_more_hearings_of_the_same_share_are_surer() -> None:
    few, many = shrunken([Sums(4, 2.0, 2.0), Sums(40, 20.0, 20.0)], SAID)
    assert few.raw == many.raw
    assert few.mean < many.mean < many.raw
    assert few.high - few.low > many.high - many.low


sums = st.integers(1, 30).flatmap(
    lambda n: st.integers(0, n).flatmap(
        lambda better: st.integers(0, n - better).map(
            lambda worse: Sums(n, float(better - worse), float(better + worse))
        )
    )
)


@given(st.lists(sums, min_size=1, max_size=40))
def test_estimates_are_drawn_towards_zero_and_never_past_it(songs: list[Sums]) -> None:
    for one, estimate in zip(songs, shrunken(songs, SAID), strict=True):
        assert abs(estimate.mean) <= abs(estimate.raw) + 1e-12
        assert estimate.mean * estimate.raw >= 0
        assert estimate.low < estimate.mean < estimate.high
        assert estimate.n == one.n
        assert 0 <= estimate.chance <= 1


@given(st.lists(sums, max_size=40))
def test_whatever_is_told_of_has_enough_and_lies_above_zero(songs: list[Sums]) -> None:
    estimates = shrunken(songs, SAID)
    for estimate, told in zip(estimates, sure(estimates), strict=True):
        assert not told or (estimate.n >= FEWEST and estimate.low > 0)


def test_of_songs_that_do_nothing_hardly_any_is_named() -> None:
    draw = np.random.default_rng(5)
    named = worlds = 0
    for _ in range(40):
        taps = []
        for song in range(200):
            counts = np.bincount(draw.choice(3, int(draw.integers(1, 25)), p=[0.3, 0.4, 0.3]))
            better, same, worse = (int(x) for x in np.pad(counts, (0, 3))[:3])
            taps.append(Taps(song, better, same, worse))
        found = len(lifting(taps, []))
        named += found
        worlds += found > 0
    assert worlds <= 10  # one in ten expected
    assert named <= 20  # of 8,000


def test_songs_that_truly_lift_are_found_and_few_others() -> None:
    draw = np.random.default_rng(6)
    right = wrong = missed = 0
    for _ in range(20):
        taps = []
        for song in range(200):
            p = [0.75, 0.2, 0.05] if song < 20 else [0.25, 0.5, 0.25]
            counts = np.bincount(draw.choice(3, 20, p=p), minlength=3)
            taps.append(Taps(song, *(int(x) for x in counts)))
        named = {lift.song for lift in lifting(taps, [])}
        right += len(named & set(range(20)))
        wrong += len(named - set(range(20)))
        missed += 20 - len(named & set(range(20)))
    assert missed <= 0.1 * 400
    assert wrong <= 0.15 * (right + wrong)


def test_few_true_ones_among_many_well_known_songs_bring_few_false_ones() -> None:
    """With many hearings shrinkage alone would let one null song in twenty through."""
    draw = np.random.default_rng(9)
    found, shares = 0, []
    for _ in range(60):
        taps = []
        for song in range(400):
            p = [0.8, 0.15, 0.05] if song < 5 else [0.25, 0.5, 0.25]
            counts = np.bincount(draw.choice(3, 80, p=p), minlength=3)
            taps.append(Taps(song, *(int(x) for x in counts)))
        named = {lift.song for lift in lifting(taps, [])}
        found += len(named & set(range(5)))
        shares.append(len(named - set(range(5))) / max(1, len(named)))
    assert found == 60 * 5
    assert 0.03 < np.mean(shares) <= 0.13  # one in ten


def test_a_low_mood_that_rises_by_itself_lifts_no_song() -> None:
    """Songs played to a sad face are followed by a brighter one, whatever they are."""
    draw = np.random.default_rng(7)
    changes = []
    for song in range(60):
        centre = -0.8 if song < 10 else 0.2  # ten songs that are only wished for when sad
        before = np.clip(draw.normal(centre, 0.15, 30), -1, 1)
        after = 0.3 * before + draw.normal(0, 0.15, 30)  # back to the middle
        changes.append(changes_of(song, before, after))
    assert sum(one.d for one in changes[:10]) > 0  # it looks like a lift
    usual = usual_change(changes)
    assert usual.slope == pytest.approx(-0.7, abs=0.05)
    assert len(lifting([], changes)) <= 2


def test_a_face_that_brightens_beyond_the_usual_is_found() -> None:
    draw = np.random.default_rng(8)
    changes = []
    for song in range(60):
        before = np.clip(draw.normal(0, 0.4, 25), -1, 1)
        after = 0.5 * before + draw.normal(0, 0.2, 25) + (0.3 if song == 7 else 0)
        changes.append(changes_of(song, before, after))
    (lift,) = lifting([], changes)
    assert (lift.song, lift.by) == (7, "face")
    assert 0.1 < lift.estimate.mean < 0.3
    assert "25 times" in sentence(lift)
    assert "scale" in sentence(lift)


def test_your_word_outranks_the_face() -> None:
    draw = np.random.default_rng(8)
    changes = []
    for song in range(60):
        before = np.clip(draw.normal(0, 0.4, 25), -1, 1)
        after = 0.5 * before + draw.normal(0, 0.2, 25) + (0.3 if song == 7 else 0)
        changes.append(changes_of(song, before, after))
    assert lifting([Taps(7, 1, 0, 2)], changes) == []
    (lift,) = lifting([Taps(7, 8, 1, 0)], changes)
    assert lift.by == "said"
    assert sentence(lift) == "After 9 times you said better 8, the same 1 and worse 0."


def test_no_figures_are_no_trouble() -> None:
    assert usual_change([]).slope == 0
    (one,) = shrunken([Sums(0, 0.0, 0.0)], FACE)
    assert (one.mean, one.n) == (0, 0)
    still = [Changes(1, 5, 0.0, 0.0, 0.0, 0.0, 0.0)]
    assert lifting([], still) == []

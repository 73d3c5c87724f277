"""A song's place by its rank within the library."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodify.music.label import mood_of
from moodify.music.sources.local.rank import ENOUGH, SPAN, Ranking
from moodify.types import MOODS, SongMood

RAW = st.lists(st.floats(-1, 1), min_size=1, max_size=60)


@settings(max_examples=60)
@given(RAW)
def test_the_order_stays_and_nothing_leaves_the_plane(raw: list[float]) -> None:
    ranking = Ranking(raw)
    ordered = sorted(raw)
    places = [ranking.place(value) for value in ordered]
    assert all(-1 <= place <= 1 for place in places)
    for (low, high), (one, two) in zip(pairwise(ordered), pairwise(places), strict=True):
        assert one <= two
        if high > low and len(raw) > ENOUGH:
            assert one < two


def test_a_library_of_only_quiet_music_spans_its_moods() -> None:
    made = np.random.default_rng(1)
    valence, arousal = made.uniform(-0.2, 0.4, 200), made.uniform(-0.95, -0.6, 200)
    places = [
        (Ranking(valence).place(v), Ranking(arousal).place(a))
        for v, a in zip(valence, arousal, strict=True)
    ]
    spread = np.array(places)
    assert spread.min(axis=0) == pytest.approx([-SPAN, -SPAN], abs=0.02)
    assert spread.max(axis=0) == pytest.approx([SPAN, SPAN], abs=0.02)
    moods = [mood_of(SongMood(v, a)) for v, a in places]
    assert min(moods.count(mood) for mood in MOODS) > 20


def test_few_songs_stand_near_where_their_sound_puts_them() -> None:
    assert Ranking([]).place(0.3) == 0.3
    assert Ranking([-0.8]).place(-0.8) == -0.8
    two = Ranking([-0.8, -0.7])
    assert two.place(-0.7) == pytest.approx(0.95 * -0.7 + 0.05 * SPAN * 0.5)


def test_equal_songs_stand_together() -> None:
    ranking = Ranking([0.5] * 30 + [-0.5] * 10)
    assert ranking.place(0.5) == pytest.approx(SPAN * (2 * (10 + 15) / 40 - 1))

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from moodify.lab.music.folds import artist_folds


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 25), st.integers(0, 3)), min_size=20, max_size=200),
    st.integers(2, 10),
    st.integers(0, 5),
)
def test_an_artist_is_in_one_fold_only(clips: list[tuple[int, int]], folds: int, seed: int) -> None:
    artists = [str(artist) for artist, _ in clips]
    found = artist_folds(artists, np.array([label for _, label in clips]), folds, seed)
    assert found.min() >= 0
    assert found.max() < folds
    for artist in set(artists):
        assert len({fold for fold, name in zip(found, artists, strict=True) if name == artist}) == 1


def test_folds_are_of_a_size_and_have_something_of_each_quadrant() -> None:
    labels = np.arange(400) % 4
    found = artist_folds([f"artist {n // 2}" for n in range(400)], labels, 10, seed=3)
    for fold in range(10):
        counts = np.bincount(labels[found == fold], minlength=4)
        assert counts.min() >= 8
        assert counts.max() <= 12


def test_another_seed_gives_other_folds() -> None:
    artists, labels = [str(n) for n in range(100)], np.arange(100) % 4
    one, two = (artist_folds(artists, labels, 5, seed) for seed in (1, 2))
    assert (one != two).any()
    assert (one == artist_folds(artists, labels, 5, 1)).all()

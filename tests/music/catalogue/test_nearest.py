"""The nearest songs: exactly those that looking at every song would find, and by an index."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from moodify.music.catalogue import Catalogue
from moodify.music.catalogue.nearby import Wanted
from moodify.music.catalogue.schema import songs
from moodify.types import Song
from tests.music.factory import a_song

SONGS = 1500


def scattered(number: int, seed: int = 4) -> Iterator[Song]:
    """Songs as they lie: thick in one place, thin elsewhere, many on one point, some on edges."""
    rng = random.Random(seed)
    for name in range(number):
        valence, arousal = rng.choice(
            [
                (rng.gauss(0.4, 0.03), rng.gauss(-0.2, 0.03)),
                (rng.uniform(-1, 1), rng.uniform(-1, 1)),
                (0.75, 0.6),
                (rng.choice([-1.0, 1.0]), rng.uniform(-1, 1)),
            ]
        )
        yield a_song(
            str(name),
            valence=max(-1.0, min(1.0, valence)),
            arousal=max(-1.0, min(1.0, arousal)),
            playable=name % 3 == 0,
            source="rare" if name % 100 == 0 else "test",
        )


@pytest.fixture(params=["sqlite", "postgresql"], scope="module")
def filled(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Catalogue]:
    if request.param == "sqlite":
        with Catalogue.open(tmp_path_factory.mktemp("near") / "c.sqlite3") as catalogue:
            catalogue.add(scattered(SONGS))
            yield catalogue
        return
    with (
        request.getfixturevalue("server").database() as address,
        Catalogue.open(address) as catalogue,
    ):
        catalogue.add(scattered(SONGS))
        with catalogue._database.writer.begin() as connection:
            connection.exec_driver_sql("ANALYZE songs")
        yield catalogue


def distances(found: list[Song], valence: float, arousal: float) -> list[float]:
    return [math.hypot(song.mood.valence - valence, song.mood.arousal - arousal) for song in found]


def by_hand(
    valence: float, arousal: float, n: int, playable: bool | None, without: tuple[str, ...]
) -> list[float]:
    """The distances of the nearest, from looking at every song."""
    fit = [
        song
        for song in scattered(SONGS)
        if playable in (None, song.track.playable) and song.track.source not in without
    ]
    return sorted(distances(fit, valence, arousal))[:n]


_place = st.floats(-1, 1) | st.sampled_from([-1.0, -0.5, 0.0, 0.4, 0.6, 0.75, 1.0])


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    valence=_place,
    arousal=_place,
    n=st.integers(0, 40) | st.just(SONGS + 5),
    playable=st.sampled_from([None, True, False]),
    without=st.sampled_from([(), ("test",), ("rare",), ("rare", "test"), ("none",)]),
)
def test_the_nearest_are_those_that_looking_at_every_song_finds(
    filled: Catalogue,
    valence: float,
    arousal: float,
    n: int,
    playable: bool | None,
    without: tuple[str, ...],
) -> None:
    points = filled.points_near(valence, arousal, n, playable=playable, without=without)
    found = filled.get_many(points.uris)
    expected = by_hand(valence, arousal, n, playable, without)
    assert distances(found, valence, arousal) == pytest.approx(expected, abs=1e-12)
    assert len(set(points.uris)) == len(found) == len(points)
    assert all(playable in (None, song.track.playable) for song in found)
    assert not any(song.track.source in without for song in found)


def test_a_point_outside_the_plane_is_refused(filled: Catalogue) -> None:
    for valence, arousal in ((float("nan"), 0), (0, 1.5)):
        with pytest.raises(ValueError, match="valence"):
            filled.points_near(valence, arousal, 5)


def test_in_an_empty_catalogue_nothing_is_near(catalogue: Catalogue) -> None:
    assert len(catalogue.points_near(0, 0, 5)) == 0


def test_songs_are_found_where_they_moved_to(catalogue: Catalogue) -> None:
    catalogue.add(scattered(300))
    catalogue.add([a_song("7", valence=-0.7, arousal=0.9)])
    assert catalogue.points_near(-0.7, 0.9, 1).uris == ("test:7",)
    catalogue.remove_missing("test", [])
    assert catalogue.points_near(-0.7, 0.9, 300).sources == ("rare",)


def _plan(catalogue: Catalogue, wanted: Wanted, n: int = 5) -> str:
    """How the database says it would find them."""
    database = catalogue._database
    with database.reader.begin() as connection:
        near = database.near(connection, 0.4, -0.2, n, wanted)
        query = select(songs.c.uri).where(*near.conditions).order_by(near.distance).limit(n)
        told = query.compile(database.reader, compile_kwargs={"literal_binds": True})
        explain = "EXPLAIN QUERY PLAN" if database.path else "EXPLAIN"
        rows = connection.exec_driver_sql(f"{explain} {told}".replace("%%", "%"))
        return "\n".join(" ".join(map(str, row)) for row in rows)


@pytest.mark.parametrize("wanted", [Wanted(), Wanted(playable=True), Wanted(without=("rare",))])
def test_the_index_is_used_and_nothing_is_scanned(filled: Catalogue, wanted: Wanted) -> None:
    plan = _plan(filled, wanted)
    assert "songs_by_place" in plan
    assert "Seq Scan" not in plan
    assert "SCAN songs" not in plan
    if filled._database.path is None:
        assert "Order By" in plan  # the index gives them in order: nothing is sorted
        assert "Sort" not in plan


def test_points_near_hold_the_nearest_and_those_named(filled: Catalogue) -> None:
    far = next(song.track.uri for song in scattered(SONGS) if song.mood.valence == -1.0)
    points = filled.points_near(0.4, -0.2, 50, playable=True, without=["rare"], also=[far, "no:1"])
    assert len(points) == 51
    assert points.uris[50] == far
    near = np.hypot(points.valence - 0.4, points.arousal + 0.2)[:50]
    assert (np.diff(near) >= -1e-6).all()
    expected = sorted(distances([s for s in scattered(SONGS) if s.track.playable], 0.4, -0.2))
    assert near[0] == pytest.approx(expected[0], abs=1e-6)
    assert points.playable[:50].all()
    assert points.sources[0] == "test"
    assert points.artist_id[50] == points.artist_id[0]  # known as the same artist
    again = filled.points_near(0.4, -0.2, 50, also=points.uris[:3])
    assert len(again) == 50  # no song twice


def test_a_catalogue_is_large_beyond_what_is_read_at_once(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch, place: Path | str
) -> None:
    monkeypatch.setattr("moodify.music.catalogue.catalogue.MANY", 10)
    catalogue.add(scattered(10))
    assert not catalogue.is_large()
    with Catalogue.open(place) as another:
        another.add([a_song("one more")])
    assert catalogue.is_large()

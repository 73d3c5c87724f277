"""The starter list keeps its shape: enough songs, well spread, no doubles, figures in place."""

import csv
import datetime
import re
import unicodedata
from collections import Counter
from importlib.resources import files

import pytest

from moodify.types import MOODS

HEADER = ["title", "artists", "year", "genre", "language", "mood", "valence", "arousal"]
Row = dict[str, str]

QUADRANTS = {
    "angry": ((-1, 0), (0.3, 1)),
    "happy": ((0.3, 1), (0, 1)),
    "sad": ((-1, 0), (-1, 0)),
    "neutral": ((0, 0.4), (-0.6, 0.1)),
}
"""For each mood, between which valences and which arousals its songs lie."""


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    text = files("moodify.music.sources").joinpath("starter.csv").read_text(encoding="utf-8")
    reader = csv.DictReader(text.splitlines())
    assert reader.fieldnames == HEADER
    return list(reader)


def plain(text: str) -> str:
    """Without accents, capitals and punctuation, to find doubles."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in letters if c.isalnum())


def test_there_are_enough_songs_of_every_mood(rows: list[Row]) -> None:
    counts = Counter(row["mood"] for row in rows)
    assert set(counts) == set(MOODS)
    assert min(counts.values()) >= 80
    assert len(rows) >= 320


def test_no_song_stands_twice_and_no_artist_often(rows: list[Row]) -> None:
    songs = Counter((plain(row["title"]), plain(row["artists"])) for row in rows)
    assert [song for song, n in songs.items() if n > 1] == []
    artists = Counter(plain(a) for row in rows for a in row["artists"].split("; "))
    assert [artist for artist, n in artists.items() if n > 2] == []


def test_every_song_lies_in_its_moods_quadrant(rows: list[Row]) -> None:
    for row in rows:
        (low_v, high_v), (low_a, high_a) = QUADRANTS[row["mood"]]
        assert low_v <= float(row["valence"]) <= high_v, row
        assert low_a <= float(row["arousal"]) <= high_a, row
        assert re.fullmatch(r"-?[01]\.\d\d", row["valence"]), row
        assert re.fullmatch(r"-?[01]\.\d\d", row["arousal"]), row


def test_the_songs_of_a_mood_do_not_sit_on_one_point(rows: list[Row]) -> None:
    for mood in MOODS:
        points = Counter((r["valence"], r["arousal"]) for r in rows if r["mood"] == mood)
        assert max(points.values()) <= 4


def test_they_come_from_many_tongues_genres_and_times(rows: list[Row]) -> None:
    languages = Counter(row["language"] for row in rows if row["language"])
    assert len(languages) >= 20
    assert languages["en"] <= 0.6 * len(rows)
    assert len({row["genre"] for row in rows}) >= 20
    decades = Counter(int(row["year"]) // 10 for row in rows)
    assert len(decades) >= 9
    assert max(decades.values()) <= 0.25 * len(rows)


def test_every_field_is_well_formed(rows: list[Row]) -> None:
    this_year = datetime.datetime.now(tz=datetime.UTC).year
    for row in rows:
        assert row["title"] == row["title"].strip() != ""
        assert all(a == a.strip() != "" for a in row["artists"].split("; ")), row
        assert 1700 <= int(row["year"]) <= this_year, row
        assert re.fullmatch(r"([a-z]{2,3})?", row["language"]), row
        assert row["genre"] == row["genre"].lower() != "", row


def test_the_list_is_in_order(rows: list[Row]) -> None:
    keys = [(row["mood"], int(row["year"])) for row in rows]
    assert keys == sorted(keys)

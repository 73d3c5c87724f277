"""JSON: ours, another's, one object a line, and what is none."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moodify.errors import SongFileError
from moodify.music.files import read_list, write_list
from moodify.music.files.result import ListRead
from tests.music.factory import a_song
from tests.music.sources.subsonic.test_client import JSON


def read(tmp_path: Path, told: Any, name: str = "list.json") -> ListRead:
    path = tmp_path / name
    text = told if isinstance(told, str) else json.dumps(told)
    path.write_text(text, encoding="utf-8", errors="surrogatepass")
    return read_list(path)


OTHERS = [
    {"trackName": "Up", "artist_name": "Ann", "valence": 9, "arousal": 1, "duration_ms": 61_000},
    {"trackName": "Down", "artist_name": "Bob", "valence": 1, "arousal": 5, "releaseYear": "1985"},
]


def test_keys_are_known_by_name_and_the_scale_is_found(tmp_path: Path) -> None:
    found = read(tmp_path, OTHERS)
    assert [one.track.title for one in found.songs] == ["Up", "Down"]
    assert [(one.mood.valence, one.mood.arousal) for one in found.songs] == [(1, -1), (-1, 0)]
    assert found.songs[0].track.duration == 61.0
    assert found.songs[1].track.year == 1985
    assert "1 to 9, brought to −1 to 1" in found.summary


@pytest.mark.parametrize(
    "held",
    [
        {"songs": OTHERS},
        {"data": {"items": OTHERS}},
        {"playlist": {"track": OTHERS}, "title": "x"},
        "\n".join(json.dumps(one) for one in OTHERS),
    ],
)
def test_a_list_is_found_in_what_holds_it(tmp_path: Path, held: Any) -> None:
    assert len(read(tmp_path, held).songs) == 2


def test_what_is_within_is_taken_apart(tmp_path: Path) -> None:
    told = {
        "title": "Up",
        "artists": [{"name": "Ann"}, {"name": "Bob"}],
        "mood": {"valence": 0.5, "arousal": -0.5},
        "album": {"name": "A"},
    }
    (song,) = read(tmp_path, [told]).songs
    assert song.track.artists == ("Ann", "Bob")
    assert (song.mood.valence, song.mood.arousal) == (0.5, -0.5)


def test_moods_by_name(tmp_path: Path) -> None:
    found = read(tmp_path, [{"song": "Up", "artist": "Ann", "mood": "Joyful"}])
    assert found.scale is None
    assert found.songs[0].mood.valence > 0


def test_broken_entries_are_named_by_their_place(tmp_path: Path) -> None:
    told = [*OTHERS, 3, {"trackName": "", "artist_name": "x", "valence": 1, "arousal": 1}, None]
    found = read(tmp_path, told)
    assert [(row.line, row.reason) for row in found.broken] == [
        (3, "it is no object"),
        (4, "title is missing"),
        (5, "it is no object"),
    ]
    assert "entry 3: it is no object" in found.summary


def record(**changes: Any) -> dict[str, Any]:
    told = {
        **{"uri": "radio:1", "title": "A", "artists": ["B"], "source": "radio"},
        **{"valence": 0.5, "arousal": 0.5, "mood_source": "tag"},
    }
    return {**told, **changes}


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"uri": ""}, "uri is missing"),
        ({"title": 3}, "title is missing"),
        ({"artists": []}, "artist is missing"),
        ({"artists": "B"}, "artist is missing"),
        ({"artists": [None]}, "artist is missing"),
        ({"valence": 2}, "outside"),
        ({"valence": "high"}, "no number"),
        ({"valence": True}, "no number"),
        ({"arousal": 10**400}, "no number"),
        ({"duration": -1}, "no number of seconds"),
        ({"year": "1985"}, "no whole number"),
        ({"links": []}, ""),
        ({"links": [1]}, "no JSON object"),
        ({"links": {"x": "javascript:alert(1)"}}, "no https address"),
        ({"probabilities": {"sad": 2}}, "outside 0 to 1"),
        ({"genre": "x" * 5000}, "too long"),
    ],
)
def test_a_song_of_ours_that_was_changed(
    tmp_path: Path, changes: dict[str, Any], reason: str
) -> None:
    found = read(tmp_path, [record(**changes), record(uri="radio:2")])
    assert [one.track.uri for one in found.songs][-1] == "radio:2"
    assert [reason in row.reason for row in found.broken] == ([True] if reason else [])


def test_a_song_of_ours_listed_twice(tmp_path: Path) -> None:
    found = read(tmp_path, [record(), record()])
    assert len(found.songs) == 1
    assert "listed twice" in found.broken[0].reason


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[",
        "[]",
        "[1, 2]",
        "{}",
        '"songs"',
        "3",
        "[" * 100_000,
        '{"a":' * 50_000,
        '[{"valence": NaN}]',
        '{"songs": 3}',
        '{"songs": {"songs": {"songs": []}}}',
        '[{"name": "x", "age": 7}]',
        '[{"title": "x", "artist": "y", "valence": 1e9, "arousal": 5}]',
    ],
)
def test_what_is_no_list_of_songs_is_a_sentence(tmp_path: Path, text: str) -> None:
    with pytest.raises(SongFileError, match=r"list\.json"):
        read(tmp_path, text)


def test_a_line_that_is_broken_is_left_out(tmp_path: Path) -> None:
    lines = [json.dumps(OTHERS[0]), "{broken", json.dumps(OTHERS[1])]
    found = read(tmp_path, "\n".join(lines), "list.jsonl")
    assert len(found.songs) == 2
    assert [row.line for row in found.broken] == [2]


def test_our_own_lines(tmp_path: Path) -> None:
    write_list(tmp_path / "x.jsonl", [a_song("one"), a_song("two")])
    assert len((tmp_path / "x.jsonl").read_text().splitlines()) == 2


KEYS = st.sampled_from(["title", "artist", "artists", "valence", "arousal", "mood", "uri", "links"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(JSON | st.lists(st.dictionaries(KEYS, JSON), max_size=4))
def test_anything_is_a_list_or_a_sentence(tmp_path: Path, told: Any) -> None:
    try:
        found = read(tmp_path, told)
    except SongFileError:
        return
    for song in found.songs:
        assert -1 <= song.mood.valence <= 1

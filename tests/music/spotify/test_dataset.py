from __future__ import annotations

import csv
import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from moodify.errors import SongFileError
from moodify.music.songfile import read_songs
from moodify.music.spotify.dataset import COLUMNS, write_dataset
from moodify.music.spotify.songs import LabelledSong
from tests.music.spotify.samples import a_labelled_song


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        assert tuple(reader.fieldnames or ()) == COLUMNS
        return list(reader)


def test_one_row_for_each_song_and_playlist(tmp_path: Path) -> None:
    path = tmp_path / "dataset.csv"
    songs = [
        a_labelled_song(
            "abc",
            title="Hálo",
            artists=("A", "B"),
            album="Album",
            moods=("happy", "sad", "happy"),
            duration=200.123456,
            year=1999,
            explicit=True,
            isrc="GB1",
        ),
        a_labelled_song("def", moods=("angry",)),
    ]
    assert write_dataset(path, songs) == 4
    first, second, _, fourth = _rows(path)
    assert first == {
        "playlist_id": "id0",
        "playlist": "List 0",
        "mood_label": "happy",
        "track": "Hálo",
        "artist": "A; B",
        "album": "Album",
        "link": "https://open.spotify.com/track/abc",
        "uri": "spotify:track:abc",
        "year": "1999",
        "duration_s": "200.123",
        "explicit": "1",
        "isrc": "GB1",
        "song_mood": "happy",
        "share_angry": "0.0",
        "share_happy": "0.667",
        "share_sad": "0.333",
        "share_neutral": "0.0",
    }
    assert (second["mood_label"], second["song_mood"]) == ("sad", "happy")
    assert (fourth["year"], fourth["duration_s"], fourth["explicit"]) == ("", "", "")


def test_a_song_sorted_by_hand_has_a_row_without_playlist_first(tmp_path: Path) -> None:
    path = tmp_path / "dataset.csv"
    assert write_dataset(path, [a_labelled_song(moods=("sad",), by_hand="happy")]) == 2
    hand, listed = _rows(path)
    assert (hand["playlist_id"], hand["playlist"], hand["mood_label"]) == ("", "", "happy")
    assert (listed["playlist"], listed["mood_label"]) == ("List 0", "sad")
    assert hand["song_mood"] == listed["song_mood"] == "happy"


def test_a_song_that_stands_nowhere_has_no_row(tmp_path: Path) -> None:
    assert write_dataset(tmp_path / "dataset.csv", [a_labelled_song(moods=())]) == 0
    assert _rows(tmp_path / "dataset.csv") == []


@pytest.mark.parametrize("start", list("=+-@\t\r"))
def test_no_cell_is_a_formula(tmp_path: Path, start: str) -> None:
    path = tmp_path / "dataset.csv"
    risky = f"{start}cmd|' /C calc'!A0"
    song = a_labelled_song(title=risky, artists=(risky,), album=risky, playlist=risky, isrc=risky)
    write_dataset(path, [song])
    (row,) = _rows(path)
    for name in ("track", "artist", "album", "playlist", "isrc"):
        assert row[name].startswith(f"'{start}")
    for value in row.values():
        assert not value.startswith(("=", "+", "-", "@", "\t", "\r"))


def test_songs_come_back_as_import_reads_them(tmp_path: Path) -> None:
    path = tmp_path / "dataset.csv"
    songs = [
        a_labelled_song("a", title="'39", artists=("A", "B; C"), duration=2.5, year=1975),
        a_labelled_song("b", title='Two, "three"\nlines', moods=("sad",), by_hand="angry"),
        a_labelled_song("c", title="悲しい", artists=("宇多田",), moods=("neutral",)),
    ]
    write_dataset(path, songs)
    read = read_songs(path)
    assert [song.track.uri for song in read.songs] == [song.uri for song in songs]
    assert [song.track.title for song in read.songs] == [song.title for song in songs]
    assert read.songs[0].track.artists == ("A", "B", "C")
    assert (read.songs[0].track.duration, read.songs[0].track.year) == (2.5, 1975)
    assert [dict(song.mood.probabilities) for song in read.songs] == [
        {"happy": 1.0},
        {"angry": 1.0},
        {"neutral": 1.0},
    ]
    # Only the second place of a song is left out: the library holds a song once.
    assert [row.reason for row in read.broken] == ["spotify:track:b is listed twice"]


def test_no_more_than_a_few_songs_are_held_at_a_time(tmp_path: Path) -> None:
    held = []

    def songs() -> Iterator[LabelledSong]:
        for number in range(500):
            yield a_labelled_song(f"{number}")
        held.append(sum(type(each) is LabelledSong for each in gc.get_objects()))

    before = sum(type(each) is LabelledSong for each in gc.get_objects())
    assert write_dataset(tmp_path / "dataset.csv", songs()) == 500
    assert held[0] - before < 5


def test_the_old_file_stays_when_writing_fails(tmp_path: Path) -> None:
    path = tmp_path / "dataset.csv"
    path.write_text("old")

    def breaks() -> Iterator[LabelledSong]:
        yield a_labelled_song()
        raise OSError(28, "No space left on device")

    with pytest.raises(SongFileError, match="No space left") as caught:
        write_dataset(path, breaks())
    assert caught.value.hint
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_isnt_there(tmp_path: Path) -> None:
    with pytest.raises(SongFileError, match="doesn't exist") as caught:
        write_dataset(tmp_path / "none" / "dataset.csv", [])
    assert caught.value.hint


def test_a_path_that_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    with pytest.raises(SongFileError, match="can't be written") as caught:
        write_dataset(tmp_path / "taken", [a_labelled_song()])
    assert caught.value.hint
    assert [each.name for each in tmp_path.iterdir()] == ["taken"]


def test_half_a_character_doesnt_cost_the_file(tmp_path: Path) -> None:
    write_dataset(tmp_path / "dataset.csv", [a_labelled_song(title="a\ud800b")])
    assert _rows(tmp_path / "dataset.csv")[0]["track"] == "a?b"

"""From the lines of an analysis to songs in the catalogue."""

from __future__ import annotations

from pathlib import Path

import pytest

from moodify.errors import SongFileError
from moodify.music.catalogue import Catalogue
from moodify.music.cluster.outfile import open_out
from moodify.music.cluster.songs import analysed_songs, is_analysis
from moodify.music.cluster.work import Line, as_line
from moodify.music.sound.result import SoundMood
from moodify.music.table import BrokenRow
from moodify.types import Song, SongMood, Track

MOOD = SoundMood(0.5, -0.25, {"happy": 0.25, "angry": 0.0, "sad": 0.25, "calm": 0.5}, 0.5, 181, -9)
STORED = SongMood(
    0.5, -0.25, {"happy": 0.25, "angry": 0.0, "sad": 0.25, "neutral": 0.5}, "audio", "7"
)


def written(path: Path, *lines: Line) -> Path:
    with open_out(path) as out:
        for line in lines:
            out.add(line)
    return path


@pytest.mark.parametrize(
    ("file", "title", "artists"),
    [
        ("/archive/Nina/At Night/03 - Näher.flac", "Näher", ("Nina",)),
        ("/archive/mixed/Nina - Näher.mp3", "Näher", ("Nina",)),
        ("/archive/12. Näher.mp3", "Näher", ("archive",)),
        ("/07.mp3", "07", ()),
    ],
)
def test_names_come_from_the_files(
    tmp_path: Path, file: str, title: str, artists: tuple[str, ...]
) -> None:
    path = written(tmp_path / "moods.jsonl", as_line(Path(file), MOOD))
    track = Track(Path(file).as_uri(), title, artists, "import", duration=181.0)
    assert list(analysed_songs(path, "7")) == [Song(track, STORED)]


def test_they_can_be_stored_whatever_the_files_are_called(tmp_path: Path) -> None:
    files = [Path("/music/caf\udce9.mp3"), Path("/music/a\nb.mp3"), Path("/music/ .mp3")]
    path = written(tmp_path / "moods.jsonl", *(as_line(file, MOOD) for file in files))
    with Catalogue.open(tmp_path / "c.sqlite3") as catalogue:
        assert catalogue.add(analysed_songs(path)) == 3
        near = catalogue.points_near(0.5, -0.25, 9)
        assert set(near.uris) == {file.as_uri() for file in files}


def test_lines_that_give_no_song_are_named(tmp_path: Path) -> None:
    path = written(
        tmp_path / "moods.jsonl",
        {"file": "/music/empty.mp3", "error": "There is nothing in it."},
        as_line(Path("/music/good.mp3"), MOOD),
        as_line(Path("/music/far.mp3"), MOOD) | {"valence": 1.5},
        {"file": "/music/half.mp3", "valence": 0.5},
    )
    with path.open("a") as file:
        file.write("\n{\n[7]\n")
    left_out: list[BrokenRow] = []
    assert len(list(analysed_songs(path, left_out=left_out.append))) == 1
    assert [(row.line, row.reason) for row in left_out] == [
        (1, "There is nothing in it."),
        (3, "its figures are no mood"),
        (4, "arousal is missing or unknown"),
        (6, "it is no JSON"),
        (7, "it is no object"),
    ]


def test_an_analysis_is_known_by_its_beginning(tmp_path: Path) -> None:
    path = written(tmp_path / "moods.jsonl", as_line(Path("/music/a.mp3"), MOOD))
    assert is_analysis(path)
    other = tmp_path / "songs.jsonl"
    other.write_text('{"title": "A"}\n')
    assert not is_analysis(other)
    assert not is_analysis(tmp_path / "none")
    with pytest.raises(SongFileError, match="can't be read"):
        list(analysed_songs(tmp_path / "none"))

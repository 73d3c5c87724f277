"""M3U and M3U8 as players write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from moodify.errors import SongFileError
from moodify.music.files import read_list, write_list
from moodify.music.files.result import ListRead
from moodify.types import Song, SongMood, Track


def read(tmp_path: Path, content: str | bytes, name: str = "list.m3u8") -> ListRead:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_list(path)


def test_an_extended_list(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "#EXTM3U\n#PLAYLIST:Mine\n\n#EXTINF:123,Zoë - Übermut\nsub/a.mp3\n"
        '#EXTINF:-1 tvg-id="x" group="y",Just a title\nb.mp3\n#EXTART:Bob\n#EXTINF:60,Song\nc.mp3\n'
        "03 - Ann - By Name.ogg\n04. lonely.flac\n",
    )
    assert [(one.artists, one.title, one.duration) for one in found.unplaced] == [
        (("Zoë",), "Übermut", 123.0),
        ((), "Just a title", None),
        (("Bob",), "Song", 60.0),
        (("Ann",), "By Name", None),
        ((), "lonely", None),
    ]
    assert found.unplaced[0].uri == f"file://{tmp_path}/sub/a.mp3"
    assert found.songs == ()
    assert found.scale is None


@pytest.mark.parametrize(
    "content",
    [
        "\ufeff#EXTINF:1,Zoë - Ü\r\na.mp3\r\n".encode(),
        "#EXTINF:1,Zoë - Ü\ra.mp3\r".encode("cp1252"),
        "#EXTINF:1,Zoë - Ü\na.mp3".encode("utf-16"),
        "#extinf:1,Zoë - Ü\n  a.mp3  ".encode(),
    ],
)
def test_encodings_and_line_ends(tmp_path: Path, content: bytes) -> None:
    (track,) = read(tmp_path, content, "old.m3u").unplaced
    assert (track.artists, track.title) == (("Zoë",), "Ü")


def test_a_song_listed_twice_and_one_too_long(tmp_path: Path) -> None:
    found = read(tmp_path, f"a.mp3\na.mp3\n{'x' * 5000}\n.mp3\n")
    assert [track.title for track in found.unplaced] == ["a", ".mp3"]
    assert [(row.line, row.reason.split()[-1]) for row in found.broken] == [
        (2, "twice"),
        (3, "song"),
    ]


def test_a_file_of_sound_is_no_playlist(tmp_path: Path) -> None:
    with pytest.raises(SongFileError, match="no playlist"):
        read(tmp_path, b"ID3\x04\x00\x00\x00\x00")


def test_other_players_see_files_and_names(tmp_path: Path) -> None:
    folder = tmp_path / "Müsik"
    inside = Track(f"file://{folder}/sub/%23a%20b.mp3".replace("ü", "%C3%BC"), "A\nB", ("X",), "l")
    hash_first = Track(
        f"file://{folder}/%23b.mp3".replace("ü", "%C3%BC"), "C", ("X", "Y"), "l", 9.6
    )
    outside = Track("file:///elsewhere/c.mp3", "D", ("X",), "local")
    folder.mkdir()
    path = folder / "list.m3u8"
    mood = SongMood(0.5, -0.25, {"sad": 0.5}, "audio", "7")
    write_list(path, [Song(one, mood) for one in (inside, hash_first, outside)])
    lines = [line for line in path.read_text("utf-8").split("\n") if not line.startswith("#M")]
    assert lines == [
        *("#EXTM3U", "#EXTINF:-1,X - A B", "./sub/#a b.mp3"),
        *("#EXTINF:10,X, Y - C", "./#b.mp3"),
        *("#EXTINF:-1,X - D", "/elsewhere/c.mp3", ""),
    ]
    found = read_list(path)
    assert [song.track for song in found.songs] == [inside, hash_first]
    assert {song.mood for song in found.songs if not song.mood.probabilities} == set()
    assert [row.reason for row in found.broken] == ["it lies outside the playlist's folder"]


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        ("{", "no JSON"),
        ("[]", "incomplete"),
        ("[" * 10_000, "no JSON"),
        ('{"uri":"a:b"}', "incomplete"),
    ],
)
def test_a_broken_description_is_named(tmp_path: Path, record: str, reason: str) -> None:
    found = read(tmp_path, f"#MOODIFY:{record}\na.mp3\n")
    assert not found.songs
    assert not found.unplaced
    (row,) = found.broken
    assert reason in row.reason


def test_a_description_names_no_file_that_the_place_may_not(tmp_path: Path) -> None:
    line = (
        '#MOODIFY:{"uri":"file:///etc/passwd","title":"x","artists":["y"],"source":"z",'
        '"valence":0,"arousal":0,"mood_source":"tag"}\n'
    )
    inside = read(tmp_path, f"{line}a.mp3\n")
    assert inside.songs[0].track.uri == f"file://{tmp_path}/a.mp3"
    outside = read(tmp_path, f"{line}../a.mp3\n")
    assert outside.songs == ()

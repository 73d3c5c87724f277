"""Lists of songs handed over: what is written is read back by name, and no path leaks."""

from __future__ import annotations

import contextlib
import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodify.errors import SongFileError
from moodify.music.files.names import KINDS, read_names
from moodify.music.files.texts import WAYS, Way, list_text
from moodify.types import Song, Track
from tests.music.factory import a_song
from tests.music.files.samples import LISTS


@st.composite
def lists_with_files(draw: st.DrawFn) -> list[Song]:
    """Lists some of whose songs are files."""
    songs = []
    for number, song in enumerate(draw(LISTS.filter(bool))):
        if draw(st.booleans()):
            track = replace(song.track, uri=f"file:///Private%20things/{number}.flac")
            songs.append(Song(track, song.mood))
        else:
            songs.append(song)
    return songs


def names(tracks: list[Track] | tuple[Track, ...]) -> list[tuple[str, str]]:
    """Titles and artists, as far as every kind of file can carry them."""
    return [
        (" ".join(t.title.split()), ", ".join(" ".join(name.split()) for name in t.artists))
        for t in tracks
    ]


@pytest.mark.parametrize("way", WAYS)
@settings(max_examples=30, deadline=None)
@given(songs=lists_with_files())
def test_what_is_handed_over_is_read_back(way: Way, songs: list[Song]) -> None:
    content = list_text(songs, way, paths=True).encode()
    read = read_names(f"list.{way}", content)
    assert read.left_out == 0
    assert [track.uri for track in read.tracks] == [song.track.uri for song in songs]
    assert names(read.tracks) == names([song.track for song in songs])
    assert [len(t.artists) for t in read.tracks] == [len(song.track.artists) for song in songs]


@pytest.mark.parametrize("way", WAYS)
@settings(max_examples=30, deadline=None)
@given(songs=lists_with_files())
def test_no_path_leaves_this_computer(way: Way, songs: list[Song]) -> None:
    content = list_text(songs, way, paths=False)
    assert "Private" not in content
    assert "file:" not in content
    named = {song.track.uri for song in songs if not song.track.uri.startswith("file:")}
    read = read_names(f"list.{way}", content.encode())
    assert named <= {track.uri for track in read.tracks}
    assert len(read.tracks) <= len(songs)


def test_two_files_of_one_song_are_one_song_elsewhere() -> None:
    song = a_song("one")
    twice = [Song(replace(song.track, uri=f"file:///music/{n}.mp3"), song.mood) for n in range(2)]
    assert len(read_names("a.json", list_text(twice, "json", paths=False).encode()).tracks) == 1
    assert len(read_names("a.json", list_text(twice, "json", paths=True).encode()).tracks) == 2


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=30, deadline=None)
@given(content=st.binary(max_size=300))
def test_any_bytes_are_names_or_a_sentence(kind: str, content: bytes) -> None:
    with contextlib.suppress(SongFileError):
        assert read_names(f"any{kind}", content).tracks


@settings(max_examples=50, deadline=None)
@given(name=st.text(max_size=40))
def test_any_name_of_a_file_is_taken_or_a_sentence(name: str) -> None:
    with contextlib.suppress(SongFileError):
        read_names(name, b"title,artist\nHello,Ann\n")


FOREIGN = {
    "m3u": "#EXTM3U\n#EXTINF:123,Ann - Hello\nC:\\Music\\hello.mp3\n"
    "#EXTINF:99,Bob - Other\n\\\\nas\\music\\other.mp3\n",
    "xspf": '<playlist xmlns="http://xspf.org/ns/0/"><trackList><track><title>Hello</title>'
    "<creator>Ann</creator></track><track><title>Other</title><creator>Bob</creator>"
    "<location>javascript:alert(1)</location></track></trackList></playlist>",
    "json": json.dumps({"tracks": [{"name": "Hello", "artists": [{"name": "Ann"}]},
                                   {"name": "Other", "artists": [{"name": "Bob"}]}]}),
    "csv": "Track Name;Artist Name(s)\nHello;Ann\nOther;Bob\n",
}  # fmt: skip


@pytest.mark.parametrize("kind", FOREIGN)
def test_lists_of_others_need_no_mood(kind: str) -> None:
    read = read_names(f"folder/mine.{kind.upper()}", FOREIGN[kind].encode())
    assert names(read.tracks) == [("Hello", "Ann"), ("Other", "Bob")]
    assert all(track.uri.startswith("import:") for track in read.tracks)
    assert not any(track.playable for track in read.tracks)


RECORD = (
    '{"uri":"audius:\\ud800","title":"\\udfff","artists":["\\ud83d"],"source":"x","valence":0,'
    '"arousal":0,"mood_source":"person","links":{"a":"https://a.example/\\ud800"}}'
)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.json", '[{"title":"\\ud800 x","artist":"\\udfff","uri":"spotify:track:\\ud800"}]'),
        ("a.m3u8", f"#EXTM3U\n#MOODIFY:{RECORD}\naudius:1\n"),
    ],
)
def test_halves_of_characters_are_left_out(name: str, content: str) -> None:
    (track,) = read_names(name, content.encode()).tracks
    told = [track.uri, track.title, track.artists, dict(track.links)]
    assert json.dumps(told, ensure_ascii=False).encode()


def test_an_apostrophe_of_a_title_is_no_mark() -> None:
    (track,) = read_names("a.csv", b"title,artist\n'74-'75,The Connells\n").tracks
    assert track.title == "'74-'75"
    text = list_text([a_song("x", title="=1+1")], "csv", paths=True)
    assert "'=1+1" in text
    assert read_names("a.csv", text.encode()).tracks[0].title == "=1+1"


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("song.mp3", b"ID3", "“song.mp3” is no kind of list"),
        ("a.csv", b"colour,size\nred,3\n", "“a.csv” has no column of titles"),
        ("a.m3u8", b"#EXTM3U\n", "“a.m3u8” names no songs"),
        ("a.xspf", b"<html/>", "“a.xspf” is no XSPF playlist"),
        ("a.json", b"{", "“a.json” is no JSON"),
        ("a.json", b"3", "“a.json” holds no list of songs"),
    ],
)
def test_what_is_no_list_is_a_sentence(name: str, content: bytes, sentence: str) -> None:
    with pytest.raises(SongFileError) as told:
        read_names(name, content)
    assert str(told.value).startswith(sentence)
    assert told.value.hint or "XSPF" in sentence

"""Tricks with paths: nothing outside the playlist's folder is taken, and nothing is opened."""

from __future__ import annotations

import builtins
import os
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.music.files import read_list
from moodify.music.files.places import place_of, uri_of_place

FOLDER = Path("/music/lists")

TRICKS = (
    "../../etc/passwd",
    "../lists2/a.mp3",
    "a/../../b.mp3",
    "..\\..\\windows\\system32\\x.mp3",
    "/etc/passwd",
    "C:\\Music\\a.mp3",
    "C:/Music/a.mp3",
    "\\\\server\\share\\a.mp3",
    "//server/share/a.mp3",
    "file:///etc/passwd",
    "file:/etc/passwd",
    "file:///music/lists/../../etc/passwd",
    "file:///music/lists/%2e%2e/%2e%2e/etc/passwd",
    "file:///music/lists/..%2f..%2fetc/passwd",
    "file:///music/listsx/a.mp3",
    "file://server/music/lists/a.mp3",
    "file://server@evil/music/lists/a.mp3",
    "FILE:///etc/passwd",
    "file:",
    "a\x00.mp3",
    "file:///music/lists/a%00.mp3",
    ".",
    "/music/lists",
    "javascript:alert(1)",
    "data:audio/mpeg;base64,AAAA",
    "smb://server/a.mp3",
    "ftp://server/a.mp3",
    "http://",
    "http://ann:sesame@server/a.mp3",
    "https://server/rest/stream.view?u=ann&t=26719a11&s=c19b2d&id=1",
    "audius:a b",
)


@pytest.mark.parametrize("place", TRICKS)
def test_tricks_are_refused_with_a_reason(place: str) -> None:
    with pytest.raises(ValueError, match=r"\w+ ") as told:
        uri_of_place(place, FOLDER)
    assert "sesame" not in str(told.value)


@pytest.mark.parametrize(
    ("place", "uri"),
    [
        ("a.mp3", "file:///music/lists/a.mp3"),
        ("./a b/ü.mp3", "file:///music/lists/a%20b/%C3%BC.mp3"),
        ("sub\\a.mp3", "file:///music/lists/sub/a.mp3"),
        ("sub/../a.mp3", "file:///music/lists/a.mp3"),
        ("..a.mp3", "file:///music/lists/..a.mp3"),
        ("/music/lists/a.mp3", "file:///music/lists/a.mp3"),
        ("file:///music/lists/a%20b.mp3", "file:///music/lists/a%20b.mp3"),
        ("file://localhost/music/lists/a.mp3", "file:///music/lists/a.mp3"),
        ("100%.mp3", "file:///music/lists/100%25.mp3"),
        ("audius:D7KyD", "audius:D7KyD"),
        ("spotify:track:4uLU6hMCjMI75M1A2tKUQC", "spotify:track:4uLU6hMCjMI75M1A2tKUQC"),
        ("https://radio.example/a.mp3", "https://radio.example/a.mp3"),
    ],
)
def test_honest_places(place: str, uri: str) -> None:
    assert uri_of_place(place, FOLDER) == uri


@given(st.text(max_size=30) | st.text("./\\%2efC:", max_size=30))
def test_whatever_is_taken_as_a_file_lies_in_the_folder(place: str) -> None:
    for told in (place, f"file://{place}", f"file:///music/lists/{place}"):
        try:
            uri = uri_of_place(told, FOLDER)
        except ValueError:
            continue
        if uri.startswith("file:"):
            path = PurePosixPath(unquote(urlsplit(uri).path, errors="surrogateescape"))
            assert path.is_relative_to(FOLDER)
            assert ".." not in path.parts


def test_a_file_is_named_from_the_playlists_folder() -> None:
    assert place_of("file:///music/lists/sub/a%20b.mp3", FOLDER) == "sub/a b.mp3"
    assert place_of("file:///music/other/a.mp3", FOLDER) == "/music/other/a.mp3"
    assert place_of("audius:x", FOLDER) == "audius:x"


def test_nothing_that_a_playlist_names_is_opened_or_looked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.m3u"
    path.write_text("\n".join(["inside.mp3", *(one for one in TRICKS if "\x00" not in one)]))
    real, opened = Path.open, []

    def watched(self: Path, *args: object, **more: object) -> object:
        opened.append(self)
        return real(self, *args, **more)  # type: ignore[call-overload]

    def never(*args: object, **_more: object) -> object:
        raise AssertionError(f"looked for {args}")

    monkeypatch.setattr(Path, "open", watched)
    monkeypatch.setattr(builtins, "open", never)
    monkeypatch.setattr(os, "lstat", never)
    monkeypatch.setattr(os, "readlink", never)
    found = read_list(path)
    monkeypatch.undo()
    assert opened == [path]
    assert [track.title for track in found.unplaced] == ["inside"]
    assert len(found.broken) == len(TRICKS) - 1

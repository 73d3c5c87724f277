from __future__ import annotations

from moodify.music.files import found_among
from moodify.types import Track
from tests.music.factory import a_song


def entry(uri: str, title: str, *artists: str) -> Track:
    return Track(uri, title, artists, "import")


def test_entries_are_found_by_address_or_by_name() -> None:
    songs = [
        a_song("one", title="Übermut", artists=("Zoë", "Bob")),
        a_song("two", title="Other"),
        a_song("three", title="UBERMUT", artists=("Zoe",)),
    ]
    entries = [
        entry("test:two", "Whatever"),
        entry("file:///x.mp3", "ubermut", "ZOE"),
        entry("import:x", "Übermut"),
        entry("import:y", "Nowhere", "Zoë"),
    ]
    found, missing = found_among(entries, songs)
    assert [song.track.uri for song in found] == ["test:two", "test:one"]
    assert missing == entries[2:]

"""A whole source of songs: two of them, and the sound of each passed through."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from moodify.music.sources.base import SourceStatus
from moodify.music.sources.streams import Stream
from moodify.settings import Settings
from moodify.types import Song, SongMood, Track

SOUND = b"OggS" + bytes(100)


class RadioSource:
    """Nothing but what `moodify.music.sources.base.Source` asks for, and `open`."""

    name = "radio"
    title = "Example radio"

    def __init__(self, settings: Settings) -> None:
        del settings

    def songs(self) -> Iterator[Song]:
        for number, (valence, arousal) in enumerate(((0.7, 0.6), (-0.6, -0.4))):
            track = Track(
                f"radio:{number}", f"Song {number}", ("Somebody",), "radio", playable=True
            )
            yield Song(track, SongMood(valence, arousal))

    def audio(self, track: Track) -> Path | None:
        return None

    def open(self, track: Track, byte_range: str | None) -> Stream:
        headers = {"content-type": "audio/ogg", "content-length": str(len(SOUND))}
        return Stream(200, headers, iter([SOUND]), lambda: None)

    def status(self) -> SourceStatus:
        return SourceStatus(self.name, self.title, ok=True, detail="On the air.")

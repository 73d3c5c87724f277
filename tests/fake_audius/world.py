"""What the fake Audius holds, and how it is to behave. See README.md."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

SOUND = b"ID3\x04" + bytes(range(256)) * 300

MOODS = (
    *("Peaceful", "Romantic", "Sentimental", "Tender", "Easygoing", "Yearning", "Sophisticated"),
    *("Sensual", "Cool", "Gritty", "Melancholy", "Serious", "Brooding", "Fiery", "Defiant"),
    *("Aggressive", "Rowdy", "Excited", "Energizing", "Empowering", "Stirring", "Upbeat", "Other"),
)
"""`Mood` of @audius/sdk 10.0.0."""


@dataclass
class World:
    """One network of one node that answers, and one that stores."""

    tracks: list[dict[str, Any]] = field(default_factory=list)
    full: bool = True
    """Whether ``/v1/full`` is there, whose answers tell the licence."""
    nodes: list[str] = field(default_factory=list)
    """What ``/`` lists."""
    answers: list[Any] = field(default_factory=list)
    """What the next questions get in place of an answer; None lets one through."""
    sound_from: str = ""
    """Where a stream is redirected to; empty for the fake's own store."""
    calls: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)

    def count(self, path: str) -> int:
        return sum(one == path for one, _ in self.calls)


def track(number: int, mood: str, **more: Any) -> dict[str, Any]:
    """A track in the full shape of the SDK (`TrackFull`), as far as it matters."""
    told: dict[str, Any] = {
        "id": f"D{number}{mood}",
        "title": f"{mood} {number}",
        "genre": "Electronic",
        "mood": mood,
        "duration": 120 + number,
        "release_date": "2021-03-04T00:00:00Z",
        "permalink": f"/artist-{number % 7}/{mood.lower()}-{number}",
        "license": "Attribution NonCommercial CC BY-NC" if number % 2 else "All rights reserved",
        "is_streamable": True,
        "is_stream_gated": False,
        "stream_conditions": None,
        "is_delete": False,
        "is_unlisted": False,
        "is_available": True,
        "access": {"stream": True, "download": False},
        "play_count": 1000 - number,
        "artwork": None,
        "user": {"id": f"U{number % 7}", "name": f"Artist {number % 7}", "handle": "artist"},
    }
    return {**told, **more}


def make_world(each: int = 5, **more: Any) -> World:
    tracks = more.pop("tracks", None) or [
        track(number, mood) for mood in MOODS for number in range(each)
    ]
    return World(tracks, **more)

"""What was read from Audius, in files of the cache: one a mood, each with when it was read."""

from __future__ import annotations

import json
import math
import tempfile
from collections.abc import Iterable
from pathlib import Path

from moodify.errors import SourceError
from moodify.music.sources.audius.moods import WORDS
from moodify.music.sources.audius.tracks import AudiusTrack, from_json

DAY = 86_400.0
"""Seconds for which what was read counts as current."""


class Shelf:
    """Tracks by mood. Each file appears whole or not at all; a damaged one counts as none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def tracks(self, mood: str) -> list[AudiusTrack]:
        """The tracks of a mood that were read last."""
        return [track for one in self._read(mood)[1] if (track := from_json(one)) is not None]

    def read_at(self, mood: str) -> float:
        """When they were read, seconds since 1970; 0 for never."""
        return self._read(mood)[0]

    def stamps(self) -> list[float]:
        """When each mood's file was written, 0 for none: cheaper than reading them."""
        return [self._written(mood) for mood in WORDS]

    def due(self, now: float) -> list[str]:
        """The moods to be read again; those from the future too, after a clock was put right."""
        return [mood for mood in WORDS if not 0 <= now - self.read_at(mood) < DAY]

    def put(self, mood: str, tracks: Iterable[AudiusTrack], at: float) -> None:
        """Keep the tracks of a mood. Raises `SourceError`."""
        text = json.dumps({"at": at, "tracks": [track.to_json() for track in tracks]})
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(
                "w", encoding="utf-8", dir=self._folder, prefix=".", suffix=".new", delete=False
            ) as file:
                fresh = Path(file.name)
                file.write(text)
            fresh.replace(self._path(mood))
        except OSError as error:
            raise SourceError(
                f"What was read from Audius can't be kept ({error.strerror}).",
                hint="Make room, or set MOODIFY_CACHE_DIR to a folder of your own.",
            ) from error

    def erase(self) -> None:
        """Delete all of it."""
        for path in self._folder.glob("*") if self._folder.is_dir() else ():
            path.unlink(missing_ok=True)

    def _written(self, mood: str) -> float:
        try:
            return self._path(mood).stat().st_mtime
        except OSError:
            return 0.0

    def _path(self, mood: str) -> Path:
        return self._folder / f"{mood.lower()}.json"

    def _read(self, mood: str) -> tuple[float, list[object]]:
        try:
            kept = json.loads(self._path(mood).read_text(encoding="utf-8"))
            at, tracks = float(kept["at"]), kept["tracks"]
        except (OSError, ValueError, TypeError, KeyError, RecursionError, OverflowError):
            return 0.0, []
        return (at, tracks) if math.isfinite(at) and isinstance(tracks, list) else (0.0, [])

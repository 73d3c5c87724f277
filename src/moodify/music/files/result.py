"""What was found in a file of songs."""

from __future__ import annotations

from dataclasses import dataclass

from moodify.music.scale import UNIT, Scale
from moodify.music.table import BrokenRow
from moodify.types import Song, Track


@dataclass(frozen=True, slots=True)
class ListRead:
    """Songs with a mood, songs without one, and what was left out."""

    songs: tuple[Song, ...]
    scale: Scale | None
    """What valence and arousal were given on; None where they came from mood words, or none."""
    broken: tuple[BrokenRow, ...] = ()
    """The lines (or entries, in JSON) that were left out, and why."""
    unplaced: tuple[Track, ...] = ()
    """Entries of a playlist that name no mood: to be looked up in the library."""
    entries: tuple[Track, ...] = ()
    """The songs of a playlist, with a mood or without, in its order."""
    unit: str = "line"
    """What `BrokenRow.line` counts: "line" or "entry"."""

    @property
    def summary(self) -> str:
        """All of it in a sentence or two, for a person."""
        parts = [f"{len(self.songs):,} songs read."] if self.songs or not self.unplaced else []
        if self.songs and self.scale is None:
            parts.append("Valence and arousal were taken from their moods.")
        elif self.scale is not None and self.scale is not UNIT:
            parts.append(f"Valence and arousal were {self.scale.words}, brought to −1 to 1.")
        if self.unplaced:
            parts.append(f"{len(self.unplaced):,} entries name no mood.")
        if self.broken:
            named = "; ".join(f"{self.unit} {row.line}: {row.reason}" for row in self.broken[:3])
            more = f"; and {len(self.broken) - 3:,} more" if len(self.broken) > 3 else ""
            parts.append(f"{len(self.broken):,} left out ({named}{more}).")
        return " ".join(parts)

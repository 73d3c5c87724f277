"""Where a household's things are, written for their owner alone, and wiped."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from moodify.errors import HouseholdError, LanError
from moodify.household.listener import FIRST
from moodify.lan.owned import write_owned
from moodify.storage.private import write_private

LISTENERS = "listeners.json"


@dataclass(frozen=True, slots=True)
class Things:
    """The files of one listener."""

    taste: Path
    calibration: Path
    journal: Path
    filters: Path
    memory: Path | None
    """Likes and plays; None for the first one, whose are in the catalogue."""
    folder: Path | None
    """The folder that is theirs alone; None for the first one."""

    @property
    def files(self) -> Iterator[Path]:
        """All that is there of them, with what SQLite or a mishap has put beside."""
        for path in (self.taste, self.calibration, self.journal, self.filters):
            yield from path.parent.glob(f"{path.name}*")
        if self.folder is not None and self.folder.is_dir():
            yield from (path for path in self.folder.rglob("*") if path.is_file())


@dataclass(frozen=True, slots=True)
class Places:
    """The files of a household in one data folder."""

    data_dir: Path

    @property
    def list(self) -> Path:
        """Who there is."""
        return self.data_dir / LISTENERS

    @property
    def aside(self) -> Path:
        """A damaged list."""
        return self.data_dir / f"{LISTENERS}.damaged"

    @property
    def copy(self) -> Path:
        """The same once more, for a day on which the first is damaged."""
        return self.data_dir / "listeners" / "copy.json"

    @property
    def tries(self) -> Path:
        """How often a wrong PIN was typed."""
        return self.data_dir / "listeners" / "tries.json"

    def of(self, listener_id: str) -> Things:
        """One listener's. The first one keeps those that were there before there were several."""
        folder = (
            self.data_dir if listener_id == FIRST else self.data_dir / "listeners" / listener_id
        )
        mine = listener_id != FIRST
        return Things(
            taste=folder / "taste.sqlite3",
            calibration=folder / "calibration.json",
            journal=folder / "journal.sqlite3",
            filters=folder / "filters.json",
            memory=folder / "heard.sqlite3" if mine else None,
            folder=folder if mine else None,
        )


def write(path: Path, content: bytes) -> None:
    """Write a file for its owner alone, whole or not at all. Raises `HouseholdError`."""
    try:
        if path.name != LISTENERS:
            write_owned(path, content)
        else:  # in the data folder, whose rights are not ours to change
            write_private(path, content)
    except (LanError, OSError) as error:
        raise HouseholdError(
            f"The listeners can't be kept in {path.parent}"
            f" ({getattr(error, 'strerror', None) or error}).",
            hint="Make room, and see that the folder can be written.",
        ) from error

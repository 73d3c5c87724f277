"""What one listener wants to hear at all, kept for their next visit.

One small JSON file. A damaged one is no loss that anybody need be asked about: it counts as no
filters, and the next choice is written over it.
"""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

from moodify.errors import HouseholdError
from moodify.storage.private import delete_private, write_private
from moodify.storage.sqlite import cause
from moodify.types import ALL_SONGS, Filters

FORMAT = 1
MOST_BYTES = 200_000
"""A file larger than this isn't one of ours."""


class KeptFilters:
    """One listener's. May be used by several threads."""

    def __init__(self, path: Path | None) -> None:
        """Keep them at `path`, made when there are some to keep; None keeps them in memory."""
        self._path = path
        self._lock = threading.Lock()
        self._kept = ALL_SONGS

    @property
    def now(self) -> Filters:
        """Those chosen last; all songs where none were, or they can't be read."""
        with self._lock:
            return self._kept if self._path is None else _read(self._path)

    def keep(self, filters: Filters) -> None:
        """Have these from now on. Raises `HouseholdError` when they can't be written."""
        with self._lock:
            self._kept = filters
            if self._path is None:
                return
            try:
                if filters:
                    self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                    write_private(self._path, json.dumps(_as_json(filters), indent=1))
                else:
                    delete_private(self._path)
            except OSError as error:
                raise HouseholdError(
                    f"Filters can't be kept in {self._path}: {cause(error)}.",
                    hint="Make room on the disk, and see that the folder can be written to.",
                ) from error


def _read(path: Path) -> Filters:
    try:
        with path.open("rb") as file:
            text = file.read(MOST_BYTES + 1)
        return ALL_SONGS if len(text) > MOST_BYTES else _of_json(json.loads(text))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return ALL_SONGS


def _as_json(filters: Filters) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "languages": sorted(filters.languages),
        "genres": sorted(filters.genres),
        "decades": sorted(filters.decades),
        "clean": filters.clean,
    }


def _of_json(kept: Any) -> Filters:
    """Raises one of many errors for what was not written by `_as_json`."""
    if kept["format"] != FORMAT:
        raise ValueError("another format")
    decades = frozenset(_all(int, kept["decades"]))
    if any(not -1 <= decade <= 9999 for decade in decades):
        raise ValueError("not a decade")
    clean = kept.get("clean", False)  # an older Moodify kept none
    if type(clean) is not bool:
        raise TypeError("not filters of ours")
    return Filters(_texts(kept["languages"]), _texts(kept["genres"]), decades, clean)


def _texts(values: Any) -> frozenset[str]:
    texts = frozenset(_all(str, values))
    for text in texts:
        text.encode()  # half a character can't be shown
    return texts


def _all(kind: type, values: Any) -> list[Any]:
    if type(values) is not list or any(type(value) is not kind for value in values):
        raise TypeError("not filters of ours")
    return values

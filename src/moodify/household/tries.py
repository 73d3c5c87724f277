"""How often a wrong PIN was typed: five tries, then ever longer waits, over restarts too."""

from __future__ import annotations

import contextlib
import hashlib
import json
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from moodify.errors import HouseholdError
from moodify.household import files
from moodify.household.listener import Listener

FREE = 5
"""Wrong PINs before the first wait."""
FIRST_WAIT = 30.0
"""Seconds of the first wait; each further wrong PIN doubles it."""
LONGEST_WAIT = 3600.0


@dataclass(frozen=True, slots=True)
class Wrong:
    """The wrong ones since the last right one."""

    count: int = 0
    at: float = 0.0
    """When the last one was typed, seconds since 1970."""


class Tries:
    """Those of all listeners, each by a key that is another with another PIN.

    The household calls it in turn.
    """

    def __init__(self, path: Path | None, clock: Callable[[], float] = time.time) -> None:
        self._path = path
        self._clock = clock
        self._all: dict[str, Wrong] = self._read()

    def wait(self, key: str) -> float:
        """Seconds until another PIN is looked at; 0 when one is now.

        Where the clock was set back the wait begins once more, and nobody waits until it has
        come as far again.
        """
        wrong, now = self._all.get(key, Wrong()), self._clock()
        if now < wrong.at:
            wrong = Wrong(wrong.count, now)
            self._all = {**self._all, key: wrong}
            self._write()
        return max(0.0, wrong.at + wait_after(wrong.count) - now)

    def begin(self, key: str) -> None:
        """Count a try as wrong before it is looked at: whoever ends the program gains none.

        Where that can't be written, it is remembered until Moodify ends.
        """
        before = self._all.get(key, Wrong())
        self._all = {**self._all, key: Wrong(before.count + 1, self._clock())}
        self._write()

    def right(self, key: str) -> None:
        """It was the right one: begin anew."""
        if key in self._all:
            self._all = {name: one for name, one in self._all.items() if name != key}
            self._write()

    def keep(self, everyone: Iterable[Listener]) -> None:
        """Forget all others: those of PINs of before, and of whoever was removed."""
        keys = {key_of(one) for one in everyone}
        if not self._all.keys() <= keys:
            self._all = {key: one for key, one in self._all.items() if key in keys}
            self._write()

    def _write(self) -> None:
        if self._path is None:
            return
        rows = {name: [one.count, one.at] for name, one in self._all.items()}
        with contextlib.suppress(HouseholdError):
            files.write(self._path, json.dumps(rows).encode())

    def _read(self) -> dict[str, Wrong]:
        if self._path is None:
            return {}
        try:
            rows = json.loads(self._path.read_bytes())
            return {str(name): Wrong(int(n), float(at)) for name, (n, at) in rows.items()}
        except (OSError, ValueError, TypeError, AttributeError, OverflowError, RecursionError):
            return {}


def key_of(listener: Listener) -> str:
    """By what the tries of this listener's PIN, and of no other one, are counted."""
    return f"{listener.id}-{hashlib.sha256(listener.seal.encode()).hexdigest()[:8]}"


def wait_after(wrong: int) -> float:
    """Seconds to wait after so many wrong ones in a row."""
    if wrong < FREE:
        return 0.0
    return float(min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** min(wrong - FREE, 20)))

"""The journals of a household: one a listener, each in a file of its own, opened when asked for."""

from __future__ import annotations

import threading
from pathlib import Path

from moodify.household.files import Places
from moodify.household.listener import FIRST
from moodify.journal.journal import Journal


class Journals:
    """All of them. May be used by several threads."""

    def __init__(self, first: Path) -> None:
        """`first` is the file of the first listener, in the data folder."""
        self._first = first
        self._places = Places(first.parent)
        self._open: dict[str, Journal] = {}
        self._lock = threading.Lock()

    def of(self, listener_id: str) -> Journal:
        """That listener's; nothing is made on the disk until it is switched on."""
        with self._lock:
            if listener_id not in self._open:
                mine = self._places.of(listener_id).journal
                self._open[listener_id] = Journal(self._first if listener_id == FIRST else mine)
            return self._open[listener_id]

    def let_go(self, listener_id: str) -> None:
        """Close that listener's: they were removed."""
        with self._lock:
            gone = self._open.pop(listener_id, None)
        if gone is not None:
            gone.close()

    def close(self) -> None:
        """Write down what goes on, and close all of them."""
        with self._lock:
            everyone, self._open = list(self._open.values()), {}
        for journal in everyone:
            journal.close()

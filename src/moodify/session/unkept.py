"""What couldn't be kept while the music went on: told once, until it can be kept again."""

from __future__ import annotations

import logging

from moodify.errors import MoodifyError

log = logging.getLogger(__name__)


class Unkept:
    """One listener's. A full disk fails with every song, and a person is told of it once."""

    def __init__(self) -> None:
        self._failing: set[str] = set()
        """What fails now, such as ``plays``; told already, but for what waits."""
        self._waits: MoodifyError | None = None

    def failed(self, what: str, error: MoodifyError) -> None:
        """`what` couldn't be kept, for the reason that `error` gives."""
        if not self._failing:
            log.warning("%s", error)
            self._waits = type(error)(
                f"The music goes on, but nothing of it can be kept. {error}", hint=error.hint
            )
        self._failing.add(what)

    def kept(self, what: str) -> None:
        """`what` could be kept (again)."""
        self._failing.discard(what)

    def take(self) -> MoodifyError | None:
        """What a person is to be told, once; None where there is nothing (new)."""
        waits, self._waits = self._waits, None
        return waits

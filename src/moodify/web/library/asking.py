"""What a person asked for and can't have, told from a source that failed by itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from moodify.errors import MoodifyError, SourceError


@contextmanager
def asked_in_vain() -> Iterator[None]:
    """Let a `SourceError` be a plain refusal (409), with its words: the source is well (503)."""
    try:
        yield
    except SourceError as error:
        raise MoodifyError(str(error), hint=error.hint) from error

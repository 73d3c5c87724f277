"""One listener's taste: learned from what they do, asked when songs are chosen, taken back."""

from __future__ import annotations

import threading
from pathlib import Path

from moodify.errors import TasteMissingError
from moodify.taste.book import Book
from moodify.taste.judge import Judge
from moodify.taste.lesson import Lesson
from moodify.taste.model import Model
from moodify.taste.words import KIND_NAMES, Learned, learned
from moodify.types import MoodName

COUNTED = 400
"""Newest lessons that are counted; those before them would count less than a quarter of one."""


class Taste:
    """What one listener taught. May be shared by threads."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self._lock = threading.Lock()
        self._model: Model | None = None
        self._mark: tuple[int, int] | None = None

    @classmethod
    def at(cls, path: Path | None) -> Taste:
        """The taste kept in the file at `path`; None keeps it in memory."""
        return cls(Book(path))

    @property
    def notices(self) -> tuple[str, ...]:
        """What a person should know about how it was opened; empty when all is well."""
        return tuple(self.book.notices)

    def learn(self, lesson: Lesson) -> None:
        """Take in what the listener did. Raises `TasteError` when it can't be kept."""
        if lesson.event == "liked":  # twice is not more
            self.book.forget_event(lesson.uri, "liked")
        self.book.add(lesson)

    def unlike(self, uri: str) -> None:
        """Take a like back."""
        self.book.forget_event(uri, "liked")

    def judge(self, mood: MoodName) -> Judge | None:
        """What is believed when music is for `mood`; None while nothing was learned."""
        model = self.model()
        return Judge(model, mood) if len(model) else None

    def model(self) -> Model:
        """The posterior after all lessons. Raises `TasteError`."""
        with self._lock:
            mark = self.book.mark()
            if self._model is None or mark != self._mark:
                self._model = Model(self.book.lessons()[-COUNTED:])
                self._mark = mark
            return self._model

    def learned(self) -> tuple[Learned, ...]:
        """What was learned, in words, the clearest first. Raises `TasteError`."""
        return learned(self.model())

    def count(self) -> int:
        """How many lessons there are."""
        return len(self.book.lessons())

    def forget(self, kind: str, value: str) -> int:
        """Take back all that one artist, genre, song … taught, as if it had never been heard.

        `kind` and `value` are those of a `Learned`, or ``mood`` and a mood's name. Returns how
        many lessons there were; raises `TasteMissingError` when there were none.
        """
        columns = {name: feature for feature, name in KIND_NAMES.items()} | {"mood": "mood"}
        if kind not in columns:
            raise TasteMissingError(
                f"There is no {kind!r} to forget.", hint=f"It is one of {', '.join(columns)}."
            )
        wanted: str | int = value
        if kind == "decade":
            digits = value.removesuffix("s")
            wanted = int(digits) if digits.isascii() and digits.isdigit() else -1
        gone = self.book.forget(columns[kind], wanted) if wanted not in ("", -1) else 0
        if not gone:
            raise TasteMissingError(
                f"Nothing was learned from the {kind} {value!r}.",
                hint="See what was learned with `moodify taste`.",
            )
        return gone

    def forget_all(self) -> int:
        """Take everything back; returns how many lessons there were."""
        return self.book.forget_all()

    def close(self) -> None:
        """Close the file."""
        self.book.close()

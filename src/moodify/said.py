"""Sentences that can be said in other languages: English, with what names its translation.

Moodify itself speaks English: its API, its terminal. The page speaks more languages, and says a
sentence of the server's in the reader's own where it has a message for the sentence's key.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

Value: TypeAlias = str | int | float
"""A number, a name that stays as it is, or a short key that chooses a variant."""


class Said(str):
    """A sentence in English that knows by which message, with which values, others say it.

    It is text like any other where nobody asks for more.

    >>> said = Said("3 songs are left.", "songs-left", n=3)
    >>> said.key, dict(said.values)
    ('songs-left', {'n': 3})
    """

    __slots__ = ("key", "values")

    key: str
    """Names the message, as in ``locales/en.ftl`` after a prefix; empty where there is none."""
    values: Mapping[str, Value]
    """What the message's variables stand for."""

    def __new__(cls, text: str, key: str = "", /, **values: Value) -> Said:
        """`text` in English, `key` and `values` for everyone else."""
        made = super().__new__(cls, text)
        made.key = key
        made.values = values
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str, str], dict[str, Value]]:
        """Copied and pickled with what it knows."""
        return (str(self), self.key), dict(self.values)


def key_of(text: str) -> str:
    """The key of a sentence; empty for plain text."""
    return text.key if isinstance(text, Said) else ""


def values_of(text: str) -> Mapping[str, Value]:
    """The values of a sentence; none for plain text."""
    return text.values if isinstance(text, Said) else {}

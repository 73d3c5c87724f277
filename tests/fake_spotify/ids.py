"""Ids as Spotify writes them: 22 characters of base 62, here made from a name."""

from __future__ import annotations

import hashlib
import unicodedata

BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def make_id(seed: str) -> str:
    """The same 22 characters for the same seed."""
    number = int.from_bytes(hashlib.sha256(seed.encode()).digest()[:20])
    letters = []
    for _ in range(22):
        number, rest = divmod(number, 62)
        letters.append(BASE62[rest])
    return "".join(letters)


def fold(text: str) -> str:
    """Lower case without accents, as the search compares."""
    spread = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in spread if not unicodedata.combining(letter))

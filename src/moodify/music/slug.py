"""Short, stable names for songs that come without an address of their own."""

from __future__ import annotations

import hashlib
import unicodedata


def slug(artist: str, title: str) -> str:
    """Letters and digits of any script, joined by hyphens: "Édith Piaf", "Non" → édith-piaf-non."""
    text = unicodedata.normalize("NFKC", f"{artist} {title}".casefold())
    for apostrophe in "'’":
        text = text.replace(apostrophe, "")
    # Marks (M) are part of a letter in Devanagari, Thai and others.
    kept = (char if unicodedata.category(char)[0] in "LMN" else " " for char in text)
    return "-".join("".join(kept).split())


def unique_slug(artist: str, title: str, taken: dict[str, tuple[str, str]]) -> str:
    """A slug that `taken` (slug to artist and title) doesn't hold yet, and now does.

    Raises `ValueError` for a song named twice. Different songs may come down to one slug
    ("Help" and "Help!"). The later gets a digest of its exact words and not a number, so that
    its name doesn't hang on how many came before.
    """
    name, words = slug(artist, title), (artist, title)
    if not name or taken.get(name, words) != words:
        digest = hashlib.sha256("\n".join(words).encode("utf-8", "replace")).hexdigest()[:8]
        name = f"{name}-{digest}".strip("-")
    if name in taken:
        raise ValueError(f"“{title}” by {artist} is listed twice")
    taken[name] = words
    return name

"""Music that nobody sings to, told by its genre, which is where people write it down."""

from __future__ import annotations

import re

from moodify.types import NO_WORDS

_INSTRUMENTAL = re.compile(
    r"\b(?:instrumentals?|instrumentaal|instrumentale?s?|instrumentalny|instrumentalna|strumentale)\b"
    r"|インスト|纯音乐|純音樂|موسيقى بلا كلمات",
    re.IGNORECASE,
)


def language_by_genre(genre: str | None) -> str | None:
    """`NO_WORDS` where the genre says that the music is instrumental; else None: not known."""
    return NO_WORDS if genre and _INSTRUMENTAL.search(genre) else None

"""What makers and shops mark as explicit, each in a way of its own."""

from __future__ import annotations

import re

_EXPLICIT = frozenset({"1", "4", "explicit", "true", "yes"})
_CLEAN = frozenset({"0", "2", "clean", "notexplicit", "explicitcontentedited", "false", "no"})


def explicit_of(told: object) -> bool | None:
    """Whether a song is marked as explicit; None where nothing that is known is said of it.

    Known are the figures of iTunes (``rtng``, ``ITUNESADVISORY``: 1 and once 4 explicit, 2 clean,
    0 neither), OpenSubsonic's ``explicitStatus``, the warnings of DDEX that Audius passes on, and
    the yes and no of a table.
    """
    if isinstance(told, bool):
        return told
    if type(told) is int and 0 <= told < 10:
        told = str(told)
    if not isinstance(told, str):
        return None
    word = re.sub(r"[^a-z0-9]", "", told[:60].casefold())
    if word in _EXPLICIT:
        return True
    return False if word in _CLEAN else None

"""What a listener may be called: any words of any script, as long as they can be read."""

from __future__ import annotations

import unicodedata

from moodify.errors import HouseholdError

MOST_LETTERS = 40
"""Characters of a name; an emoji may take several."""
COLOURS = ("amber", "coral", "rose", "violet", "blue", "teal", "green", "stone")
"""Signs of listeners, in the order in which they are given."""
_JOINS = "\u200c\u200d"
"""Invisible, and yet part of words (Persian) and of emoji (families)."""
_BLANKS = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters by name, and blank to the eye."""


def clean_name(text: str) -> str:
    """`text` as a name. Raises `HouseholdError` for none, and for one that is too long.

    Characters that can't be seen are left out, those too that turn the direction of what stands
    behind them: a name must not be able to dress up as another, or turn the page round.
    """
    seen = "".join(" " if letter.isspace() else letter for letter in text if _is_seen(letter))
    name = unicodedata.normalize("NFC", " ".join(seen.split()))
    if not any(unicodedata.category(letter)[0] in "LNSP" for letter in name):
        raise HouseholdError("A listener needs a name.", hint="Type one that can be seen.")
    if len(name) > MOST_LETTERS:
        raise HouseholdError(
            f"That name is too long: {MOST_LETTERS} letters are the most.", hint="Shorten it."
        )
    return name


def alike(one: str, other: str) -> bool:
    """Whether two names are the same to a reader, whatever their capitals and widths."""
    return _folded(one) == _folded(other)


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKC", name).casefold()
    return "".join(unicodedata.normalize("NFKC", plain).translate(_GONE).split())


_GONE = dict.fromkeys(map(ord, _JOINS + "\ufe0e\ufe0f"))


def _is_seen(letter: str) -> bool:
    """Whether a character may stand in a name; spaces become plain ones."""
    if letter in _JOINS or letter.isspace():
        return True
    # Control, formatting (which turns directions), halves of characters, private, unassigned.
    hidden = unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Co", "Cn")
    return not hidden and letter not in _BLANKS

"""The words that stand in the page before its scripts do, from the same files as the others.

Only whole sentences are read here: a message with variants is said by the scripts.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping

_MESSAGE = re.compile(r"^(?P<id>[a-zA-Z][\w-]*) *= *(?P<text>.*(?:\n(?: +[^\s.\[*}].*)?)*)", re.M)
_NAMED = re.compile(r"\{ *\$(\w+) *\}")
_EMPTY = re.compile(
    r'(?P<open><(?P<tag>[a-z0-9]+)\b[^<>]*?\sdata-t(?P<rich>-rich)?="(?P<id>[\w-]+)"[^<>]*>)(?=</)'
)
_ATTRIBUTE = re.compile(r'\sdata-t="[\w-]+"')


def messages(text: str) -> dict[str, str]:
    """The messages of a Fluent file that are text and named places only, by id."""
    found = {}
    for match in _MESSAGE.finditer(text):
        said = " ".join(line.strip() for line in match["text"].splitlines() if line.strip())
        if said and "{" not in _NAMED.sub("", said):
            found[match["id"]] = said
    return found


def said(page: str, words: Mapping[str, str], values: Mapping[str, str]) -> str:
    """`page` with words in each element that names some (`data-t`) and is empty.

    An element whose words take a value loses its `data-t`: the scripts would say it without.
    """

    def fill(match: re.Match[str]) -> str:
        message = words.get(match["id"])
        if message is None or any(name not in values for name in _NAMED.findall(message)):
            return match[0]
        text = html.escape(_NAMED.sub(lambda named: values[named[1]], message), quote=False)
        if match["rich"]:
            text = re.sub(r"\*([^*]+)\*", r"<b>\1</b>", text)
        opened = _ATTRIBUTE.sub("", match["open"]) if _NAMED.search(message) else match["open"]
        return opened + text

    return _EMPTY.sub(fill, page)


def best(accepted: str, languages: Iterable[str]) -> str:
    """The one of `languages` that an Accept-Language header likes most; English if none.

    The script `language.js` chooses again, and hides these words if it chooses another.
    """
    known = {code.lower(): code for code in languages}
    wishes = []
    for place, part in enumerate(accepted.split(",")[:32]):
        tag, _, parameters = part.strip().partition(";")
        weight = re.search(r"q=([01](?:\.\d{0,3})?)", parameters)
        wishes.append((-float(weight[1]) if weight else -1.0, place, tag.strip().lower()))
    for weight_, _, tag in sorted(wishes):
        if weight_ == 0:
            continue
        if tag in known:
            return known[tag]
        if (near := tag.partition("-")[0]) in known:
            return known[near]
        for code, spelled in known.items():
            if code.partition("-")[0] == near:
                return spelled
    return "en"

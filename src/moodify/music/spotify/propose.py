"""The mood that a playlist's name speaks of, in many languages.

Only a proposal: a person looks it over before any song is labelled by it. So it would rather
say nothing than something wrong.
"""

from __future__ import annotations

import html
import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from typing import Any

from moodify.music.label import MOOD_WORDS, folded
from moodify.types import MOODS, MoodName

DESCRIPTION_WEIGHT = 0.4
"""Of a word in the description against one in the name, which is what a person chose to see."""

HINT_WEIGHT = 0.5
"""Of a genre or an occasion ("metal", "summer") against a mood's own word ("angry")."""

SMALLEST_MARGIN = 0.1
"""Lead over the next mood, as a part of all weight, below which the words contradict each other."""

DOUBT = 0.2
"""What is left of doubt after one word of full weight; a second leaves a fifth of that."""

LONGEST = 600
"""Characters that are read. Spotify allows 100 in a name and 300 in a description."""

# Letters that stay as they are when accents are taken off, but are typed without them.
_PLAIN = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe"})
_CLAUSE_ENDS = frozenset(",.;:!?()[]{}/|–—•·+&、。，！？（）；：¿¡")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A mood for a playlist, and why."""

    mood: MoodName
    words: tuple[str, ...]
    """What speaks for it, as it stands in the name, then in the description."""
    confidence: float
    """0..1; high with several words of one mind, low with hints or contradictions."""


@dataclass(frozen=True, slots=True)
class _Text:
    """A text made ready, and where each of its letters was before."""

    source: str
    letters: str
    """Folded; a clause's end is ``|``, whatever else is no letter is a space."""
    signs: str
    """Folded with everything kept, for emoji; as long as `letters`."""
    places: tuple[int, ...]
    """For each character of `letters`, its index in `source`."""

    def excerpt(self, start: int, end: int) -> str:
        """The source's own spelling of ``letters[start:end]``."""
        after = self.places[end] if end < len(self.places) else len(self.source)
        return self.source[self.places[start] : after].strip()


@dataclass(frozen=True, slots=True)
class _Hit:
    """An entry found in a text."""

    start: int
    end: int
    mood: MoodName | None
    """None for a name that only looks like a mood."""
    weight: float


@dataclass(frozen=True, slots=True)
class _Rule:
    """One pattern for all entries of a kind."""

    pattern: re.Pattern[str]
    mood: MoodName | None
    weight: float
    signs: bool = False
    """True for emoji, which are sought in `_Text.signs`."""


@dataclass(frozen=True, slots=True)
class _Rules:
    """All languages together, for a playlist doesn't say which one it is in."""

    rules: tuple[_Rule, ...]
    before: re.Pattern[str]
    """Matches the end of what stands before a word that is denied."""
    after: re.Pattern[str]
    """Matches the beginning of what stands after a word that is denied."""


def propose_mood(name: str, description: str = "") -> Proposal | None:
    """The mood that a playlist's name and description speak of; None when they speak of none.

    Words, emoji, genres and occasions in some thirty languages count; one that is denied
    ("not sad", "no more tears") doesn't. None too when two moods weigh the same.
    """
    weights = dict.fromkeys(MOODS, 0.0)
    words: dict[MoodName, list[str]] = {mood: [] for mood in MOODS}
    for raw, factor in ((name, 1.0), (description, DESCRIPTION_WEIGHT)):
        text = _read(_cleaned(raw))
        # A word said twice is no second reason, but the name and the description are.
        seen: set[str] = set()
        for hit in _hits(text):
            if hit.mood is None or text.letters[hit.start : hit.end] + hit.mood in seen:
                continue
            seen.add(text.letters[hit.start : hit.end] + hit.mood)
            weights[hit.mood] += factor * hit.weight
            words[hit.mood].append(text.excerpt(hit.start, hit.end))
    return _weighed(weights, words)


def _weighed(
    weights: Mapping[MoodName, float], words: Mapping[MoodName, Sequence[str]]
) -> Proposal | None:
    first, second = sorted(weights, key=lambda mood: weights[mood], reverse=True)[:2]
    total = sum(weights.values())
    margin = (weights[first] - weights[second]) / total if total else 0.0
    if margin < SMALLEST_MARGIN:
        return None
    confidence = margin * (1 - DOUBT ** weights[first])
    return Proposal(first, tuple(dict.fromkeys(words[first])), round(confidence, 2))


def _cleaned(raw: str) -> str:
    """Without Spotify's links and entities; "s a d" is written together."""
    text = re.sub(r"</?[a-zA-Z][^<>]*>", " ", raw[:LONGEST])
    text = re.sub(r"(?:https?://|www\.|spotify:)\S+", " ", html.unescape(text))
    text = re.sub(r"(?<=n)['’]t\b", "t", text, flags=re.IGNORECASE)  # don't → dont
    return re.sub(r"(?<!\w)[^\W\d_](?: [^\W\d_]){2,}(?!\w)", lambda m: m[0].replace(" ", ""), text)


def _read(text: str) -> _Text:
    source = unicodedata.normalize("NFC", text)
    letters: list[str] = []
    signs: list[str] = []
    places: list[int] = []
    for place, char in enumerate(source):
        for sign in _plain(char):
            letters.append(_letter(sign))
            signs.append(sign)
            places.append(place)
    return _Text(source, "".join(letters), "".join(signs), tuple(places))


@lru_cache(maxsize=4096)
def _plain(char: str) -> str:
    """`char` folded; a space where nothing is left of it but an accent that isn't one."""
    plain = folded(char).translate(_PLAIN)
    if plain or unicodedata.category(char)[0] == "M" or char == "\N{VARIATION SELECTOR-16}":
        return plain.replace("\N{VARIATION SELECTOR-16}", "")
    return " "


def _letter(sign: str) -> str:
    # Marks (M) are part of a letter in Devanagari, Thai and others.
    if unicodedata.category(sign)[0] in "LM":
        return sign
    return "|" if sign in _CLAUSE_ENDS else " "


def _hits(text: _Text) -> Iterator[_Hit]:
    """What is found in a text and not denied, from left to right; the longest first comes."""
    rules = _rules()
    found = [
        _Hit(*match.span(), rule.mood, rule.weight)
        for rule in rules.rules
        for match in rule.pattern.finditer(text.signs if rule.signs else text.letters)
    ]
    taken = bytearray(len(text.letters))
    kept: list[_Hit] = []
    for hit in sorted(found, key=lambda hit: (hit.start - hit.end, hit.start, -hit.weight)):
        if not any(taken[hit.start : hit.end]):
            taken[hit.start : hit.end] = b"\1" * (hit.end - hit.start)
            kept.append(hit)
    for hit in sorted(kept, key=lambda hit: hit.start):
        # 40 characters hold the longest denial and the word between.
        before = text.letters[max(0, hit.start - 40) : hit.start]
        if not rules.before.search(before) and not rules.after.match(text.letters, hit.end):
            yield hit


@cache
def _rules() -> _Rules:
    file = resources.files(__package__) / "mood_words.toml"
    tables: dict[str, Any] = tomllib.loads(file.read_text("utf-8"))
    between = _either(tables.pop("between"))
    emoji = tables.pop("emoji")
    rules = [*_emoji_rules(emoji), *_word_rules({"label": _label_words()})]
    rules += _word_rules(tables)
    spaced = [table for table in tables.values() if table.get("whole", True)]
    close = [table for table in tables.values() if not table.get("whole", True)]
    befores, afters = _all(spaced, "before"), _all(spaced, "after")
    before = rf"(?<![^ |]){befores}(?: +{between})? +$|{_all(close, 'before')} *$"
    after = rf" +(?:{between} +)?{afters}(?![^ |])| *{_all(close, 'after')}"
    return _Rules(tuple(rules), re.compile(before), re.compile(after))


def _label_words() -> dict[str, list[str]]:
    """The words that label songs elsewhere in Moodify, in the shape of a language."""
    return {mood: [word for word in MOOD_WORDS if MOOD_WORDS[word] == mood] for mood in MOODS}


def _emoji_rules(emoji: Mapping[str, list[str]]) -> Iterator[_Rule]:
    for mood in MOODS:
        for hint in (False, True):
            entries = [entry for entry in emoji[mood] if entry.endswith("?") == hint]
            if entries:
                pattern = re.compile(_either(entry.rstrip("?") for entry in entries))
                yield _Rule(pattern, mood, HINT_WEIGHT, signs=True)
    for face, mood in ((r"[:;]['’]?-?\(+", "sad"), (r"[:;]-?\)+", "happy")):
        # Not the end of "(my list:)", nor "Songs:(old)".
        yield _Rule(re.compile(rf"(?<!\w){face}(?!\w)"), mood, HINT_WEIGHT, signs=True)


def _word_rules(tables: Mapping[str, Mapping[str, Any]]) -> Iterator[_Rule]:
    for table in tables.values():
        whole = table.get("whole", True)
        joined = f"(?:{_either(table['joined'])})?" if "joined" in table else ""
        for mood in (*MOODS, None):
            entries: list[str] = table.get(mood or "none", [])
            for hint in (False, True):
                chosen = [entry.rstrip("?") for entry in entries if entry.endswith("?") == hint]
                if chosen:
                    body = _either(chosen)
                    pattern = rf"(?<![^ |]){joined}{body}(?![^ |])" if whole else body
                    weight = HINT_WEIGHT if hint else 1.0
                    yield _Rule(re.compile(pattern), mood, weight)


def _all(tables: Iterable[Mapping[str, Any]], field: str) -> str:
    return _either(entry for table in tables for entry in table.get(field, []))


def _either(entries: Iterable[str]) -> str:
    """A pattern for any of the entries, the longest first."""
    parts = sorted({_part(entry) for entry in entries}, key=lambda part: (-len(part), part))
    return f"(?:{'|'.join(parts)})"


def _part(entry: str) -> str:
    text = _read(entry.removesuffix("*"))
    plain = text.letters if text.letters.strip() else text.signs
    return re.escape(plain.strip()).replace(r"\ ", " +") + ("[^ |]*" if entry[-1] == "*" else "")

"""Every language says everything, with the right names in it; and no words are missing."""

from __future__ import annotations

import ast as python
import errno
import os
import re
from collections.abc import Iterable
from itertools import zip_longest
from pathlib import Path
from typing import Literal, get_args

import pytest
from fluent.syntax import ast

import moodify
from moodify.recommend.order import Cause, Pick
from moodify.recommend.reasons import Evidence, Parts, reasons_for
from moodify.session.journey import step_reason
from moodify.session.placing import OWN_CHOICE
from moodify.types import MOODS, MoodLabel, PathName, Song, SongMood, Target, Track, Way
from moodify.web import problems
from moodify.web.pages import STATIC
from tests.web.messages import LOCALES, Messages, languages, sources

FEWEST = 8
"""Languages that the page speaks at least."""

PLURALS = {
    "ar": {"one", "two", "few", "many", "other"},  # and zero, where nothing is a case
    "cs": {"one", "few", "other"},
    "de": {"one", "other"},
    "en": {"one", "other"},
    "es": {"one", "other"},
    "fa": {"other"},
    "fr": {"one", "other"},
    "he": {"one", "two", "other"},
    "hi": {"one", "other"},
    "it": {"one", "other"},
    "ja": {"other"},
    "ko": {"other"},
    "nl": {"one", "other"},
    "pl": {"one", "few", "many", "other"},
    "pt": {"one", "other"},
    "ru": {"one", "few", "many", "other"},
    "sv": {"one", "other"},
    "tr": {"other"},
    "uk": {"one", "few", "many", "other"},
    "zh": {"other"},
}
"""The plural categories that whole numbers below a million need, of CLDR 46's plural rules
(https://cldr.unicode.org, `supplemental/plurals.xml`). Persian and Turkish have two there, but
their nouns stay the same after a number."""

ENGLISH = Messages("en")
OTHERS = [language for language in languages() if language != "en"]
SCRIPTS = list(sources(STATIC, ".js", ".html"))
PACKAGE = Path(moodify.__file__).parent


CORNERS = [(0.0, 0.0), (0.5, 0.5), (-0.5, 0.0), (0.0, -0.5), (-0.25, 0.75)]


def dashed(key: str) -> str:
    """A name of the page's tables as the id of a message, as `table` of strings.js does it."""
    return re.sub(r"([a-z0-9])([A-Z])", r"\1-\2", key.replace(".", "-")).lower()


def shown(text: str) -> set[str]:
    """Everything in a script or a page that may be the id of a message."""
    quoted = re.findall(r"[\"'`]([A-Za-z][\w.-]*)[\"'`]", text)
    named = re.findall(r"\b[SLP]\.([a-zA-Z]+)\b", text)
    return {dashed(name) for name in [*quoted, *(f"spotify-{name}" for name in named)]} | {
        f"{prefix}-{dashed(name)}" for name in named for prefix in ("lan", "pair")
    }


def python_texts() -> tuple[set[str], list[re.Pattern[str]]]:
    """Every text that stands in the program, and patterns of those with places to fill in."""
    whole: set[str] = set()
    filled: set[str] = set()
    for _, source in sources(PACKAGE, ".py"):
        for node in python.walk(python.parse(source)):
            if isinstance(node, python.Constant) and isinstance(node.value, str):
                whole.add(node.value)
            elif isinstance(node, python.JoinedStr):
                parts = (
                    re.escape(str(part.value)) if isinstance(part, python.Constant) else ".+"
                    for part in node.values
                )
                filled.add("".join(parts))
    return whole, [re.compile(text) for text in filled if len(text) > 12]


def test_there_are_many_languages_one_of_them_from_right_to_left() -> None:
    listed = re.findall(
        r'\{ code: "([\w-]+)", name: "[^"]+", dir: "(ltr|rtl)"',
        (STATIC / "js/language.js").read_text(encoding="utf-8"),
    )
    assert listed[0] == ("en", "ltr")
    assert sorted(code for code, _ in listed) == languages()
    assert len(listed) >= FEWEST
    assert "rtl" in {direction for _, direction in listed}


@pytest.mark.parametrize("language", languages())
def test_a_file_can_be_read_to_its_end(language: str) -> None:
    body = Messages(language).resource.body
    junk = [entry.content for entry in body if isinstance(entry, ast.Junk)]
    assert not junk, junk
    names = [entry.id.name for entry in body if isinstance(entry, ast.Message)]
    twice = sorted({name for name in names if names.count(name) > 1})
    assert not twice


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_says_all_that_english_says_and_no_more(language: str) -> None:
    said = Messages(language)
    assert sorted(set(ENGLISH) - set(said)) == []
    assert sorted(set(said) - set(ENGLISH)) == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_fills_in_what_english_fills_in(language: str) -> None:
    said = Messages(language)
    wrong = []
    for name in set(said) & set(ENGLISH):
        mine, theirs = said.used(name), ENGLISH.used(name)
        known = theirs.variables | set(theirs.selectors)
        strange = (mine.variables | set(mine.selectors)) - known
        # A key such as « happy » chooses a variant, and is no word to be read.
        read = (mine.variables & set(theirs.selectors)) - theirs.variables
        lost = theirs.variables - mine.variables - set(mine.selectors)
        if strange or read or lost:
            wrong.append((name, sorted(strange), sorted(read), sorted(lost)))
    assert not wrong, "id, unknown, keys that are said, left out"


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_has_the_variants_that_english_has(language: str) -> None:
    said = Messages(language)
    wrong = []
    for name in set(said) & set(ENGLISH):
        for variable, places in said.used(name).selectors.items():
            theirs = set().union(*ENGLISH.used(name).selectors.get(variable, [set()]))
            counts = {"zero", "one", "two", "few", "many", "other"}
            for mine in places:
                if unknown := mine - theirs - counts:
                    wrong.append((name, variable, sorted(unknown)))
    assert not wrong


@pytest.mark.parametrize("language", languages())
def test_every_number_has_its_plural(language: str) -> None:
    said, needed = Messages(language), PLURALS[language.partition("-")[0]]
    wrong = []
    for name in set(said) & set(ENGLISH):
        plurals = [
            variable
            for variable, places in ENGLISH.used(name).selectors.items()
            if any("one" in names for names in places)
        ]
        for variable in plurals if len(needed) > 1 else []:
            places = said.used(name).selectors.get(variable, [])
            if not places or any(needed - names for names in places if "one" in names):
                wrong.append((name, variable))
    assert not wrong


@pytest.mark.parametrize("language", languages())
def test_bold_words_begin_and_end_and_no_message_is_empty(language: str) -> None:
    said = Messages(language)
    for name in said:
        used = said.used(name)
        assert all(text.count("*") % 2 == 0 for text in used.patterns), name
        assert used.patterns, name
        if name in ENGLISH:
            bold = [any("*" in text for text in m.used(name).patterns) for m in (said, ENGLISH)]
            assert bold[0] == bold[1], f"{name}: the stars"
        assert used.variables or any(text.strip() for text in used.patterns), name


def test_every_message_that_is_asked_for_is_there() -> None:
    missing = set()
    for path, text in SCRIPTS:
        for call in re.findall(r"\b(?:t|slotted)\(([^(){}`]*?)[,)]", text):
            missing |= {(path.name, one) for one in re.findall(r'"([\w-]+)"', call)}
        for name in re.findall(r'\bdata-t(?:-rich|-label)?="([\w.-]+)"', text):
            missing.add((path.name, dashed(name)))
        for name in re.findall(r'\b[TMSAJFPL]\["([\w.]+)"\]', text):
            missing.add((path.name, dashed(name)))
    unknown = sorted((path, name) for path, name in missing if name not in ENGLISH)
    # A choice by a key of another kind, inside the call.
    assert [one for one in unknown if "-" in one[1]] == []


def test_every_message_is_used() -> None:
    used: set[str] = set().union(*(shown(text) for _, text in SCRIPTS))
    begun = {
        dashed(prefix) for _, text in SCRIPTS for prefix in re.findall(r"`([\w.-]+[.-])\$\{", text)
    }
    ended = {end for _, text in SCRIPTS for end in re.findall(r"\}(-[\w-]+)`", text)}
    referred: set[str] = set().union(*(ENGLISH.used(name).messages for name in ENGLISH))
    idle = [
        name
        for name in ENGLISH
        if name not in used | referred
        and not name.startswith(("says-", *begun))
        and not name.endswith(tuple(ended))
    ]
    assert not idle


def stands_in(text: str, filled: Iterable[re.Pattern[str]]) -> bool:
    """Whether a pattern makes `text`, or makes it the first or the last of some sentences."""
    alike = (text, f"{text} x", f"x {text}")
    return any(pattern.fullmatch(one) for pattern in filled for one in alike)


def test_what_the_server_says_is_known_to_the_page_by_its_english() -> None:
    texts, filled = python_texts()
    texts |= {os.strerror(number) for number in errno.errorcode}
    keys = {text for text in texts if re.fullmatch(r"[a-z]+(-[a-z]+)*-?", text)}
    for name in ENGLISH:
        if name.startswith("says-"):
            places = ENGLISH.used(name).variables
            text = ENGLISH.said(name, dict.fromkeys(places, "1"))
            # What fills a place may be written out, such as “a PNG picture”.
            marked = re.escape(ENGLISH.said(name, dict.fromkeys(places, "1")))
            like = re.compile(marked.replace("1", ".+")) if places else None
            written = like is not None and any(like.fullmatch(one) for one in texts)
            there = text in texts or written or stands_in(text, filled)
            assert there, f"{name}: no such sentence any more"
        if name.startswith("said-") and not name.startswith(("said-parts-", "said-place")):
            key = name.removeprefix("said-")
            made = key in keys or any(key.startswith(one) for one in keys if one.endswith("-"))
            within = key in {"path-between", "path-within"}
            assert made or within, f"{name}: nobody says it"


TARGETS = [Target(v, a, wish, "sad") for wish in get_args(PathName) for v, a in CORNERS]
LABELS: tuple[MoodLabel | None, ...] = (*MOODS, "unsure", None)
WAYS: tuple[Literal["camera", "picture", "hand"], ...] = ("camera", "picture", "hand")
EVIDENCE = [
    Evidence(mood, confidence, by)
    for mood in LABELS
    for by in WAYS
    for confidence in (0.413, 1.0)
    if by != "hand" or mood != "unsure"
]


def test_english_says_of_songs_what_the_server_says() -> None:
    song = Song(Track("x:1", "One", ("A",), "x"), SongMood(0.85, -0.45))
    picks = [Pick(0, 0.12), Pick(0, 0.7), *(Pick(0, 0.1, c, 0.05) for c in get_args(Cause))]
    marks = [
        Parts(fit, fresh, t) for fit in (0.9, 0.4, 0.1) for fresh in (1, 0.5) for t in (1, 2, 0.3)
    ]
    told = [
        reason
        for target, evidence in [(TARGETS[0], one) for one in EVIDENCE]
        + [(one, EVIDENCE[0]) for one in TARGETS]
        + [(TARGETS[0], None)]
        for pick, parts in zip_longest(picks, marks, fillvalue=None)
        for reason in reasons_for(song, target, evidence, pick or picks[0], liked=True, parts=parts)
    ]
    ways = [
        Way(i, of, a, b) for of in (1, 3) for i in range(of + 1) for a in CORNERS for b in CORNERS
    ]
    told += [OWN_CHOICE, *map(step_reason, ways)]
    for reason in told:
        assert ENGLISH.said(f"said-{reason.key}", reason.values) == reason.text


def test_every_kind_of_refusal_has_words() -> None:
    kinds = {kind for _, _, kind, _ in problems._KINDS}
    assert not {kind for kind in kinds if f"problem-{kind}" not in ENGLISH}


def test_nothing_but_languages_lies_there() -> None:
    assert {path.suffix for path in LOCALES.iterdir()} == {".ftl"}

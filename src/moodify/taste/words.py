"""What was learned, in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from moodify.said import Said
from moodify.taste.lesson import WORTH, Lesson
from moodify.taste.model import FEATURES, Model, Weights
from moodify.types import MOODS, NO_WORDS, MoodName

TELLING = 0.06
"""A weight nearer to 0 than this is not worth a word."""
SURE = 0.25
"""… nor one that isn't at least this many of its own standard deviations away from 0."""
IN_MOOD_TELLING = 0.08
"""A mood is told of apart where its weight differs by this from the one for all moods."""
MOST = 40
"""Things told of at most, the clearest first."""

KIND_NAMES = {
    "uri": "song",
    "artist_key": "artist",
    "genre": "genre",
    "language": "language",
    "decade": "decade",
    "source": "source",
}
"""What each feature is called where people see it."""
AIMS: dict[MoodName, str] = {
    "angry": "when the music is for an angry mood",
    "happy": "when the music is for a happy mood",
    "sad": "when the music is for a sad mood",
    "neutral": "when the music is for a neutral mood",
}


@dataclass(frozen=True, slots=True)
class Learned:
    """One thing that was learned."""

    kind: str
    """``song``, ``artist``, ``genre``, ``language``, ``decade`` or ``source``."""
    value: str
    """What names it, for taking it back."""
    name: str
    """What it is called."""
    mood: MoodName | None
    """In which mood; None for all."""
    pleases: float
    """How much better (or worse) such songs please, about -1 … 1."""
    sure: float
    """How many standard deviations that is away from nothing."""
    liked: int
    """Deeds that speak for it …"""
    disliked: int
    """… and against it."""
    text: str


def learned(model: Model) -> tuple[Learned, ...]:
    """What the lessons come to, the clearest first.

    What was met in one mood alone is told of that mood; else of all, and of each mood in which
    it is another matter.
    """
    told = _Telling(model)
    found: list[Learned | None] = []
    for feature in FEATURES:
        for value, everywhere in told.weights[None].of[feature].items():
            moods = {one.mood for one in model.lessons if getattr(one, feature) == value}
            if len(moods) > 1:
                found.append(told.one(feature, value, None))
            for mood in sorted(moods):
                apart = abs(told.weights[mood].of[feature][value] - everywhere)
                if len(moods) == 1 or apart >= IN_MOOD_TELLING:
                    found.append(told.one(feature, value, mood))
    clear = [one for one in found if one is not None]
    return tuple(sorted(clear, key=lambda one: -abs(one.pleases) * min(one.sure, 2.0))[:MOST])


def why(weights: Weights, features: Iterable[tuple[str, str | int]], names: dict[str, str]) -> str:
    """What taste has to do with a song, by the feature that counts most; empty for next to none."""
    weighed = [(weights.of[feature].get(value, 0.0), feature, value) for feature, value in features]
    weight, feature, value = max(weighed, key=lambda one: abs(one[0]), default=(0.0, "", ""))
    if abs(weight) < TELLING:
        return ""
    more = weight > 0
    if feature == "uri":
        text = "It went well before." if more else "It went less well before."
        return Said(text, "went-before", well="yes" if more else "no")
    return Said(
        f"You taught Moodify: {_more(feature, value, names, more)}.",
        "taught-wordless" if value == NO_WORDS else f"taught-{KIND_NAMES[feature]}",
        more="yes" if more else "no",
        name=names.get(str(value), str(value)),
    )


def names_of(lessons: Iterable[Lesson]) -> dict[str, str]:
    """Songs and artists as they are written, newest first in doubt."""
    names: dict[str, str] = {}
    for lesson in lessons:
        names[lesson.uri] = lesson.title
        if lesson.artist_key:
            names[lesson.artist_key] = lesson.artist
    return names


class _Telling:
    """What is known of every weight, for all moods (None) and for each."""

    def __init__(self, model: Model) -> None:
        self._lessons = model.lessons
        self._names = names_of(model.lessons)
        moods: tuple[MoodName | None, ...] = (None, *MOODS)
        self.weights = {mood: model.mean(mood) for mood in moods}
        self._unsure = {
            (feature, mood): model.deviation(feature, mood)
            for feature in FEATURES
            for mood in moods
        }

    def one(self, feature: str, value: str | int, mood: MoodName | None) -> Learned | None:
        """What is told of one value in one mood; None where that is next to nothing."""
        weight = self.weights[mood].of[feature][value]
        sure = abs(weight) / max(self._unsure[feature, mood][value], 1e-9)
        if abs(weight) < TELLING or sure < SURE:
            return None
        deeds = [
            WORTH[lesson.event].pleased
            for lesson in self._lessons
            if getattr(lesson, feature) == value and mood in (None, lesson.mood)
        ]
        said = _more(feature, value, self._names, weight > 0)
        text = said if mood is None else f"{said}, {AIMS[mood]}"
        return Learned(
            kind=KIND_NAMES[feature],
            value=str(value),
            name=self._names.get(str(value), _plain(feature, value)),
            mood=mood,
            pleases=weight,
            sure=sure,
            liked=sum(one > 0 for one in deeds),
            disliked=sum(one < 0 for one in deeds),
            text=f"{text[0].upper()}{text[1:]}.",
        )


def _more(feature: str, value: str | int, names: dict[str, str], more: bool) -> str:
    much = "more" if more else "less"
    if feature == "artist_key":
        return f"{much} by {names.get(str(value), str(value))}"
    if feature == "uri":
        return f"{much} of “{names.get(str(value), str(value))}”"
    if value == NO_WORDS and feature == "language":
        return f"{much} without words"
    if feature == "language":
        return f"{much} in the language {value}"
    if feature == "decade":
        return f"{much} from the {value}s"
    return f"{much} from {value}" if feature == "source" else f"{much} {value}"


def _plain(feature: str, value: str | int) -> str:
    return f"{value}s" if feature == "decade" else str(value)

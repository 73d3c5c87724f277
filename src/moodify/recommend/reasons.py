"""Why a song was chosen, in plain words and figures.

From what was seen, to where the music should be, to where this song is. The words never say
what a person *is* or *feels*: a face is only seen to *look* some way.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from moodify.recommend.order import Cause, Pick
from moodify.said import Said, key_of, values_of
from moodify.types import MoodLabel, PathName, Reason, Song, Target

LEANS = 0.2
"""A coordinate further from 0 than this has a word of its own."""
TASTED = 1.08
"""Taste that counts for more than this (or less than its inverse) is told of."""
PARTS = ("fit", "fresh", "taste")
"""The parts of a score, as the figures of a reason of the kind ``parts`` have them."""
FAR = 0.5
"""A song further than this from the target is said to be far."""

_HELD_BACK: dict[Cause, str] = {
    "heard": "A closer song is resting: you heard it not long ago.",
    "artist": "A closer song waits its turn, so that one artist's songs lie apart.",
    "genre": "A closer song waits its turn, so that the genres stay mixed.",
    "language": "A closer song waits its turn, so that the languages stay mixed.",
    "decade": "A closer song waits its turn, so that old and new stay mixed.",
}

_AIM: dict[PathName, str] = {
    "match": "To match that, music should sit",
    "lift": "To lift you from there, music should sit",
    "calm": "To calm things from there, music should sit",
    "hold": "The music was to stay where it was,",
    "goal": "On the way to where you said, music should sit",
}


_FITS = {"well": "fits well", "plain": "fits", "little": "fits a little"}
_FRESH = {"yes": "is fresh", "no": "was heard not long ago"}
_PLEASES = {"yes": "should please you", "no": "may not be your taste"}


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the choice of music rests on."""

    label: MoodLabel | None
    """What the face showed or the listener chose; None for a point chosen on the pad."""
    confidence: float = 0.0
    """0..1, for a face."""
    by: Literal["camera", "picture", "hand"] = "camera"


@dataclass(frozen=True, slots=True)
class Parts:
    """What a song's score is the product of."""

    fit: float
    """0..1"""
    fresh: float
    """0..1"""
    taste: float
    """1 where nothing is known; above where the song should please, below where not."""
    spread: float = 0.0
    """How unsure the song's place is, in valence and in arousal."""


def reasons_for(
    song: Song,
    target: Target,
    evidence: Evidence | None,
    pick: Pick,
    *,
    liked: bool,
    parts: Parts | None = None,
    tasted: str = "",
) -> tuple[Reason, ...]:
    """The reasons for `song`, in the order to be read.

    `tasted` says in words what the listener's taste has to do with it.
    """
    reasons = [] if evidence is None else [_face(evidence)]
    reasons += [_wish(target, evidence), _fit(song, pick, parts)]
    if parts is not None:
        reasons.append(_parts(parts))
    if liked:
        reasons.append(reason("taste", Said("You liked this one before.", "liked")))
    if tasted:
        reasons.append(reason("taste", tasted))
    if pick.held_back is not None:
        figures = {"nearer_distance": round(pick.nearer, 3)}
        held = Said(_HELD_BACK[pick.held_back], "held-back", by=pick.held_back)
        reasons.append(reason("variety", held, figures))
    return tuple(reasons)


def reason(kind: str, text: str, figures: Mapping[str, float] | None = None) -> Reason:
    """A reason that can be said in other languages, where its text can."""
    return Reason(kind, str(text), figures or {}, key_of(text), values_of(text))


def _face(evidence: Evidence) -> Reason:
    label, confidence = evidence.label, evidence.confidence
    if evidence.by == "hand":
        if label is None:
            return reason("face", Said("You chose a point yourself.", "chose-point"))
        return reason("face", Said(f"You chose “{label}” yourself.", "chose-mood", mood=label))
    who = "Your face" if evidence.by == "camera" else "The face in the picture"
    if label is None or label == "unsure":
        hard = Said(f"{who} was hard to read.", "face-hard", by=evidence.by)
        return reason("face", hard, {"confidence": round(confidence, 3)})
    shown = min(100 * confidence, 99)  # no guess is certain, whatever it rounds to
    text = f"{who} looked {shown:.0f} % {label}."
    looked = Said(text, "face-looked", by=evidence.by, mood=label, n=round(shown))
    return reason("face", looked, {"confidence": round(confidence, 3)})


def _wish(target: Target, evidence: Evidence | None) -> Reason:
    aim = "Music was asked for" if evidence is None else _AIM[target.wish]
    valence, arousal = _signed(target.valence), _signed(target.arousal)
    text = f"{aim} at valence {valence}, arousal {arousal}: "
    said = Said(
        f"{text}{in_words(target.valence, target.arousal)}.",
        "aim",
        wish="asked" if evidence is None else target.wish,
        valence=_two(target.valence),
        arousal=_two(target.arousal),
        aim=place_key(target.valence, target.arousal),
    )
    return reason("wish", said, _point(target.valence, target.arousal))


def _fit(song: Song, pick: Pick, parts: Parts | None) -> Reason:
    valence, arousal = song.mood.valence, song.mood.arousal
    away = f"{pick.distance:.2f} away"
    close = away if pick.distance <= FAR else f"{away}, which isn't close"
    said = Said(
        f"This song is at {_signed(valence)}, {_signed(arousal)}: {close}.",
        "fit",
        valence=_two(valence),
        arousal=_two(arousal),
        distance=_two(pick.distance),
        far="no" if pick.distance <= FAR else "yes",
    )
    figures = {**_point(valence, arousal), "distance": round(pick.distance, 3)}
    if parts is not None:
        figures["spread"] = round(parts.spread, 3)
    return reason("fit", said, figures)


def _parts(parts: Parts) -> Reason:
    """What made the score, in words for the three of them."""
    fit = "well" if parts.fit >= 0.6 else "plain" if parts.fit >= 0.35 else "little"
    fresh = "yes" if parts.fresh >= 0.9 else "no"
    taste = "yes" if parts.taste >= TASTED else "no" if parts.taste <= 1 / TASTED else "none"
    told = [_FITS[fit], _FRESH[fresh], *([_PLEASES[taste]] if taste in _PLEASES else [])]
    text = f"It {', '.join(told[:-1])} and {told[-1]}."
    said = Said(text, "parts", fit=fit, fresh=fresh, taste=taste)
    return reason("parts", said, {name: round(getattr(parts, name), 3) for name in PARTS})


def in_words(valence: float, arousal: float) -> str:
    """A point of the plane in a word or two, such as "bright and lively"."""
    return " and ".join(_leaning(valence, arousal)) or "in the middle"


def place_key(valence: float, arousal: float) -> str:
    """The same as messages name it, such as ``bright-lively``; ``even`` for the middle."""
    return "-".join(_leaning(valence, arousal)) or "even"


def _leaning(valence: float, arousal: float) -> list[str]:
    return [
        word
        for value, high, low in ((valence, "bright", "dark"), (arousal, "lively", "quiet"))
        if (word := high if value > LEANS else low if value < -LEANS else "")
    ]


def _point(valence: float, arousal: float) -> dict[str, float]:
    return {"valence": round(valence, 3), "arousal": round(arousal, 3)}


def _signed(value: float) -> str:
    """Two decimals with a sign, a real minus, and no minus on nothing."""
    return f"{_two(value):+.2f}".replace("-", "−")


def _two(value: float) -> float:
    """Two decimals, and no minus on nothing."""
    return round(value, 2) + 0.0

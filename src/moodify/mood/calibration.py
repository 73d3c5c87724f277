"""A person's own correction of what the network makes of their face.

Some faces at rest look sad or angry to the network, whoever wears them. What such a face adds
is nearly the same in every expression, so it is taken back from every guess: a shift of the
log-odds of each emotion,

    p'(e | x)  ∝  p(e | x) · exp(s_e),        s_neutral = 0,   |s_e| ≤ BOUND

which is the correction of a classifier for other priors than those it learned (M. Saerens,
P. Latinne and C. Decaestecker, "Adjusting the outputs of a classifier to new a priori
probabilities", *Neural Computation* 14 (2002), 21-41; exp(s_e) is their ratio of priors), here
a person's own and estimated from their neutral face. The network itself is never touched.

The shift has two parts. *The resting face*: where the log-odds of an emotion against neutral
lie above `LEVEL` on the person's face at rest, they are brought down to it, by no more than
`RESTING_BOUND`; what lies below stays, for nobody is to be made out sadder than they seem.
*Words*: each "I'm not angry" or "I'm sad" moves one emotion by the step that it was said with,
all about one emotion together by no more than `WORDS_BOUND`. The shift is always computed from
the list of what was told, so that taking something back restores exactly what was before. The
figures' derivation, and what they do for whom, is in ``docs/resting-face.md``.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from moodify.types import EMOTIONS, MOODS, Emotions, MoodName

Shift: TypeAlias = NDArray[np.float64]
"""What is added to the log-probabilities, shape (7,) in the order of `EMOTIONS`; nats."""

Seen: TypeAlias = Mapping[MoodName, float] | None
"""The four moods' probabilities while something is said; None without a face."""

Says = Literal["not", "is", "right"]
"""“I'm not …”, “I'm …”, “yes, that's right”."""

LEVEL = -2.0
"""Nats. A resting face on which neutral is e² (7) times as likely as an emotion or more needs no
correction for that emotion."""
RESTING_BOUND = 1.5
"""Nats. A resting face moves no emotion further, so that a real expression still comes through."""
WORDS_BOUND = 1.5
"""Nats. Nor do all words about one emotion together."""
BOUND = 2.0
"""Nats. Nor do both."""

STEP_LEAST = 0.25
STEP_USUAL = 0.5
"""Where no face is seen while it is said."""
STEP_MOST = 1.0
STEP_BEYOND = 0.4
"""By so much a step goes further than to a draw."""
STEP_RIGHT = 0.1
"""“Yes, that's right” says that little has to change."""

MOST_WORDS = 60
"""The oldest is forgotten when there are more."""
MOST_RESTINGS = 5
FLOOR = 1e-6
"""A probability below it counts as this much: a network of 8-bit weights may say 0."""

_NEUTRAL = EMOTIONS.index("neutral")


@dataclass(frozen=True, slots=True)
class Resting:
    """A measured resting face."""

    id: int
    at: float
    """When, in seconds since 1970."""
    log_odds: tuple[float, ...]
    """Of each emotion against neutral, nats, in the order of `EMOTIONS`."""
    frames: int
    """How many frames it rests on."""

    @property
    def shift(self) -> Shift:
        """What brings each emotion down to `LEVEL`, -RESTING_BOUND..0; 0 for neutral."""
        shift = -np.clip(np.array(self.log_odds) - LEVEL, 0.0, RESTING_BOUND)
        shift[_NEUTRAL] = 0.0
        return shift


@dataclass(frozen=True, slots=True)
class Word:
    """What a person said about a guess."""

    id: int
    at: float
    """When, in seconds since 1970."""
    says: Says
    mood: MoodName
    step: float
    """How far it moves that mood's log-odds, nats, > 0."""

    @property
    def shift(self) -> Shift:
        """Of this word alone."""
        shift = np.zeros(len(EMOTIONS))
        shift[EMOTIONS.index(self.mood)] = -self.step if self.says == "not" else self.step
        return shift


Told: TypeAlias = Resting | Word


@dataclass(frozen=True, slots=True)
class Calibration:
    """Everything that a person's guesses are corrected by. Immutable: a change makes another."""

    told: tuple[Told, ...] = ()
    """Resting faces and words, oldest first."""
    last_id: int = field(default=0, compare=False)
    """No number is given twice, so that one thing is never taken back for another."""

    @property
    def resting(self) -> Resting | None:
        """The newest resting face; the earlier ones wait beneath it."""
        return next((one for one in reversed(self.told) if isinstance(one, Resting)), None)

    @property
    def words(self) -> tuple[Word, ...]:
        """What was said, oldest first."""
        return tuple(one for one in self.told if isinstance(one, Word))

    @property
    def active(self) -> bool:
        """Whether any guess is changed at all."""
        return bool(np.any(self.shift))

    @property
    def shift(self) -> Shift:
        """The whole shift: 0 for neutral, within ±BOUND for each other emotion."""
        total = np.zeros(len(EMOTIONS))
        for word in self.words:
            total += word.shift
        total = np.clip(total, -WORDS_BOUND, WORDS_BOUND)
        if self.resting is not None:
            total += self.resting.shift
        # Only differences count; against neutral, so that a bound has one meaning.
        shift: Shift = np.clip(total - total[_NEUTRAL], -BOUND, BOUND)
        return shift

    def apply(self, emotions: Emotions) -> Emotions:
        """The emotions as this person shows them; the same object where nothing is known."""
        return shifted(emotions, self.shift)

    def with_resting(self, log_odds: tuple[float, ...], frames: int, at: float) -> Calibration:
        """With a newer resting face; the oldest is forgotten beyond `MOST_RESTINGS`."""
        return self._with(Resting(self.last_id + 1, at, log_odds, frames))

    def with_word(self, says: Says, mood: MoodName, at: float, seen: Seen = None) -> Calibration:
        """With a word about `seen`, the mood of the moment as it was corrected."""
        step = step_of(says, mood, seen)
        return self._with(Word(self.last_id + 1, at, says, mood, step))

    def without(self, number: int) -> Calibration:
        """With one thing taken back, as if it had never been told."""
        return replace(self, told=tuple(one for one in self.told if one.id != number))

    def _with(self, one: Told) -> Calibration:
        told = [*self.told, one]
        for kind, most in ((Resting, MOST_RESTINGS), (Word, MOST_WORDS)):
            if sum(isinstance(other, kind) for other in told) > most:
                told.remove(next(other for other in told if isinstance(other, kind)))
        return Calibration(tuple(told), one.id)


def shifted(emotions: Emotions, shift: Shift) -> Emotions:
    """`emotions` with their log-odds moved by `shift`; the same object for a shift of zeros."""
    if not np.any(shift):
        return emotions
    weighed = emotions.as_array() * np.exp(shift)
    return Emotions.from_array(weighed / weighed.sum())


def log_odds_of(emotions: Emotions) -> NDArray[np.float64]:
    """Of each emotion against neutral, nats, shape (7,)."""
    logs = np.log(np.maximum(emotions.as_array(), FLOOR))
    odds: NDArray[np.float64] = logs - logs[_NEUTRAL]
    return odds


def step_of(says: Says, mood: MoodName, seen: Seen) -> float:
    """How far a word moves `mood`: to a draw with the others in `seen` and a little beyond,
    but never by less than `STEP_LEAST` nor more than `STEP_MOST`."""
    if says == "right":
        return STEP_RIGHT
    if not seen:
        return STEP_USUAL
    logs = {name: math.log(max(seen.get(name, 0.0), FLOOR)) for name in MOODS}
    ahead = logs[mood] - max(logs[other] for other in MOODS if other != mood)
    wanted = (ahead if says == "not" else -ahead) + STEP_BEYOND
    return min(STEP_MOST, max(STEP_LEAST, wanted))

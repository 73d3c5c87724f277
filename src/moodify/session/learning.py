"""What one session learns of its listener's face: a resting face measured, words taken in."""

from __future__ import annotations

from typing import TypeAlias

from moodify.mood.calibration import Calibration, Resting, Seen, Told
from moodify.mood.calibrations import ME, Calibrations
from moodify.mood.resting import Outcome, Refused, RestWatch, usual_face
from moodify.session import commands
from moodify.session.state import CalibrationState, RestingResult, ToldState
from moodify.types import MOODS, Emotions, Face, MoodName, QualityHint

FaceCommand: TypeAlias = (
    commands.MeasureResting | commands.CorrectFace | commands.TakeBack | commands.ForgetFace
)


class Learning:
    """One listener's. Not thread-safe: the session calls it in turn."""

    def __init__(self, kept: Calibrations, person: str = ME) -> None:
        self._kept = kept
        self._person = person
        self._watch: RestWatch | None = None
        self._result: RestingResult | None = None

    @property
    def calibration(self) -> Calibration:
        """What this listener's guesses are corrected by."""
        return self._kept.of(self._person)

    @property
    def progress(self) -> float | None:
        """0..1 while a resting face is measured, else None."""
        return None if self._watch is None else self._watch.progress

    def do(self, command: FaceCommand, seen: Seen, now: float) -> None:
        """Do what the listener asks; raises `CalibrationError` when it can't be kept.

        `seen` are the four moods' probabilities that a word is about.
        """
        match command:
            case commands.MeasureResting(on=on):
                self._watch = RestWatch(now) if on else None
                self._result = None
            case commands.CorrectFace(says=says, mood=mood):
                self._kept.add_word(says, mood, seen, self._person)
            case commands.TakeBack(id=number):
                self._kept.take_back(number, self._person)
                self._result = None
            case commands.ForgetFace():
                self._kept.erase(self._person)
                self._watch = self._result = None

    def see(self, face: Face | None, hints: tuple[QualityHint, ...], now: float) -> None:
        """Take in a frame, uncorrected, while a resting face is measured.

        Raises `CalibrationError` when what was measured can't be kept.
        """
        if self._watch is None or not self._watch.update(face, hints, now):
            return
        outcome, self._watch = self._watch.outcome(), None
        self._result = self._take(outcome)

    def stop(self) -> None:
        """The camera was turned off: measure no longer."""
        self._watch = None

    def state(self) -> CalibrationState:
        """What the page shows of it."""
        return calibration_state(
            self.calibration, measuring=self._watch is not None, result=self._result
        )

    def mark(self) -> tuple[object, ...]:
        """Equal to an earlier one when there is nothing new to tell but the progress."""
        return (self.calibration.told, self._watch is None, self._result)

    def _take(self, outcome: Outcome) -> RestingResult:
        if isinstance(outcome, Refused):
            return RestingResult(outcome.why, outcome.text, outcome.hint)
        after = self._kept.add_resting(outcome.log_odds, outcome.frames, self._person)
        return resting_result(usual_face(outcome.log_odds), after)


def resting_result(face: Emotions, calibration: Calibration) -> RestingResult:
    """In words: what `calibration` makes of a face at rest, where the network says `face`."""
    before, after = face.moods, calibration.apply(face).moods
    loses: MoodName = max(MOODS, key=lambda mood: before[mood] - after[mood])
    resting = calibration.resting
    if resting is None or not resting.shift.any():
        text = "Your face at rest already looks neutral, so nothing had to change."
        return RestingResult("fine", text, "", None, _rounded(before), _rounded(after))
    text = (
        f"At rest your face looked {before[loses]:.0%} {loses}, and now {after[loses]:.0%}: "
        "guesses are corrected by that."
    )
    return RestingResult("corrected", text, "", loses, _rounded(before), _rounded(after))


def calibration_state(
    calibration: Calibration, *, measuring: bool = False, result: RestingResult | None = None
) -> CalibrationState:
    """A calibration as it is told."""
    told = tuple(_told(one) for one in calibration.told)
    return CalibrationState(calibration.active, measuring, told, result)


def _told(one: Told) -> ToldState:
    if isinstance(one, Resting):
        return ToldState(one.id, "resting", None, one.at)
    return ToldState(one.id, one.says, one.mood, one.at)


def _rounded(moods: dict[MoodName, float]) -> dict[MoodName, float]:
    return {name: round(share, 3) for name, share in moods.items()}

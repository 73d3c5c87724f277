"""What a listener can teach of their face: one small class a command."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Ge

from moodify.mood.calibration import Says
from moodify.types import MoodName


@dataclass(frozen=True, slots=True)
class MeasureResting:
    """Begin to measure the face at rest (20 s of the camera), or stop before it is done."""

    on: bool
    type: Literal["measure_resting"] = "measure_resting"


@dataclass(frozen=True, slots=True)
class CorrectFace:
    """“I'm not sad” (``not``), “I'm sad” (``is``) or “yes, that's right” (``right``)."""

    says: Says
    mood: MoodName
    type: Literal["correct_face"] = "correct_face"


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Undo one thing that the face was taught; `id` is its number in `calibration.told`."""

    id: Annotated[int, Ge(0)]
    type: Literal["take_back"] = "take_back"


@dataclass(frozen=True, slots=True)
class ForgetFace:
    """Erase all that was learned of the face."""

    type: Literal["forget_face"] = "forget_face"

"""What was learned of the listener's face: listed, added to, taken back, erased."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path

from moodify.session.learning import calibration_state
from moodify.session.state import CalibrationState
from moodify.web.household.who import Own
from moodify.web.protocol import WordRequest
from moodify.web.service import Serviced

router = APIRouter(prefix="/api/calibration", tags=["calibration"])


@router.get("", summary="What was learned of your face")
async def calibration(service: Serviced, own: Own) -> CalibrationState:
    """Resting faces and words, oldest first. A resting face is measured in a session."""
    return calibration_state(await service.do(own.calibrations.of))


@router.post("/words", summary="Say what a guess should have been", responses={409: {}, 422: {}})
async def say(wanted: WordRequest, service: Serviced, own: Own) -> CalibrationState:
    """“I'm not angry” and the like: a small step, at once, whatever is seen now."""
    known = await service.do(lambda: own.calibrations.add_word(wanted.says, wanted.mood))
    service.sessions.publish()
    return calibration_state(known)


@router.delete("/{told_id}", summary="Take one thing back", responses={409: {}, 422: {}})
async def take_back(
    told_id: Annotated[int, Path(ge=0)], service: Serviced, own: Own
) -> CalibrationState:
    """As if it had never been said or measured."""
    known = await service.do(own.calibrations.take_back, told_id)
    service.sessions.publish()
    return calibration_state(known)


@router.delete("", summary="Erase what was learned of your face", responses={409: {}})
async def erase(service: Serviced, own: Own) -> CalibrationState:
    """All of it, and the file too."""
    known = await service.do(own.calibrations.erase)
    service.sessions.publish()
    return calibration_state(known)

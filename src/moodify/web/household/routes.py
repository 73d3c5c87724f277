"""The household over HTTP: who there is, who listens, and each listener's name, colour and PIN.

Whoever may use this Moodify may choose who they are, as far as no PIN stands before it, and may
add somebody. What is a listener's is changed by themselves alone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, Path
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from moodify.errors import PinWaitError
from moodify.household.household import Household
from moodify.household.listener import Listener
from moodify.household.names import alike
from moodify.session.belongings import GUEST
from moodify.web import problems
from moodify.web.household.bodies import (
    Choice,
    HouseholdState,
    ListenerCard,
    ListenerChange,
    NewListener,
    PinChange,
    Removal,
)
from moodify.web.household.who import Asking, Who, forget, remember, who_of
from moodify.web.library.here import only_here
from moodify.web.service import Service, Serviced

router = APIRouter(prefix="/api/household", tags=["household"])

Id = Annotated[str, Path(max_length=20)]
REFUSALS: dict[int | str, dict[str, Any]] = {
    403: {"description": "It is another listener's, or not the PIN."},
    409: {"description": "There is nobody of that id, or the name is taken."},
    422: {},
    429: {"description": "Too many wrong PINs: wait."},
    503: {},
}


@router.get("", summary="Who there is, and who listens")
async def state(service: Serviced, who: Asking) -> HouseholdState:
    """The listeners of this household. One alone, without a PIN, is never asked for."""
    return _state(service, who)


@router.post(
    "/choice", summary="Say who is listening", response_model=HouseholdState, responses=REFUSALS
)
async def choose(wanted: Choice, request: Request, service: Serviced, who: Asking) -> Response:
    """Answers with a cookie that this browser remembers it by; `guest` is somebody, too."""
    household = service.rooms.household
    chosen = None
    if wanted.listener != GUEST:
        chosen = await _with_pin(service, wanted.listener, wanted.pin)
    now = replace(who, id=chosen.id if chosen else GUEST, listener=chosen, chosen=True)
    told = _state(service, now)
    answer = JSONResponse(told.model_dump())
    if household.id:
        remember(answer, request, household, chosen, wanted.stay)
    return answer


@router.delete("/choice", summary="Listen no longer", status_code=204)
async def leave(service: Serviced) -> Response:
    """This browser forgets who listened; the page asks again."""
    answer = Response(status_code=204)
    forget(answer, service.rooms.household)
    return answer


@router.post(
    "/listeners",
    summary="Add a listener",
    status_code=201,
    response_model=HouseholdState,
    responses=REFUSALS,
)
async def add(wanted: NewListener, request: Request, service: Serviced, who: Asking) -> Response:
    """One more, with a taste, a calibration, a journal, likes and plays of their own."""
    household = service.rooms.household
    only_here(_may_add(who, household), f"moodify listeners add {wanted.name!r}")
    alone = household.alone
    await service.do(household.add, wanted.name, wanted.colour, wanted.pin, wanted.mine)
    answer = JSONResponse(_state(service, who).model_dump(), 201)
    if alone is not None and who.id == alone.id and (kept := household.get(who.id)) is not None:
        remember(answer, request, household, kept, stay=True)  # whoever adds isn't asked
    return answer


@router.patch("/listeners/{listener_id}", summary="Rename a listener", responses=REFUSALS)
async def change(
    listener_id: Id, wanted: ListenerChange, service: Serviced, who: Asking
) -> HouseholdState:
    """Another name or colour; only your own."""
    _only_own(who, listener_id)
    household = service.rooms.household
    await service.do(lambda: household.change(listener_id, name=wanted.name, colour=wanted.colour))
    return _state(service, who)


@router.put(
    "/listeners/{listener_id}/pin",
    summary="Set a PIN",
    response_model=HouseholdState,
    responses=REFUSALS,
)
async def set_pin(
    listener_id: Id, wanted: PinChange, request: Request, service: Serviced, who: Asking
) -> Response:
    """A PIN of 4 to 12 digits, or none; only your own. Your other devices are asked anew."""
    _only_own(who, listener_id)
    household = service.rooms.household
    until_now = await _with_pin(service, listener_id, wanted.old)
    _not_past_the_journal(service, who, f"moodify listeners pin {until_now.called!r}")
    kept = await service.do(household.set_pin, listener_id, wanted.pin)
    service.look_at_household()
    answer = JSONResponse(_state(service, who).model_dump())
    remember(answer, request, household, kept, stay=False)
    return answer


@router.post("/listeners/{listener_id}/remove", summary="Remove a listener", responses=REFUSALS)
async def remove(
    listener_id: Id, wanted: Removal, service: Serviced, request: Request, who: Asking
) -> HouseholdState:
    """Erase all that is theirs, from the disk too; only your own. It can't be brought back."""
    _only_own(who, listener_id)
    kept = await _with_pin(service, listener_id, wanted.pin)
    if not alike(kept.called, wanted.name):
        raise problems.ProblemError(OTHER_NAME)
    _not_past_the_journal(service, who, f"moodify listeners remove {kept.called!r}")
    await service.do(service.remove_listener, listener_id)
    service.look_at_household()
    return _state(service, who_of(request, service))


async def _with_pin(service: Service, listener_id: str, pin: str | None) -> Listener:
    try:
        return await service.do(service.rooms.household.check_pin, listener_id, pin)
    except PinWaitError as error:
        raise problems.ProblemError(
            problems.of_error(error), {"Retry-After": str(error.seconds)}
        ) from None


def _only_own(who: Who, listener_id: str) -> None:
    if who.listener is None or who.listener.id != listener_id:
        raise problems.ProblemError(NOT_YOURS)


def _not_past_the_journal(service: Service, who: Who, command: str) -> None:
    """Refuse whoever may not see a listener's journal to erase it by removing them.

    And to give them a PIN, by which it could then be seen from another device.
    """
    kept = service.journals.of(who.id).path.exists()
    only_here(who.may_see_journal or not kept, command)


def _may_add(who: Who, household: Household) -> bool:
    """From here, or let in. A list that was lost is begun anew by the terminal alone."""
    return (who.here or who.let_in) and bool(household.everyone())


def _state(service: Service, who: Who) -> HouseholdState:
    household = service.rooms.household
    named = GUEST if who.is_guest else who.id
    return HouseholdState(
        listeners=[_card(one) for one in household.everyone()],
        who=named if who.chosen else None,
        alone=household.alone is not None and who.chosen,
        may_add=_may_add(who, household),
        journal=who.may_see_journal,
    )


def _card(one: Listener) -> ListenerCard:
    return ListenerCard.model_validate(
        {
            "id": one.id,
            "name": one.name,
            "colour": one.colour,
            "pin": one.pin is not None,
            "first": one.is_first,
        }
    )


NOT_YOURS = problems.problem(
    403,
    "Only that listener may change this.",
    "Choose who is listening first, or use `moodify listeners` on Moodify's computer.",
    kind="not-your-own",
    title="Another listener's",
)
OTHER_NAME = problems.problem(
    403,
    "That isn't the name of the listener.",
    "Type it as it is written.",
    kind="other-name",
    title="Another name",
)

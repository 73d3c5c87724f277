"""Pairing over HTTP, and what the page shows of it."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path
from starlette.requests import HTTPConnection, Request
from starlette.responses import JSONResponse, Response

from moodify.lan.devices import Device, name_of
from moodify.lan.home import Home
from moodify.lan.invitations import LINK_SECONDS, spaced
from moodify.lan.qr import encode
from moodify.web import problems
from moodify.web.lan.bodies import DeviceCard, Invitation, LanState, Paired, PairRequest
from moodify.web.lan.door import COOKIE, DEVICE
from moodify.web.library.here import Here, only_here
from moodify.web.limits import too_many
from moodify.web.service import Serviced

router = APIRouter(prefix="/api/lan", tags=["lan"])

COOKIE_SECONDS = 400 * 86_400
"""How long a device stays let in; browsers keep no cookie longer (RFC 6265bis)."""

REFUSALS: dict[int | str, dict[str, Any]] = {
    403: {"description": "It comes from another computer than Moodify's."},
    409: {"description": "Moodify isn't on the home network now."},
}
"""What any call that changes who is let in may be refused with."""


def home_of(connection: HTTPConnection) -> Home | None:
    """The running home, or None without --lan."""
    home = connection.app.state.home
    assert home is None or isinstance(home, Home)
    return home


AtHome = Annotated[Home | None, Depends(home_of)]


def open_home(home: AtHome) -> Home:
    """The running home; a 409 without --lan."""
    if home is None:
        raise problems.ProblemError(
            problems.problem(
                409,
                "Moodify isn't on the home network.",
                "Start it with `moodify run --lan`.",
                kind="not-on-lan",
                title="Not on the home network",
            )
        )
    return home


Opened = Annotated[Home, Depends(open_home)]


@router.get("", summary="Moodify on the home network")
async def state(request: Request, service: Serviced, home: AtHome, here: Here) -> LanState:
    """Its addresses and, asked from Moodify's own computer, the code and the devices."""
    return await service.do(_state, home, here, request.scope.get(DEVICE))


@router.post("/invitation", summary="Invite a device", responses=REFUSALS)
async def invite(home: Opened, here: Here) -> Invitation:
    """A link that lets one device in, once, within a quarter of an hour. Only from here."""
    only_here(here, "moodify run --lan")
    url = home.invite()
    if url is None:
        raise problems.ProblemError(
            problems.problem(
                409,
                "This computer has no address on a home network.",
                "Join the Wi-Fi that your phone is in.",
                kind="no-address",
                title="No address",
            )
        )
    code = encode(url)
    return Invitation(url=url, seconds=int(LINK_SECONDS), size=code.size, path=code.path())


@router.post("/code", summary="Another code", responses=REFUSALS)
async def renew_code(request: Request, service: Serviced, home: Opened, here: Here) -> LanState:
    """Take the code back and make another. Only from here."""
    only_here(here, "moodify run --lan")
    home.tell(f"The code is now {spaced(home.invitations.renew_code())}.")
    return await service.do(_state, home, here, request.scope.get(DEVICE))


@router.post(
    "/pair",
    summary="Let this device in",
    responses={403: {"description": "The link or the code is wrong."}, 409: {}, 422: {}, 429: {}},
    response_model=Paired,
)
async def pair(wanted: PairRequest, request: Request, service: Serviced, home: Opened) -> Response:
    """Answers with a cookie that lets this browser in from now on."""
    if request.url.scheme != "https":
        raise problems.ProblemError(NOT_NEEDED)
    place = request.client.host if request.client else ""
    if wanted.link is not None:
        if not home.invitations.accept(wanted.link):
            raise problems.ProblemError(WRONG_LINK)
    else:
        try_code(home, wanted.code or "", place)
    device, secret = await service.do(
        home.devices.add, name_of(request.headers.get("user-agent", ""))
    )
    home.tell(f"Let in: {device.name} ({place}). `moodify devices` lists all of them.")
    answer = JSONResponse(Paired(id=device.id, name=device.name).model_dump())
    answer.set_cookie(
        COOKIE, secret, max_age=COOKIE_SECONDS, secure=True, httponly=True, samesite="strict"
    )
    return answer


@router.delete("/devices/{device_id}", summary="Forget a device", responses=REFUSALS)
async def forget(
    device_id: Annotated[str, Path(max_length=32)],
    request: Request,
    service: Serviced,
    home: Opened,
    here: Here,
) -> LanState:
    """Let a device in no longer; what it has open is closed. Only from here."""
    only_here(here, f"moodify devices --forget {device_id}")
    await service.do(home.devices.forget, device_id)
    return await service.do(_state, home, here, request.scope.get(DEVICE))


@router.delete("/devices", summary="Forget every device", responses=REFUSALS)
async def forget_all(request: Request, service: Serviced, home: Opened, here: Here) -> LanState:
    """Let no device in any longer. Only from here."""
    only_here(here, "moodify devices --forget-all")
    await service.do(home.devices.forget)
    return await service.do(_state, home, here, request.scope.get(DEVICE))


def try_code(home: Home, code: str, place: str) -> None:
    """Raise a problem unless `code` is right."""
    answer = home.invitations.try_code(code, place)
    if answer == "wait":
        raise too_many("wrong codes", 30)
    if answer == "off":
        home.tell(OFF_HERE)
        raise problems.ProblemError(OFF)
    if answer == "wrong":
        raise problems.ProblemError(WRONG_CODE)


def _state(home: Home | None, here: bool, device: str | None) -> LanState:
    if home is None:
        return LanState(
            on=False,
            here=here,
            addresses=[],
            trust=[],
            fingerprint="",
            code=None,
            devices=[],
            device=None,
        )
    return LanState(
        on=True,
        here=here,
        addresses=list(home.urls),
        trust=list(home.trust_urls),
        fingerprint=home.kept.fingerprint,
        code=home.invitations.code if here else None,
        devices=[_card(one) for one in home.devices.everyone()] if here else [],
        device=device,
    )


def _card(device: Device) -> DeviceCard:
    return DeviceCard(
        id=device.id, name=device.name, paired_at=device.paired_at, seen_at=device.seen_at
    )


OFF_HERE = (
    "Too many wrong codes were typed, so the code is off. Open Moodify's help on this computer "
    "for another."
)
NOT_NEEDED = problems.problem(
    409, "At this address no device needs to be let in.", kind="not-needed", title="Not needed"
)
WRONG_LINK = problems.problem(
    403,
    "This link has been used, or is older than a quarter of an hour.",
    "Type the code that Moodify's computer shows, or scan a new one there.",
    kind="wrong-link",
    title="The link doesn't work any more",
)
WRONG_CODE = problems.problem(
    403,
    "That isn't the code.",
    "It stands in the terminal and in the help of Moodify's page on its own computer.",
    kind="wrong-code",
    title="Wrong code",
)
OFF = problems.problem(
    409,
    "Too many wrong codes were typed, so the code is off.",
    "Open the help of Moodify's page on its own computer for another.",
    kind="code-off",
    title="The code is off",
)

"""Signing in and out, and how the connection is doing."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import RedirectResponse

from moodify.spotify.signin import CALLBACK
from moodify.web.service import Serviced
from moodify.web.spotify.bodies import SignInRequest, SignInStarted, SpotifyState

router = APIRouter(prefix="/api/spotify", tags=["spotify"])

REFUSALS: dict[int | str, dict[str, Any]] = {
    401: {"description": "Not signed in to Spotify (any more)."},
    403: {"description": "Spotify lets this account, or this client id, not do that."},
    409: {},
    422: {},
    429: {"description": "Spotify wants a rest; see the hint."},
    503: {"description": "Spotify doesn't answer."},
}
"""What any call that asks Spotify may be refused with."""

PAGE = "/#spotify"
"""Where the person is sent when Spotify has sent them back."""


@router.get("", summary="Whether Spotify is connected", responses={409: {}})
async def state(service: Serviced) -> SpotifyState:
    """The account, what was read from it, and the ways to hear it. Asks Spotify nothing."""
    return await service.spotify.state()


@router.get("/scripts", summary="Spotify's own players", responses={409: {}})
async def scripts(service: Serviced) -> dict[str, str]:
    """Where the scripts of Spotify's players are; only their own documents load them."""
    hosts = service.spotify.hosts
    return {"sdk": hosts.sdk, "embed": hosts.embed}


@router.post("/sign-in", summary="Begin to sign in", responses={409: {}, 422: {}})
async def sign_in(wanted: SignInRequest, request: Request, service: Serviced) -> SignInStarted:
    """Begin a sign-in; the person agrees at the address given, and is sent back here."""
    url = await service.spotify.begin(wanted.client_id, callback_of(request))
    return SignInStarted(url=url)


@router.get(
    CALLBACK.removeprefix(router.prefix),
    summary="Where Spotify sends people back to",
    status_code=303,
    response_class=RedirectResponse,
    responses={409: {}, 422: {}},
)
async def callback(
    service: Serviced,
    state: Annotated[str, Query(max_length=200)] = "",
    code: Annotated[str, Query(max_length=4000)] = "",
    error: Annotated[str, Query(max_length=200)] = "",
) -> RedirectResponse:
    """Finish the sign-in, and send the person to the page, which says what became of it."""
    await service.spotify.finish(state, code, error)
    return RedirectResponse(PAGE, 303)


@router.delete("", summary="Sign out", status_code=204, responses={409: {}})
async def sign_out(service: Serviced) -> Response:
    """Forget the sign-in and everything that was read from Spotify."""
    await service.spotify.sign_out()
    return Response(status_code=204)


def callback_of(request: Request) -> str:
    """Where Spotify is to send the person back to: the page they are on.

    The page's own origin counts, as a browser tells it: behind a proxy this server doesn't
    see that it is reached over https. ``localhost`` is 127.0.0.1, for Spotify refuses the name.
    """
    origin = request.headers.get("origin") or f"{request.url.scheme}://{request.url.netloc}"
    return origin.replace("//localhost", "//127.0.0.1", 1) + CALLBACK

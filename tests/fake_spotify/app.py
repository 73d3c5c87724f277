"""The whole of the fake as one ASGI app."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

from tests.fake_spotify import (
    accounts,
    admin,
    api_lists,
    api_player,
    api_removed,
    embed,
    pictures,
    sdk,
)
from tests.fake_spotify.contract import Contract
from tests.fake_spotify.faults import Faults
from tests.fake_spotify.front import Front
from tests.fake_spotify.world import World

OPEN = ("/v1/", "/accounts/api/token", "/sdk/", "/embed/")
"""What a page of another origin may call."""


def make_app(world: World) -> ASGIApp:
    """From the inside: the routes, faults in their place, the contract, CORS, the log."""
    app: ASGIApp = Starlette(
        routes=[
            *accounts.routes(world),
            *api_lists.routes(world),
            *api_player.routes(world),
            *api_removed.routes(world),
            *sdk.routes(world),
            *embed.routes(world),
            *admin.routes(world),
            *pictures.routes,
        ]
    )
    return Front(_Shared(Contract(Faults(app, world), world)), world)


class _Shared:
    """CORS for some paths only: pages and pictures are not for other origins' scripts."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._open = CORSMiddleware(
            app, allow_origins=["*"], allow_methods=["*"], allow_headers=["*"]
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        shared = scope["path"].startswith(OPEN)
        await (self._open if shared else self._app)(scope, receive, send)

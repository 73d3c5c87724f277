"""One API call on its way: who asks, for what, and the gate it has to pass first."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.fake_spotify import shapes
from tests.fake_spotify.people import Account
from tests.fake_spotify.refused import Refused
from tests.fake_spotify.tokens import Access, Grant
from tests.fake_spotify.world import World


@dataclass
class Call:
    """What a handler gets: the world, the person, and the request taken apart."""

    world: World
    grant: Grant
    path: str
    params: dict[str, str]
    query: dict[str, str]
    body: Any
    base: str

    @property
    def account(self) -> Account:
        return self.grant.account

    def number(self, name: str, default: int) -> int:
        return int(self.query.get(name, default))

    def need(self, *scopes: str) -> None:
        """Refuse unless one of these scopes was agreed to."""
        if scopes and not set(scopes) & set(self.grant.scopes):
            raise Refused(403, "Insufficient client scope")

    def page(
        self, everything: Sequence[Any], show: Callable[[Any], Any], default: int = 20
    ) -> shapes.Json:
        """The page that the query asks for; only what is on it is turned into JSON."""
        limit, offset = self.number("limit", default), self.number("offset", 0)
        shown = [show(one) for one in everything[offset : offset + limit]]
        rest = {key: value for key, value in self.query.items() if key not in ("limit", "offset")}
        return shapes.page(shown, len(everything), limit, offset, self.base + self.path, rest)


Handler = Callable[[Call], Any]
"""Gives JSON, a `Response`, or ``None`` for 204."""


def token_of(world: World, request: Request) -> Access:
    """The access that a request's token stands for, or a 401."""
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    if kind.lower() != "bearer" or not token:
        raise Refused(401, "No token provided")
    access = world.access(token)
    if access is None:
        raise Refused(401, "Invalid access token")
    if access.ends <= world.now():
        raise Refused(401, "The access token expired")
    return access


def gate(world: World, request: Request) -> Grant:
    """Token, the owner's Premium, the allow-list, the rate, the quota: in this order."""
    grant = token_of(world, request).grant
    if not grant.app.owner_premium:
        raise Refused(403, "Active premium subscription required for the owner of the app.")
    if grant.account.account_id not in grant.app.allowed:
        raise Refused(403, "The user is not registered for this application.")
    world.limits.check()
    grant.app.spend()
    return grant


def base_of(request: Request) -> str:
    return str(request.base_url).rstrip("/")


def route(
    world: World,
    method: str,
    path: str,
    handler: Handler,
    scopes: tuple[str, ...] = (),
    status: int = 200,
    strict: bool = True,
) -> Route:
    """A call of the API; of ``scopes`` one is needed. ``strict`` minds the description."""

    async def endpoint(request: Request) -> Response:
        body = await request.body()
        try:
            grant = gate(world, request)
            call = _call(world, grant, request, body, strict)
            call.need(*scopes)
            answer = handler(call)
        except Refused as refusal:
            return JSONResponse(refusal.body, refusal.status, refusal.headers)
        if isinstance(answer, Response):
            return answer
        return Response(status_code=204) if answer is None else JSONResponse(answer, status)

    return Route("/v1" + path, endpoint, methods=[method])


def _call(world: World, grant: Grant, request: Request, body: bytes, strict: bool) -> Call:
    if strict and "fake.violation" in request.scope:
        raise Refused(400, request.scope["fake.violation"])
    try:
        content = json.loads(body) if body else None
    except ValueError:
        raise Refused(400, "Error parsing JSON.") from None
    params, query = dict(request.path_params), dict(request.query_params)
    return Call(world, grant, request.url.path, params, query, content, base_of(request))

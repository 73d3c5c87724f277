"""Only this page may talk to this server.

A site elsewhere can make a browser send requests here: by a name that it points at 127.0.0.1
(DNS rebinding), which the Host header gives away, or straight from its own page, which the
Origin header gives away; for WebSockets no same-origin rule holds, so Origin is the only
defence. A program that is no browser sends no Origin, and is let in.
"""

from __future__ import annotations

from collections.abc import Callable

from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Receive, Scope, Send

from moodify.settings import Settings
from moodify.web import problems

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
ANYWHERE = ("0.0.0.0", "::", "")
"""Addresses to listen on that are nobody's name."""
READING = ("GET", "HEAD", "OPTIONS")


def hosts_of(settings: Settings) -> frozenset[str]:
    """The Host headers that are meant for this server, in lower case."""
    names = {*LOOPBACK, *settings.allowed_hosts}
    if settings.host not in ANYWHERE:
        names.add(f"[{settings.host}]" if ":" in settings.host else settings.host)
    hosts = {f"{name}:{settings.port}" for name in names} | set(settings.allowed_hosts)
    if settings.port in (80, 443):  # browsers leave these out
        hosts |= names
    return frozenset(host.lower() for host in hosts)


class Guard:
    """Refuses what is addressed to another host or sent by another site's page."""

    def __init__(
        self,
        app: ASGIApp,
        hosts: frozenset[str],
        secure_hosts: Callable[[], frozenset[str]] = frozenset,
    ) -> None:
        """`secure_hosts` are those of now that the page has over https alone: whoever is between
        could put a page of their own at the same address over http."""
        self._app = app
        self._hosts = hosts
        self._secure_hosts = secure_hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or refuse it."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        refused = self._refusal(HTTPConnection(scope), scope)
        if refused is None:
            await self._app(scope, receive, send)
        else:
            await refuse(refused, scope, receive, send)

    def _refusal(self, asked: HTTPConnection, scope: Scope) -> problems.Problem | None:
        hosts = asked.headers.getlist("host")
        if len(hosts) != 1 or hosts[0].lower() not in self._hosts | self._secure_hosts():
            return problems.problem(
                403,
                "This server does not answer to that host name.",
                "Open the address that `moodify run` prints, or set MOODIFY_ALLOWED_HOSTS.",
                kind="host",
                title="Another host",
            )
        origins = asked.headers.getlist("origin")
        reads = scope["type"] == "http" and scope["method"] in READING
        if not reads and not all(self._is_own(origin.lower()) for origin in origins):
            return problems.problem(
                403,
                "This server takes orders from its own page only.",
                "Open the address that `moodify run` prints.",
                kind="origin",
                title="Another site",
            )
        return None

    def _is_own(self, origin: str) -> bool:
        """Whether a page of that origin is this server's."""
        scheme, _, host = origin.partition("://")
        if host in self._hosts:
            return scheme in ("http", "https")
        return scheme == "https" and host in self._secure_hosts()


async def refuse(told: problems.Problem, scope: Scope, receive: Receive, send: Send) -> None:
    """Answer a request, or a WebSocket's opening, with a problem."""
    if scope["type"] == "websocket" and "websocket.http.response" not in scope.get(
        "extensions", {}
    ):
        await send({"type": "websocket.close", "code": 1008, "reason": told.detail})
        return
    await problems.respond(told)(scope, receive, send)

"""The door between the home network and the app: who comes near, and who is let in.

The computer that Moodify runs on needs no key. Everyone else sends the cookie that pairing gave
them, or sees the page that asks for a code, with the few files which that is made of.
"""

from __future__ import annotations

from starlette.requests import HTTPConnection
from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from moodify.errors import LanError
from moodify.lan.devices import Device
from moodify.lan.home import Home
from moodify.web import problems
from moodify.web.guard import READING, refuse
from moodify.web.library.here import is_here
from moodify.web.pages import STATIC

COOKIE = "__Host-moodify"
"""The prefix makes browsers refuse it but over https, for this host alone and all of its paths."""
PAIR_PAGE = "/pair/"
PAIR_CALL = "/api/lan/pair"
OPEN = frozenset(
    {
        PAIR_PAGE,
        "/css/base.css",
        "/css/pair.css",
        "/font/figtree-latin.woff2",
        "/font/figtree-latin-ext.woff2",
        "/img/icon.svg",
        "/img/icons.svg",
        "/js/theme.js",
        "/js/language.js",
        "/js/i18n.js",
        "/js/byenglish.js",
        "/js/names.js",
        "/js/said.js",
        "/js/lan/pair.js",
        "/js/lan/strings-pair.js",
        *(f"/js/vendor/fluent/{path.name}" for path in (STATIC / "js/vendor/fluent").glob("*.js")),
        *(f"/locales/{path.name}" for path in (STATIC / "locales").glob("*.ftl")),
        "/manifest.webmanifest",  # which browsers fetch without the cookie, with its icons
        *(f"/img/{path.name}" for path in (STATIC / "img").glob("*.png")),
    }
)
"""All that is shown to whoever isn't let in."""
FORGOTTEN = 4401
"""Close code of a live socket whose device was forgotten meanwhile."""
DEVICE = "moodify.device"
"""Where the device that asks stands in the scope."""


class NearOnly:
    """Answers nobody from beyond the home network."""

    def __init__(self, app: ASGIApp, home: Home) -> None:
        self._app = app
        self._home = home

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or refuse it."""
        client = scope.get("client")
        if client is not None and self._home.lets_near(client[0]):
            await self._app(scope, receive, send)
        else:
            await refuse(FAR, scope, receive, send)


class Door:
    """Lets in this computer and paired devices; others reach `OPEN` and the call that pairs."""

    def __init__(self, app: ASGIApp, home: Home) -> None:
        self._app = app
        self._home = home

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or show the way in."""
        asked = HTTPConnection(scope)
        if is_here(asked):
            await self._app(scope, receive, send)
            return
        try:
            device = self._home.devices.find(asked.cookies.get(COOKIE, ""))
        except LanError as error:
            await refuse(problems.of_error(error), scope, receive, send)
            return
        if device is not None:
            await self._let_in(device, scope, receive, send)
        elif is_open(scope):
            await self._app(scope, receive, send)
        elif wants_page(asked, scope):
            await RedirectResponse(PAIR_PAGE, 303)(scope, receive, send)
        else:
            await refuse(NOT_PAIRED, scope, receive, send)

    async def _let_in(self, device: Device, scope: Scope, receive: Receive, send: Send) -> None:
        scope[DEVICE] = device.id
        if scope["type"] != "websocket":
            await self._app(scope, receive, send)
            return
        ended = False

        async def ends() -> bool:
            """Close the socket if its device was forgotten meanwhile."""
            nonlocal ended
            if not ended and self._has_forgotten(device):
                ended = True
                reason = "This device was forgotten."
                await send({"type": "websocket.close", "code": FORGOTTEN, "reason": reason})
            return ended

        async def hears() -> Message:
            message = await receive()
            if message["type"] == "websocket.receive" and await ends():
                return {"type": "websocket.disconnect", "code": FORGOTTEN}
            return message

        async def tells(message: Message) -> None:
            if ended or (message["type"] == "websocket.send" and await ends()):
                return
            await send(message)

        await self._app(scope, hears, tells)

    def _has_forgotten(self, device: Device) -> bool:
        try:
            return not self._home.devices.knows(device.id)
        except LanError:  # the list can't be read: nobody is let in
            return True


def is_open(scope: Scope) -> bool:
    """Whether a request is for what everyone at home may have."""
    if scope["type"] != "http":
        return False
    method, path = str(scope["method"]), str(scope["path"])
    return path in OPEN if method in ("GET", "HEAD") else (method, path) == ("POST", PAIR_CALL)


def wants_page(asked: HTTPConnection, scope: Scope) -> bool:
    """Whether a person opens an address, rather than a script asking for something."""
    return (
        scope["type"] == "http"
        and scope["method"] in READING
        and not scope["path"].startswith("/api/")
        and "text/html" in asked.headers.get("accept", "")
    )


FAR = problems.problem(
    403,
    "Moodify answers only on the home network.",
    "To let in another network, start it with --allow.",
    kind="far",
    title="Not at home",
)
NOT_PAIRED = problems.problem(
    401,
    "This device isn't let in yet.",
    "Open Moodify's address and type the code that its computer shows.",
    kind="not-paired",
    title="Not let in",
)

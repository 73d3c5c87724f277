"""Headers that make a browser careful, on every response."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from moodify.spotify.hosts import Hosts

EMBED_PARTS = ("https://embed-cdn.spotifycdn.com",)
"""Where the iFrame API's script fetches the rest of itself."""

POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' blob: data: {covers}",  # covers come from Spotify, which wants it so
    "font-src": "'self'",
    "media-src": "'self' blob:",
    "connect-src": "'self'",  # takes in the WebSocket of the same origin
    "frame-src": "'self'",  # Spotify's players stand in documents of their own: see FRAMES
    "manifest-src": "'self'",
    "worker-src": "'self'",  # sw.js, which keeps the page for when Moodify isn't running
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
}
"""The content security policy: everything from here, nothing inline, and from elsewhere only
the covers of Spotify's songs."""

FRAMES = {
    "/spotify/device.html": POLICY
    | {
        "script-src": "'self' {sdk}",
        "frame-src": "{sdk} {sound}",
        "connect-src": "'self' {sound}",
        "media-src": "blob: {sound}",
        "frame-ancestors": "'self'",
    },
    "/spotify/embed.html": POLICY
    | {
        "script-src": "'self' {embed}",
        "style-src": "'self' 'unsafe-inline'",  # its script sizes the frame so
        "frame-src": "{embed}",
        "connect-src": "'self' {embed}",
        "frame-ancestors": "'self'",
    },
    "/api/spotify/report": {
        "default-src": "'none'",
        "style-src": "'unsafe-inline'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
    },
}
"""The documents in which Spotify's own scripts run: the page's policy doesn't let them in, and
so they come near neither the camera nor the page's secrets. And a report, which styles itself."""

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(self), microphone=(), geolocation=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def policy_text(policy: Mapping[str, str], hosts: Hosts) -> str:
    """A policy with Spotify's addresses filled in."""
    places = {
        "covers": " ".join(hosts.images),
        "sdk": origin_of(hosts.sdk),
        "embed": " ".join(dict.fromkeys((origin_of(hosts.embed), *EMBED_PARTS[: hosts.real]))),
        "sound": " ".join(hosts.sound),
    }
    return "; ".join(f"{name} {value.format(**places)}" for name, value in policy.items())


def origin_of(address: str) -> str:
    """Scheme, host and port of an address."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


class CarefulHeaders:
    """Adds `HEADERS`, and keeps answers of the API out of every cache unless they say else."""

    def __init__(self, app: ASGIApp, hosts: Hosts) -> None:
        self._app = app
        self._policy = policy_text(POLICY, hosts)
        self._policies = {path: policy_text(policy, hosts) for path, policy in FRAMES.items()}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and dress the answer."""

        async def dressed(message: Message) -> None:
            if message["type"] in ("http.response.start", "websocket.http.response.start"):
                message.setdefault("headers", [])
                headers = MutableHeaders(scope=message)
                headers.update(HEADERS)
                policy = self._policies.get(scope["path"], self._policy)
                headers["Content-Security-Policy"] = policy
                if scope["path"].startswith("/api/"):
                    headers.setdefault("Cache-Control", "no-store")
            await send(message)

        await self._app(scope, receive, dressed)

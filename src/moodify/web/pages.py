"""The page itself, from the folder ``static`` and nowhere else.

All of it is held in memory as one `Shell`: what isn't among its files isn't there, whatever a
path looks like. Text is compressed, for it holds no secret; answers of the API never are, since
their length would tell what stands in them beside what somebody else put there (BREACH).
"""

from __future__ import annotations

import gzip
import hashlib
import re
from functools import lru_cache
from pathlib import Path

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response
from starlette.types import Receive, Scope, Send

from moodify.web.shell.compose import PAGE, Shell, marks, read
from moodify.web.shell.words import best

STATIC = Path(__file__).parent / "static"

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
    ".ftl": "text/plain; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".md": "text/plain; charset=utf-8",
}
"""By ending. Some systems call a script text/plain, which `nosniff` makes useless."""
PACKED = (".png", ".woff2")
"""What is compressed already."""
ASK = "no-cache"
"""A browser asks each time whether it has changed, so that an update is never missed."""
KEEP = "public, max-age=31536000, immutable"
"""What a version's own address names never changes."""
_VERSION = re.compile(r"v/([0-9a-f]{12})/(.+)")


class Pages:
    """Serves the files, and takes them in anew when one of them was changed."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or STATIC
        self._marks: object = None
        self._shell = Shell({})

    @property
    def shell(self) -> Shell:
        """The page as its files are now."""
        if (found := marks(self._folder)) != self._marks:
            self._shell, self._marks = Shell(read(self._folder)), found
        return self._shell

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request for a file."""
        if scope["type"] != "http":  # there is no socket here
            await send({"type": "websocket.close", "code": 1000, "reason": ""})
            return
        if scope["method"] not in ("GET", "HEAD"):
            raise HTTPException(405, headers={"Allow": "GET, HEAD"})
        await self.answer(scope["path"].removeprefix("/"), Headers(scope=scope))(
            scope, receive, send
        )

    def answer(self, path: str, asked: Headers) -> Response:
        """What is said to a request for `path`, such as ``js/main.js``."""
        versioned = _VERSION.fullmatch(path)
        shell = self._shell if versioned else self.shell
        if versioned and versioned[1] != shell.version:
            shell = self.shell
        name = versioned[2] if versioned else path
        if versioned and name.endswith(".html"):  # documents have one address, with its policy
            raise HTTPException(404)
        headers = {"Cache-Control": KEEP if path.startswith(shell.prefix) else ASK}
        if name in ("", PAGE):
            language = best(asked.get("accept-language", ""), shell.languages)
            host = re.sub(r":\d+$", "", asked.get("host", ""))
            headers["Vary"] = "Accept-Encoding, Accept-Language"
            return _file(shell.page(language, host), PAGE, headers, asked)
        if name.endswith("/"):
            name += PAGE
        content = shell.file(name)
        if content is None:
            if shell.file(f"{name}/{PAGE}") is not None:
                return RedirectResponse(f"/{name}/")
            raise HTTPException(404)
        headers["Vary"] = "Accept-Encoding"
        return _file(content, name, headers, asked)


def _file(content: bytes, name: str, headers: dict[str, str], asked: Headers) -> Response:
    """A file, or 304 where the browser has it."""
    ending = Path(name).suffix
    small = ending not in PACKED and "gzip" in asked.get("accept-encoding", "")
    headers["ETag"] = _mark(content)
    known = asked.get("if-none-match", "")
    if headers["ETag"].removeprefix("W/") in (
        one.strip().removeprefix("W/") for one in known.split(",")
    ):
        return Response(None, 304, headers)
    if small:
        headers["Content-Encoding"] = "gzip"
        content = _packed(content)
    kind = TYPES.get(ending, "application/octet-stream")
    response = Response(content, 200, headers)
    response.headers["Content-Type"] = kind
    return response


@lru_cache(512)
def _mark(content: bytes) -> str:
    """An ETag: weak, since the same text comes compressed or not."""
    return f'W/"{hashlib.sha256(content).hexdigest()[:20]}"'


@lru_cache(512)
def _packed(content: bytes) -> bytes:
    return gzip.compress(content, 9, mtime=0)

"""Where Spotify sends a person back to: a small server on this machine, for one sign-in."""

from __future__ import annotations

import asyncio
from types import TracebackType
from urllib.parse import parse_qsl, urlsplit

from moodify.spotify.signin import CALLBACK

PAGE = """\
<!doctype html><html lang="en"><meta charset="utf-8"><title>Moodify</title>
<style>body{font:1.2rem/1.5 system-ui,sans-serif;max-width:32em;margin:20vh auto;padding:0 1em;
color-scheme:light dark}</style><h1>Back to the terminal</h1>
<p>It says what became of your sign-in. You can close this tab.</p></html>"""
HEAD_BYTES = 16_000
"""The longest request that is read."""


class Landing:
    """Listens on a free port of this machine while the block runs."""

    def __init__(self) -> None:
        self._told: asyncio.Future[dict[str, str]] = asyncio.get_running_loop().create_future()

    async def __aenter__(self) -> Landing:
        self._server = await asyncio.start_server(self._answer, "127.0.0.1", 0, limit=HEAD_BYTES)
        return self

    async def __aexit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._server.close()
        await self._server.wait_closed()

    @property
    def address(self) -> str:
        """The redirect address to give to Spotify."""
        port = self._server.sockets[0].getsockname()[1]
        return f"http://127.0.0.1:{port}{CALLBACK}"

    async def told(self) -> dict[str, str]:
        """What Spotify sent: ``state`` with ``code`` or ``error``."""
        return await self._told

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 10)
            target = head.split(b" ", 2)[1].decode("ascii")
            fits = urlsplit(target).path == CALLBACK
            writer.write(_response("200 OK" if fits else "404 Not Found", PAGE if fits else ""))
            await writer.drain()
            if fits and not self._told.done():
                self._told.set_result(answer_of(target))
        except (OSError, ValueError, IndexError, EOFError, asyncio.LimitOverrunError):
            pass  # no request: whoever it was may try again
        finally:
            writer.close()


def answer_of(address: str) -> dict[str, str]:
    """The answer in an address that Spotify sent a person back to."""
    return dict(parse_qsl(urlsplit(address).query, max_num_fields=10))


def _response(status: str, page: str) -> bytes:
    body = page.encode()
    head = (
        f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n"
        f"Content-Length: {len(body)}\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + body

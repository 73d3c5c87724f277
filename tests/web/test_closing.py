"""A server ends, whatever its WebSockets are about to do."""

from __future__ import annotations

import asyncio
from typing import cast

import pytest
from uvicorn.server import ServerState
from websockets.protocol import State

from moodify.web.closing import ClosingProtocol
from moodify.web.serve import uvicorn_config


async def _app(_scope: object, _receive: object, _send: object) -> None:
    """Answers nothing."""


class Transport:
    """Remembers whether it was closed."""

    closed = False

    def write(self, _data: bytes) -> None:
        """Forget it."""

    def close(self) -> None:
        self.closed = True


@pytest.mark.parametrize("closing", [False, True])
def test_one_that_is_closing_already_is_closed_too(closing: bool) -> None:
    async def ended() -> bool:
        config = uvicorn_config(_app)
        config.load()
        connection = ClosingProtocol(config, ServerState(), {})
        transport = Transport()
        connection.transport = cast(asyncio.Transport, transport)
        connection.handshake_complete = True
        connection.conn.state = State.CLOSING if closing else State.OPEN
        connection.shutdown()
        return transport.closed

    assert asyncio.run(ended())

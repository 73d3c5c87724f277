"""WebSockets that end with the server, even those that a browser is closing just then."""

from __future__ import annotations

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.exceptions import InvalidState


class ClosingProtocol(WebSocketsSansIOProtocol):
    """As uvicorn's own, whose `shutdown` (0.54) fails on a connection that is closing already.

    That would end the server in the middle of ending: with a traceback, and with nothing closed.
    """

    def shutdown(self) -> None:
        """Close the connection: by a word where one can still be said."""
        try:
            super().shutdown()
        except InvalidState:
            self.transport.close()

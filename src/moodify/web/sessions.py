"""The listeners that are here: found by a token that only their page knows."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from moodify.session import Session
from moodify.types import PlayerName
from moodify.web import problems

IDLE_SECONDS = 3600.0
"""A session that nobody asked about for so long is forgotten."""
MOST = 64
"""Sessions at a time."""
GONE = 4404
"""Close code of a live socket whose session there isn't (any more)."""


class Connection(Protocol):
    """A live socket, as the others of its session know it."""

    def state_changed(self) -> None:
        """The session has news for the page."""

    def leave_camera(self) -> None:
        """A newer socket now sends the frames."""

    def end(self, code: int, reason: str) -> None:
        """Close the socket."""


@dataclass(slots=True, eq=False)
class Listening:
    """A session and the sockets that are open to it, oldest first. For the event loop alone."""

    session: Session
    used: float
    connections: list[Connection] = field(default_factory=list)

    @property
    def id(self) -> str:
        """The session's token."""
        return self.session.id

    def join(self, connection: Connection) -> None:
        """Add a socket; the one that sent the frames until now sends them no longer."""
        if self.connections:
            self.connections[-1].leave_camera()
        self.connections.append(connection)

    def leave(self, connection: Connection) -> None:
        """Take a socket out; the newest that is left sends the frames."""
        self.connections.remove(connection)

    def leads(self, connection: Connection) -> bool:
        """Whether frames are taken from this socket: from the newest alone."""
        return self.connections[-1] is connection

    def publish(self) -> None:
        """Let every page know that the state may have changed."""
        for connection in self.connections:
            connection.state_changed()

    def end(self) -> None:
        """Close every socket."""
        for connection in tuple(self.connections):
            connection.end(GONE, "The session has ended.")


class Sessions:
    """All of them. For the event loop alone."""

    def __init__(
        self,
        begin: Callable[[str], Session],
        *,
        most: int = MOST,
        idle_seconds: float = IDLE_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`begin` makes a session of a given id."""
        self._begin = begin
        self._most = most
        self._idle = idle_seconds
        self._clock = clock
        self._all: dict[str, Listening] = {}

    def __len__(self) -> int:
        return len(self._all)

    def create(self, begin: Callable[[str], Session] | None = None) -> Listening:
        """A new session, made by `begin` where it isn't the usual one.

        Where there are too many, the one idle longest makes room.

        Raises a 503 when every one of them has its page open.
        """
        self._forget_idle()
        if len(self._all) >= self._most:
            idle = [listening for listening in self._all.values() if not listening.connections]
            if not idle:
                raise problems.ProblemError(
                    problems.problem(
                        503,
                        f"All {self._most} sessions have their page open.",
                        "Close a tab of Moodify.",
                        kind="sessions",
                        title="Too many sessions",
                    )
                )
            del self._all[min(idle, key=lambda listening: listening.used).id]
        token = secrets.token_urlsafe(16)
        self._all[token] = Listening((begin or self._begin)(token), self._clock())
        return self._all[token]

    def get(self, token: str) -> Listening | None:
        """The session of that token, or None."""
        self._forget_idle()
        listening = self._all.get(token)
        if listening is not None:
            listening.used = self._clock()
        return listening

    def end(self, token: str) -> bool:
        """Forget a session; False when there is none."""
        listening = self._all.pop(token, None)
        if listening is not None:
            listening.end()
        return listening is not None

    def end_of(self, listener_id: str) -> None:
        """Forget the sessions of a listener: they were removed, or have to say the PIN again."""
        for listening in list(self._all.values()):
            if listening.session.own.id == listener_id:
                self.end(listening.id)

    def choose_again(self, player: PlayerName) -> None:
        """Let every session that listens by `player` choose anew what comes next."""
        for listening in self._all.values():
            if listening.session.player == player:
                listening.session.choose_again()
                listening.publish()

    def publish(self) -> None:
        """Let every page of every session look again."""
        for listening in self._all.values():
            listening.publish()

    def _forget_idle(self) -> None:
        now = self._clock()
        for listening in list(self._all.values()):
            if listening.connections:
                listening.used = now
            elif now - listening.used > self._idle:
                del self._all[listening.id]

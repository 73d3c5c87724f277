"""What waits between the live socket and the work: the newest only, so that nothing piles up."""

from __future__ import annotations

import asyncio
from collections import deque

from moodify.session import commands
from moodify.web.problems import Problem
from moodify.web.protocol import SeenMessage


class Mailbox:
    """One frame: a newer one takes the place of one that nobody took yet."""

    def __init__(self) -> None:
        self._frame: bytes | None = None
        self._count = 0
        self._full = asyncio.Event()

    def put(self, frame: bytes) -> None:
        """Leave a frame."""
        self._frame = frame
        self._count += 1
        self._full.set()

    def clear(self) -> None:
        """Throw away what waits."""
        self._frame = None
        self._full.clear()

    async def take(self) -> tuple[int, bytes]:
        """Wait for a frame; returns which of all that were left it is, from 1, and the frame."""
        while self._frame is None:
            await self._full.wait()
        frame, self._frame = self._frame, None
        self._full.clear()
        return self._count, frame


class Orders:
    """Commands in the order they came; a point chosen takes the place of one that waits last.

    A hand that drags over the pad chooses many points, and only the last is meant.
    """

    def __init__(self, most: int = 32) -> None:
        self._most = most
        self._waiting: deque[commands.Command] = deque()
        self._due = asyncio.Event()

    def put(self, command: commands.Command) -> bool:
        """Leave a command; False, and it is not taken, when too many wait."""
        last = self._waiting[-1] if self._waiting else None
        if isinstance(command, commands.ChoosePoint) and isinstance(last, commands.ChoosePoint):
            self._waiting.pop()
        if len(self._waiting) >= self._most:
            return False
        self._waiting.append(command)
        self._due.set()
        return True

    async def take(self) -> commands.Command:
        """Wait for a command."""
        while not self._waiting:
            self._due.clear()
            await self._due.wait()
        return self._waiting.popleft()


class Outbox:
    """What is to be sent: the newest `seen`, the newest state, and the last few problems.

    Bounded, however slowly the page reads.
    """

    def __init__(self, problems: int = 4) -> None:
        self.seen: SeenMessage | None = None
        self.state_due = False
        self.problems: deque[Problem] = deque(maxlen=problems)
        self._due = asyncio.Event()

    def put(
        self,
        *,
        seen: SeenMessage | None = None,
        problem: Problem | None = None,
        state_due: bool = False,
    ) -> None:
        """Leave something to be sent."""
        self.seen = seen or self.seen
        self.state_due = self.state_due or state_due
        if problem is not None:
            self.problems.append(problem)
        self._due.set()

    async def wait(self) -> None:
        """Wait until there is something to send."""
        await self._due.wait()
        self._due.clear()

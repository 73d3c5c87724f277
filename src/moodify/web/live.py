"""The live socket: frames and commands in, what was seen and the state out.

Five tasks a socket: one receives and never waits for the work, one looks at the newest frame,
one does what is asked, one sends, one ends it when a PIN is due again. What they hand each other
is bounded (`mailbox`), so that neither a flood of frames nor a page that doesn't read can fill
the memory. The messages are described in ``docs/api.md``.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import fields, replace

from fastapi import APIRouter, WebSocket, WebSocketDisconnect
from pydantic import ValidationError

from moodify.errors import MoodifyError
from moodify.session import Session, commands
from moodify.session.state import Seen, SessionState
from moodify.web import faults, problems
from moodify.web.household.who import Who, over, who_of
from moodify.web.limits import COMMAND_BYTES, MESSAGE_BYTES, TokenBucket, too_many
from moodify.web.listening import find
from moodify.web.mailbox import Mailbox, Orders, Outbox
from moodify.web.protocol import (
    COMMAND,
    LIVE_MESSAGE,
    ProblemMessage,
    SeenMessage,
    StateMessage,
)
from moodify.web.service import Service, no_session, service_of
from moodify.web.sessions import GONE, Listening

router = APIRouter()

TOO_BIG = 1009
"""Close code for a message that is too large."""
FLOOD = 1008
"""Close code (policy violation) for a client that doesn't stop sending too much."""
PATIENCE = 200
"""Messages over the allowed rate before the socket is closed."""
MAX_MEGAPIXELS = 2.1
"""Largest live frame: full HD. The page sends far smaller ones."""


@router.websocket("/api/sessions/{session_id}/live")
async def live(websocket: WebSocket, session_id: str) -> None:
    """Serve one page's socket until either side closes it."""
    service = service_of(websocket)
    who = who_of(websocket, service)
    await websocket.accept()
    listening = find(session_id, service, who)
    try:
        if listening is None:
            await _write(websocket, ProblemMessage(no_session()))
            await websocket.close(GONE, "There is no such session.")
        else:
            await Live(websocket, listening, service).run(who)
    except WebSocketDisconnect:  # gone while something was on its way to it
        return


class Live:
    """One open socket."""

    def __init__(self, websocket: WebSocket, listening: Listening, service: Service) -> None:
        self._websocket = websocket
        self._listening = listening
        self._session = listening.session
        self._service = service
        self._frames = Mailbox()
        self._orders = Orders()
        self._out = Outbox()
        self._rate = TokenBucket(rate=40, burst=100)
        self._patience = TokenBucket(rate=20, burst=PATIENCE)
        self._told_rate = TokenBucket(rate=1, burst=1)
        self._told: tuple[object, ...] | None = None
        self._closing: tuple[int, str] | None = None

    async def run(self, who: Who) -> None:
        """Serve it to its end, and `who` no longer than until they have to be asked again."""
        self._listening.join(self)
        self.state_changed()
        works = (self._receive(), self._look(), self._obey(), self._send(), self._end_after(who))
        tasks = [asyncio.create_task(work) for work in works]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._listening.leave(self)
            for task in tasks:
                task.cancel()
            ends = await asyncio.gather(*tasks, return_exceptions=True)
        for end in ends:
            if isinstance(end, Exception) and not isinstance(end, WebSocketDisconnect):
                raise end

    # As the other sockets of the session know it

    def state_changed(self) -> None:
        """Send the state, if it has changed since it was last sent."""
        self._out.put(state_due=True)

    def leave_camera(self) -> None:
        """A newer socket sends the frames from now on."""
        self._frames.clear()
        self._out.put(
            problem=problems.problem(
                409,
                "Another tab of this session reads the camera now.",
                "Go on there, or close it.",
                kind="elsewhere",
                title="Open elsewhere",
            )
        )

    def end(self, code: int, reason: str) -> None:
        """Close the socket, after what is still to be sent."""
        self._closing = (code, reason)
        self._out.put()

    # The tasks

    async def _receive(self) -> None:
        while True:
            message = await self._websocket.receive()
            if message["type"] == "websocket.disconnect":
                return
            frame, text = message.get("bytes"), message.get("text")
            if len(frame or text or "") > MESSAGE_BYTES:
                self.end(TOO_BIG, f"A message may have {MESSAGE_BYTES // 1_000_000} MB at most.")
            elif frame is not None:
                if self._listening.leads(self):
                    self._frames.put(frame)
            elif text is not None:
                self._command(text)

    async def _look(self) -> None:
        while True:
            number, data = await self._frames.take()
            start = time.monotonic()
            try:
                seen = await self._service.see(_see, self._session, data, start)
            except MoodifyError as error:
                self._out.put(problem=problems.of_error(error))
            except Exception as error:
                faults.note("reading a frame", error)
                self._out.put(problem=problems.fault())
            else:
                ms = round((time.monotonic() - start) * 1000, 1)
                self._out.put(seen=_message(seen, number, ms))
                self._listening.publish()

    async def _send(self) -> None:
        while True:
            await self._out.wait()
            while self._out.problems:
                await _write(self._websocket, ProblemMessage(self._out.problems.popleft()))
            seen, self._out.seen = self._out.seen, None
            if seen is not None:
                await _write(self._websocket, seen)
            if self._out.state_due:
                self._out.state_due = False
                await self._send_state()
            # A problem may have come while the state was sent: it goes out before the close.
            if self._closing is not None and not self._out.problems:
                await self._websocket.close(*self._closing)
                return

    async def _end_after(self, who: Who) -> None:
        await over(who)
        self.end(GONE, "It has to be said again who is listening.")
        await asyncio.Future()  # until that was sent

    async def _send_state(self) -> None:
        state = await self._service.do(self._news)
        if state is not None:
            await _write(self._websocket, StateMessage(state))

    def _news(self) -> SessionState | None:
        """The state, if it has changed since it was last sent; may wait for the session."""
        mark = self._session.mark()
        if mark == self._told:
            return None
        self._told = mark
        return self._session.state()

    async def _obey(self) -> None:
        while True:
            command = await self._orders.take()
            try:
                await self._service.do(self._session.command, command)
            except MoodifyError as error:
                self._out.put(problem=problems.of_error(error))
            except Exception as error:
                faults.note("a command", error)
                self._out.put(problem=problems.fault())
            # After a problem too: the music may have gone on, and something else not be kept.
            if command.type in commands.FOR_ALL:
                self._service.sessions.publish()
            self._listening.publish()

    # Commands

    def _command(self, text: str) -> None:
        if not self._rate.take():
            self._too_many()
            return
        if len(text) > COMMAND_BYTES:
            detail = "The command is not valid: it is too long."
            self._out.put(problem=problems.problem(422, detail, kind="invalid"))
            return
        try:
            command = COMMAND.validate_json(text)
        except ValidationError as error:
            told = problems.of_validation(error.errors(include_input=False), "The command")
            self._out.put(problem=told)
        else:
            if command.type == "camera_off":
                self._frames.clear()
            if not self._orders.put(command):
                self._too_many()

    def _too_many(self) -> None:
        if not self._patience.take():
            self.end(FLOOD, "Too many messages.")
        elif self._told_rate.take():
            self._out.put(problem=too_many("messages").problem)


def _see(session: Session, data: bytes, at: float) -> Seen:
    """Decode and read a frame that came at `at`, monotonic seconds."""
    from moodify.vision.decode import decode_picture

    frame = decode_picture(data, max_megapixels=MAX_MEGAPIXELS)
    return session.see(replace(frame, captured_at=at, source="camera"))


def _message(seen: Seen, number: int, ms: float) -> SeenMessage:
    return SeenMessage(**{f.name: getattr(seen, f.name) for f in fields(seen)}, seq=number, ms=ms)


async def _write(
    websocket: WebSocket, message: SeenMessage | StateMessage | ProblemMessage
) -> None:
    text = LIVE_MESSAGE.dump_json(message).decode()
    try:
        await websocket.send_text(text)
    except RuntimeError as error:  # Starlette's word for a socket that was closed meanwhile
        raise WebSocketDisconnect(1006) from error

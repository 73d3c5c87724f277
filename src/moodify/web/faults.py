"""Where every error ends: as a problem for the client and, a fault, as one line in the log."""

from __future__ import annotations

import logging

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from moodify.errors import MoodifyError
from moodify.web import problems

log = logging.getLogger(__name__)


def install(app: FastAPI) -> None:
    """Let every kind of error be answered as a problem."""
    app.add_exception_handler(MoodifyError, _moodify_error)
    app.add_exception_handler(HTTPException, _http_error)
    app.add_exception_handler(RequestValidationError, _invalid)


def note(where: str, error: BaseException) -> None:
    """Log a fault without a word of what was being handled; where it arose is for --debug."""
    log.error("A fault of Moodify's own in %s: %s.", where, type(error).__name__)
    log.debug("It arose here:", exc_info=error)


async def _moodify_error(_request: Request, error: Exception) -> Response:
    assert isinstance(error, MoodifyError)
    return problems.respond(problems.of_error(error))


async def _http_error(_request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return problems.respond(problems.of_http(error), error.headers)


async def _invalid(_request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    return problems.respond(problems.of_validation(error.errors()))


class Faults:
    """Answers what nobody else caught with a 500 that tells nothing of the inside."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and catch what comes back."""
        begun = False

        async def watched(message: Message) -> None:
            nonlocal begun
            begun = begun or message["type"] in ("http.response.start", "websocket.accept")
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as error:
            if scope["type"] not in ("http", "websocket"):
                raise
            route = getattr(scope.get("route"), "path", "a request")  # never the path: ids
            note(str(route), error)
            if scope["type"] == "http" and not begun:
                await problems.respond(problems.fault())(scope, receive, send)

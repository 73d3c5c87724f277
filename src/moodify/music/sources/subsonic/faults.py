"""What a Subsonic server's errors mean, as sentences (OpenSubsonic, "Error handling")."""

from __future__ import annotations

import json
import re
from typing import Any

from moodify.errors import SourceError
from moodify.music.sources.subsonic.line import CHECK, Answer, LineError

SENTENCES: dict[int, tuple[str, str]] = {
    10: ("Your server misses something in what was asked.", "Update the server, or report it."),
    20: ("Your server wants a newer Moodify.", "Update Moodify."),
    30: ("Your server is too old for Moodify.", "Update the server."),
    40: ("Your server doesn't know that name and password.", "Enter them again."),
    41: ("Your server can't take this account's password as a token.", "Use an API key."),
    42: ("Your server doesn't let anyone in this way.", "Try an API key, or a password."),
    43: ("Your server was given two sign-ins at once.", "Forget it and add it again."),
    44: ("Your server doesn't know that API key.", "Make a new one there and enter it."),
    50: ("Your account at your server may not do that.", "Ask whoever runs the server."),
    60: ("The trial of your server's software is over.", "See the server's own pages."),
    70: ("Your server doesn't have that (any more).", "Read its songs again."),
}
"""By code: what happened, and what to do."""

_XML_ERROR = re.compile(rb"<error\b[^>]*\bcode=[\"'](\d{1,6})[\"']")
_XML_VERSION = re.compile(rb"<subsonic-response\b[^>]*\bversion=[\"']([0-9.]{1,12})[\"']")


class SubsonicError(SourceError):
    """The server answered, and says that something is wrong."""

    def __init__(self, code: int, version: str = "") -> None:
        message, hint = SENTENCES.get(code, ("Your server can't do that just now.", CHECK))
        super().__init__(message, hint=hint)
        self.code = code
        """As in the table; 0 where the server tells none."""
        self.version = version
        """Of the API that the server speaks, such as "1.16.1"; empty where it isn't told."""


def read_reply(answer: Answer) -> dict[str, Any]:
    """The ``subsonic-response`` of an answer that is well. Raises `SubsonicError`, `LineError`."""
    reply = reply_of(answer.body)
    if reply is None:
        raise _no_reply(answer)
    if reply.get("status") == "ok" and answer.status == 200:
        return reply
    raise error_of(reply)


def reply_of(body: bytes) -> dict[str, Any] | None:
    """The ``subsonic-response`` in `body`; None where there is none.

    An error may come as XML, whatever was asked for: of one, the code and the version are read.
    """
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        code, version = _XML_ERROR.search(body), _XML_VERSION.search(body)
        if code is None:
            return None
        spoken = version.group(1).decode() if version else ""
        return {"status": "failed", "version": spoken, "error": {"code": int(code.group(1))}}
    reply = told.get("subsonic-response") if isinstance(told, dict) else None
    return reply if isinstance(reply, dict) else None


def error_of(reply: dict[str, Any]) -> SubsonicError:
    """The error that a failed reply tells."""
    error = reply.get("error")
    code = error.get("code") if isinstance(error, dict) else None
    if isinstance(code, str) and code.isdecimal() and len(code) < 7:  # some write it as text
        code = int(code)
    version = reply.get("version")
    return SubsonicError(
        code if isinstance(code, int) else 0, version if isinstance(version, str) else ""
    )


def _no_reply(answer: Answer) -> LineError:
    if answer.status in (401, 403):
        return LineError(
            "Something before your server wants a sign-in of its own.",
            hint="Let Moodify through to /rest, or name the server's inner address.",
        )
    if answer.status == 404:
        return LineError(
            "There is no Subsonic server at that address.",
            hint="Give the address of its page, without what comes after it.",
        )
    if answer.status >= 500 or answer.status == 429:
        return LineError(f"Your server is out of order ({answer.status}).", hint=CHECK)
    return LineError("Your server answers with something that can't be read.", hint=CHECK)

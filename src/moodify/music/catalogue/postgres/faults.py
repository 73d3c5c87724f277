"""What PostgreSQL raises, as sentences.

Errors of the server carry a SQLSTATE (appendix A of PostgreSQL's manual). A connection that
fails carries none, so its text is looked at; the text never holds the password.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from moodify.errors import CatalogueError

SETTING = "MOODIFY_DATABASE_URL"

_AT_THE_DOOR: Mapping[str, tuple[str, str]] = {
    "password authentication failed": (
        "{server} doesn't accept the user or the password.",
        f"Correct them in {SETTING}, or in the file of passwords that it names.",
    ),
    "password supplied": (
        "{server} asks for a password, and there is none.",
        f"Give it in {SETTING} (postgresql://user:password@…) or in ~/.pgpass.",
    ),
    'database ".*" does not exist': (
        "{server} has no such database ({reason}).",
        f"Make it with `createdb`, or correct the name in {SETTING}.",
    ),
    'role ".*" does not exist': (
        "{server} knows no such user ({reason}).",
        f"Make it with `createuser`, or correct the name in {SETTING}.",
    ),
    "pg_hba.conf|authentication failed": (
        "{server} lets nobody in from here ({reason}).",
        "Ask whoever runs it for a line in its pg_hba.conf.",
    ),
    "too many (clients|connections)|remaining connection slots": (
        "{server} has no connection to spare.",
        "Try again in a moment, or raise its max_connections.",
    ),
    "starting up|shutting down|recovery mode": (
        "{server} is starting or stopping.",
        "Try again in a moment.",
    ),
}
"""Patterns of what is said at connecting, with a sentence and a hint for each."""

_STATES: Mapping[str, tuple[str, str]] = {
    "25006": (
        "{server} only reads: nothing can be stored on it.",
        f"Name the server that it copies in {SETTING}.",
    ),
    "3F": (
        "{server} has no schema to keep songs in.",
        "Make the schema that search_path names: CREATE SCHEMA ….",
    ),
    "42501": (
        "{server} doesn't let this user keep songs ({reason}).",
        "Let the user own the database: ALTER DATABASE … OWNER TO ….",
    ),
    "42P01": (
        "{server} has lost tables of the catalogue ({reason}).",
        "Restore the database from a backup, or name an empty one.",
    ),
    "53100": ("{server} has no room left on its disk.", "Make room on it."),
    "53": ("{server} is short of something ({reason}).", "Try again in a moment."),
    "54": ("A song can't be stored: {reason}.", "Shorten its address or its name."),
    "55P03": ("The database of songs is in use by another program.", "Try again in a moment."),
    "40": ("The database of songs is in use by another program.", "Try again in a moment."),
    "22": ("A song can't be stored: {reason}.", ""),
    "23": ("A song can't be stored: {reason}.", ""),
    "57": ("{server} broke off ({reason}).", "Try again in a moment."),
}
"""SQLSTATEs, or the class that they begin with, the narrower first."""


def sentence(error: BaseException | None, server: str = "") -> CatalogueError:
    """What happened, and what to do. `server` says which one, without a password."""
    state = getattr(error, "sqlstate", None) or ""
    named = server or "PostgreSQL"
    if not state:
        return _at_the_door(str(error), named)
    diagnosis = getattr(error, "diag", None)
    reason = _brief(getattr(diagnosis, "message_primary", None) or str(error))
    for begin, (text, hint) in _STATES.items():
        if state.startswith(begin):
            return CatalogueError(text.format(server=named, reason=reason), hint=hint)
    return CatalogueError(f"{named} failed ({reason}).")


def _at_the_door(told: str, server: str) -> CatalogueError:
    reason = _brief(told)
    for pattern, (text, hint) in _AT_THE_DOOR.items():
        if re.search(pattern, told):
            return CatalogueError(text.format(server=server, reason=reason), hint=hint)
    return CatalogueError(
        f"{server} can't be reached ({reason}).",
        hint=f"Check that it runs and that {SETTING} names it rightly.",
    )


def _brief(told: str) -> str:
    """The heart of libpq's message: its first line, without what was tried and how it is called."""
    lines = [line for line in told.strip().splitlines() if line.strip()] or ["no reason given"]
    return lines[0].rpartition("failed: ")[2].removeprefix("FATAL:").strip().rstrip(".")

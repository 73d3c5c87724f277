"""The OpenAPI description: FastAPI's own, with problems as problems and the live messages."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from moodify.web.problems import MEDIA_TYPE, Problem
from moodify.web.protocol import COMMAND, LIVE_MESSAGE

TAGS = [
    {"name": "health", "description": "How Moodify is doing."},
    {"name": "see", "description": "Pictures in, faces and what they seem to show out."},
    {"name": "songs", "description": "Songs: suggested, listed, heard and liked."},
    {
        "name": "taste",
        "description": "What was learned of the listener's taste, and what songs are filtered by.",
    },
    {
        "name": "calibration",
        "description": "What was learned of the listener's face, to correct the guesses by.",
    },
    {
        "name": "library",
        "description": (
            "Where the music comes from: the person's folders, Audius, a server of their own. "
            "What is played from can be changed only from the computer that Moodify runs on."
        ),
    },
    {
        "name": "journal",
        "description": (
            "What was seen, wished and heard, and what it felt like after: off unless switched "
            "on, kept on this machine, and told to nobody who isn't at it."
        ),
    },
    {
        "name": "queue",
        "description": (
            "A session's queue kept as a file, and lists that others shared opened: by URI, else "
            "by artist and title."
        ),
    },
    {
        "name": "household",
        "description": (
            "The listeners of a household, each with a taste, a calibration, a journal, likes and "
            "plays of their own; who is listening is remembered in a cookie."
        ),
    },
    {
        "name": "lan",
        "description": (
            "Moodify on the home network: which devices are let in. Asked over https by any other "
            "computer than its own, everything wants the cookie that pairing gives."
        ),
    },
    {
        "name": "spotify",
        "description": (
            "The person's Spotify, by their own client id: playlists, their moods, the dataset, "
            "and playing. Its songs stand in a queue of their own."
        ),
    },
    {
        "name": "sessions",
        "description": (
            "One listener: their mood and their music. The same session is served live on the "
            "WebSocket `/api/sessions/{id}/live`: send binary JPEG frames and text `Command`s, "
            "receive text `LiveMessage`s (see the schemas)."
        ),
    },
]

DESCRIPTION = (
    "Sees a mood in a face, on this machine, and suggests songs that fit. What a face shows is "
    "a guess and often wrong. Pictures are read in memory and never kept. Errors are "
    "problem+json (RFC 9457)."
)

_REFS = "#/components/schemas"


def describe(app: FastAPI) -> dict[str, Any]:
    """The description of `app`, made once."""
    if app.openapi_schema is None:
        app.openapi_schema = _describe(app)
    return app.openapi_schema


def _describe(app: FastAPI) -> dict[str, Any]:
    told = get_openapi(
        title="Moodify",
        version=app.version,
        description=DESCRIPTION,
        routes=app.routes,
        tags=TAGS,
    )
    for operations in told["paths"].values():
        for operation in operations.values():
            _use_problems(operation["responses"])
    schemas = told["components"]["schemas"]
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    refs = f"{_REFS}/{{model}}"
    extra = {
        "Problem": Problem.model_json_schema(ref_template=refs),
        "Command": COMMAND.json_schema(ref_template=refs),
        "LiveMessage": LIVE_MESSAGE.json_schema(ref_template=refs, mode="serialization"),
    }
    for name, schema in extra.items():
        for part, meaning in schema.pop("$defs", {}).items():
            schemas.setdefault(part, meaning)
        schemas.setdefault(name, schema)
    return told


def _use_problems(responses: dict[str, Any]) -> None:
    """Say of every refusal that it is a problem; a 500 is possible everywhere."""
    responses.setdefault("500", {})
    for status, response in responses.items():
        if status.isdecimal() and int(status) >= 400:
            phrase = HTTPStatus(int(status)).phrase
            if response.get("description", "") in ("", "Validation Error"):
                response["description"] = phrase
            if status != "416":  # Starlette's, and in plain text
                response["content"] = {MEDIA_TYPE: {"schema": {"$ref": f"{_REFS}/Problem"}}}

"""Errors as problem+json (RFC 9457): one shape for every refusal, over HTTP and the socket."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException
from starlette.responses import Response

from moodify.errors import (
    CatalogueError,
    HouseholdError,
    JournalError,
    ModelError,
    MoodifyError,
    NotListeningError,
    PictureError,
    PinError,
    PinWaitError,
    SongFileError,
    SoundError,
    SourceError,
    SpotifyAnswerError,
    SpotifyBusyError,
    SpotifyError,
    SpotifyMissingError,
    SpotifyNoDeviceError,
    SpotifyNotAllowedError,
    SpotifyNotYoursError,
    SpotifyOwnerPremiumError,
    SpotifyPremiumError,
    SpotifyQuotaError,
    SpotifyRefusedError,
    SpotifySignInError,
    SuggestError,
    TasteError,
    TasteMissingError,
)
from moodify.said import key_of, values_of

MEDIA_TYPE = "application/problem+json"

_KINDS: tuple[tuple[type[MoodifyError], int, str, str], ...] = (
    (PictureError, 422, "picture", "The picture can't be used"),
    (ModelError, 503, "network", "Faces can't be read"),
    (CatalogueError, 503, "catalogue", "The catalogue can't be used"),
    (NotListeningError, 401, "who-listens", "Who is listening?"),
    (PinError, 403, "pin", "Not the PIN"),
    (PinWaitError, 429, "pin-wait", "Too many wrong PINs"),
    (HouseholdError, 409, "household", "The listeners can't be changed so"),
    (JournalError, 503, "journal", "The journal can't be used"),
    (SourceError, 503, "source", "A source of songs failed"),
    (SongFileError, 422, "list", "No list of songs"),
    (SoundError, 415, "sound", "The song can't be played"),
    (SuggestError, 404, "song", "There is no such song"),
    (TasteMissingError, 404, "taste-missing", "That was never learned"),
    (TasteError, 503, "taste", "What was learned can't be used"),
    (SpotifySignInError, 401, "spotify-sign-in", "Sign in to Spotify"),
    (SpotifyNotAllowedError, 403, "spotify-not-allowed", "The client id lets you not in"),
    (SpotifyOwnerPremiumError, 403, "spotify-owner-premium", "The client id can't be used"),
    (SpotifyPremiumError, 403, "spotify-premium", "Spotify Premium is needed"),
    (SpotifyNotYoursError, 403, "spotify-not-yours", "The playlist can't be read"),
    (SpotifyNoDeviceError, 404, "spotify-no-device", "No Spotify device is awake"),
    (SpotifyMissingError, 404, "spotify-missing", "Spotify has no such thing"),
    (SpotifyBusyError, 429, "spotify-busy", "Spotify wants a rest"),
    (SpotifyQuotaError, 429, "spotify-quota", "The quota at Spotify is spent"),
    (SpotifyAnswerError, 503, "spotify-away", "Spotify doesn't answer"),
    (SpotifyRefusedError, 409, "spotify-refused", "Spotify refused"),
    (SpotifyError, 409, "spotify", "That can't be done with Spotify"),
    (MoodifyError, 409, "refused", "That can't be done"),
)
"""Error, status, name in the type, and title; the first that fits counts."""

_HINTS: Mapping[int, str] = {
    404: "See /api/openapi.json for what there is.",
    405: "See /api/openapi.json for what there is.",
    500: "Try again; if it stays, please report what led here.",
}


class Problem(BaseModel):
    """What went wrong, and what to do."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "type": "urn:moodify:problem:picture",
                    "title": "The picture can't be used",
                    "status": 422,
                    "detail": "No face was found in the picture.",
                    "hint": "Choose one with a face seen from the front.",
                }
            ]
        }
    )

    type: str = Field(description="Names the kind of problem; the same for the same kind.")
    title: str = Field(description="The kind in a few words.")
    status: int = Field(description="The HTTP status, on the live socket too.")
    detail: str = Field(description="What happened, in a sentence.")
    hint: str = Field(default="", description="What to do about it.")
    key: str = Field(default="", description="Names this very problem, where it is a common one.")
    values: Mapping[str, str | int | float] = Field(
        default_factory=dict, description="What a translation of it fills in."
    )


class ProblemError(HTTPException):
    """Raised anywhere beneath a request, answered as its problem."""

    def __init__(self, told: Problem, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(told.status, told.detail, headers)
        self.problem = told


def problem(
    status: int, detail: str, hint: str = "", *, kind: str = "", title: str = ""
) -> Problem:
    """A problem by its HTTP status; `kind` and `title` tell it from others of that status."""
    phrase = HTTPStatus(status).phrase
    name = kind or phrase.lower().replace(" ", "-")
    return Problem(
        type=f"urn:moodify:problem:{name}",
        title=title or phrase.capitalize(),
        status=status,
        detail=str(detail),
        hint=hint or _HINTS.get(status, ""),
        key=key_of(detail),
        values=values_of(detail),
    )


def of_error(error: MoodifyError) -> Problem:
    """The problem that one of Moodify's own errors is."""
    status, kind, title = next(row[1:] for row in _KINDS if isinstance(error, row[0]))
    return problem(status, error.said, error.hint, kind=kind, title=title)


def of_http(error: HTTPException) -> Problem:
    """The problem that a framework's refusal is."""
    if isinstance(error, ProblemError):
        return error.problem
    if error.status_code == 404:
        return problem(404, "There is nothing at this address.")
    if error.status_code == 405:
        return problem(405, "This address can't be asked in this way.")
    return problem(error.status_code, f"{error.detail}".rstrip(".") + ".")


def of_validation(errors: Sequence[Mapping[str, Any]], what: str = "The request") -> Problem:
    """The first of pydantic's complaints, without repeating what was sent."""
    first = errors[0] if errors else {"loc": (), "msg": "it can't be read"}
    where = ".".join(str(part) for part in first["loc"] if part not in ("body", "query", "path"))
    says = str(first["msg"]).removeprefix("Value error, ").rstrip(".")
    detail = f"{what} is not valid: {f'{where}: ' if where else ''}{says}."
    return problem(
        422,
        detail,
        "See /api/openapi.json for what is expected.",
        kind="invalid",
        title="Not valid",
    )


def fault() -> Problem:
    """A fault of Moodify's own; what it was stays in the log."""
    return problem(500, "Moodify made a mistake.", kind="fault", title="A fault of Moodify's own")


def respond(told: Problem, headers: Mapping[str, str] | None = None) -> Response:
    """The problem as a response."""
    return Response(told.model_dump_json(), told.status, headers, MEDIA_TYPE)

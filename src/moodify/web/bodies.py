"""A picture out of a request's body, kept in memory and nowhere else."""

from __future__ import annotations

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from moodify.web import problems
from moodify.web.limits import PICTURE_BYTES

FIELD = "picture"

BODY_DESCRIPTION = {
    "requestBody": {
        "required": True,
        "description": "One picture: JPEG, PNG, WebP, BMP or GIF, at most 20 MB.",
        "content": {
            "image/*": {"schema": {"type": "string", "format": "binary"}},
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": [FIELD],
                    "properties": {FIELD: {"type": "string", "format": "binary"}},
                }
            },
        },
    }
}
"""For the OpenAPI description of whatever takes a picture."""


class _InMemory(MultiPartParser):
    """Starlette's parser, which would put a file of over 1 MB on the disk."""

    spool_max_size = PICTURE_BYTES + 1


async def picture_of(request: Request) -> bytes:
    """The body itself or, of a form, its field `picture`; raises a 422 where there is none."""
    if not request.headers.get("content-type", "").lower().startswith("multipart/form-data"):
        return await request.body()
    try:
        form = await _InMemory(request.headers, request.stream(), max_files=1, max_fields=8).parse()
    except MultiPartException as error:
        raise problems.ProblemError(
            problems.problem(422, f"The form can't be read: {error.message}", kind="invalid")
        ) from error
    try:
        field = form.get(FIELD)
        if not isinstance(field, UploadFile):
            raise problems.ProblemError(
                problems.problem(
                    422,
                    f"The form has no file named “{FIELD}”.",
                    "Send the picture as the body, or as a file of that name.",
                    kind="invalid",
                )
            )
        return await field.read()
    finally:
        await form.close()

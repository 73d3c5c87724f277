"""The two ways of saying no: the API's and the token endpoint's."""

from __future__ import annotations

from typing import Any


class Refused(Exception):  # noqa: N818 - it is an answer
    """The API's ``{"error": {"status", "message", "reason"?}}``."""

    def __init__(
        self, status: int, message: str, reason: str | None = None, retry_after: int | None = None
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.reason = reason
        self.headers = {} if retry_after is None else {"Retry-After": str(retry_after)}

    @property
    def body(self) -> dict[str, Any]:
        error: dict[str, Any] = {"status": self.status, "message": self.message}
        if self.reason is not None:
            error["reason"] = self.reason
        return {"error": error}


class TokenRefused(Exception):  # noqa: N818 - it is an answer
    """The token endpoint's ``{"error", "error_description"}``, always with status 400."""

    def __init__(self, error: str, description: str) -> None:
        super().__init__(description)
        self.body = {"error": error, "error_description": description}

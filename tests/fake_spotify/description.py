"""``openapi.yaml`` made ready: what a request must be like, and what an answer."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import yaml  # type: ignore[import-untyped]
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]
from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from openapi_core.validation.request.exceptions import (
    MissingRequiredParameter,
    ParameterValidationError,
    RequestBodyValidationError,
)
from werkzeug.datastructures import ImmutableMultiDict

FILE = Path(__file__).parent / "openapi.yaml"
METHODS = ("get", "post", "put", "delete")
WHOLE_PAGES = 5
SAMPLE = 4
"""In each world the first ``WHOLE_PAGES`` answers of a path are checked whole; of later pages only
about ``SAMPLE`` entries, or else checking would take most of the time of a long harvest."""


@dataclass
class Sent:
    """A request as openapi-core wants to see it."""

    host_url: str
    path: str
    method: str
    query: list[tuple[str, str]]
    headers: Mapping[str, str]
    body: bytes | None
    parameters: RequestParameters = field(init=False)

    def __post_init__(self) -> None:
        self.parameters = RequestParameters(ImmutableMultiDict(self.query), self.headers)

    @property
    def content_type(self) -> str:
        return self.headers.get("content-type", "application/octet-stream").lower()


@dataclass
class Operation:
    """A described call: its path as a pattern, its parameters, its answers by status."""

    pattern: re.Pattern[str]
    method: str
    query: frozenset[str]
    takes_body: bool
    form: frozenset[str] | None
    answers: dict[str, Draft202012Validator | None]


class Description:
    """The whole file, compiled once."""

    def __init__(self, content: dict[str, Any]) -> None:
        self._core = OpenAPI.from_dict(content)
        self._content = content
        self._known: dict[Key, str | None] = {}
        self._operations = list(self._operations_of(content["paths"]))

    def find(self, method: str, path: str) -> Operation | None:
        for one in self._operations:
            if one.method == method and one.pattern.fullmatch(path):
                return one
        return None

    def request_problem(self, sent: Sent) -> str | None:
        """What is wrong with a request, as Spotify might put it; remembered for its like."""
        key = _key(sent)
        if key not in self._known:
            self._known[key] = self._request_problem(sent)
        return self._known[key]

    def _request_problem(self, sent: Sent) -> str | None:
        operation = self.find(sent.method, sent.path)
        if operation is None:
            return "Service not found"
        for error in self._core.iter_request_errors(sent):
            return _words(error)
        names = [name for name, _ in sent.query]
        unknown = sorted(set(names) - operation.query)
        if unknown:
            return f"Unknown parameter: {', '.join(unknown)}"
        if len(set(names)) < len(names):
            return "Parameter given twice"
        if sent.body and not operation.takes_body:
            return "This call takes no body"
        return self._form_problem(operation, sent)

    def _form_problem(self, operation: Operation, sent: Sent) -> str | None:
        """openapi-core drops a form's unknown fields, so they are looked for here."""
        if operation.form is None:
            return None
        fields = parse_qsl((sent.body or b"").decode(), keep_blank_values=True)
        unknown = sorted({name for name, _ in fields} - operation.form)
        return f"Unknown field: {', '.join(unknown)}" if unknown else None

    def answer_problem(
        self, method: str, path: str, status: int, body: bytes, turn: int = 0
    ) -> str | None:
        """What is wrong with one of the fake's own answers, the ``turn``-th for this path."""
        operation = self.find(method, path)
        if operation is None:
            return None
        wanted = str(status) if str(status) in operation.answers else "default"
        if wanted not in operation.answers or (wanted == "default" and status < 400):
            return f"status {status} is not described"
        validator = operation.answers[wanted]
        if validator is None:
            return "a body where none is described" if body else None
        answer = json.loads(body)
        if turn >= WHOLE_PAGES:
            answer = _sampled(answer, turn)
        for error in validator.iter_errors(answer):
            return _reason(error)
        return None

    def _operations_of(self, paths: dict[str, Any]) -> Iterator[Operation]:
        for path, held in paths.items():
            pattern = re.compile(re.sub(r"\{\w+\}", "[^/]+", path))
            for method in METHODS:
                if method in held:
                    both = [*held.get("parameters", ()), *held[method].get("parameters", ())]
                    known = [self._follow(one) for one in both]
                    query = frozenset(one["name"] for one in known if one["in"] == "query")
                    answers = self._answers(held[method]["responses"])
                    body = held[method].get("requestBody")
                    form = _form_fields(body)
                    yield Operation(pattern, method, query, body is not None, form, answers)

    def _answers(self, responses: dict[str, Any]) -> dict[str, Draft202012Validator | None]:
        made: dict[str, Draft202012Validator | None] = {}
        for status, response in responses.items():
            content = self._follow(response).get("content")
            made[status] = None
            if content is not None:
                schema = content["application/json"]["schema"]
                whole = {**schema, "components": self._content["components"]}
                made[status] = Draft202012Validator(whole)
        return made

    def _follow(self, one: dict[str, Any]) -> Any:
        """What a reference stands for; anything else as it is."""
        if "$ref" not in one:
            return one
        found: Any = self._content
        for part in one["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        return found


Key = tuple[str, str, tuple[tuple[str, str], ...], str, bytes | None, bool]


def _key(sent: Sent) -> Key:
    """What a verdict depends on. Offsets that no limit tells apart count as one, so that the
    pages of a long list cost openapi-core's eight milliseconds once and not each."""
    query = tuple(
        (name, _rough(value) if name == "offset" else value) for name, value in sent.query
    )
    signed = sent.headers.get("authorization", "").startswith("Bearer ")
    return sent.method, sent.path, query, sent.content_type, sent.body, signed


def _rough(offset: str) -> str:
    if not offset.isascii() or not offset.isdigit():
        return offset
    return next((str(top) for top in (1000, 100_000) if int(offset) <= top), offset)


def _form_fields(body: dict[str, Any] | None) -> frozenset[str] | None:
    """The names that a form may have; ``None`` where the body is not a form."""
    held = (body or {}).get("content", {}).get("application/x-www-form-urlencoded")
    return None if held is None else frozenset(held["schema"]["properties"])


@cache
def description() -> Description:
    return Description(yaml.safe_load(FILE.read_text("utf-8")))


def _sampled(answer: Any, turn: int) -> Any:
    """A page with some of its entries, other ones each time; what isn't a page stays whole."""
    if not isinstance(answer, dict):
        return answer
    page = answer.get("tracks", answer)
    items = page.get("items") if isinstance(page, dict) else None
    if not isinstance(items, list) or len(items) <= SAMPLE:
        return answer
    step = len(items) // SAMPLE
    page["items"] = items[turn % step :: step]
    return answer


def _reason(error: Any) -> str:
    """Where and why, without the value itself: it could be a token."""
    if error.validator in ("required", "additionalProperties"):
        return f"{error.json_path}: {error.message}"
    return f"{error.json_path}: {error.validator} is {str(error.validator_value)[:100]}"


def _words(error: Exception) -> str:
    """An error of openapi-core in Spotify's manner."""
    if isinstance(error, MissingRequiredParameter):
        return f"Missing required field: {error.name}"
    if isinstance(error, ParameterValidationError):
        return f"Invalid {error.name}"
    if isinstance(error, RequestBodyValidationError):
        found = getattr(error.__cause__, "schema_errors", ())
        reasons = [_reason(one) for one in found]
        return "Invalid body: " + ("; ".join(reasons) or str(error.__cause__ or error)[:200])
    return str(error)[:200] if isinstance(error, OpenAPIError) else f"Invalid request: {error}"

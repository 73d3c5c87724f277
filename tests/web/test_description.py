"""The OpenAPI description is whole, and so is docs/api.md."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from pathlib import Path
from typing import Any, get_args

import pytest

from moodify.session import commands
from moodify.web.protocol import COMMAND, LIVE_MESSAGE
from tests.web.conftest import PICTURES, Site

PAGE = Path(__file__).parents[2] / "docs" / "api.md"


@pytest.fixture
def told(site: Site) -> dict[str, Any]:
    described: dict[str, Any] = site.http.get("/api/openapi.json").json()
    return described


def operations(told: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    return [
        (f"{method.upper()} {path}", operation)
        for path, methods in told["paths"].items()
        for method, operation in methods.items()
    ]


def test_every_operation_says_what_it_does(told: dict[str, Any]) -> None:
    tags = {tag["name"] for tag in told["tags"]}
    for name, operation in operations(told):
        assert operation["summary"], name
        assert operation["description"], name
        assert set(operation["tags"]) <= tags, name
        for status, response in operation["responses"].items():
            assert response["description"], (name, status)
            if status[0] in "45" and status != "416":
                assert list(response["content"]) == ["application/problem+json"], (name, status)


def test_every_reference_leads_somewhere(told: dict[str, Any]) -> None:
    schemas = told["components"]["schemas"]
    names = set(re.findall(r'"#/components/schemas/([^"]+)"', json.dumps(told)))
    assert names <= set(schemas)
    assert "$defs" not in json.dumps(told)


def test_the_live_messages_and_commands_are_described(told: dict[str, Any]) -> None:
    schemas = told["components"]["schemas"]
    assert {"Command", "LiveMessage", "Problem", "SessionState", "SongCard"} <= set(schemas)
    kinds = {kind.__name__ for kind in get_args(commands.Command)}
    assert kinds <= set(schemas)
    assert set(schemas["LiveMessage"]["discriminator"]["mapping"]) == {"seen", "state", "problem"}


def test_the_description_names_no_framework_errors(told: dict[str, Any]) -> None:
    assert "HTTPValidationError" not in json.dumps(told)


# docs/api.md


def blocks(kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.M | re.S)


def test_the_page_names_every_operation(told: dict[str, Any]) -> None:
    text = PAGE.read_text(encoding="utf-8")
    for name, _ in operations(told):
        assert f"`{re.sub('{session_id}', '{id}', name)}`" in text, name


def test_the_page_names_every_command() -> None:
    text = PAGE.read_text(encoding="utf-8")
    for kind in get_args(commands.Command):
        name = next(field.default for field in fields(kind) if field.name == "type")
        assert f'"type": "{name}"' in text, name


def test_the_pages_commands_and_messages_are_valid() -> None:
    kinds = set()
    for block in blocks("json"):
        for line in block.strip().split("\n\n") if '"type": "seen"' in block else [block]:
            message = json.loads(line)
            if isinstance(message, dict) and message.get("type") in {"seen", "state", "problem"}:
                LIVE_MESSAGE.validate_json(line)
                kinds.add(message["type"])
    assert kinds == {"seen", "problem"}
    (listed,) = blocks("jsonl")
    for line in listed.splitlines():
        COMMAND.validate_json(line)


def test_the_pages_requests_work(site: Site) -> None:
    """Each `curl` of the page, sent as it stands."""
    import shlex

    site.reader.show(happy=0.9)
    session = site.begin()
    sent = 0
    for line in "".join(blocks("sh")).replace("\\\n", " ").splitlines():
        words = shlex.split(line, comments=True)
        if not words or words[0] != "curl":
            continue
        address = next(word for word in words if word.startswith("http://127.0.0.1:8765"))
        path = address.removeprefix("http://127.0.0.1:8765").replace("$ID", session)
        data = words[words.index("--json") + 1] if "--json" in words else None
        method = words[words.index("-X") + 1] if "-X" in words else "GET"
        picture = "--data-binary" in words
        answer = site.http.request(
            "POST" if (data and method == "GET") or picture else method,
            path,
            content=(PICTURES / "happy.jpg").read_bytes() if picture else data,
            headers={"content-type": "application/json"} if data else {},
        )
        assert answer.status_code < 300, (line, answer.text)
        sent += 1
    assert sent >= 7

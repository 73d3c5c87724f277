"""The documents tell the truth: their commands, options, links and examples work."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest

from moodify.cli.main import main
from tools.write_cli_docs import PAGE, page

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
GENERATED = {PAGE}

FENCED = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"`(moodify [^`]+)`")
LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)|<img[^>]+src=\"([^\"]+)\"")


def commands_in(text: str) -> list[str]:
    """Every `moodify …` command line in a page, fenced or inline."""
    fenced = [line.strip() for _, block in FENCED.findall(text) for line in block.splitlines()]
    lines = [line.removeprefix("$ ").split(" #")[0] for line in fenced]
    return [line for line in lines if line.startswith("moodify ")] + INLINE.findall(
        FENCED.sub("", text)
    )


def documented() -> list[tuple[str, str]]:
    return [
        (path.name, line)
        for path in PAGES
        if path not in GENERATED
        for line in commands_in(path.read_text(encoding="utf-8"))
    ]


def complaint_about(line: str) -> str | None:
    """What is wrong with a command line, by the command's own table; None when nothing is."""
    words = shlex.split(line.replace("…", "").replace("[", "").replace("]", ""))[1:]
    command: click.Command = main
    context = click.Context(main, info_name="moodify", **main.context_settings)
    while isinstance(command, click.Group) and words and not words[0].startswith("-"):
        found = command.get_command(context, words[0])
        if found is None:
            return f"there is no command {words[0]!r}"
        command, words = found, words[1:]
    known = {name for option in command.get_params(context) for name in option.opts}
    flags = [re.split("=", word)[0] for word in words if word.startswith("--")]
    unknown = [flag for flag in flags if flag not in known]
    return f"there is no option {unknown[0]}" if unknown else None


@pytest.mark.parametrize(("where", "line"), documented())
def test_every_documented_command_exists(where: str, line: str) -> None:
    complaint = complaint_about(line)
    assert complaint is None, f"{where}: {line}: {complaint}"


def test_a_wrong_command_would_be_found() -> None:
    assert commands_in("try `moodify dance --wild`") == ["moodify dance --wild"]
    assert complaint_about("moodify dance") == "there is no command 'dance'"
    assert complaint_about("moodify see --wild x.jpg") == "there is no option --wild"


def test_the_command_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python tools/write_cli_docs.py"


def links() -> list[tuple[Path, str]]:
    return [
        (path, one or other)
        for path in PAGES
        for one, other in LINK.findall(path.read_text(encoding="utf-8"))
        if not re.match(r"[a-z]+:", one or other)
    ]


@pytest.mark.parametrize(("path", "target"), links())
def test_every_link_within_the_project_leads_somewhere(path: Path, target: str) -> None:
    assert (path.parent / target).exists(), f"{path.name} links to {target}"


def test_the_examples_for_developers_run(tmp_path: Path) -> None:
    blocks = [
        code for kind, code in FENCED.findall(PAGES[0].read_text("utf-8")) if kind == "python"
    ]
    assert blocks, "README.md has an example"
    picture = ROOT / "tests" / "data" / "happy.jpg"
    (tmp_path / "photo.jpg").write_bytes(picture.read_bytes())
    for code in blocks:
        result = subprocess.run(
            [sys.executable, "-W", "error", "-c", code],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert result.returncode == 0, result.stderr
        assert "happy" in result.stdout

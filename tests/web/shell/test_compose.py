"""One version of the page, put together."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from moodify.web.pages import STATIC
from moodify.web.shell.compose import SCRIPT, Shell, marks, read


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return read(STATIC)


@pytest.fixture(scope="module")
def shell(files: dict[str, bytes]) -> Shell:
    return Shell(files)


@pytest.fixture(scope="module")
def page(shell: Shell) -> str:
    return shell.page("en", "127.0.0.1").decode()


def kept(shell: Shell) -> list[str]:
    """What the service worker is told to keep."""
    worker = (shell.file("sw.js") or b"").decode()
    told = re.search(r"^const SHELL = (.*);$", worker, re.MULTILINE)
    assert told
    assert json.loads(told[1])["version"] == shell.version
    return list(json.loads(told[1])["files"])


def test_any_change_of_any_file_is_another_version(files: dict[str, bytes], shell: Shell) -> None:
    assert Shell(dict(files)).version == shell.version
    assert Shell(files | {"css/base.css": files["css/base.css"] + b" "}).version != shell.version
    assert Shell({k: v for k, v in files.items() if k != "img/icon.svg"}).version != shell.version
    swapped = files | {"js/dom.js": files["js/api.js"], "js/api.js": files["js/dom.js"]}
    assert Shell(swapped).version != shell.version


def test_the_stylesheets_are_two_in_their_order(
    shell: Shell, files: dict[str, bytes], page: str
) -> None:
    groups = re.findall(r'rel="stylesheet" href="([^"]+)"', page)
    assert groups == [f"{shell.prefix}css/page-1.css", f"{shell.prefix}css/page-2.css"]
    style = b"\n".join(shell.file(path.removeprefix(shell.prefix)) or b"" for path in groups)
    order = re.findall(r'rel="stylesheet" href="([^"]+)"', files["index.html"].decode())
    assert len(order) > 10
    places = [style.index(files[path]) for path in order]
    assert places == sorted(places)
    # What is seen first waits for its own styles only.
    first, _, rest = page.partition('<section id="welcome"')
    assert groups[0] in first
    assert groups[1] in rest


def test_all_that_the_page_names_is_there(shell: Shell, page: str) -> None:
    named = re.findall(r'(?:href|src)="([^"#]+)"', page)
    assert len(named) >= 10
    for path in named:
        assert path == "./" or shell.file(path.removeprefix(shell.prefix)) is not None, path
    assert f'<script type="module" src="{shell.prefix}{SCRIPT}">' in page
    assert "modulepreload" not in page


def test_the_first_words_stand_in_the_page(page: str) -> None:
    assert "<b>mood</b>" in page
    assert re.search(r'id="start-camera"[^>]*>[A-Z]', page)
    assert "On this computer, and nowhere else" in page


def test_elsewhere_it_says_where_the_face_is_looked_at(shell: Shell) -> None:
    page = shell.page("en", "192.168.1.5").decode()
    assert "192.168.1.5" in page
    assert "On this computer" not in page


def test_a_name_in_the_address_is_no_markup(shell: Shell) -> None:
    assert b"<script>" not in shell.page("en", "<script>")


def test_another_language_falls_back_word_by_word(files: dict[str, bytes]) -> None:
    shell = Shell(files | {"locales/xx.ftl": b"welcome-camera = Kamera an\n"})
    page = shell.page("xx", "127.0.0.1").decode()
    assert '<html lang="xx">' in page
    assert "Kamera an" in page
    assert "On this computer, and nowhere else" in page


def test_the_worker_keeps_all_that_the_page_needs_and_nothing_else(shell: Shell, page: str) -> None:
    files = kept(shell)
    assert files[0] == ""
    assert len(files) == len(set(files))
    needed = set(re.findall(r'(?:href|src)="(v/[^"#]+)"', page))
    assert needed <= set(files)
    assert f"{shell.prefix}locales/en.ftl" in files
    for path in files[1:]:
        assert shell.file(path.removeprefix(shell.prefix)) is not None, path
        assert not path.removeprefix(shell.prefix).startswith(("api", "pair", "spotify", "sw.js"))


def test_a_changed_file_is_seen(tmp_path: Path) -> None:
    (tmp_path / "a.js").write_text("1")
    before = marks(tmp_path)
    assert marks(tmp_path) == before
    (tmp_path / "b.js").write_text("2")
    assert marks(tmp_path) != before

"""Modules as one script: the same program."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from moodify.web.pages import STATIC
from moodify.web.shell.compose import FIRST, SCRIPT, Shell, read
from moodify.web.shell.graph import modules
from moodify.web.shell.link import NotLinkableError, linked

PROGRAM = {
    "js/main.js": b"""// @ts-check
import { add, twice as double, Box } from "./sub/b.js";
import {
  said,
} from "./c.js";
import "./side.js";
said.push(String(double(add(1, 2))), new Box().kind, globalThis.side, ...where());
import { where } from "./d.js";
console.log(said.join(" "));
""",
    "js/sub/b.js": b"""/**
 * import { nothing } from "./nowhere.js";
 */
import { said } from "../c.js";
const own = 1;
export async function later() {}
export function add(a, b) { said.push("add"); return a + b + own - 1; }
const twice = (x) => 2 * x;
export class Box { kind = "box"; }
export { twice };
""",
    "js/c.js": b'const own = 2;\nexport const said = ["c" + own];\n'
    b'export { seven as lucky } from "./e.js";\n',
    "js/side.js": b'import { lucky } from "./c.js";\n'
    b"globalThis.side = `side${lucky}`;\nawait null;\n",
    "js/d.js": b'const parts = new URL("x.svg", import.meta.url).pathname.split("/");\n'
    b"export const where = () => parts.slice(-2);\n",
    "js/e.js": b"export const seven = await Promise.resolve(7);\n",
}


@pytest.mark.skipif(shutil.which("node") is None, reason="needs node to run it")
def test_it_does_what_the_modules_do(tmp_path: Path) -> None:
    for path, text in PROGRAM.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(text)
    (tmp_path / "package.json").write_text('{"type": "module"}')
    (tmp_path / "js/page.js").write_bytes(linked(PROGRAM, "js/main.js", "js/page.js"))

    def run(name: str) -> str:
        told = subprocess.run(
            ["node", str(tmp_path / name)], capture_output=True, text=True, timeout=30, check=True
        )
        return told.stdout

    assert run("js/page.js") == run("js/main.js") == "c2 add 6 box side7 js x.svg\n"


@pytest.mark.parametrize(
    ("why", "text"),
    [
        ("imports itself", b'import { b } from "./b.js";\n'),
        ("there is no", b'import { gone } from "./gone.js";\n'),
        ("import", b'import * as all from "./c.js";\n'),
        ("import", b'import c from "./c.js";\n'),
        ("export", b"export default 1;\n"),
        ("export", b"export let changing = 1;\n"),
        ("export", b'export * from "./c.js";\n'),
        ("import", b'const late = () => import("./c.js");\n'),
    ],
)
def test_what_one_script_cannot_stand_for_is_refused(why: str, text: bytes) -> None:
    files = {"js/a.js": text, "js/b.js": b'import { a } from "./a.js";\n', "js/c.js": b""}
    with pytest.raises(NotLinkableError, match=why):
        linked(files, "js/a.js", "js/page.js")


def test_then_the_modules_come_one_by_one_named_ahead(caplog: pytest.LogCaptureFixture) -> None:
    files = read(STATIC)
    files[FIRST] += b'\nconst late = () => import("./dom.js");\n'
    shell = Shell(files)
    page = shell.page("en", "127.0.0.1").decode()
    assert f'src="{shell.prefix}{FIRST}"' in page
    assert page.count("modulepreload") > 60
    assert "js/dom.js" in (shell.file("sw.js") or b"").decode()
    assert "one by one" in caplog.text


def test_a_type_in_a_comment_is_no_import() -> None:
    spoken = b'/** @type {import("./b.js").B} */'
    text = spoken + b"\nexport const a = (" + spoken + b" b) => b;\n"
    assert b"get a()" in linked({"a.js": text}, "a.js", "page.js")


def test_the_pages_own_modules_are_one() -> None:
    files = read(STATIC)
    script = Shell(files).file(SCRIPT)
    assert script is not None
    for path in modules(files, FIRST):
        assert script.count(f"\n{{ // {path}\n".encode()) == 1, path

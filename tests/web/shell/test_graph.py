"""Which modules a module brings with it."""

from __future__ import annotations

from moodify.web.pages import STATIC
from moodify.web.shell.compose import FIRST, read
from moodify.web.shell.graph import modules


def test_the_near_ones_come_before_the_far_ones_and_each_once() -> None:
    files = {
        "js/a.js": b'import { b } from "./b.js";\nimport "./sub/c.js";\n',
        "js/b.js": b'export { d } from "./sub/d.js";\nimport {\n  c,\n} from "./sub/c.js";\n',
        "js/sub/c.js": b'import { a } from "../a.js";\n',  # round in a circle
        "js/sub/d.js": b"",
    }
    assert modules(files, "js/a.js") == ["js/a.js", "js/b.js", "js/sub/c.js", "js/sub/d.js"]


def test_what_only_looks_like_an_import_is_none() -> None:
    files = {
        "a.js": b'// import "./b.js"\n  import "./b.js"\nconst x = import("./b.js");\n'
        b'import { y } from "./gone.js";\nexport const z = "./b.js";\nimport x from "https://e.org/b.js";',
        "b.js": b"",
    }
    assert modules(files, "a.js") == ["a.js"]
    assert modules(files, "none.js") == []


def test_the_whole_page_is_found() -> None:
    files = read(STATIC)
    found = modules(files, FIRST)
    assert {"js/dom.js", "js/i18n.js", "js/spotify/room.js", "js/journal/dialog.js"} <= set(found)
    assert len(found) > 60

"""Modules as one script: over a slow line, a hundred requests take longer than what they bring.

Each module becomes a block of its own, in the order in which a browser would run them, and hands
what it exports to those after it::

    { // js/b.js
      const { el: make } = $linked["js/dom.js"];
      …
      $linked["js/b.js"] = { get b() { return b; } };
    }

That is the same program as long as no module imports one that imports it, and imports and exports
begin their lines and have names. Where that isn't so, `NotLinkableError` is raised, and the
browser gets the modules one by one.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping

_IMPORT = re.compile(r'^import\s+(?:\{(?P<names>[^}]*)\}\s*from\s*)?"(?P<path>\.[^"]+)";?', re.M)
_DECLARED = re.compile(
    r"^export (?=(?:async function\*?|function\*?|class|const) (?P<name>[\w$]+))", re.MULTILINE
)
_LISTED = re.compile(r'^export\s+\{(?P<names>[^}]*)\}(?:\s*from\s*"(?P<path>\.[^"]+)")?;?', re.M)
_OTHER = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)
_DYNAMIC = re.compile(r"(?<![.\w{*|])\bimport\((?!\"[^\"]*\"\)\.)")
"""`import(…)` as a call; as a type, in a comment, it is followed by a name."""
_REMARK = re.compile(r"^[ \t]*(?://.*|/\*(?:[^*]|\*(?!/))*\*/[ \t]*)\n", re.MULTILINE)
"""Lines that are a comment and nothing else: a quarter of what comes over the line."""


class NotLinkableError(ValueError):
    """A module is written in a way that one script can't stand for."""


def linked(files: Mapping[str, bytes], first: str, place: str) -> bytes:
    """`first` and all that it imports as one module that stands at `place`."""
    blocks = [_block(files, path, place) for path in _in_order(files, first)]
    return ("const $linked = Object.create(null);\n" + "".join(blocks)).encode()


def _in_order(files: Mapping[str, bytes], first: str) -> list[str]:
    """Each module after those that it imports."""
    done: list[str] = []
    under_way: list[str] = []

    def visit(path: str) -> None:
        if path in done:
            return
        if path in under_way:
            raise NotLinkableError(f"{path} imports itself by way of others")
        if path not in files:
            raise NotLinkableError(f"there is no {path}")
        under_way.append(path)
        text = files[path].decode("utf-8")
        for match in sorted(
            (*_IMPORT.finditer(text), *_LISTED.finditer(text)), key=lambda one: one.start()
        ):
            if match["path"]:
                visit(_resolved(path, match["path"]))
        under_way.remove(path)
        done.append(path)

    visit(first)
    return done


def _block(files: Mapping[str, bytes], path: str, place: str) -> str:
    """One module as a block."""
    taken: list[str] = []  # imports count from the module's beginning, wherever they stand
    given: dict[str, str] = {}

    def take(match: re.Match[str]) -> str:
        names = ", ".join(f"{name}: {own}" for name, own in _pairs(match["names"] or ""))
        if names:
            taken.append(f"const {{ {names} }} = {_shelf(path, match['path'])};\n")
        return ""

    def give(match: re.Match[str]) -> str:
        for name, outside in _pairs(match["names"]):
            shelf = f"{_shelf(path, match['path'])}." if match["path"] else ""
            given[outside] = f"{shelf}{name}"
        return ""

    def declare(match: re.Match[str]) -> str:
        given[match["name"]] = match["name"]
        return ""

    text = _IMPORT.sub(take, _REMARK.sub("", files[path].decode("utf-8")))
    text = _DECLARED.sub(declare, _LISTED.sub(give, text))
    if odd := _OTHER.search(text) or _DYNAMIC.search(text):
        raise NotLinkableError(f"{path}: {odd[0].strip()[:80]}")
    here = posixpath.relpath(path, posixpath.dirname(place))
    text = text.replace("import.meta.url", f'new URL("{here}", import.meta.url).href')
    shelf = "".join(f" get {name}() {{ return {own}; }}," for name, own in given.items())
    return f'{{ // {path}\n{"".join(taken)}{text}\n$linked["{path}"] = {{{shelf} }};\n}}\n'


def _pairs(names: str) -> list[tuple[str, str]]:
    """``a, b as c`` as pairs of the name there and the name here."""
    found = []
    for part in filter(None, (name.strip() for name in names.split(","))):
        one, _, other = part.partition(" as ")
        found.append((one.strip(), (other or one).strip()))
    return found


def _resolved(path: str, spoken: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), spoken))


def _shelf(path: str, spoken: str) -> str:
    return f'$linked["{_resolved(path, spoken)}"]'

"""One version of the page: its files, and what is put together from them.

Authors write modules and stylesheets one by one, and may load the page anew after each change. For
the sake of a slow line three things are made from them when they are first asked for:

- its modules come as one script (`link`); should one be written so that this can't be, they come
  as they are, named ahead (`modulepreload`);
- stylesheets that stand together in it come as one: those of the first view, and the others;
- its first words stand in it, so that they are painted before any script has come.

What the page names lies below ``v/<version>/``, where the version is a hash of all the files: a
browser keeps it for good, and never mixes two versions.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import logging
import re
from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from moodify.web.shell.graph import modules
from moodify.web.shell.link import NotLinkableError, linked
from moodify.web.shell.words import messages, said

log = logging.getLogger(__name__)

PAGE = "index.html"
WORKER = "sw.js"
STYLE = "css/page-{}.css"
"""The stylesheets that stand together, by the place of their group: 1, 2, …; not files."""
FIRST = "js/main.js"
SCRIPT = "js/page.js"
"""It and all that it imports, as one; not a file."""
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")

_STYLES = re.compile(r'(?:[ \t]*<link rel="stylesheet" href="(css/[\w.-]+)">\n)+')
_HREF = re.compile(r'href="(css/[\w.-]+)"')
_NAMED = re.compile(r'\b(href|src)="((?:js|font|css)/|img/icons\.svg#)')
_CLASSIC = re.compile(r'<script (?:defer )?src="([\w./-]+)"')
_SHELL = re.compile(r"^const SHELL = .*;$", re.MULTILINE)
_KEPT = (".ftl", ".svg", ".woff2")
_LOOSE = ("manifest.webmanifest", "img/icon.svg", "img/icon-192.png")
"""What the page names without its version: browsers tell an app by these addresses."""


class Shell:
    """The files of `folder` as they were when this was made."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        """`files` are contents by path, such as ``js/main.js``."""
        digest = hashlib.sha256()
        for path in sorted(files):
            digest.update(f"{path}\0{len(files[path])}\0".encode() + files[path])
        self.version = digest.hexdigest()[:12]
        """Changes with any byte of any file."""
        self.prefix = f"v/{self.version}/"
        self._files = dict(files)
        self._page = files.get(PAGE, b"").decode("utf-8")
        for place, group in enumerate(_STYLES.finditer(self._page), start=1):
            texts = (files.get(path, b"") for path in _HREF.findall(group[0]))
            self._files[STYLE.format(place)] = b"\n".join(texts)
        try:
            self._files[SCRIPT] = linked(files, FIRST, SCRIPT) if FIRST in files else b""
        except NotLinkableError as told:
            log.warning("The page's modules come one by one: %s.", told)
        self._files[WORKER] = self._worker(files.get(WORKER, b"").decode("utf-8")).encode()
        self._words = {
            Path(path).stem: messages(content.decode("utf-8", "replace"))
            for path, content in files.items()
            if path.startswith("locales/") and path.endswith(".ftl")
        }
        self.page = lru_cache(64)(self._said)
        """The page in a language, for the name of this server that the browser used."""

    @property
    def languages(self) -> list[str]:
        """The languages that there are words in."""
        return sorted(self._words)

    def file(self, path: str) -> bytes | None:
        """What is served at a path, with or without a version before it."""
        return self._files.get(path)

    def _said(self, language: str, host: str) -> bytes:
        words = self._words.get("en", {}) | self._words.get(language, {})
        page = self._page
        if host not in LOOPBACK:
            page = page.replace('data-t="promise-where-here"', 'data-t="promise-where-there"')
        page = page.replace('<html lang="en">', f'<html lang="{language}">', 1)
        return self._named(said(page, words, {"host": host.strip("[]")})).encode()

    def _named(self, page: str) -> str:
        """`page` with one stylesheet, its modules named ahead, and this version's addresses."""
        ahead = ""
        if SCRIPT in self._files:
            page = page.replace(f'src="{FIRST}"', f'src="{SCRIPT}"', 1)
        else:
            ahead = "".join(
                f'  <link rel="modulepreload" href="{path}">\n'
                for path in modules(self._files, FIRST)
            )
        places = itertools.count(1)
        page = _STYLES.sub(
            lambda _group: f'<link rel="stylesheet" href="{STYLE.format(next(places))}">\n', page
        )
        page = page.replace("</head>", f"{ahead}</head>", 1)
        return _NAMED.sub(lambda match: f'{match[1]}="{self.prefix}{match[2]}', page)

    def _worker(self, source: str) -> str:
        """The service worker, told what belongs to this version: "" is the page itself."""
        scripts = {SCRIPT} if SCRIPT in self._files else set(modules(self._files, FIRST))
        scripts |= set(_CLASSIC.findall(self._page))
        styles = {path for path in self._files if path.startswith(STYLE.partition("{")[0])}
        kept = [p for p in sorted(self._files) if p in scripts or p in styles or _is_kept(p)]
        told = {
            "version": self.version,
            "files": ["", *_LOOSE, *(self.prefix + path for path in kept)],
        }
        return _SHELL.sub(lambda _line: f"const SHELL = {json.dumps(told)};", source, count=1)


def _is_kept(path: str) -> bool:
    """Whether the page is shown with that file, so that it must be there without a server."""
    return path not in _LOOSE and path.endswith(_KEPT)


def read(folder: Path) -> dict[str, bytes]:
    """Every file below `folder`, by its path from there."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def marks(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """What tells that a file below `folder` was changed, added or taken away."""
    found = []
    for path in sorted(folder.rglob("*")):
        with suppress(FileNotFoundError):  # an editor is just writing it anew
            known = path.stat()
            found.append((path.as_posix(), known.st_mtime_ns, known.st_size))
    return tuple(found)

"""A file's path ↔ its URI, whatever bytes its name holds."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote, unquote_to_bytes

SCHEME = "file://"


def uri_of(path: Path) -> str:
    """``file:///…`` of an absolute path, percent-encoded byte by byte."""
    return SCHEME + quote(os.fsencode(path))


def path_of(uri: str) -> Path | None:
    """The path of a URI that `uri_of` made; None for any other."""
    if not uri.startswith(SCHEME + "/") or "?" in uri or "#" in uri:
        return None
    path = unquote_to_bytes(uri.removeprefix(SCHEME))
    return None if b"\0" in path else Path(os.fsdecode(path))


def told(path: Path) -> str:
    """The path as text that can be stored, sent and printed: bytes that are no UTF-8 become “�”."""
    return os.fsencode(path).decode("utf-8", "replace")

"""Where a playlist says that a song is: which of that is believed.

A playlist may come from anyone, and may name any file. A file is taken only from the
playlist's own folder and those below, by its name alone: nothing is opened, nor looked for.
"""

from __future__ import annotations

import os
import posixpath
import re
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

NEVER = frozenset({"javascript", "vbscript", "data", "blob", "about", "view-source", "mailto"})
"""Schemes that name no song, and that a browser would run or open."""

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):")  # one letter alone is a drive of Windows
_DRIVE = re.compile(r"[A-Za-z]:")
_WHITE = re.compile(r"[\s\x00-\x1f\x7f]")


def uri_of_place(place: str, folder: Path) -> str:
    """The URI of a place in a playlist that lies in `folder`. Raises `ValueError` with a reason."""
    if not place or "\x00" in place:
        raise ValueError("it names no place")
    scheme = _SCHEME.match(place)
    if scheme is None:
        return _inside(place, folder)
    name = scheme.group(1).lower()
    if name == "file":
        return _inside(_path_of_link(place), folder)
    if name in ("http", "https"):
        return _web(place)
    # What is left are names of sources, such as audius:D7KyD. One with slashes is an address.
    if name in NEVER or place[scheme.end() :].startswith("/"):
        raise ValueError(f"“{name}:” names no song")
    if _WHITE.search(place):
        raise ValueError("its address holds a space")
    return place


def place_of(uri: str, folder: Path) -> str:
    """How to name a song in a playlist: a file from the list's folder, where it lies below it."""
    if not uri.startswith("file://"):
        return uri
    path = unquote(urlsplit(uri).path)
    root = os.path.abspath(folder)  # noqa: PTH100 - resolve() would follow links
    inside = path.startswith(root.rstrip("/") + "/")
    return posixpath.relpath(path, root) if inside else path


def _path_of_link(link: str) -> str:
    try:
        parts = urlsplit(link)
    except ValueError as error:
        raise ValueError("it names no place") from error
    if parts.netloc not in ("", "localhost"):
        raise ValueError(f"it lies on another machine ({parts.netloc[:60]})")
    path = unquote(parts.path)
    if not path or "\x00" in path:
        raise ValueError("it names no place")
    return path


def _inside(place: str, folder: Path) -> str:
    """The ``file:`` URI of a path that lies in `folder`, worked out from the words alone."""
    path = place.replace("\\", "/")
    if path.startswith("//") or _DRIVE.match(path):
        raise ValueError("it lies outside the playlist's folder")
    root = os.path.abspath(folder).replace(os.sep, "/")  # noqa: PTH100 - resolve() follows links
    whole = posixpath.normpath(posixpath.join(root, path))
    if not whole.startswith(root.rstrip("/") + "/"):
        raise ValueError("it lies outside the playlist's folder")
    return "file://" + quote(whole.encode("utf-8", "surrogateescape"))


def _web(link: str) -> str:
    try:
        parts = urlsplit(link)
        host, secret = parts.hostname, parts.username is not None or parts.password is not None
    except ValueError as error:
        raise ValueError("it is no address") from error
    if not host or _WHITE.search(link):
        raise ValueError("it is no address")
    if secret or re.search(r"[?&](?:p|t|s|apiKey)=", link):  # a Subsonic server's, signed in
        raise ValueError("its address holds a password")
    return link

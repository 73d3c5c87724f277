"""The files of the house music: their names, and which of them are left over.

A file is called ``<slug>-<fingerprint>.flac``. The fingerprint is a hash of the code that
makes the sound, so that a new version of an instrument or a piece is rendered anew and a file
never lies about what is in it.
"""

from __future__ import annotations

import hashlib
import re
import time
from functools import cache
from pathlib import Path

from moodify.music.sources.house.pieces import all_pieces
from moodify.music.sources.house.score import Piece

HERE = Path(__file__).parent
SILENT = {"__init__.py", "source.py", "process.py", "files.py"}
"""Modules that have no say in the sound."""
OURS = re.compile(r"[a-z0-9-]+-[0-9a-f]{12}\.flac(\.[0-9a-z_]+\.part)?")
ABANDONED = 3600.0
"""Seconds after which a half-written file belongs to a render that was killed."""


@cache
def _engine() -> bytes:
    digest = hashlib.sha256()
    for path in sorted(HERE.glob("*.py")):
        if path.name not in SILENT:
            digest.update(path.name.encode() + path.read_bytes())
    return digest.digest()


@cache
def fingerprint(slug: str) -> str:
    """Twelve hex digits that change when the piece would sound otherwise."""
    score = HERE / "pieces" / f"{slug.replace('-', '_')}.py"
    return hashlib.sha256(_engine() + score.read_bytes()).hexdigest()[:12]


def file_name(piece: Piece) -> str:
    """The name of a piece's recording."""
    return f"{piece.slug}-{fingerprint(piece.slug)}.flac"


def clean(folder: Path) -> list[str]:
    """Delete recordings of earlier versions and abandoned halves; returns their names.

    Files that Moodify did not make are left alone, and so is what can't be deleted.
    """
    wanted = {file_name(piece) for piece in all_pieces().values()}
    gone: list[str] = []
    for path in sorted(folder.glob("*")):
        if not OURS.fullmatch(path.name) or path.name in wanted:
            continue
        try:
            if path.suffix == ".part" and time.time() - path.stat().st_mtime < ABANDONED:
                continue
            path.unlink()
            gone.append(path.name)
        except OSError:
            continue
    return gone

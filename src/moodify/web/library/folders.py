"""The person's folders: what the page may know and do of them."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from moodify.errors import MoodifyError, SourceError
from moodify.music.sources.library import Foldered
from moodify.web import problems
from moodify.web.library.asking import asked_in_vain
from moodify.web.library.bodies import BadFileCard, BadFiles, FolderCard, ProgressCard

if TYPE_CHECKING:  # so that the page needn't wait for SQLAlchemy
    from moodify.music.library import Library

SOURCE = "local"


def foldered(library: Library) -> Foldered:
    """The source that reads folders. Raises `SourceError` where there is none."""
    source = library.sources.get(SOURCE)
    if not isinstance(source, Foldered):
        broken = (one.detail for one in library.sources.broken if one.name == SOURCE)
        why = next(broken, "Moodify can't play from folders here.")
        raise SourceError(why, hint="See `moodify doctor`.")
    return source


def cards(source: Foldered) -> list[FolderCard]:
    """The folders."""
    return [
        FolderCard(
            id=ident(folder.path),
            path=text_of(folder.path),
            files=folder.files,
            present=folder.present,
        )
        for folder in source.folders()
    ]


def progress(source: Foldered) -> ProgressCard:
    """How far the work in the background is."""
    now = source.progress()
    return ProgressCard(
        stage=now.stage,
        files=now.files,
        placed=now.placed,
        bad=now.bad,
        done=now.done,
        total=now.total,
        seconds_left=now.seconds_left,
        current=None if now.current is None else _sendable(now.current),
    )


def add(source: Foldered, text: str) -> None:
    """Take in the folder that a person typed, and look into it. Raises `MoodifyError`."""
    typed = text.strip().strip('"').removeprefix("file://")
    try:
        path = Path(typed).expanduser()
    except RuntimeError as error:  # nobody's home
        raise MoodifyError(f"{typed} is no folder here.", hint="Give its whole path.") from error
    if "\0" in typed or not path.is_absolute():
        raise MoodifyError(
            "That isn't the whole path of a folder.",
            hint="Give it from the top, such as /media/music, C:\\Music or ~/Music.",
        )
    with asked_in_vain():
        source.add_folder(path)
    source.rescan()


def remove(source: Foldered, folder_id: str) -> None:
    """Forget a folder by its id; a 404 where there is none."""
    for folder in source.folders():
        if ident(folder.path) == folder_id:
            source.remove_folder(folder.path)
            return
    raise problems.ProblemError(
        problems.problem(404, "There is no such folder (any more).", "Look again.", kind="folder")
    )


def bad_files(source: Foldered, limit: int, offset: int) -> BadFiles:
    """A part of the files that can't be used."""
    return BadFiles(
        total=source.progress().bad,
        files=[
            BadFileCard(path=text_of(bad.path), reason=_sendable(bad.reason))
            for bad in source.bad_files(limit, offset)
        ],
    )


def ident(path: Path) -> str:
    """Names a folder in an address, whatever its own name is."""
    return hashlib.sha256(os.fsencode(path)).hexdigest()[:16]


def text_of(path: Path) -> str:
    """A path for people: one that is no Unicode can't be sent as it is."""
    return _sendable(str(path))


def _sendable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")

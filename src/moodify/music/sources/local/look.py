"""Looking into one file: what it holds, its key and its tags."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from moodify.music.sources.local.content import key_of, shape_of
from moodify.music.sources.local.peek import Peek, UnfitError
from moodify.music.sources.local.records import FileRow
from moodify.music.sources.local.tags import read_tags
from moodify.music.sources.local.walk import Found


def look_into(found: Found) -> FileRow | None:
    """What is to be kept of a file; None where it has gone meanwhile.

    Whatever is wrong with it becomes the reason why it is unfit: no file ends a scan.
    """
    try:
        with Path(found.path).open("rb") as file:
            peek = Peek(file)
            shape = shape_of(peek, os.path.splitext(found.path)[1].lower())  # noqa: PTH122
            key = key_of(peek, shape)
            return FileRow(found, key, None, read_tags(peek, shape), shape.picture)
    except UnfitError as error:
        return FileRow(found, None, str(error))
    except FileNotFoundError:
        return None
    except OSError as error:
        # Of no known time, so that it is tried again: being allowed to read it changes nothing.
        again = replace(found, mtime_ns=-1)
        return FileRow(again, None, f"It can't be read ({error.strerror or error}).")
    except Exception as error:  # a file that none of the readers was made for
        return FileRow(found, None, f"It can't be understood ({type(error).__name__}).")

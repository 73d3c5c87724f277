"""Which modules a module brings with it, read from its imports."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping

_IMPORT = re.compile(
    r"""^(?:import|export)\s(?:[^"';]*?\sfrom\s*)?["'](?P<path>\.[^"']+)["']""", re.MULTILINE
)
"""A static import or re-export that begins a line, as every module of ours writes it."""


def modules(files: Mapping[str, bytes], first: str) -> list[str]:
    """`first` and all that it imports, the near ones before the far ones.

    `files` are contents by path; what isn't among them is left out.
    """
    found = [first] if first in files else []
    for path in found:  # grows while it is walked
        for spoken in _IMPORT.finditer(files[path].decode("utf-8", "replace")):
            other = posixpath.normpath(posixpath.join(posixpath.dirname(path), spoken["path"]))
            if other in files and other not in found:
                found.append(other)
    return found

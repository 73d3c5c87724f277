"""The programme: one module a piece, each with its `PIECE`."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from moodify.music.sources.house.score import Piece


@cache
def all_pieces() -> dict[str, Piece]:
    """Every piece by its slug, in alphabetical order."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names]
    return {module.PIECE.slug: module.PIECE for module in modules}

"""The bounds of what a command may hold: the web surface checks them."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from annotated_types import Ge, Le, MaxLen, MinLen

Coordinate: TypeAlias = Annotated[float, Ge(-1), Le(1)]
"""Valence or arousal."""
Uri: TypeAlias = Annotated[str, MinLen(1), MaxLen(2000)]
"""What names a song."""
Seconds: TypeAlias = Annotated[float, Ge(0), Le(1_000_000)]
"""A place in a song."""
Names: TypeAlias = Annotated[tuple[Annotated[str, MaxLen(200)], ...], MaxLen(100)]
"""Genres or languages; an empty text stands for songs of which none is known."""
Decades: TypeAlias = Annotated[tuple[Annotated[int, Ge(-1), Le(9999)], ...], MaxLen(100)]
"""First years of decades; -1 stands for songs without a year."""

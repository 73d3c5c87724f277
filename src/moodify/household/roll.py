"""The list of a household's listeners, and the file that it is kept in."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from moodify.household.listener import Listener, as_json, is_id, of_json
from moodify.household.names import alike

FORMAT = 1
MOST_BYTES = 1_000_000
"""A file larger than this isn't one of ours."""


@dataclass(frozen=True, slots=True)
class Roll:
    """Who there is."""

    id: str
    """Eight hexadecimal digits that tell this household from another; empty before the file."""
    listeners: tuple[Listener, ...]
    leaving: tuple[str, ...] = ()
    """Ids of who was removed, while what was theirs may still be on the disk."""


def roll_as_json(roll: Roll) -> bytes:
    """The file."""
    kept = {
        "format": FORMAT,
        "household": roll.id,
        "listeners": [as_json(one) for one in roll.listeners],
        "leaving": list(roll.leaving),
    }
    return json.dumps(kept, indent=1, ensure_ascii=False).encode()


def roll_of(content: bytes) -> Roll:
    """Raises one of many errors for anything that isn't a file of ours, whole and sane."""
    if len(content) > MOST_BYTES:
        raise ValueError("too large")
    kept = json.loads(content)
    if kept["format"] != FORMAT or not re.fullmatch(r"[0-9a-f]{8}", kept["household"]):
        raise ValueError("another format")
    listeners = tuple(of_json(one) for one in kept["listeners"])
    for i, one in enumerate(listeners):
        if any(one.id == other.id or alike(one.called, other.called) for other in listeners[:i]):
            raise ValueError("the same listener twice")
    if not listeners:
        raise ValueError("nobody")
    leaving = tuple(kept.get("leaving", ()))  # names of folders that will be deleted
    if not all(is_id(one) for one in leaving) or {one.id for one in listeners} & set(leaving):
        raise ValueError("not ids of who was removed")
    return Roll(kept["household"], listeners, leaving)

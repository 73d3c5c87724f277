"""One listener of a household, and how that is written down."""

from __future__ import annotations

import re
import secrets
from dataclasses import asdict, dataclass, fields
from typing import Any

from moodify.household.names import COLOURS, clean_name
from moodify.household.pin import Pin

FIRST = "me"
"""The id of whoever was there before there were several: the things of old are theirs."""
UNNAMED = "Me"
"""What the first one is called before they have a name."""
_ID = re.compile(r"me|[0-9a-f]{8}")
_HEX = re.compile(r"[0-9a-f]*")


@dataclass(frozen=True, slots=True)
class Listener:
    """One who listens."""

    id: str
    """``me`` for the first one, else eight hexadecimal digits: the name of their folder."""
    name: str
    """Empty for a first one who never had to have one."""
    colour: str
    """One of `COLOURS`."""
    since: int
    """Seconds since 1970."""
    seal: str
    """64 hexadecimal digits that sign who was let in as this listener; another with each PIN."""
    pin: Pin | None = None

    @property
    def called(self) -> str:
        """The name for a person to read."""
        return self.name or UNNAMED

    @property
    def is_first(self) -> bool:
        """Whether the things of before there were several are theirs."""
        return self.id == FIRST


def new_seal() -> str:
    """A fresh secret."""
    return secrets.token_hex(32)


def is_id(text: object) -> bool:
    """Whether it is the id of a listener, and so the name of a folder of ours."""
    return isinstance(text, str) and _ID.fullmatch(text) is not None


def as_json(listener: Listener) -> dict[str, Any]:
    """A listener as it is written down."""
    return asdict(listener)


def of_json(kept: Any) -> Listener:
    """Raises one of many errors for what was not written by `as_json`."""
    pin = None if kept["pin"] is None else Pin(**kept["pin"])
    listener = Listener(**{**kept, "pin": pin})
    texts = [listener.id, listener.name, listener.colour, listener.seal]
    if not all(isinstance(text, str) for text in texts) or not isinstance(listener.since, int):
        raise TypeError("not a listener of ours")
    if not is_id(listener.id) or listener.colour not in COLOURS:
        raise ValueError("not a listener of ours")
    if len(listener.seal) != 64 or not _HEX.fullmatch(listener.seal):
        raise ValueError("not a seal")
    if listener.name and clean_name(listener.name) != listener.name:
        raise ValueError("not a name")
    if not listener.name and not listener.is_first:
        raise ValueError("no name")
    if pin is not None:
        _check(pin)
    return listener


def _check(pin: Pin) -> None:
    """Only what scrypt can work with, in reasonable time."""
    if len(bytes.fromhex(pin.salt)) != 16 or len(bytes.fromhex(pin.hash)) != 32:
        raise ValueError("not a PIN")
    figures = [getattr(pin, field.name) for field in fields(pin)[2:]]
    if any(type(figure) is not int for figure in figures):
        raise TypeError("not a PIN")
    if not (1 < pin.n <= 2**17 and pin.n & (pin.n - 1) == 0 and 0 < pin.r <= 8 and 0 < pin.p <= 8):
        raise ValueError("not a PIN")

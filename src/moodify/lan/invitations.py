"""How a device is let in: by a link that works once, or by six digits that are typed.

A link carries 128 bits of chance and needs no bound on guesses. Six digits do: each place may be
wrong five times and then once in half a minute, all places together ten times and then once a
minute, and after thirty wrong ones the code is off until the host makes another: a guesser's
chance stays below 30 in a million.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

LINK_SECONDS = 900.0
"""How long a link may wait for its phone."""
MOST_LINKS = 16
"""Links that wait at a time; a new one takes the place of the oldest."""
DIGITS = 6
MOST_WRONG = 30
"""Wrong codes after which the code is off."""
EACH_BURST, EACH_SECONDS = 5, 30.0
"""Tries at once for one address, and how long it takes until there is another."""
ALL_BURST, ALL_SECONDS = 10, 60.0
"""The same for all addresses together: at home, one can have many."""
MOST_PLACES = 256
"""Addresses whose tries are remembered."""

Answer = Literal["right", "wrong", "wait", "off"]
"""What a code meets with: ``wait`` too many tries, ``off`` there is no code any more."""


@dataclass(slots=True)
class _Tries:
    """Wrong tries that come back with time."""

    burst: float
    seconds: float
    left: float = field(init=False)
    then: float = 0.0

    def __post_init__(self) -> None:
        self.left = self.burst

    def at(self, now: float) -> bool:
        """Whether there is a try left at `now`."""
        self.left = min(self.burst, self.left + (now - self.then) / self.seconds)
        self.then = now
        return self.left >= 1


class Invitations:
    """Links and the code of one running server, in memory alone. For one thread."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._links: OrderedDict[bytes, float] = OrderedDict()
        self._places: OrderedDict[str, _Tries] = OrderedDict()
        self._all = _Tries(ALL_BURST, ALL_SECONDS, then=clock())
        self._wrong = 0
        self._code = new_code()

    @property
    def code(self) -> str | None:
        """The six digits; None once they are off."""
        return None if self._wrong >= MOST_WRONG else self._code

    def renew_code(self) -> str:
        """Other digits, with all tries given back."""
        self._code, self._wrong = new_code(), 0
        self._all = _Tries(ALL_BURST, ALL_SECONDS, then=self._clock())
        self._places.clear()
        return self._code

    def invite(self) -> str:
        """A secret for a link: good once, for `LINK_SECONDS`."""
        secret = secrets.token_urlsafe(16)
        self._forget_old()
        while len(self._links) >= MOST_LINKS:
            self._links.popitem(last=False)
        self._links[_digest(secret)] = self._clock() + LINK_SECONDS
        return secret

    def accept(self, secret: str) -> bool:
        """Whether a link's secret is good; it isn't any more afterwards.

        It is looked up by its hash, so that the time it takes tells nothing about it.
        """
        self._forget_old()
        return self._links.pop(_digest(secret), None) is not None

    def try_code(self, typed: str, place: str) -> Answer:
        """Try a code from an address. Blanks between digits don't matter."""
        if self.code is None:
            return "off"
        now = self._clock()
        tries = self._tries_of(place, now)
        if not (tries.at(now) and self._all.at(now)):
            return "wait"
        digits = "".join(typed.split())
        if hmac.compare_digest(digits.encode(), self._code.encode()):
            return "right"
        tries.left -= 1
        self._all.left -= 1
        self._wrong += 1
        return "wrong" if self._wrong < MOST_WRONG else "off"

    def _tries_of(self, place: str, now: float) -> _Tries:
        if place not in self._places:
            while len(self._places) >= MOST_PLACES:
                self._places.popitem(last=False)
            self._places[place] = _Tries(EACH_BURST, EACH_SECONDS, then=now)
        self._places.move_to_end(place)
        return self._places[place]

    def _forget_old(self) -> None:
        now = self._clock()
        for digest in [digest for digest, ends in self._links.items() if ends <= now]:
            del self._links[digest]


def new_code() -> str:
    """Six digits by chance."""
    return f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"


def spaced(code: str) -> str:
    """A code as it is read: ``123 456``."""
    return f"{code[:3]} {code[3:]}"


def _digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()

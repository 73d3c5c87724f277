"""Who a request is of.

A browser remembers it in a cookie that no script can read. It names a listener and until when,
signed with a secret of that listener which changes with their PIN; so a forged one, one of
before the PIN and one of somebody who was removed are all worth nothing. Cookies know no ports:
the household's id in its name keeps two Moodifys on one computer apart.

Without a cookie, and only from this computer, the first listener is meant, unless they have a
PIN: programs that ask without knowing of households go on working. A cookie that is worth
nothing never falls back to anybody.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import math
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends
from starlette.requests import HTTPConnection
from starlette.responses import Response

from moodify.household.household import Household
from moodify.household.listener import Listener
from moodify.session.belongings import GUEST, Belongings
from moodify.web import problems
from moodify.web.lan.door import DEVICE
from moodify.web.library.here import is_here
from moodify.web.service import Service, service_of

REMEMBERED = 400 * 86_400
"""Seconds for which a browser remembers; none keeps a cookie longer (RFC 6265bis)."""
SIGNED_IN = 12 * 3600
"""Seconds for which a PIN holds where it shall not be remembered."""
LOOK_SECONDS = 60.0
"""Between two looks at the clock on the wall: waiting goes by one that a sleep may stop."""
_TOKEN = 22
"""Letters of a guest's token."""


@dataclass(frozen=True, slots=True)
class Who:
    """Whom a request is of."""

    id: str
    """A listener's, or a guest's own; empty while it isn't known."""
    listener: Listener | None
    """None for a guest and for nobody."""
    chosen: bool
    """Whether the page needn't ask: somebody was chosen, or there is one listener alone."""
    here: bool
    """Whether it comes from the computer that Moodify runs on."""
    let_in: bool
    """Whether it comes from a device that was let in at home."""
    until: float = math.inf
    """When it has to be asked again, seconds since 1970."""

    @property
    def is_guest(self) -> bool:
        """Whether nothing of them is kept."""
        return self.listener is None and bool(self.id)

    @property
    def may_see_journal(self) -> bool:
        """From this computer; from a device that was let in, after the PIN alone."""
        if self.listener is None:
            return False
        return self.here or (self.let_in and self.listener.pin is not None)


def who_of(asked: HTTPConnection, service: Annotated[Service, Depends(service_of)]) -> Who:
    """Whom a request is of; never a refusal."""
    household = service.rooms.household
    here, let_in = is_here(asked), bool(asked.scope.get(DEVICE))
    kept = asked.cookies.get(cookie_name(household)) if household.id else None
    if kept is not None:
        guest = guest_of(kept)
        listener = None if guest else signed(kept, household)
        named = guest or (listener.id if listener else "")
        until = int(kept.split(".")[1]) if listener else math.inf
        return Who(named, listener, bool(named), here, let_in, until)
    everyone = household.everyone()
    if household.alone is not None:
        return Who(everyone[0].id, everyone[0], True, here, let_in)
    if here and everyone and everyone[0].pin is None:
        return Who(everyone[0].id, everyone[0], False, here, let_in)
    return Who("", None, False, here, let_in)


async def over(who: Who) -> None:
    """Wait until it has to be asked again who listens, whether or not the computer sleeps."""
    while (left := who.until - time.time()) > 0:
        await asyncio.sleep(min(left, LOOK_SECONDS))


Asking = Annotated[Who, Depends(who_of)]


def somebody(who: Asking) -> Who:
    """Whom a request is of; a 401 where that isn't known."""
    if not who.id:
        raise problems.ProblemError(WHO_LISTENS)
    return who


Someone = Annotated[Who, Depends(somebody)]


def own_of(who: Someone, service: Annotated[Service, Depends(service_of)]) -> Belongings:
    """What is theirs whom a request is of; a 401 where that isn't known."""
    return service.own(who.id, who.is_guest)


Own = Annotated[Belongings, Depends(own_of)]


# The cookie


def cookie_name(household: Household) -> str:
    """The cookie's name."""
    return f"moodify-who-{household.id}"


def remember(
    answer: Response, asked: HTTPConnection, household: Household, who: Listener | None, stay: bool
) -> None:
    """Let the browser remember `who` (None is a guest).

    One who has a PIN only until it is closed, and twelve hours at most, unless it shall `stay`.
    """
    brief = who is not None and who.pin is not None and not stay
    seconds = SIGNED_IN if brief else REMEMBERED
    if who is None:
        value = f"{GUEST}.{secrets.token_urlsafe(16)}"
    else:
        value = sign(who, int(time.time()) + seconds)
    answer.set_cookie(
        cookie_name(household),
        value,
        max_age=None if brief or who is None else seconds,
        httponly=True,
        samesite="strict",
        secure=asked.url.scheme == "https",
    )


def forget(answer: Response, household: Household) -> None:
    """Let the browser forget who listens."""
    if household.id:
        answer.delete_cookie(cookie_name(household), httponly=True, samesite="strict")


def sign(listener: Listener, until: int) -> str:
    """What a cookie holds: who, until when (seconds since 1970), and a signature."""
    return f"{listener.id}.{until}.{_signature(listener, until)}"


def signed(value: str, household: Household) -> Listener | None:
    """The listener of a cookie; None for one that is forged, too old, or of nobody."""
    name, _, rest = value.partition(".")
    until, _, signature = rest.partition(".")
    listener = household.get(name)
    if listener is None or not (until.isascii() and until.isdigit() and len(until) < 12):
        return None
    right = _signature(listener, int(until))
    if not hmac.compare_digest(right.encode(), signature.encode("utf-8", "replace")):
        return None
    return listener if time.time() < int(until) else None


def guest_of(value: str) -> str:
    """The id of a guest, each their own; empty for another cookie."""
    name, _, token = value.partition(".")
    ok = name == GUEST and len(token) == _TOKEN and token.isascii()
    return value if ok and token.replace("-", "").replace("_", "").isalnum() else ""


def _signature(listener: Listener, until: int) -> str:
    words = f"{listener.id}.{until}.{'pin' if listener.pin else ''}".encode()
    return hmac.new(bytes.fromhex(listener.seal), words, hashlib.sha256).hexdigest()


REFUSED: Mapping[int | str, dict[str, str]] = {
    401: {"description": "It isn't known who is listening."}
}
WHO_LISTENS = problems.problem(
    401,
    "It isn't known who is listening.",
    "Choose a listener, or listen as a guest.",
    kind="who-listens",
    title="Who is listening?",
)

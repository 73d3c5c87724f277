"""Those who use Spotify, and the apps that they use it through."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from math import ceil
from typing import Any
from urllib.parse import urlsplit

from tests.fake_spotify.ids import make_id
from tests.fake_spotify.player import Player
from tests.fake_spotify.refused import Refused

LOOPBACK = ("127.0.0.1", "::1")
WINDOW = 30.0
"""The rate limit counts the calls of this many seconds."""


@dataclass
class Account:
    """A person. ``id`` is the public name, ``account_id`` the one that never changes."""

    id: str
    display_name: str
    player: Player
    premium: bool = True
    account_id: str = ""
    liked: dict[str, str] = field(default_factory=dict)
    followed: list[str] = field(default_factory=list)
    stale: tuple[float, Any] | None = None
    """Until when ``GET /me/player`` still shows an old state, and which."""

    def __post_init__(self) -> None:
        self.account_id = self.account_id or make_id(f"account:{self.id}")


@dataclass
class App:
    """A client id in Development Mode: few people may use it, and its owner must pay."""

    client_id: str
    redirect_uris: list[str]
    allowed: set[str] = field(default_factory=set)
    owner_premium: bool = True
    quota_left: int | None = None
    name: str = "Moodify"

    def redirect_problem(self, uri: str) -> str | None:
        """What is wrong with a redirect address, in Spotify's words; ``None`` if nothing is."""
        parts = urlsplit(uri)
        secure = parts.scheme == "https" or parts.hostname in LOOPBACK
        if not secure or parts.scheme not in ("http", "https"):
            return "INVALID_CLIENT: Insecure redirect URI"
        wanted = {_any_port(one) for one in self.redirect_uris}
        if uri in self.redirect_uris or _any_port(uri) in wanted:
            return None
        return "INVALID_CLIENT: Invalid redirect URI"

    def spend(self) -> None:
        """Count a call against the developer's quota."""
        if self.quota_left is None:
            return
        if self.quota_left <= 0:
            message = "API rate limit exceeded: the quota of this app's developer is spent"
            raise Refused(429, message, "QUOTA_EXCEEDED")
        self.quota_left -= 1


def _any_port(uri: str) -> str:
    """The address without its port where that is free: on a loopback literal (RFC 8252, 7.3)."""
    parts = urlsplit(uri)
    if parts.scheme != "http" or parts.hostname not in LOOPBACK:
        return uri
    return parts._replace(netloc=f"[{parts.hostname}]").geturl()


@dataclass
class Limits:
    """The rolling rate limit, and a longer block."""

    now: Callable[[], float]
    rate_limit: int | None = None
    blocked_until: float = 0.0
    recent: deque[float] = field(default_factory=deque)

    def check(self) -> None:
        """Count a call, or refuse it and say when to come back."""
        now = self.now()
        while self.recent and self.recent[0] <= now - WINDOW:
            self.recent.popleft()
        if self.blocked_until > now:
            raise self._too_many(self.blocked_until - now)
        if self.rate_limit is not None and len(self.recent) >= self.rate_limit:
            wait = self.recent[0] + WINDOW - now if self.recent else WINDOW
            raise self._too_many(wait)
        self.recent.append(now)

    def _too_many(self, wait: float) -> Refused:
        return Refused(429, "API rate limit exceeded", retry_after=max(1, ceil(wait)))

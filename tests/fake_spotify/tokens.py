"""Codes, access tokens and refresh tokens, and how each of them ends."""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.fake_spotify.refused import TokenRefused

if TYPE_CHECKING:
    from tests.fake_spotify.people import Account, App

HOUR = 3600
CODE_LIVES = 600
SIX_MONTHS = 183 * 24 * HOUR
"""How long a refresh token lives, in seconds, counted from the first sign-in."""

SCOPES = (
    "playlist-read-private",
    "playlist-read-collaborative",
    "playlist-modify-private",
    "playlist-modify-public",
    "user-library-read",
    "user-library-modify",
    "user-read-playback-state",
    "user-modify-playback-state",
    "user-read-currently-playing",
    "user-read-recently-played",
    "user-top-read",
    "streaming",
)


@dataclass
class Grant:
    """What one person once agreed to, for one app."""

    account: Account
    app: App
    scopes: tuple[str, ...]
    began: float


@dataclass
class Access:
    grant: Grant
    ends: float


@dataclass
class Code:
    grant: Grant
    redirect_uri: str
    challenge: str
    ends: float


@dataclass(frozen=True)
class Tokens:
    access_token: str
    refresh_token: str | None
    scope: str
    expires_in: int = HOUR


def challenge_of(verifier: str) -> str:
    """S256: the verifier's SHA-256 in base 64 for URLs, without padding (RFC 7636, 4.2)."""
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


@dataclass
class TokenOffice:
    """Hands out tokens and knows which still count."""

    now: Callable[[], float]
    rotate: bool = False
    codes: dict[str, Code] = field(default_factory=dict)
    access: dict[str, Access] = field(default_factory=dict)
    refresh: dict[str, Grant] = field(default_factory=dict)

    def code(self, grant: Grant, redirect_uri: str, challenge: str) -> str:
        made = "code-" + secrets.token_urlsafe(48)
        self.codes[made] = Code(grant, redirect_uri, challenge, self.now() + CODE_LIVES)
        return made

    def issue(self, grant: Grant) -> Tokens:
        """New tokens of both kinds."""
        refresh = "refresh-" + secrets.token_urlsafe(48)
        self.refresh[refresh] = grant
        return Tokens(self._access(grant), refresh, " ".join(grant.scopes))

    def _access(self, grant: Grant) -> str:
        made = "access-" + secrets.token_urlsafe(48)
        self.access[made] = Access(grant, self.now() + HOUR)
        return made

    def redeem(self, code: str, client_id: str, redirect_uri: str, verifier: str) -> Tokens:
        """A code for tokens, once; a second try, right or wrong, finds it spent."""
        found = self.codes.pop(code, None)
        if found is None or found.grant.app.client_id != client_id:
            raise TokenRefused("invalid_grant", "Invalid authorization code")
        if found.ends <= self.now():
            raise TokenRefused("invalid_grant", "Authorization code expired")
        if found.redirect_uri != redirect_uri:
            raise TokenRefused("invalid_grant", "Invalid redirect URI")
        if challenge_of(verifier) != found.challenge:
            raise TokenRefused("invalid_grant", "code_verifier was incorrect")
        return self.issue(found.grant)

    def renew(self, refresh_token: str, client_id: str) -> Tokens:
        """A new access token, and where tokens rotate a new refresh token too."""
        grant = self.refresh.get(refresh_token)
        if grant is None or grant.app.client_id != client_id:
            raise TokenRefused("invalid_grant", "Invalid refresh token")
        if grant.began + SIX_MONTHS <= self.now():
            del self.refresh[refresh_token]
            raise TokenRefused("invalid_grant", "Refresh token expired")
        if not self.rotate:
            return Tokens(self._access(grant), None, " ".join(grant.scopes))
        del self.refresh[refresh_token]
        return self.issue(grant)

    def expire(self) -> None:
        """Every access token is past its hour."""
        for access in self.access.values():
            access.ends = self.now()

    def revoke(self) -> None:
        """No refresh token counts any more."""
        self.refresh.clear()

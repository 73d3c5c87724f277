"""Signing in: Authorization Code with PKCE, by the person's own client id."""

from __future__ import annotations

import re
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlencode

from moodify.errors import SpotifyError, SpotifySignInError
from moodify.spotify.faults import DASHBOARD
from moodify.spotify.grant import SCOPES
from moodify.spotify.hosts import Hosts, is_loopback, scheme_and_host
from moodify.spotify.pkce import challenge_of, make_verifier

CALLBACK = "/api/spotify/callback"
"""Where Spotify sends the person back to, on whatever port Moodify has."""
REDIRECT_URI = f"http://127.0.0.1{CALLBACK}"
"""What to register with the client id: without a port, which of a loopback address is free."""
LIFETIME = 600.0
"""Seconds in which a sign-in must be finished."""
MOST = 20
"""Sign-ins under way at a time; the oldest makes room."""

_CLIENT_ID = re.compile(r"[0-9A-Za-z]{20,64}")


@dataclass(frozen=True, slots=True)
class Pending:
    """A sign-in under way."""

    client_id: str
    redirect_uri: str
    verifier: str = field(repr=False)
    begun_at: float


class SignIns:
    """The sign-ins under way, each known by its `state`. For the event loop alone."""

    def __init__(self, hosts: Hosts, now: Callable[[], float] = time.time) -> None:
        self._hosts = hosts
        self._now = now
        self._pending: dict[str, Pending] = {}

    def begin(self, client_id: str, redirect_uri: str) -> str:
        """The address at Spotify where the person agrees. Raises `SpotifyError` for a bad id."""
        client_id = client_id.strip()
        if not _CLIENT_ID.fullmatch(client_id):
            raise SpotifyError(
                "That is no client id: it is 32 digits and letters from a to f.",
                hint=f"Copy it from your app at {DASHBOARD}.",
            )
        check_redirect(redirect_uri)
        while len(self._pending) >= MOST:
            del self._pending[next(iter(self._pending))]
        state = secrets.token_urlsafe(24)
        pending = Pending(client_id, redirect_uri, make_verifier(), self._now())
        self._pending[state] = pending
        query = {
            "client_id": client_id,
            "response_type": "code",
            "redirect_uri": redirect_uri,
            "state": state,
            "scope": " ".join(SCOPES),
            "code_challenge_method": "S256",
            "code_challenge": challenge_of(pending.verifier),
        }
        return f"{self._hosts.accounts}/authorize?{urlencode(query)}"

    def take(self, state: str) -> Pending:
        """The sign-in of that state, which can't be finished twice.

        Raises `SpotifySignInError` for one that wasn't begun here, or too long ago.
        """
        pending = self._pending.pop(state, None)
        if pending is None or self._now() - pending.begun_at > LIFETIME:
            raise SpotifySignInError(
                "That sign-in wasn't begun here, or it took longer than ten minutes.",
                hint="Begin it again.",
            )
        return pending


def refused(error: str) -> SpotifySignInError:
    """The person, or Spotify, said no."""
    if error == "access_denied":
        return SpotifySignInError("You chose not to connect Spotify.", hint="Nothing was changed.")
    return SpotifySignInError("Spotify refused the sign-in.", hint="Begin it again.")


def check_redirect(uri: str) -> None:
    """Raise `SpotifyError` for an address that Spotify wouldn't send anyone back to."""
    scheme, host = scheme_and_host(uri)
    if scheme == "https" or (scheme == "http" and is_loopback(host)):
        return
    raise SpotifyError(
        "Spotify sends people back only to https addresses, or to the very computer that "
        "Moodify runs on.",
        hint="Open http://127.0.0.1 on that computer to sign in, or serve Moodify over https.",
    )

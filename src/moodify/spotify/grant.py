"""What a person granted: which account, to which client id, and the token that renews it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field

from moodify.spotify.models import number

REFRESH_TOKEN_DAYS = 180
"""A refresh token dies six months after the sign-in, whatever was renewed since (2026-07-20)."""

SCOPES = (
    "playlist-read-private",
    "playlist-read-collaborative",
    "playlist-modify-private",
    "user-library-read",
    "user-library-modify",
    "user-read-playback-state",
    "user-modify-playback-state",
    "streaming",
)
"""What Moodify asks for, and nothing it doesn't use: no listening history, no top lists."""


@dataclass(frozen=True, slots=True)
class Grant:
    """One sign-in, as it is kept. Its repr and its text hold no token."""

    client_id: str
    refresh_token: str = field(repr=False)
    signed_in_at: float
    """Seconds since 1970."""
    scopes: tuple[str, ...] = ()
    account_id: str = ""
    """Spotify's stable id of the account."""
    name: str = ""
    """As the person calls themselves there."""
    user_id: str = ""
    """The id under which playlists name their owner."""

    @property
    def dies_at(self) -> float:
        """When the person will have to sign in again, seconds since 1970."""
        return self.signed_in_at + REFRESH_TOKEN_DAYS * 86_400

    def to_json(self) -> str:
        """The text to keep in a safe place."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Grant | None:
        """The grant of such a text; None for one that is none."""
        try:
            kept = json.loads(text)
            grant = cls(**{**kept, "scopes": tuple(kept["scopes"])})
        except (ValueError, TypeError, KeyError, RecursionError):
            return None
        return grant if grant._is_sound() else None

    def _is_sound(self) -> bool:
        """Whether each field is what it should be: others may have written the file."""
        names = (self.client_id, self.account_id, self.name, self.user_id, *self.scopes)
        return (
            isinstance(self.refresh_token, str)
            and bool(self.refresh_token)
            and all(isinstance(name, str) for name in names)
            and number(self.signed_in_at) is not None
        )

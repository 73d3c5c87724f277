"""A refusal of Spotify's → the error that says what it means and what the person can do."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from moodify.errors import (
    SpotifyAnswerError,
    SpotifyBusyError,
    SpotifyError,
    SpotifyMissingError,
    SpotifyNoDeviceError,
    SpotifyNotAllowedError,
    SpotifyNotYoursError,
    SpotifyOwnerPremiumError,
    SpotifyPremiumError,
    SpotifyQuotaError,
    SpotifyRefusedError,
    SpotifySignInError,
)
from moodify.spotify.models import field, text

DASHBOARD = "developer.spotify.com/dashboard"

SIGN_IN = "Sign in: in the page under Spotify, or with `moodify spotify login`."

_ITEMS = re.compile(r"/playlists/[^/]+/items")


def signed_out() -> SpotifySignInError:
    """Nobody has signed in."""
    return SpotifySignInError("You are not signed in to Spotify.", hint=SIGN_IN)


def sign_in_again() -> SpotifySignInError:
    """The grant is dead: six months old, or taken back."""
    return SpotifySignInError(
        "Your sign-in to Spotify has ended; it lasts six months at most.",
        hint="Sign in again: in the page under Spotify, or with `moodify spotify login`.",
    )


def not_allowed() -> SpotifyNotAllowedError:
    """The account isn't on the app's list."""
    return SpotifyNotAllowedError(
        "Spotify knows you, but this client id doesn't let your account in.",
        hint=f"Whoever made the client id adds your name and e-mail address at {DASHBOARD}: "
        "the app, Settings, User Management.",
    )


def of_answer(path: str, status: int, told: Any) -> SpotifyError:
    """The error of an answer with this status and (JSON or other) body, to a call of `path`."""
    error = field(told, "error")
    message, reason = text(field(error, "message")), text(field(error, "reason"))
    if status == 401:
        return sign_in_again()
    if status == 403:
        return _forbidden(path, message, reason)
    if status == 404:
        return _not_found(path, reason)
    if status < 400 or status >= 500:
        return SpotifyAnswerError(f"Spotify has trouble of its own (it answered {status}).")
    says = f": {message}" if message else ""
    return SpotifyRefusedError(f"Spotify refused ({status}{says}).", hint="Please report it.")


def is_vague(path: str, status: int, told: Any) -> bool:
    """Whether a refusal may mean that the account is let in nowhere: one more call tells."""
    if status != 403 or path == "/me":
        return False
    error = field(told, "error")
    found = _forbidden(path, text(field(error, "message")), text(field(error, "reason")))
    return isinstance(found, SpotifyNotYoursError | SpotifyRefusedError)


def _forbidden(path: str, message: str, reason: str) -> SpotifyError:
    says = message.casefold()
    if "premium" in says and "owner" in says:
        return SpotifyOwnerPremiumError(
            "Whoever made this client id has no Spotify Premium, so Spotify answers nobody "
            "who uses it.",
            hint="Its owner renews Premium, or you make a client id with an account that has it.",
        )
    if reason == "PREMIUM_REQUIRED" or "premium required" in says:
        return SpotifyPremiumError(
            "Spotify lets other programs play only for accounts with Premium.",
            hint="Choose “Spotify's own player”: it needs none.",
        )
    if "scope" in says:
        return SpotifySignInError(
            "Your sign-in doesn't allow this yet.", hint=f"Sign out, then in again. {SIGN_IN}"
        )
    if path == "/me" or "not registered" in says:
        return not_allowed()
    if _ITEMS.fullmatch(path):
        return SpotifyNotYoursError(
            "Spotify shows a playlist's songs only to its owner and those who edit it with them; "
            "playlists made by Spotify are shown to no program.",
            hint="In Spotify, choose all its songs and add them to a new playlist of your own.",
        )
    says = f": {message}" if message else ""
    return SpotifyRefusedError(
        f"Spotify refused that{says}.", hint="Try it in Spotify itself; it may say why."
    )


def _not_found(path: str, reason: str) -> SpotifyError:
    if reason == "NO_ACTIVE_DEVICE" or path.startswith("/me/player"):
        return SpotifyNoDeviceError(
            "No Spotify device is awake.",
            hint="Open Spotify on your phone or computer and start a song there, or choose "
            "“Spotify's own player”.",
        )
    return SpotifyMissingError(
        "Spotify no longer has that.", hint="It may have been deleted: read your playlists again."
    )


def busy(seconds: float, back_at: float) -> SpotifyBusyError:
    """Too many calls; `back_at` is when to come back, seconds since 1970."""
    return SpotifyBusyError(
        f"Spotify wants {lasting(seconds)} of rest, because it was asked too much.",
        hint=f"Come back at {clock_time(back_at)}; what was read until now is kept.",
        back_at=back_at,
    )


def quota_spent() -> SpotifyQuotaError:
    """The developer's quota is used up."""
    return SpotifyQuotaError(
        "The quota of this client id's owner is spent: Spotify answers no more for now.",
        hint="Try again tomorrow; what was read until now is kept.",
    )


def lasting(seconds: float) -> str:
    """A span in words."""
    if seconds < 90:
        return f"{max(1, round(seconds))} seconds"
    if seconds < 5400:
        return f"{round(seconds / 60)} minutes"
    return f"{round(seconds / 3600)} hours"


def clock_time(at: float) -> str:
    """When, in this machine's time: the hour, and the day unless it is today."""
    when, today = datetime.fromtimestamp(at), datetime.now().date()
    return f"{when:%H:%M}" if when.date() == today else f"{when:%H:%M on %d %B}"

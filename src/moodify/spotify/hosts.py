"""Where Spotify is: its own addresses, or those of a stand-in on this machine."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit

from moodify.errors import SettingsError

OPEN = "https://open.spotify.com"
"""Where links lead that a person opens."""


@dataclass(frozen=True, slots=True)
class Hosts:
    """The addresses that Moodify asks, or lets the page load."""

    api: str = "https://api.spotify.com/v1"
    accounts: str = "https://accounts.spotify.com"
    sdk: str = "https://sdk.scdn.co/spotify-player.js"
    """The Web Playback SDK's script."""
    embed: str = "https://open.spotify.com/embed/iframe-api/v1"
    """The iFrame API's script."""
    images: tuple[str, ...] = ("https://*.scdn.co", "https://*.spotifycdn.com")
    """Where covers come from, as a content security policy names it."""
    sound: tuple[str, ...] = ("https://*.spotify.com", "https://*.scdn.co", "wss://*.spotify.com")
    """What the SDK talks to."""

    @property
    def real(self) -> bool:
        """False for a stand-in."""
        return self.api.startswith("https://api.spotify.com")

    @classmethod
    def at(cls, url: str) -> Hosts:
        """Those of a stand-in at `url`, or Spotify's own where `url` is empty.

        Raises `SettingsError` unless the stand-in is on this machine: a person's sign-in must
        not be sent elsewhere by a line in a settings file.
        """
        if not url:
            return cls()
        base = url.rstrip("/")
        scheme, host = scheme_and_host(base)
        if scheme != "http" or not is_loopback(host):
            raise SettingsError(
                f"Spotify can't be looked for at {url!r}.",
                hint="MOODIFY_SPOTIFY_URL is for trying Moodify with a stand-in on this machine, "
                "such as http://127.0.0.1:4381; leave it out otherwise.",
            )
        return cls(
            api=f"{base}/v1",
            accounts=f"{base}/accounts",
            sdk=f"{base}/sdk/spotify-player.js",
            embed=f"{base}/embed/iframe-api/v1",
            images=(base,),
            sound=(base,),
        )


def scheme_and_host(url: str) -> tuple[str, str]:
    """Those two of an address; empty where it is none."""
    try:
        parts = urlsplit(url)
    except ValueError:  # half a bracket
        return "", ""
    return parts.scheme, parts.hostname or ""


def is_loopback(host: str) -> bool:
    """Whether `host` is a literal address of this very machine; ``localhost`` is none."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False

"""The checks of ``moodify doctor --spotify``: every call that can be made and changes nothing.

Spotify changes its Web API several times a year, so the connection is tried against the live
service, call by call: what one of them says is what a person needs to know, or to report.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TYPE_CHECKING

from moodify.cli.checks import Check
from moodify.cli.spotify.connection import day, moods_in_words
from moodify.cli.spotify.desk import opened
from moodify.errors import MoodifyError

if TYPE_CHECKING:
    from moodify.settings import Settings
    from moodify.spotify.client import Client
    from moodify.spotify.models import Playlist

SOON = 14 * 86_400
"""Seconds before its end that a sign-in is said to end soon."""
WELL_KNOWN = 'track:"Imagine" artist:"John Lennon"'
"""A search that finds something."""


def spotify_checks(settings: Settings) -> list[Check]:
    """Every check, in the order of the report. Asks Spotify, unless nobody is signed in."""

    async def gather() -> list[Check]:
        return [check async for check in _checks(settings)]

    try:
        return asyncio.run(gather())
    except MoodifyError as error:
        return [Check("Spotify", "broken", str(error), error.hint)]


async def _checks(settings: Settings) -> AsyncIterator[Check]:
    async with opened(settings) as (account, store):
        grant = account.grant
        if grant is None:
            hint = "`moodify spotify login`, or the page under Spotify."
            yield Check("Sign-in", "note", "nobody is signed in to Spotify", hint)
            return
        soon = grant.dies_at - time.time() < SOON
        text = f"{grant.name}, until {day(grant.dies_at)}; kept in {account.vault.place}"
        hint = "Sign in again soon: it lasts six months at most." if soon else ""
        yield Check("Sign-in", "note" if soon else "ok", text, hint)
        for name, probe in PROBES.items():
            yield await _tried(name, probe, account.client)
        yield Check("Songs kept", "ok", moods_in_words(store.counts()))


async def _tried(name: str, probe: Callable[[Client], Awaitable[str]], client: Client) -> Check:
    began = time.monotonic()
    try:
        found = await probe(client)
    except MoodifyError as error:
        return Check(name, "broken", str(error), error.hint)
    return Check(name, "ok", f"{found} ({1000 * (time.monotonic() - began):.0f} ms)")


async def _profile(client: Client) -> str:
    return (await client.me()).name


async def _playlists(client: Client) -> str:
    page = await client.playlists()
    return f"{page.total:,} playlists"


async def _entries(client: Client) -> str:
    mine = await _own(client)
    if mine is None:
        return "no playlist of your own to try"
    page = await client.entries(mine.id)
    return f"“{mine.name}” shows {page.total:,} entries"


async def _liked(client: Client) -> str:
    return f"{(await client.liked()).total:,} liked songs"


async def _search(client: Client) -> str:
    found = await client.search(WELL_KNOWN)
    if not found:
        return "answered, and found nothing"
    flags = await client.are_liked([found[0].uri])
    return f"found {found[0].title}, {'liked' if any(flags.values()) else 'not liked'}"


async def _devices(client: Client) -> str:
    found = await client.devices()
    named = ", ".join(device.name for device in found)
    return named or "none awake: open Spotify on your phone or computer to play there"


async def _playback(client: Client) -> str:
    playing = await client.playback()
    if playing is None or playing.track is None:
        return "nothing plays"
    return f"{'plays' if playing.playing else 'paused at'} {playing.track.title}"


async def _own(client: Client) -> Playlist | None:
    me = await client.me()
    page = await client.playlists()
    return next((one for one in page.items if one.owner_id == me.user_id), None)


PROBES: dict[str, Callable[[Client], Awaitable[str]]] = {
    "Account": _profile,
    "Playlists": _playlists,
    "Their songs": _entries,
    "Liked songs": _liked,
    "Search": _search,
    "Devices": _devices,
    "Player": _playback,
}
"""Name to a call that changes nothing, and says what it found."""

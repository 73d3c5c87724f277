"""What a song of another list is on Spotify: looked for with care, and remembered for a while."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from moodify.music.spotify.match import Candidate, Wanted, best_match, queries
from moodify.music.spotify.store import SpotifyStore
from moodify.spotify.client import Client
from moodify.spotify.models import Track
from moodify.types import Song

SURE = 0.95
"""A match this good ends the search: looser words would find nothing better."""


async def resolve(client: Client, store: SpotifyStore, song: Song) -> str | None:
    """The URI of `song` on Spotify; None where it isn't there, or only live, covered and the like.

    Asks Spotify at most three times, and not again for a week. Raises a `SpotifyError`.
    """
    known, uri = await asyncio.to_thread(store.find, song.track.uri)
    if known:
        return uri
    track = await _look_for(client, song)
    place = song.mood.valence, song.mood.arousal
    await asyncio.to_thread(store.keep_found, song.track.uri, track, *place)
    return None if track is None else track.uri


async def resolve_all(
    client: Client, store: SpotifyStore, songs: Iterable[Song]
) -> tuple[list[str], list[Song]]:
    """The URIs of the songs that are there, and the songs that aren't."""
    found: list[str] = []
    missing: list[Song] = []
    for song in songs:
        uri = await resolve(client, store, song)
        if uri is None:
            missing.append(song)
        else:
            found.append(uri)
    return found, missing


async def _look_for(client: Client, song: Song) -> Track | None:
    track = song.track
    wanted = Wanted(track.title, track.artists, track.duration, track.year)
    seen: dict[str, Track] = {}
    for words in queries(wanted):
        seen |= {found.uri: found for found in await client.search(words)}
        best = best_match(wanted, [_candidate(found) for found in seen.values()])
        if best is not None and best.score >= SURE:
            break
    else:
        best = best_match(wanted, [_candidate(found) for found in seen.values()])
    return None if best is None else seen[best.candidate.uri]


def _candidate(track: Track) -> Candidate:
    return Candidate(track.uri, track.title, track.artists, track.album, track.duration, track.year)

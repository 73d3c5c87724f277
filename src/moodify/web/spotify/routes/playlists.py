"""The person's playlists, their moods, and reading the songs."""

from __future__ import annotations

import asyncio

from fastapi import APIRouter, Response

from moodify.music.spotify.harvest import read_playlists
from moodify.web.service import Serviced
from moodify.web.spotify.bodies import HarvestState, MoodChoice, PlaylistCard
from moodify.web.spotify.cards import playlist_card
from moodify.web.spotify.routes.connection import REFUSALS

router = APIRouter(prefix="/api/spotify", tags=["spotify"])


@router.get("/playlists", summary="The person's playlists", responses=REFUSALS)
async def playlists(service: Serviced, fresh: bool = False) -> list[PlaylistCard]:
    """In the person's order; asked of Spotify when none are known, or when `fresh`."""
    desk = service.spotify
    account = await desk.account()
    known = await asyncio.to_thread(desk.store.playlists)
    if fresh or not any(playlist.name for playlist in known):
        known = await read_playlists(account.client, desk.store)
    return await asyncio.to_thread(lambda: [playlist_card(playlist) for playlist in known])


@router.put(
    "/playlists/{playlist_id}", summary="Give a playlist a mood", responses={409: {}, 422: {}}
)
async def choose(playlist_id: str, wanted: MoodChoice, service: Serviced) -> PlaylistCard:
    """The person's word on a playlist; null leaves it out."""
    desk = service.spotify

    def choose() -> PlaylistCard:
        desk.store.choose(playlist_id, wanted.mood)
        known = desk.store.playlist(playlist_id)
        assert known is not None
        return playlist_card(known)

    card = await asyncio.to_thread(choose)
    if card.songs:
        desk.changed()
    return card


@router.post("/harvest", summary="Read the playlists' songs", status_code=202, responses=REFUSALS)
async def read(service: Serviced) -> HarvestState:
    """Begin to read all songs of the playlists that have a mood, or go on where it stopped."""
    await service.spotify.read()
    return service.spotify.harvest_state()


@router.delete("/harvest", summary="Stop reading", status_code=204, responses={409: {}})
async def stop(service: Serviced) -> Response:
    """Stop; what was read is kept, and `POST` goes on from there."""
    await service.spotify.stop_reading()
    return Response(status_code=204)

"""Songs on Spotify: liked, sorted by hand, looked up, saved as a playlist."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query

from moodify.errors import SpotifyError, SuggestError
from moodify.mood.wish import target_for_name
from moodify.music.sources.starter import StarterSource
from moodify.music.spotify.resolve import resolve_all
from moodify.music.spotify.store import SpotifyStore
from moodify.play.saved import saved_session
from moodify.recommend.suggest import suggest
from moodify.session import Rooms, Session
from moodify.session.commands import Uri
from moodify.types import Song
from moodify.web.household.who import Someone
from moodify.web.listening import listening_of
from moodify.web.queue.bodies import SaveRequest
from moodify.web.service import Serviced
from moodify.web.spotify.bodies import (
    LikedCount,
    LikedMood,
    LikedSongs,
    OfSession,
    Resolved,
    ResolveRequest,
    SavedPlaylist,
    SpotifyLike,
)
from moodify.web.spotify.cards import liked_song
from moodify.web.spotify.routes.connection import REFUSALS

router = APIRouter(prefix="/api/spotify", tags=["spotify"])

WELL_KNOWN = 10
"""Songs of Moodify's own list that are looked up when the person's playlists give none; the same
ones for the same mood, so that asking again asks Spotify nothing."""
NOT_FOUND = {**REFUSALS, 404: {}}


@router.get("/liked", summary="Liked songs without a mood", responses=REFUSALS)
async def liked(service: Serviced, limit: Annotated[int, Query(ge=1, le=100)] = 20) -> LikedSongs:
    """Newest first; more are read from Spotify as they are needed."""
    desk = service.spotify
    account = await desk.account()
    more = True
    songs = await asyncio.to_thread(desk.store.unsorted, limit)
    while len(songs) < limit and more:
        offset = await asyncio.to_thread(desk.store.liked_read)
        page = await account.client.liked(offset)
        more = page.next_offset is not None
        await asyncio.to_thread(desk.store.keep_liked, page)
        songs = await asyncio.to_thread(desk.store.unsorted, limit)
    count = await asyncio.to_thread(_liked_count, desk.store)
    return LikedSongs(songs=[liked_song(song) for song in songs], count=count, more=more)


@router.put("/liked", summary="Give a liked song a mood", responses={409: {}, 422: {}})
async def sort(wanted: LikedMood, service: Serviced) -> LikedCount:
    """The person's word on one song; it outranks the playlists it stands in."""
    desk = service.spotify

    def keep() -> LikedCount:
        if wanted.undo:
            desk.store.unsort(wanted.uri)
        else:
            desk.store.sort(wanted.uri, wanted.mood)
        return _liked_count(desk.store)

    return await asyncio.to_thread(keep)


@router.get("/like", summary="Whether a song is liked on Spotify", responses=REFUSALS)
async def is_liked(uri: Annotated[Uri, Query()], service: Serviced) -> SpotifyLike:
    """Whether the song is among the person's liked songs there."""
    account = await service.spotify.account()
    found = await account.client.are_liked([uri])
    return SpotifyLike(uri=uri, on=found.get(uri, False))


@router.put("/like", summary="Like a song on Spotify", responses=REFUSALS)
async def like(wanted: SpotifyLike, service: Serviced) -> SpotifyLike:
    """Put the song among the person's liked songs on Spotify, or take it out."""
    account = await service.spotify.account()
    await account.client.like([wanted.uri], wanted.on)
    return wanted


@router.post("/save", summary="Save a session as a playlist", responses=NOT_FOUND)
async def save(wanted: SaveRequest, service: Serviced, who: Someone) -> SavedPlaylist:
    """A private playlist of what was heard, plays and waits, named by the mood or as wished."""
    account = await service.spotify.account()
    session = listening_of(wanted.session, service, who).session
    made = saved_session(
        session.coming("spotify") if wanted.what == "coming" else session.songs("spotify"),
        session.target,
        date.today(),
        wanted.name,
    )
    if not made.uris:
        raise SpotifyError(
            "There are no Spotify songs in this session.", hint="Play some music on Spotify first."
        )
    playlist = await account.client.create_playlist(made.name, made.description)
    await account.client.add(playlist.id, made.uris)
    return SavedPlaylist(
        name=made.name, description=made.description, link=playlist.link, songs=len(made.uris)
    )


@router.post("/well-known", summary="Find well-known songs on Spotify", responses=NOT_FOUND)
async def well_known(wanted: OfSession, service: Serviced, who: Someone) -> Resolved:
    """Look up some of Moodify's own list for the session's mood, so that there is music."""
    listening = listening_of(wanted.session, service, who)
    songs = await service.do(_for_session, service.rooms, listening.session)
    told = await _resolve(service, songs)
    await service.do(listening.session.choose_again)
    listening.publish()
    return told


@router.post("/resolve", summary="Find a song on Spotify", responses=NOT_FOUND)
async def resolve_song(wanted: ResolveRequest, service: Serviced) -> Resolved:
    """Look up one song of Moodify's library."""
    song = await service.do(service.rooms.library.catalogue.get, wanted.uri)
    if song is None:
        raise SuggestError("That song is not in the library.", hint="Choose another one.")
    return await _resolve(service, [song])


async def _resolve(service: Serviced, songs: list[Song]) -> Resolved:
    desk = service.spotify
    account = await desk.account()
    found, missing = await resolve_all(account.client, desk.store, songs)
    return Resolved(found=found, missing=[song.track.title for song in missing])


def _for_session(rooms: Rooms, session: Session) -> list[Song]:
    """Songs of the starter list that fit what the session aims at."""
    target = session.target or target_for_name("happy", "match")
    here = [
        uri for uri in rooms.library.points().uris if not uri.startswith(f"{StarterSource.name}:")
    ]
    chosen = suggest(rooms.library, target, WELL_KNOWN, playable=False, exclude=here, seed=0)
    return [choice.song for choice in chosen]


def _liked_count(store: SpotifyStore) -> LikedCount:
    known, done = store.count_liked()
    return LikedCount(known=known, sorted=done)

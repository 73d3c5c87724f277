"""Songs: suggested, listed and liked, and their moods put right."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from fastapi import APIRouter, Query

from moodify.mood.wish import target_at, target_for_name
from moodify.recommend.suggest import suggest
from moodify.session import Rooms
from moodify.session.belongings import Belongings
from moodify.session.cards import song_card
from moodify.session.state import SongCard
from moodify.session.tasting import mood_for
from moodify.types import Filters, MoodName, Recommendation, Song, Target
from moodify.web.household.who import Own
from moodify.web.protocol import LikeRequest, MoodRequest, SongList, SuggestRequest
from moodify.web.service import Serviced

router = APIRouter(tags=["songs"])

RECENT = 100
"""Songs heard that are remembered as recent."""


@router.post("/api/suggest", summary="Suggest songs", responses={404: {}, 422: {}, 503: {}})
async def suggest_songs(wanted: SuggestRequest, service: Serviced, own: Own) -> list[SongCard]:
    """Songs for a mood or a point, best first but varied, each with its reasons."""
    return await service.do(_suggest, service.rooms, own, wanted)


@router.get("/api/songs", summary="List songs", responses={422: {}, 503: {}})
async def list_songs(
    service: Serviced,
    own: Own,
    mood: MoodName | None = None,
    source: Annotated[str | None, Query(max_length=100)] = None,
    text: Annotated[
        str | None, Query(max_length=200, description="Words of the artists and the title.")
    ] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    offset: Annotated[int, Query(ge=0, le=10_000_000)] = 0,
) -> SongList:
    """The library's songs by artist and title, those that fit every filter given."""

    def listed() -> SongList:
        catalogue = service.rooms.library.catalogue
        found = catalogue.find(mood=mood, source=source, text=text, limit=limit, offset=offset)
        total = catalogue.count(source, mood=mood, text=text)
        return SongList(total=total, songs=_cards(service.rooms, own, found))

    return await service.do(listed)


@router.put("/api/songs/like", summary="Like a song", responses={404: {}, 422: {}, 503: {}})
async def like(wanted: LikeRequest, service: Serviced, own: Own) -> LikeRequest:
    """Like a song, or take the like back; liked songs count for more when songs are chosen."""
    await service.do(lambda: own.likes.set(wanted.uri, wanted.on))
    service.sessions.publish()
    return wanted


@router.put(
    "/api/songs/mood", summary="Put a song's mood right", responses={404: {}, 422: {}, 503: {}}
)
async def mood(wanted: MoodRequest, service: Serviced) -> MoodRequest:
    """Say what a song's mood really is, or (null) take that back.

    Only for songs that say `correctable`. Where else such songs stand follows soon after.
    """
    await service.do(lambda: service.rooms.library.correct(wanted.uri, wanted.mood))
    return wanted


def _suggest(rooms: Rooms, own: Belongings, wanted: SuggestRequest) -> list[SongCard]:
    liked, target = own.likes.uris, _target(wanted)
    chosen = suggest(
        rooms.library,
        target,
        wanted.n,
        recent=own.heard.recent(RECENT),
        liked=liked,
        taste=own.taste.judge(mood_for(target)),
        playable=wanted.playable,
        filters=Filters(
            frozenset(wanted.languages),
            frozenset(wanted.genres),
            frozenset(wanted.decades),
            wanted.clean,
        ),
    )
    return _cards(rooms, own, chosen)


def _cards(rooms: Rooms, own: Belongings, songs: Iterable[Song | Recommendation]) -> list[SongCard]:
    library, liked = rooms.library, own.likes.uris
    return [
        song_card(song, library.source_title, liked, correctable=library.correctable)
        for song in songs
    ]


def _target(wanted: SuggestRequest) -> Target:
    if wanted.mood is not None:
        return target_for_name(wanted.mood, wanted.wish)
    assert wanted.valence is not None
    assert wanted.arousal is not None
    return target_at(wanted.valence, wanted.arousal, wanted.wish)

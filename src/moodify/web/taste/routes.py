"""What was learned of the listener's taste: listed, taken back. And what can be filtered by."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field

from moodify.music.spotify.songs import SPOTIFY
from moodify.session import Rooms
from moodify.session.belongings import Belongings
from moodify.taste.words import Learned
from moodify.types import MoodName
from moodify.web.household.who import Own
from moodify.web.service import Serviced

router = APIRouter(tags=["taste"])

MOST = 60
"""Values offered for a filter, those of the most songs first."""

Kind = Literal["song", "artist", "genre", "language", "decade", "source", "mood"]


class LearnedCard(BaseModel):
    """One thing that was learned."""

    kind: Kind
    value: str = Field(description="What names it when it is taken back.")
    name: str
    mood: MoodName | None = Field(description="In which mood it holds; null for all.")
    pleases: float = Field(description="How much better such songs please, about -1 to 1.")
    sure: float = Field(description="How many standard deviations that is away from nothing.")
    liked: int = Field(description="Deeds that speak for it.")
    disliked: int = Field(description="Deeds that speak against it.")
    text: str


class TasteState(BaseModel):
    """What was learned."""

    lessons: int = Field(description="How many deeds it rests on.")
    learned: list[LearnedCard] = Field(description="The clearest first; at most 40.")


class Choice(BaseModel):
    """A value to filter by, and how many songs have it."""

    value: str
    songs: int


class Choices(BaseModel):
    """What can be filtered by. An empty value (or -1) stands for songs of which none is known."""

    languages: list[Choice]
    genres: list[Choice]
    decades: list[Choice]
    explicit: int = Field(description="How many songs are marked as explicit.")


@router.get("/api/taste", summary="What Moodify learned", responses={503: {}})
async def taste(service: Serviced, own: Own) -> TasteState:
    """What was learned of your taste, in words. Nothing of it comes from Spotify."""
    return await service.do(_state, own)


@router.delete(
    "/api/taste",
    summary="Take back what was learned",
    responses={404: {}, 422: {}, 503: {}},
)
async def forget(
    service: Serviced,
    own: Own,
    kind: Annotated[Kind | None, Query(description="With `value`: one thing alone.")] = None,
    value: Annotated[str, Query(max_length=2000)] = "",
) -> TasteState:
    """Take everything back, or all that one artist, genre, song … taught."""

    def work() -> TasteState:
        if kind is None:
            own.taste.forget_all()
        else:
            own.taste.forget(kind, value)
        return _state(own)

    return await service.do(work)


@router.get("/api/filters", summary="What songs can be filtered by", responses={503: {}})
async def filters(service: Serviced) -> Choices:
    """The languages, genres and decades of the songs that play here, most songs first.

    And how many of those songs are marked as explicit.
    """
    return await service.do(_choices, service.rooms)


def _state(own: Belongings) -> TasteState:
    learned = [_card(one) for one in own.taste.learned()]
    return TasteState(lessons=own.taste.count(), learned=learned)


def _card(one: Learned) -> LearnedCard:
    return LearnedCard.model_validate(
        {
            "kind": one.kind,
            "value": one.value,
            "name": one.name,
            "mood": one.mood,
            "pleases": round(one.pleases, 3),
            "sure": round(one.sure, 2),
            "liked": one.liked,
            "disliked": one.disliked,
            "text": one.text,
        }
    )


def _choices(rooms: Rooms) -> Choices:
    def by(kind: Literal["language", "genre", "decade"]) -> list[Choice]:
        counts = rooms.library.catalogue.count_by(kind, without=SPOTIFY, most=MOST)
        return [Choice(value=str(value), songs=count) for value, count in counts.items()]

    marked = rooms.library.catalogue.count_by("explicit", without=SPOTIFY).get(True, 0)
    return Choices(
        languages=by("language"), genres=by("genre"), decades=by("decade"), explicit=marked
    )

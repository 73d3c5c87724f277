"""The words of the journal, as pydantic and OpenAPI see them."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from moodify.journal.rows import By, Felt
from moodify.journal.views import SpanName
from moodify.types import MoodLabel, MoodName


class JournalState(BaseModel):
    """Whether the journal is kept, and how much is in it."""

    here: bool = Field(description="Whether it may be seen from where this request comes.")
    on: bool = Field(description="False for whoever may not see it.")
    today: date
    first: date | None = Field(description="The first day that holds something.")
    last: date | None
    days: int = Field(description="Days that hold something.")
    songs: int
    bytes: int = Field(description="On the disk.")
    place: str = Field(description="The file that it is kept in; empty from elsewhere.")


class SummaryCard(BaseModel):
    """A day, or some, in figures."""

    seconds: float = Field(description="For how long a mood was seen.")
    mood: MoodName | None = Field(description="The one that was there longest.")
    valence: float | None
    arousal: float | None
    shares: dict[MoodName, float] = Field(description="They sum to 1, or are all 0.")
    songs: int
    better: int
    same: int
    worse: int


class DayCard(SummaryCard):
    """A day of a week, month or year."""

    date: date


class SpanCard(SummaryCard):
    """A week, a month or a year: every day of it."""

    name: SpanName
    first: date
    last: date
    days: list[DayCard]


class FeelingCard(BaseModel):
    """A mood, and who says so."""

    mood: MoodLabel
    valence: float
    arousal: float
    by: By


class MoodEntry(FeelingCard):
    """A mood that lasted, or was said."""

    time: str = Field(description="ISO 8601, local, with the offset of that day's clock.")
    minute: float = Field(description="Minutes of the local day.")
    seconds: float = Field(description="0 for one that was said by hand.")


class WishEntry(BaseModel):
    """A wish."""

    time: str
    minute: float
    wish: str
    valence: float | None
    arousal: float | None


class SongEntry(BaseModel):
    """A song that played, with the mood before and after it."""

    id: int
    time: str
    minute: float
    seconds: float | None
    uri: str
    title: str
    artists: list[str]
    left: str = Field(description="`finished`, `skipped` or `played`.")
    before: FeelingCard | None
    after: FeelingCard | None
    felt: Felt | None


class JournalDay(SummaryCard):
    """A day with all that was kept of it."""

    date: date
    moods: list[MoodEntry]
    wishes: list[WishEntry]
    heard: list[SongEntry] = Field(description="The songs, by their time.")


class LiftCard(BaseModel):
    """A song after which you felt better more often than chance would have it."""

    uri: str
    title: str
    artists: list[str]
    by: Literal["said", "face"] = Field(
        description="Whether what you said speaks for it, or the change of your face."
    )
    n: int = Field(description="Observations.")
    lift: float = Field(description="−1 to 1, drawn towards zero the more, the fewer there are.")
    low: float = Field(description="With `high`: where it lies in 9 of 10 cases.")
    high: float
    better: int
    same: int
    worse: int
    sentence: str


class JournalSwitch(BaseModel):
    """On or off."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"on": True}]})

    on: bool


class FeltRequest(BaseModel):
    """What it felt like after a song: the newest play of `uri`, or the one numbered `play`."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"uri": "house:x", "felt": "better"}]}
    )

    uri: str = Field(default="", max_length=4000)
    play: int = Field(default=0, ge=0, le=2**62)
    felt: Felt | None = Field(description="null takes it back.")

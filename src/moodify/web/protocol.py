"""The words of the HTTP surface and of the live socket, as pydantic and OpenAPI see them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, model_validator

from moodify.mood.calibration import Says
from moodify.session import commands
from moodify.session.state import Seen, SessionState, SongCard
from moodify.types import Emotion, MoodLabel, MoodName, QualityHint, WishName
from moodify.web.problems import Problem

Command: TypeAlias = Annotated[commands.Command, Field(discriminator="type")]
COMMAND: TypeAdapter[commands.Command] = TypeAdapter(Command)
"""Reads a command from JSON."""


# The live socket, server to client


@dataclass(frozen=True, slots=True)
class SeenMessage(Seen):
    """What the newest frame showed."""

    seq: int
    """Which of the frames sent on this socket it was, counted from 1."""
    ms: float
    """How long reading it took, in milliseconds."""
    type: Literal["seen"] = "seen"


@dataclass(frozen=True, slots=True)
class StateMessage:
    """The session's state: once at the start, then whenever it has changed."""

    state: SessionState
    type: Literal["state"] = "state"


@dataclass(frozen=True, slots=True)
class ProblemMessage:
    """A frame or a command could not be used; the socket stays open."""

    problem: Problem
    type: Literal["problem"] = "problem"


LiveMessage: TypeAlias = Annotated[
    SeenMessage | StateMessage | ProblemMessage, Field(discriminator="type")
]
LIVE_MESSAGE: TypeAdapter[SeenMessage | StateMessage | ProblemMessage] = TypeAdapter(LiveMessage)
"""Writes a message as JSON."""


# HTTP


class Network(BaseModel):
    """The network that reads faces."""

    name: str
    date: str = Field(description="ISO 8601, the day it was exported.")
    parameters: int
    four_accuracy: float | None = Field(
        description="Share of the four moods it gets right on pictures it never saw, by its card."
    )


class SourceHealth(BaseModel):
    """How a source of songs is doing."""

    name: str
    title: str
    ok: bool
    detail: str
    songs: int


class Health(BaseModel):
    """How Moodify is doing."""

    version: str
    network: Network | None = Field(description="null when faces can't be read; see warnings.")
    sources: list[SourceHealth]
    warnings: list[str] = Field(description="Sentences about what doesn't work as it should.")


Point: TypeAlias = tuple[float, float]


class LandmarkPoints(BaseModel):
    """Five points of a face in pixels, named from the person's own side."""

    right_eye: Point
    left_eye: Point
    nose: Point
    mouth_right: Point
    mouth_left: Point


class PictureFace(BaseModel):
    """A face in a picture."""

    box: tuple[int, int, int, int] = Field(description="x, y, width, height in pixels.")
    score: float = Field(description="How sure the detector is, 0 to 1.")
    landmarks: LandmarkPoints
    emotions: dict[Emotion, float] = Field(description="Seven probabilities that sum to 1.")
    moods: dict[MoodName, float] = Field(description="Four probabilities that sum to 1.")
    mood: MoodLabel
    quality: list[QualityHint] = Field(description="Why the guess may be poor.")


class SeenPicture(BaseModel):
    """What a picture shows."""

    faces: list[PictureFace] = Field(description="Largest first; empty when there is none.")
    quality: list[QualityHint] = Field(description="Of the largest face, or why there is none.")
    width: int
    height: int


class SuggestRequest(BaseModel):
    """What to suggest songs for: a mood by name, or a point in valence and arousal."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"mood": "sad", "wish": "lift", "n": 3}]},
    )

    mood: MoodName | None = None
    valence: float | None = Field(default=None, ge=-1, le=1)
    arousal: float | None = Field(default=None, ge=-1, le=1)
    wish: WishName = "match"
    n: int = Field(default=10, ge=1, le=100)
    playable: bool | None = Field(
        default=None, description="Only songs that Moodify plays itself, or only others."
    )
    languages: commands.Names = Field(default=(), description="Only these; see /api/filters.")
    genres: commands.Names = ()
    decades: commands.Decades = ()
    clean: bool = Field(default=False, description="Without songs that are marked as explicit.")

    @model_validator(mode="after")
    def _one_place(self) -> SuggestRequest:
        point = (self.valence, self.arousal)
        if (self.mood is None) == (None in point) and (self.mood is None or point != (None, None)):
            raise ValueError("give either a mood, or both a valence and an arousal")
        if self.mood is not None and point != (None, None):
            raise ValueError("give either a mood, or both a valence and an arousal")
        return self


class SongList(BaseModel):
    """A part of the library."""

    total: int = Field(description="How many songs fit, on all pages together.")
    songs: list[SongCard]


class LikeRequest(BaseModel):
    """A song, and whether it is liked."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"uri": "house:second-cup", "on": True}]}
    )

    uri: commands.Uri
    on: bool


class MoodRequest(BaseModel):
    """A song, and its mood by the person's own word."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"uri": "file:///music/song.flac", "mood": "sad"}]},
    )

    uri: commands.Uri
    mood: MoodName | None = Field(description="null takes the word back.")


class WordRequest(BaseModel):
    """What a person says of a guess: “I'm not angry”, “I'm sad”, “yes, that's right”."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"says": "not", "mood": "angry"}]}
    )

    says: Says
    mood: MoodName

"""The words of lists of songs that come from elsewhere, as pydantic and OpenAPI see them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from moodify.session.state import SongCard

MOST = 500
"""Songs of a list that are looked up."""

Name = Annotated[str, StringConstraints(max_length=500)]
PlaylistName = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)
]
"""As long as Spotify takes."""
Link = Annotated[str, StringConstraints(max_length=1000, pattern=r"^https://[^\s]+$")]


class SharedSong(BaseModel):
    """A song as a list names it."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"uri": "house:happy-1", "title": "Happy song", "artists": ["House"]}]
        },
    )

    title: Annotated[str, StringConstraints(min_length=1, max_length=500)]
    artists: list[Name] = Field(default=[], max_length=20)
    uri: Annotated[str, StringConstraints(max_length=2000)] = ""
    links: dict[Annotated[str, StringConstraints(max_length=40)], Link] = Field(
        default={}, max_length=20, description="Where else it opens: service to https address."
    )


class SharedList(BaseModel):
    """A list of songs that somebody shared."""

    model_config = ConfigDict(extra="forbid")

    songs: list[SharedSong] = Field(min_length=1, max_length=MOST)


class SaveRequest(BaseModel):
    """Which songs of a session shall be kept as a playlist, and how it is called."""

    model_config = ConfigDict(extra="forbid")

    session: str = Field(max_length=100)
    what: Literal["all", "coming"] = Field(
        default="all", description="What was heard, plays and waits, or only what waits."
    )
    name: PlaylistName | None = Field(
        default=None, description="What it is called; without it, by the mood and the day."
    )


class OpenedSong(BaseModel):
    """A song of such a list, and what it is here."""

    title: str
    artists: list[str]
    links: dict[str, str] = Field(description="Where else it opens.")
    card: SongCard | None = Field(
        description="The song, where the session's player can play it; null where it can't."
    )


class OpenedList(BaseModel):
    """A list as it was opened."""

    songs: list[OpenedSong]
    found: int = Field(description="How many of them can be played.")
    left_out: int = Field(description="Entries that name no song, and those beyond 500.")

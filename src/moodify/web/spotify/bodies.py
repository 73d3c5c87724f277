"""What the Spotify part of the HTTP surface takes and gives."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

from moodify.session.commands import Uri
from moodify.types import MoodName
from moodify.web.problems import Problem

WayName: TypeAlias = Literal["connect", "page", "embed"]


class Way(BaseModel):
    """One way to hear Spotify's songs."""

    name: WayName = Field(
        description="A device of the person's, this page as a device, or Spotify's own player."
    )
    ok: bool
    why: str = Field(description="What it needs that isn't there; empty where nothing is missing.")


class HarvestState(BaseModel):
    """How far the reading of the playlists is."""

    running: bool
    playlist: str = Field(default="", description="The one that is read.")
    playlists_done: int = 0
    playlists: int = 0
    entries_done: int = 0
    entries: int = 0
    finished: bool = Field(default=False, description="True once it came to its end.")
    unreadable: list[tuple[str, str]] = Field(
        default=[], description="Playlists that couldn't be read, and why."
    )
    problem: Problem | None = Field(default=None, description="Why it stopped before its end.")
    back_at: float | None = Field(
        default=None, description="When Spotify may be asked again, in seconds since 1970."
    )


class LikedCount(BaseModel):
    """Liked songs: how many there are, and how many have a mood."""

    known: int
    sorted: int


class SkippedCount(BaseModel):
    """Entries of playlists that are no songs."""

    gone: int
    local: int
    episodes: int


class SpotifyState(BaseModel):
    """Whether Spotify is connected, and what was read from it."""

    signed_in: bool
    name: str = Field(description="As the person calls themselves on Spotify.")
    client_id: str = Field(description="Known already; empty where the person has to give it.")
    redirect_uri: str = Field(description="What to register with the client id.")
    kept_in: str = Field(description="Where the sign-in is kept, in words.")
    ends_at: float | None = Field(description="When the sign-in ends, in seconds since 1970.")
    songs: int = Field(description="Songs that can be played for a mood.")
    moods: dict[MoodName, int] = Field(description="Songs of the dataset, by their mood.")
    skipped: SkippedCount
    liked: LikedCount
    harvest: HarvestState
    ways: list[Way] = Field(description="Best first.")
    problem: Problem | None = Field(description="Why the last sign-in failed.")
    keep_days: int = Field(description="For how long what was read is kept.")


class SignInRequest(BaseModel):
    """Begin to sign in."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"client_id": "0123456789abcdef0123456789abcdef"}]},
    )

    client_id: str = Field(default="", max_length=200, description="Empty: the one that is known.")


class SignInStarted(BaseModel):
    """Where to go on."""

    url: str = Field(description="The page at Spotify where the person agrees.")


class MoodProposal(BaseModel):
    """What a playlist's name suggests."""

    mood: MoodName
    words: list[str] = Field(description="The words that say so.")
    confidence: float


class PlaylistCard(BaseModel):
    """One of the person's playlists."""

    id: str
    name: str
    description: str
    owner: str
    total: int
    image: str | None
    link: str
    readable: bool
    why_not: str = Field(description="Why its songs can't be read, and what to do.")
    mood: MoodName | None = Field(description="The person's choice.")
    decided: bool = Field(description="True when the person chose, even if to leave it out.")
    proposal: MoodProposal | None
    songs: int = Field(description="Songs read from it.")
    done: bool = Field(description="True when all of it is read.")
    skipped: SkippedCount


class MoodChoice(BaseModel):
    """A mood for a playlist; null leaves it out."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"mood": "happy"}]})

    mood: MoodName | None


class LikedSong(BaseModel):
    """A liked song that waits for its mood."""

    uri: str
    title: str
    artists: list[str]
    album: str
    image: str | None
    link: str


class LikedSongs(BaseModel):
    """Some liked songs without a mood."""

    songs: list[LikedSong]
    count: LikedCount
    more: bool = Field(description="Whether Spotify has more that weren't read yet.")


class LikedMood(BaseModel):
    """The person's word on a liked song."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"uri": "spotify:track:" + "4" * 22, "mood": "sad"}]},
    )

    uri: Uri
    mood: MoodName | None = Field(default=None, description="null passes over it.")
    undo: bool = Field(default=False, description="Take the word back.")


class DeviceCard(BaseModel):
    """Where the person's Spotify can sound."""

    id: str
    name: str
    kind: str
    active: bool
    volume: int | None
    restricted: bool


class PlaybackCard(BaseModel):
    """What plays on Spotify."""

    playing: bool
    position: float = Field(description="Seconds.")
    uri: str | None
    title: str
    artists: list[str]
    duration: float | None
    device: DeviceCard | None


class PlayOrder(BaseModel):
    """Play these songs, one after another."""

    do: Literal["play"] = "play"
    device: str
    uris: Annotated[list[Uri], Field(min_length=1, max_length=100)]
    position: float = Field(default=0.0, ge=0, le=86_400)


class SimpleOrder(BaseModel):
    """Go on, pause, on or back to another song."""

    do: Literal["resume", "pause", "next", "previous", "transfer"]
    device: str


class SeekOrder(BaseModel):
    """Go to a place in the song."""

    do: Literal["seek"] = "seek"
    device: str
    position: float = Field(ge=0, le=86_400)


class VolumeOrder(BaseModel):
    """Set the volume."""

    do: Literal["volume"] = "volume"
    device: str
    percent: int = Field(ge=0, le=100)


class QueueOrder(BaseModel):
    """Let a song come next."""

    do: Literal["queue"] = "queue"
    device: str
    uri: Uri


PlayerOrder: TypeAlias = Annotated[
    PlayOrder | SimpleOrder | SeekOrder | VolumeOrder | QueueOrder, Field(discriminator="do")
]


class PageToken(BaseModel):
    """For the Web Playback SDK, which asks Spotify by itself."""

    token: str
    ends_at: float


class SpotifyLike(BaseModel):
    """Whether a song is among the person's liked songs on Spotify."""

    model_config = ConfigDict(extra="forbid")

    uri: Uri
    on: bool


class OfSession(BaseModel):
    """A session of this server."""

    model_config = ConfigDict(extra="forbid")

    session: str = Field(max_length=100)


class SavedPlaylist(BaseModel):
    """A playlist that was made on Spotify."""

    name: str
    description: str
    link: str
    songs: int


class ResolveRequest(BaseModel):
    """A song of Moodify's own lists, to be found on Spotify."""

    model_config = ConfigDict(extra="forbid")

    uri: Uri


class Resolved(BaseModel):
    """What became of looking songs up on Spotify."""

    found: list[str] = Field(description="Their URIs on Spotify.")
    missing: list[str] = Field(description="Titles that aren't there, in the wanted version.")

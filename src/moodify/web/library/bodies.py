"""The words of the person's music, as pydantic and OpenAPI see them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr

from moodify.music.sources.library import Stage


class FolderCard(BaseModel):
    """A folder that the person named."""

    id: str = Field(description="Names it in addresses.")
    path: str
    files: int = Field(description="Sound files that are known in it.")
    present: bool = Field(description="False while it can't be found: a disk isn't plugged in.")


class ProgressCard(BaseModel):
    """How far the work in the background is."""

    stage: Stage
    files: int = Field(description="Sound files that are known.")
    placed: int = Field(description="Those of them whose mood is known.")
    bad: int = Field(description="Files that can't be used; see `GET /api/library/bad`.")
    done: int
    total: int = Field(description="Steps of this stage; 0 while nobody knows.")
    seconds_left: float | None
    current: str | None = Field(description="What is worked on.")


class BadFileCard(BaseModel):
    """A file that can't be used, and why."""

    path: str
    reason: str


class BadFiles(BaseModel):
    """A part of the files that can't be used."""

    total: int
    files: list[BadFileCard]


class AudiusCard(BaseModel):
    """Audius, turned on or off."""

    on: bool
    ok: bool
    detail: str
    key: str = Field(default="", description="Names the message that says it in other languages.")
    values: Mapping[str, str | float] = Field(default_factory=dict, description="And its values.")
    songs: int


class ServerCard(BaseModel):
    """The person's own server. Its password or key is told by nothing."""

    address: str
    user: str = Field(description="Empty for an API key whose owner the server doesn't tell.")
    way: Literal["token", "api_key", "password"]
    ok: bool
    detail: str
    key: str = Field(default="", description="Names the message that says it in other languages.")
    values: Mapping[str, str | float] = Field(default_factory=dict, description="And its values.")
    songs: int
    kept_in: str = Field(description="Where the password or key is kept, in words.")


class SourceCard(BaseModel):
    """How a source of songs is doing."""

    name: str
    title: str
    ok: bool
    detail: str
    key: str = Field(default="", description="Names the message that says it in other languages.")
    values: Mapping[str, str | float] = Field(default_factory=dict, description="And its values.")
    songs: int


class LibraryState(BaseModel):
    """Everything about where the music comes from."""

    folders: list[FolderCard] | None = Field(description="null where no source reads folders.")
    progress: ProgressCard | None
    here: bool = Field(description="Whether this request comes from the computer of Moodify.")
    computer: str = Field(description="The name of that computer; folders lie there.")
    audius: AudiusCard | None
    server: ServerCard | None = Field(description="null while there is none.")
    servers: bool = Field(description="Whether a server can be added.")
    sources: list[SourceCard]
    songs: int = Field(description="Of all sources together.")
    transcodes: bool = Field(description="Whether ffmpeg is there, for what browsers don't play.")


class FolderRequest(BaseModel):
    """A folder of this computer to be taken in."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"path": "~/Music"}]})

    path: str = Field(min_length=1, max_length=4000)


class SwitchRequest(BaseModel):
    """On or off."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"on": True}]})

    on: bool


class ServerRequest(BaseModel):
    """A Subsonic server, and how to sign in there."""

    model_config = ConfigDict(
        extra="forbid",
        hide_input_in_errors=True,
        json_schema_extra={
            "examples": [{"address": "https://music.example", "user": "ann", "secret": "…"}]
        },
    )

    address: str = Field(min_length=1, max_length=500)
    user: str = Field(default="", max_length=200, description="Left out with an API key.")
    secret: SecretStr = Field(max_length=2000, description="The password, or the API key.")
    api_key: bool = Field(default=False, description="Whether `secret` is an API key.")


class ServerPlaylist(BaseModel):
    """A playlist that was made on the server."""

    name: str
    songs: int = Field(description="Songs of that server; others can't be kept there.")


class Trial(BaseModel):
    """One call to the server, tried."""

    name: str
    ok: bool
    detail: str

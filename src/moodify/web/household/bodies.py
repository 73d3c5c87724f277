"""The words of the household, as pydantic and OpenAPI see them."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

Colour: TypeAlias = Literal["amber", "coral", "rose", "violet", "blue", "teal", "green", "stone"]


class ListenerCard(BaseModel):
    """One of the household."""

    id: str
    name: str = Field(description="Empty for a first listener who never had to have one.")
    colour: Colour
    pin: bool = Field(description="Whether a PIN is asked for.")
    first: bool = Field(description="Whether what was there before there were several is theirs.")


class HouseholdState(BaseModel):
    """Who there is, and who listens."""

    listeners: list[ListenerCard]
    who: str | None = Field(
        description="The id of who listens, `guest`, or null where the page has to ask."
    )
    alone: bool = Field(description="True while there is one listener, without a PIN.")
    may_add: bool = Field(description="Whether another listener can be added from here.")
    journal: bool = Field(description="Whether the journal of who listens may be seen from here.")


class Choice(BaseModel):
    """Who is listening."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"listener": "me", "pin": "1234"}]}
    )

    listener: str = Field(max_length=20, description="An id, or `guest`.")
    pin: str | None = Field(default=None, max_length=60)
    stay: bool = Field(
        default=False, description="Ask for the PIN on this device no more, for 400 days."
    )


class NewListener(BaseModel):
    """One more."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"name": "Ben", "mine": "Anna"}]}
    )

    name: str = Field(max_length=200)
    colour: Colour | None = None
    pin: str | None = Field(default=None, max_length=60, description="4 to 12 digits, or none.")
    mine: str | None = Field(
        default=None, max_length=200, description="The name of the first one, if they have none."
    )


class ListenerChange(BaseModel):
    """Another name or colour."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"name": "Anna"}]})

    name: str | None = Field(default=None, max_length=200)
    colour: Colour | None = None


class PinChange(BaseModel):
    """Another PIN, or none."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"pin": "1234"}]})

    pin: str | None = Field(max_length=60, description="null takes it away.")
    old: str | None = Field(default=None, max_length=60, description="The one until now, if any.")


class Removal(BaseModel):
    """Yes, remove this listener and everything that is theirs."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"name": "Ben"}]})

    name: str = Field(max_length=200, description="Their name, so that none goes by mistake.")
    pin: str | None = Field(default=None, max_length=60, description="Theirs, if they have one.")

"""The JSON of pairing."""

from __future__ import annotations

from pydantic import BaseModel, Field, model_validator


class DeviceCard(BaseModel):
    """A device that was let in."""

    id: str
    name: str
    paired_at: int = Field(description="Seconds since 1970, as is the next.")
    seen_at: int


class LanState(BaseModel):
    """Moodify on the home network."""

    on: bool = Field(description="Whether it was started with --lan.")
    here: bool = Field(description="Whether it is asked from its own computer.")
    addresses: list[str] = Field(description="Of the page, the best first.")
    trust: list[str] = Field(description="Where phones get the authority's certificate.")
    fingerprint: str = Field(description="SHA-256 of that certificate.")
    code: str | None = Field(description="Six digits that let a device in. Here only.")
    devices: list[DeviceCard] = Field(description="Those that were let in. Here only.")
    device: str | None = Field(description="The id of the device that asks.")


class Invitation(BaseModel):
    """A link that lets one device in, and its QR code."""

    url: str
    seconds: int = Field(description="How long it waits.")
    size: int = Field(description="Modules on a side, the quiet zone included.")
    path: str = Field(description="The dark modules, as an SVG path.")


class PairRequest(BaseModel):
    """The secret of a link, or the code."""

    link: str | None = Field(default=None, max_length=64)
    code: str | None = Field(default=None, max_length=16)

    @model_validator(mode="after")
    def _one(self) -> PairRequest:
        if (self.link is None) == (self.code is None):
            raise ValueError("it must be a link or a code")
        return self


class Paired(BaseModel):
    """The device as it was let in."""

    id: str
    name: str

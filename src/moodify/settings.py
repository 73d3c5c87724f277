"""One Settings object, handed in wherever it is needed, and where files live.

Values come from, in this order: arguments, ``MOODIFY_*`` environment variables, the file
``moodify.toml`` in the configuration folder, and the defaults below.
"""

from __future__ import annotations

import os
import tempfile
from ipaddress import IPv4Network, IPv6Network
from pathlib import Path
from typing import Annotated

from platformdirs import PlatformDirs
from pydantic import Field, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from moodify.errors import SettingsError

_DIRS = PlatformDirs("moodify", appauthor=False)
CONFIG_FILE = Path(os.environ.get("MOODIFY_CONFIG", Path(_DIRS.user_config_dir) / "moodify.toml"))


class Settings(BaseSettings):
    """Everything that a person may set."""

    model_config = SettingsConfigDict(
        env_prefix="MOODIFY_", toml_file=CONFIG_FILE, frozen=True, extra="forbid"
    )

    host: str = "127.0.0.1"
    """Address the page is served on; this machine only, unless changed."""
    port: int = Field(default=8765, ge=0, le=65535)
    """First port to try; 0 takes any free one."""
    allowed_hosts: Annotated[tuple[str, ...], NoDecode] = ()
    """More names that the page may be opened by, such as ``moodify.home``; commas between."""
    lan: bool = False
    """Whether the page is served on the home network too, over https and to paired devices."""
    lan_port: int = Field(default=8766, ge=0, le=65535)
    """First port to try there; 0 takes any free one."""
    lan_trust_port: int = Field(default=8767, ge=0, le=65535)
    """The same for the plain page with the certificate for phones."""
    lan_networks: Annotated[tuple[IPv4Network | IPv6Network, ...], NoDecode] = ()
    """More networks whose clients are answered, such as ``100.64.0.0/10``; commas between."""
    data_dir: Path = Path(_DIRS.user_data_dir)
    """Where the catalogue is kept."""
    database_url: str = Field(default="", repr=False)
    """A PostgreSQL database for the catalogue, ``postgresql://user:password@host/database``;
    empty keeps it in a file of the data folder."""
    cache_dir: Path = Path(_DIRS.user_cache_dir)
    """Where rendered music is kept; safe to delete."""
    max_picture_megapixels: float = Field(default=50.0, gt=0)
    """Larger pictures are refused before they are decoded."""
    smoothing_seconds: float = Field(default=1.5, gt=0, le=60)
    """Time constant of the mood: how long a new expression takes to count."""
    spotify_client_id: str = ""
    """The client id of your own app at Spotify; the page asks for it where it is empty."""
    spotify_url: str = ""
    """A stand-in for Spotify on this machine, for trying things out; empty is Spotify itself."""

    @field_validator("allowed_hosts", "lan_networks", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        """Names with commas between, as an environment variable gives them."""
        if isinstance(value, str):
            return tuple(name.strip() for name in value.split(",") if name.strip())
        return value

    @field_validator("database_url")
    @classmethod
    def _postgres(cls, value: str) -> str:
        """Nothing else may be taken for the name of a file. What was given is never repeated."""
        if value and not value.startswith(("postgresql://", "postgres://")):
            raise ValueError("it must be like postgresql://user@host/database")
        return value

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Arguments over environment over the TOML file."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls)

    @property
    def catalogue_path(self) -> Path:
        """The SQLite file of songs, likes and plays."""
        return self.data_dir / "catalogue.sqlite3"

    @property
    def spotify_path(self) -> Path:
        """The SQLite file of what was read from Spotify; deleted at signing out."""
        return self.data_dir / "spotify.sqlite3"

    @property
    def journal_path(self) -> Path:
        """The SQLite file of the journal; there is none until it is switched on."""
        return self.data_dir / "journal.sqlite3"

    @property
    def taste_path(self) -> Path:
        """The SQLite file of what was learned of the listener's taste."""
        return self.data_dir / "taste.sqlite3"

    @property
    def house_dir(self) -> Path:
        """Where the house music is rendered to."""
        return self.cache_dir / "house"


def load_settings(**values: object) -> Settings:
    """Settings with `values` over environment, file and defaults; a bad one is a sentence."""
    try:
        return Settings(**values)  # type: ignore[arg-type]
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(str(part) for part in first["loc"])
        raise SettingsError(
            f"The setting {name!r} can't be used: {first['msg']}.",
            hint=f"Change it in {CONFIG_FILE} or in the environment (MOODIFY_{name.upper()}).",
        ) from error
    except (OSError, ValueError) as error:
        raise SettingsError(
            f"{CONFIG_FILE} can't be read ({error}).", hint="Correct it or delete it."
        ) from error


def writable_dir(wanted: Path) -> tuple[Path, bool]:
    """`wanted`, made if need be, or a temporary folder where it can't be written.

    The flag says whether it is `wanted`, so that a read-only home is told and not hidden.
    """
    try:
        wanted.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=wanted):
            return wanted, True
    except OSError:
        return Path(tempfile.mkdtemp(prefix="moodify-")), False

"""Where a sign-in is kept: the system's keyring or, where there is none, a file of its owner's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from moodify.errors import SpotifyError
from moodify.spotify.grant import Grant
from moodify.storage.secrets import Secrets, TextFile, UndeletedError

SERVICE = "moodify-spotify"
USER = "grant"


class Vault(Protocol):
    """Keeps one grant. The methods may wait for the disk or for a person's password."""

    @property
    def place(self) -> str:
        """Where it is, in words."""

    def load(self) -> Grant | None:
        """What is kept, or None."""

    def save(self, grant: Grant) -> None:
        """Keep `grant` in place of what was kept; raises `SpotifyError` when it can't be."""

    def forget(self) -> None:
        """Keep nothing any more; raises `SpotifyError` when the file can't be deleted."""


class SecretVault:
    """A vault over the keyring with a file in its place, or over the file alone."""

    def __init__(self, path: Path, *, ring: bool = True) -> None:
        file = TextFile(path, lambda text: Grant.from_json(text) is not None)
        self._secrets = Secrets(SERVICE, file, ring=ring)

    @property
    def place(self) -> str:
        """Where it is, in words."""
        return self._secrets.place

    def load(self) -> Grant | None:
        """What is kept, or None."""
        text = self._secrets.load(USER)
        return Grant.from_json(text) if text else None

    def save(self, grant: Grant) -> None:
        """Into the keyring or, where it refuses, the file."""
        with self._told():
            self._secrets.save(USER, grant.to_json())

    def forget(self) -> None:
        """Out of both."""
        with self._told():
            self._secrets.forget(USER)

    @contextmanager
    def _told(self) -> Iterator[None]:
        path = self._secrets.path
        try:
            yield
        except UndeletedError as error:
            raise SpotifyError(
                f"The sign-in can't be deleted ({error.strerror}).", hint=f"Delete {path} yourself."
            ) from error
        except OSError as error:
            raise SpotifyError(
                f"The sign-in can't be kept in {path.parent} ({error.strerror}).",
                hint="Set MOODIFY_DATA_DIR to a folder of your own; until then, sign in each time.",
            ) from error


class FileVault(SecretVault):
    """A file that only its owner can read, whatever keyring there is."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, ring=False)


def open_vault(folder: Path) -> Vault:
    """The keyring where this system has one, else a file in `folder`."""
    return SecretVault(folder / "spotify-sign-in.json")

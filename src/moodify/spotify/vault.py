"""Where a sign-in is kept: the system's keyring or, where there is none, a file of its owner's."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import Protocol

from moodify.errors import SpotifyError
from moodify.spotify.grant import Grant

log = logging.getLogger(__name__)

SERVICE = "moodify-spotify"
USER = "grant"
REAL = 1.0
"""keyring's own priority of what really keeps secrets; 0 and less fails or forgets."""


class Vault(Protocol):
    """Keeps one grant. The methods may wait for the disk or for a person's password."""

    place: str
    """Where it is, in words."""

    def load(self) -> Grant | None:
        """What is kept, or None."""

    def save(self, grant: Grant) -> None:
        """Keep `grant` in place of what was kept; raises `SpotifyError` when it can't be."""

    def forget(self) -> None:
        """Keep nothing any more."""


class FileVault:
    """A file that only its owner can read."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.place = f"the file {path}, readable by its owner only"

    def load(self) -> Grant | None:
        """What is kept, or None."""
        try:
            return Grant.from_json(self._path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            return None

    def save(self, grant: Grant) -> None:
        """Written beside and moved into place, so that a kill leaves the old one whole."""
        fresh = self._path.with_name(f"{self._path.name}.new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh.unlink(missing_ok=True)  # or its wider permissions would be kept
            handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(grant.to_json())
            fresh.replace(self._path)
        except OSError as error:
            raise SpotifyError(
                f"The sign-in can't be kept in {self._path.parent} ({error.strerror}).",
                hint="Set MOODIFY_DATA_DIR to a folder of your own; until then, sign in each time.",
            ) from error

    def forget(self) -> None:
        """Delete the file; raises `SpotifyError` when it can't be."""
        try:
            for path in (self._path, self._path.with_name(f"{self._path.name}.new")):
                path.unlink(missing_ok=True)
        except OSError as error:
            raise SpotifyError(
                f"The sign-in can't be deleted ({error.strerror}).",
                hint=f"Delete {self._path} yourself.",
            ) from error


class KeyringVault:
    """The system's keyring; `fallback` where it refuses, as a locked one does.

    A backend may fail with errors of its own, of the bus or the system, so all are caught.
    """

    place = "the keyring of this system"

    def __init__(self, fallback: FileVault) -> None:
        self._fallback = fallback

    def load(self) -> Grant | None:
        """What is kept, or None. The file goes first: it is there only if it is newer."""
        import keyring

        if (newer := self._fallback.load()) is not None:
            return newer
        try:
            text = keyring.get_password(SERVICE, USER)
        except Exception as error:
            log.warning("The keyring can't be read: %s.", type(error).__name__)
            text = None
        return Grant.from_json(text) if text else None

    def save(self, grant: Grant) -> None:
        """Into the keyring or, where it refuses, the file."""
        import keyring

        try:
            keyring.set_password(SERVICE, USER, grant.to_json())
        except Exception as error:
            log.warning("The keyring keeps nothing: %s.", type(error).__name__)
            self._fallback.save(grant)
        else:
            self._fallback.forget()

    def forget(self) -> None:
        """Out of both."""
        import keyring

        self._fallback.forget()
        try:
            keyring.delete_password(SERVICE, USER)
        except Exception as error:  # there was none, or it is locked
            log.info("Nothing was deleted from the keyring: %s.", type(error).__name__)


def open_vault(folder: Path) -> Vault:
    """The keyring where this system has one, else a file in `folder`."""
    file = FileVault(folder / "spotify-sign-in.json")
    return KeyringVault(file) if has_keyring() else file


def has_keyring() -> bool:
    """Whether this system keeps secrets for its programs."""
    try:
        import keyring

        return float(keyring.get_keyring().priority) >= REAL
    except Exception as error:  # a backend may fail in its own ways while it is looked for
        log.debug("No keyring: %s", error)
        return False

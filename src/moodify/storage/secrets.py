"""Where what must stay secret is kept: the system's keyring, else a file of its owner's."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from moodify.storage.private import delete_private, write_private

log = logging.getLogger(__name__)

REAL = 1.0
"""keyring's own priority of what really keeps secrets; 0 and less fails or forgets."""


class UndeletedError(OSError):
    """A file can't be deleted or rewritten, so that what should be forgotten is still there."""


class SecretFile(Protocol):
    """Takes the keyring's place where there is none, or it refuses."""

    path: Path

    def read(self, name: str) -> str | None:
        """What is kept under `name`, or None."""

    def write(self, name: str, secret: str) -> None:
        """Keep `secret` under `name`. Raises `OSError`."""

    def drop(self, name: str) -> None:
        """Keep nothing under `name`. Raises `UndeletedError`."""


class TextFile:
    """One secret and nothing else, whatever its name."""

    def __init__(self, path: Path, sound: Callable[[str], bool] = bool) -> None:
        """What isn't `sound` counts as nothing."""
        self.path = path
        self._sound = sound

    def read(self, name: str) -> str | None:
        """The text, if it is sound."""
        del name
        try:
            text = self.path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return None
        return text if self._sound(text) else None

    def write(self, name: str, secret: str) -> None:
        """Replace the text."""
        del name
        write_private(self.path, secret)

    def drop(self, name: str) -> None:
        """Delete the file."""
        del name
        _delete(self.path)


class NamedTexts:
    """Several secrets, by name, as JSON."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self, name: str) -> str | None:
        """What is kept under `name`, or None."""
        return self._all().get(name)

    def write(self, name: str, secret: str) -> None:
        """Keep `secret` beside the others."""
        write_private(self.path, json.dumps({**self._all(), name: secret}))

    def drop(self, name: str) -> None:
        """Take one out; with the last one the file goes too."""
        kept = self._all()
        if kept.pop(name, None) is None:
            return
        if not kept:
            _delete(self.path)
            return
        try:
            write_private(self.path, json.dumps(kept))
        except OSError as error:
            raise UndeletedError(error.errno, error.strerror) from error

    def _all(self) -> dict[str, str]:
        try:
            kept = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(kept, dict):
            return {}
        return {name: text for name, text in kept.items() if isinstance(text, str)}


class Secrets:
    """Keeps one short text a name. Its repr holds none of them.

    A keyring may fail with errors of its own, of the bus or the system, so all are caught, and
    the file takes its place. The file is read first: it holds something only if it is newer.
    The methods may wait for the disk or for a person's password, and raise `OSError` where the
    file fails.
    """

    def __init__(self, service: str, file: SecretFile, *, ring: bool = True) -> None:
        """`service` names them in the keyring; without `ring` the file alone is used."""
        self._service = service
        self._file = file
        self._ring = ring

    @property
    def path(self) -> Path:
        """The file."""
        return self._file.path

    @property
    def place(self) -> str:
        """Where they are kept, in words."""
        if self._has_ring():
            return "the keyring of this system"
        return f"the file {self.path}, readable by its owner only"

    def load(self, name: str) -> str | None:
        """What is kept under `name`, or None."""
        newer = self._file.read(name)
        if newer is not None or not self._has_ring():
            return newer
        import keyring

        try:
            return keyring.get_password(self._service, name)
        except Exception as error:
            log.warning("The keyring can't be read: %s.", type(error).__name__)
            return None

    def save(self, name: str, secret: str) -> None:
        """Keep `secret` in place of what was kept."""
        if self._has_ring():
            import keyring

            try:
                keyring.set_password(self._service, name, secret)
            except Exception as error:
                log.warning("The keyring keeps nothing: %s.", type(error).__name__)
            else:
                self._file.drop(name)
                return
        self._file.write(name, secret)

    def forget(self, name: str) -> None:
        """Keep nothing under `name` any more, in either place."""
        self._file.drop(name)
        if self._has_ring():
            import keyring

            try:
                keyring.delete_password(self._service, name)
            except Exception as error:  # there was none, or it is locked
                log.info("Nothing was deleted from the keyring: %s.", type(error).__name__)

    def _has_ring(self) -> bool:
        return self._ring and has_keyring()


def has_keyring() -> bool:
    """Whether this system keeps secrets for its programs."""
    try:
        import keyring

        return float(keyring.get_keyring().priority) >= REAL
    except Exception as error:  # a backend may fail in its own ways while it is looked for
        log.debug("No keyring: %s", type(error).__name__)
        return False


def _delete(path: Path) -> None:
    try:
        delete_private(path)
    except OSError as error:
        raise UndeletedError(error.errno, error.strerror) from error

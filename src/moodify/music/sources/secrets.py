"""Where sources keep what must stay secret: the system's keyring, else a file of its owner's."""

from __future__ import annotations

import json
import logging
import os
from pathlib import Path

from moodify.errors import SourceError

log = logging.getLogger(__name__)

SERVICE = "moodify-sources"
REAL = 1.0
"""keyring's own priority of what really keeps secrets; 0 and less fails or forgets."""


class Secrets:
    """Keeps one short text a name. Its repr holds none of them.

    A keyring may fail with errors of its own, of the bus or the system, so all are caught, and
    the file takes its place. The file is read first: it holds something only if it is newer.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "source-secrets.json"

    @property
    def place(self) -> str:
        """Where they are kept, in words."""
        if has_keyring():
            return "the keyring of this system"
        return f"the file {self._path}, readable by its owner only"

    def load(self, name: str) -> str | None:
        """What is kept under `name`, or None."""
        newer = self._read().get(name)
        if newer is not None or not has_keyring():
            return newer
        import keyring

        try:
            return keyring.get_password(SERVICE, name)
        except Exception as error:
            log.warning("The keyring can't be read: %s.", type(error).__name__)
            return None

    def save(self, name: str, secret: str) -> None:
        """Keep `secret` in place of what was kept. Raises `SourceError` when it can't be."""
        if has_keyring():
            import keyring

            try:
                keyring.set_password(SERVICE, name, secret)
            except Exception as error:
                log.warning("The keyring keeps nothing: %s.", type(error).__name__)
            else:
                self._drop(name)
                return
        self._write({**self._read(), name: secret})

    def forget(self, name: str) -> None:
        """Keep nothing under `name` any more. Raises `SourceError` when the file can't be."""
        self._drop(name)
        if has_keyring():
            import keyring

            try:
                keyring.delete_password(SERVICE, name)
            except Exception as error:  # there was none, or it is locked
                log.info("Nothing was deleted from the keyring: %s.", type(error).__name__)

    def _drop(self, name: str) -> None:
        kept = self._read()
        if kept.pop(name, None) is None:
            return
        if kept:
            self._write(kept)
            return
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise SourceError(
                f"A password can't be deleted ({error.strerror}).",
                hint=f"Delete {self._path} yourself.",
            ) from error

    def _read(self) -> dict[str, str]:
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(kept, dict):
            return {}
        return {name: text for name, text in kept.items() if isinstance(text, str)}

    def _write(self, kept: dict[str, str]) -> None:
        """Written beside and moved into place, so that a kill leaves the old one whole."""
        fresh = self._path.with_name(f"{self._path.name}.new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh.unlink(missing_ok=True)  # or its wider permissions would be kept
            handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(kept, file)
            fresh.replace(self._path)
        except OSError as error:
            raise SourceError(
                f"A password can't be kept in {self._path.parent} ({error.strerror}).",
                hint="Set MOODIFY_DATA_DIR to a folder of your own.",
            ) from error


def has_keyring() -> bool:
    """Whether this system keeps secrets for its programs."""
    try:
        import keyring

        return float(keyring.get_keyring().priority) >= REAL
    except Exception as error:  # a backend may fail in its own ways while it is looked for
        log.debug("No keyring: %s", type(error).__name__)
        return False

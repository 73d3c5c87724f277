"""What sources keep secret, such as the password of a server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from moodify.errors import SourceError
from moodify.storage import secrets

SERVICE = "moodify-sources"


class Secrets:
    """Keeps one short text a name, for all sources together. Raises `SourceError`."""

    def __init__(self, folder: Path) -> None:
        self._kept = secrets.Secrets(SERVICE, secrets.NamedTexts(folder / "source-secrets.json"))

    @property
    def place(self) -> str:
        """Where they are kept, in words."""
        return self._kept.place

    def load(self, name: str) -> str | None:
        """What is kept under `name`, or None."""
        return self._kept.load(name)

    def save(self, name: str, secret: str) -> None:
        """Keep `secret` in place of what was kept."""
        with self._told():
            self._kept.save(name, secret)

    def forget(self, name: str) -> None:
        """Keep nothing under `name` any more."""
        with self._told():
            self._kept.forget(name)

    @contextmanager
    def _told(self) -> Iterator[None]:
        path = self._kept.path
        try:
            yield
        except secrets.UndeletedError as error:
            raise SourceError(
                f"A password can't be deleted ({error.strerror}).", hint=f"Delete {path} yourself."
            ) from error
        except OSError as error:
            raise SourceError(
                f"A password can't be kept in {path.parent} ({error.strerror}).",
                hint="Set MOODIFY_DATA_DIR to a folder of your own.",
            ) from error

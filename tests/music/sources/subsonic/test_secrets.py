"""Where a password is kept, and what becomes of it when that place fails."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from moodify.errors import SourceError
from moodify.music.sources.secrets import Secrets


class FakeKeyring(KeyringBackend):
    """Keeps secrets in memory, or refuses."""

    priority = 5.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None

    def _refuse(self) -> None:
        if self.error is not None:
            raise self.error

    def get_password(self, service: str, username: str) -> str | None:
        self._refuse()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._refuse()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._refuse()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("none there")


@pytest.fixture
def ring() -> Iterator[FakeKeyring]:
    before, made = keyring.get_keyring(), FakeKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_the_file_where_there_is_no_keyring(tmp_path: Path) -> None:
    secrets = Secrets(tmp_path / "data")
    assert secrets.load("a") is None
    secrets.save("a", "s3cret-1")
    secrets.save("b", "s3cret-2")
    assert "its owner only" in secrets.place
    assert (Secrets(tmp_path / "data").load("a"), secrets.load("b")) == ("s3cret-1", "s3cret-2")
    secrets.forget("a")
    assert (secrets.load("a"), secrets.load("b")) == (None, "s3cret-2")
    secrets.forget("b")
    secrets.forget("b")
    assert list((tmp_path / "data").iterdir()) == []


def test_the_keyring_where_there_is_one(ring: FakeKeyring, tmp_path: Path) -> None:
    secrets = Secrets(tmp_path)
    secrets.save("a", "s3cret")
    assert "keyring" in secrets.place
    assert list(tmp_path.iterdir()) == []
    assert secrets.load("a") == "s3cret"
    secrets.forget("a")
    secrets.forget("a")
    assert ring.kept == {}


@pytest.mark.parametrize("error", [KeyringLocked("locked"), RuntimeError("no bus"), OSError("odd")])
def test_a_keyring_that_refuses_is_replaced_by_the_file(
    ring: FakeKeyring, tmp_path: Path, error: Exception
) -> None:
    secrets = Secrets(tmp_path)
    ring.error = error
    assert secrets.load("a") is None
    secrets.save("a", "s3cret-1")
    assert secrets.load("a") == "s3cret-1"
    ring.error = None
    assert secrets.load("a") == "s3cret-1"
    secrets.save("a", "s3cret-2")
    assert list(tmp_path.iterdir()) == []
    assert secrets.load("a") == "s3cret-2"


@pytest.mark.parametrize("content", ["", "{", "[1]", '{"a": 1}', "[" * 100_000])
def test_garbage_in_the_file_is_nothing(tmp_path: Path, content: str) -> None:
    (tmp_path / "source-secrets.json").write_text(content)
    secrets = Secrets(tmp_path)
    assert secrets.load("a") is None
    secrets.save("a", "b")
    assert secrets.load("a") == "b"


def test_a_folder_that_can_not_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(SourceError, match="can't be kept") as told:
        Secrets(tmp_path / "data").save("a", "s3cret")
    assert "s3cret" not in told.value.sentence


def test_nothing_secret_is_logged(
    ring: FakeKeyring, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    secrets = Secrets(tmp_path)
    ring.error = RuntimeError("can't keep s3cret")
    secrets.save("a", "s3cret")
    secrets.load("a")
    secrets.forget("a")
    assert caplog.records
    assert "s3cret" not in caplog.text + repr(secrets)


def test_what_earlier_versions_kept_is_found(ring: FakeKeyring, tmp_path: Path) -> None:
    """Service, name and file of version 0.1: whoever is signed in stays so."""
    ring.kept["moodify-sources", "subsonic"] = "s3cret-1"
    assert Secrets(tmp_path).load("subsonic") == "s3cret-1"
    (tmp_path / "source-secrets.json").write_text('{"subsonic": "s3cret-2"}', "utf-8")
    assert Secrets(tmp_path).load("subsonic") == "s3cret-2"

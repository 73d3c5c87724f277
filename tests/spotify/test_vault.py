"""Where a sign-in is kept, and what becomes of it when that place fails."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from moodify.errors import SpotifyError
from moodify.spotify.grant import SCOPES, Grant
from moodify.spotify.signin import Pending
from moodify.spotify.tokens import Access
from moodify.spotify.vault import SERVICE, USER, FileVault, open_vault
from moodify.spotify.wire import Answer

GRANT = Grant("c" * 32, "s3cret-1", 1_700_000_000.0, SCOPES, "acc", "Ann Ü", "ann")
OTHER = Grant("c" * 32, "s3cret-2", 1_700_000_500.0, SCOPES, "acc", "Ann Ü", "ann")


class FakeKeyring(KeyringBackend):
    """Keeps secrets in memory, refuses while it is locked, or breaks in its own way."""

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


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "spotify-sign-in.json"


def test_what_was_saved_is_loaded(path: Path) -> None:
    vault = FileVault(path)
    assert vault.load() is None
    for grant in (GRANT, OTHER):
        vault.save(grant)
        assert FileVault(path).load() == grant
    vault.forget()
    vault.forget()
    assert vault.load() is None
    assert list(path.parent.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_its_owner_can_read_the_file(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("{}")
    path.chmod(0o666)
    path.with_name(f"{path.name}.new").touch(0o666)  # left behind by a kill
    FileVault(path).save(GRANT)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_save_that_fails_leaves_the_old_one_whole(path: Path) -> None:
    vault = FileVault(path)
    vault.save(GRANT)
    path.with_name(f"{path.name}.new").mkdir()
    with pytest.raises(SpotifyError, match="can't be kept") as told:
        vault.save(OTHER)
    assert "MOODIFY_DATA_DIR" in told.value.hint
    assert "s3cret" not in told.value.sentence
    assert vault.load() == GRANT


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    vault = FileVault(tmp_path / "data" / "sign-in.json")
    assert vault.load() is None
    with pytest.raises(SpotifyError, match="can't be kept"):
        vault.save(GRANT)


def test_a_file_that_cannot_be_deleted_is_told(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(SpotifyError, match="can't be deleted"):
        FileVault(path).forget()


GARBAGE = [
    b"",
    b"\xff\xfe\x00garbage",
    b"null",
    b"[1, 2]",
    b"[" * 100_000,
    b'{"scopes": []}',
    json.dumps({**json.loads(GRANT.to_json()), "refresh_token": None}).encode(),
    json.dumps({**json.loads(GRANT.to_json()), "scopes": [1]}).encode(),
    json.dumps({**json.loads(GRANT.to_json()), "signed_in_at": "long ago"}).encode(),
    json.dumps({**json.loads(GRANT.to_json()), "more": 1}).encode(),
]


@pytest.mark.parametrize("content", GARBAGE)
def test_garbage_in_the_file_is_nobody_signed_in(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert FileVault(path).load() is None
    FileVault(path).save(GRANT)
    assert FileVault(path).load() == GRANT


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(list(json.loads(GRANT.to_json()))), JSON), JSON)
def test_a_grant_is_whole_or_none(changes: dict[str, object], other: object) -> None:
    for kept in ({**json.loads(GRANT.to_json()), **changes}, changes, other):
        found = Grant.from_json(json.dumps(kept))
        if found is not None:
            assert found.refresh_token
            assert all(isinstance(scope, str) for scope in found.scopes)
            assert found.dies_at > found.signed_in_at
            assert Grant.from_json(found.to_json()) == found


def test_no_repr_shows_a_secret() -> None:
    secret = "s3cret-1"
    shown = (
        *(repr(GRANT), str(GRANT), repr(Access(secret, 5.0))),
        *(repr(Pending("c" * 32, "https://x", secret, 5.0)), repr(Answer(200, {"a": secret}))),
    )
    assert not [text for text in shown if secret in text]
    assert "Ann" in repr(GRANT)


def test_the_keyring_is_used_where_there_is_one(ring: FakeKeyring, tmp_path: Path) -> None:
    vault = open_vault(tmp_path)
    vault.save(GRANT)
    assert len(ring.kept) == 1
    assert list(tmp_path.iterdir()) == []
    assert open_vault(tmp_path).load() == GRANT
    assert "keyring" in vault.place
    vault.forget()
    vault.forget()
    assert ring.kept == {}
    assert vault.load() is None


@pytest.mark.parametrize("priority", [0.5, 0.0, -1.0])
def test_a_keyring_that_keeps_nothing_is_passed_over(
    ring: FakeKeyring, tmp_path: Path, priority: float
) -> None:
    ring.priority = priority
    vault = open_vault(tmp_path)
    assert "its owner only" in vault.place


REFUSALS = [KeyringLocked("locked"), RuntimeError("no bus"), OSError(5, "odd"), ValueError("odd")]


@pytest.mark.parametrize("error", REFUSALS)
def test_a_keyring_that_refuses_is_replaced_by_the_file(
    ring: FakeKeyring, tmp_path: Path, error: Exception
) -> None:
    vault = open_vault(tmp_path)
    ring.error = error
    assert vault.load() is None
    vault.save(GRANT)
    assert vault.load() == GRANT
    assert len(list(tmp_path.iterdir())) == 1
    vault.forget()
    assert list(tmp_path.iterdir()) == []


def test_what_was_kept_last_counts_wherever_it_is(ring: FakeKeyring, tmp_path: Path) -> None:
    vault = open_vault(tmp_path)
    vault.save(GRANT)
    ring.error = KeyringLocked("locked")
    vault.save(OTHER)  # into the file
    ring.error = None
    assert vault.load() == OTHER  # not the old one, whose token may have died of the new one
    vault.save(GRANT)
    assert list(tmp_path.iterdir()) == []
    assert vault.load() == GRANT


def test_forgetting_forgets_both(ring: FakeKeyring, tmp_path: Path) -> None:
    vault = open_vault(tmp_path)
    vault.save(GRANT)
    FileVault(tmp_path / "spotify-sign-in.json").save(OTHER)
    vault.forget()
    assert ring.kept == {}
    assert list(tmp_path.iterdir()) == []


def test_garbage_in_the_keyring_is_nobody_signed_in(ring: FakeKeyring, tmp_path: Path) -> None:
    vault = open_vault(tmp_path)
    vault.save(GRANT)
    for key in list(ring.kept):
        ring.kept[key] = "{"
    assert vault.load() is None


def test_no_log_line_tells_what_is_kept(
    ring: FakeKeyring, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    vault = open_vault(tmp_path)
    ring.error = RuntimeError(f"can't keep {GRANT.to_json()}")
    vault.save(GRANT)
    vault.load()
    vault.forget()
    assert caplog.records
    assert "s3cret" not in caplog.text


def test_what_earlier_versions_kept_is_found(ring: FakeKeyring, tmp_path: Path) -> None:
    """Service, name and file of version 0.1: whoever is signed in stays so."""
    assert (SERVICE, USER) == ("moodify-spotify", "grant")
    ring.kept["moodify-spotify", "grant"] = GRANT.to_json()
    assert open_vault(tmp_path).load() == GRANT
    (tmp_path / "spotify-sign-in.json").write_text(OTHER.to_json(), "utf-8")
    assert open_vault(tmp_path).load() == OTHER

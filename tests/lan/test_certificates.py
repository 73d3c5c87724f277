"""Made once, kept for their owner, renewed in time."""

from __future__ import annotations

import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509

from moodify.errors import LanError
from moodify.lan.addresses import Whereabouts
from moodify.lan.certificates import RENEW, Certificates
from moodify.lan.owned import write_owned

WHERE = Whereabouts(("192.168.1.5",), ("den.local",))
posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 5, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def certificates(tmp_path: Path, clock: Clock) -> Certificates:
    return Certificates(tmp_path / "lan", clock)


def addresses(certificate: x509.Certificate) -> set[str]:
    held = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    return {str(address) for address in held.get_values_for_type(x509.IPAddress)}


def test_they_are_made_once(certificates: Certificates, clock: Clock) -> None:
    first = certificates.ensure(WHERE)
    clock.now += timedelta(days=100)
    second = certificates.ensure(WHERE)
    assert first.renewed
    assert not second.renewed
    assert (second.authority, second.leaf) == (first.authority, first.leaf)
    assert first.notices == ()


@posix
def test_only_their_owner_can_read_them(certificates: Certificates, tmp_path: Path) -> None:
    before = os.umask(0)  # whatever a person's is
    try:
        certificates.ensure(WHERE)
    finally:
        os.umask(before)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "lan").iterdir()}
    assert modes == {"authority.pem": 0o600, "this-computer.pem": 0o600}
    assert stat.S_IMODE((tmp_path / "lan").stat().st_mode) == 0o700


@posix
def test_a_key_that_others_could_read_is_told_and_closed(
    certificates: Certificates, tmp_path: Path
) -> None:
    certificates.ensure(WHERE)
    path = tmp_path / "lan" / "authority.pem"
    path.chmod(0o644)
    told = certificates.ensure(WHERE)
    assert "Others could read" in told.notices[0]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert certificates.ensure(WHERE).notices == ()


def test_another_address_gets_another_leaf(certificates: Certificates) -> None:
    first = certificates.ensure(WHERE)
    moved = certificates.ensure(Whereabouts(("192.168.1.6",), ("den.local",)))
    assert moved.renewed
    assert moved.authority == first.authority  # phones go on trusting
    assert "192.168.1.6" in addresses(moved.leaf)
    fewer = certificates.ensure(Whereabouts((), ("den.local",)))
    assert not fewer.renewed  # without an address there is nothing to make one for


@pytest.mark.parametrize("left", [RENEW - timedelta(hours=1), timedelta(days=-40)])
def test_one_that_nears_its_end_is_renewed(
    left: timedelta, certificates: Certificates, clock: Clock
) -> None:
    first = certificates.ensure(WHERE)
    clock.now = first.leaf.not_valid_after_utc - RENEW - timedelta(hours=1)
    assert not certificates.ensure(WHERE).renewed
    clock.now = first.leaf.not_valid_after_utc - left
    kept, wrong = certificates.look(WHERE)
    assert kept is not None
    assert "ends on" in wrong[0]
    second = certificates.ensure(WHERE)
    assert second.renewed
    assert second.authority == first.authority
    assert second.leaf.not_valid_after_utc > clock.now + timedelta(days=300)


def test_an_authority_that_nears_its_end_is_replaced_and_said(
    certificates: Certificates, clock: Clock
) -> None:
    first = certificates.ensure(WHERE)
    clock.now = first.authority.not_valid_after_utc - timedelta(days=1)
    second = certificates.ensure(WHERE)
    assert second.authority != first.authority
    assert "told anew" in second.notices[0]
    second.leaf.verify_directly_issued_by(second.authority)


def test_a_clock_that_was_ahead_is_no_dead_end(certificates: Certificates, clock: Clock) -> None:
    """A small computer without a battery may think that it is 2035, or 1970."""
    clock.now += timedelta(days=3000)
    certificates.ensure(WHERE)
    clock.now -= timedelta(days=3000)
    _, wrong = certificates.look(WHERE)
    assert "begins only" in wrong[0]
    kept = certificates.ensure(WHERE)
    assert kept.authority.not_valid_before_utc <= clock.now <= kept.leaf.not_valid_after_utc
    clock.now = datetime(1970, 1, 3, tzinfo=UTC)
    kept = certificates.ensure(WHERE)
    assert kept.leaf.not_valid_before_utc <= clock.now


@pytest.mark.parametrize("text", [b"", b"nonsense", b"\x00\xff" * 20])
@pytest.mark.parametrize("name", ["authority.pem", "this-computer.pem"])
def test_a_damaged_file_is_made_anew(
    name: str, text: bytes, certificates: Certificates, tmp_path: Path
) -> None:
    first = certificates.ensure(WHERE)
    (tmp_path / "lan" / name).write_bytes(text)
    with pytest.raises(LanError, match=name):
        certificates.look(WHERE)
    second = certificates.ensure(WHERE)
    second.leaf.verify_directly_issued_by(second.authority)
    kept_trust = second.authority == first.authority
    assert kept_trust is (name != "authority.pem")
    assert ("was damaged" in "".join(second.notices)) is not kept_trust
    assert certificates.look(WHERE)[1] == ()


def test_a_leaf_of_another_authority_is_made_anew(
    certificates: Certificates, tmp_path: Path
) -> None:
    certificates.ensure(WHERE)
    (tmp_path / "lan" / "authority.pem").unlink()
    kept = certificates.ensure(WHERE)
    kept.leaf.verify_directly_issued_by(kept.authority)


def test_looking_makes_nothing(certificates: Certificates, tmp_path: Path) -> None:
    assert certificates.look(WHERE) == (None, ())
    assert not (tmp_path / "lan").exists()


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("where the folder should be")
    with pytest.raises(LanError, match="can't be read"):
        Certificates(tmp_path / "file" / "lan").ensure(WHERE)
    with pytest.raises(LanError, match="Nothing can be kept") as caught:
        write_owned(tmp_path / "file" / "lan" / "authority.pem", b"")
    assert "MOODIFY_DATA_DIR" in caught.value.hint

"""The certificates, parsed back, and what those who trust them take and refuse."""

from __future__ import annotations

import ipaddress
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID

from moodify.lan import issue
from moodify.lan.issue import Issued, fingerprint, is_covered, make_authority, make_leaf

NOW = datetime(2026, 5, 1, 12, 0, 0, 123, tzinfo=UTC)
NAMES, ADDRESSES = ("den.local", "localhost"), ("192.168.1.5", "127.0.0.1", "fd00::5")


@pytest.fixture(scope="module")
def authority() -> Issued:
    return make_authority("den", NOW)


@pytest.fixture(scope="module")
def leaf(authority: Issued) -> x509.Certificate:
    return make_leaf(authority, NAMES, ADDRESSES, NOW).certificate


def test_the_authority_may_sign_and_nothing_else(authority: Issued) -> None:
    parts = authority.certificate.extensions
    basic = parts.get_extension_for_class(x509.BasicConstraints)
    usage = parts.get_extension_for_class(x509.KeyUsage)
    assert basic.critical
    assert (basic.value.ca, basic.value.path_length) == (True, 0)
    assert usage.critical
    assert (usage.value.key_cert_sign, usage.value.digital_signature) == (True, False)
    assert parts.get_extension_for_class(x509.NameConstraints).critical


def test_the_leaf_is_for_a_server_of_these_names(leaf: x509.Certificate) -> None:
    parts = leaf.extensions
    held = parts.get_extension_for_class(x509.SubjectAlternativeName).value
    assert tuple(held.get_values_for_type(x509.DNSName)) == NAMES
    assert held.get_values_for_type(x509.IPAddress) == [
        ipaddress.ip_address(address) for address in ADDRESSES
    ]
    assert not parts.get_extension_for_class(x509.BasicConstraints).value.ca
    usage = parts.get_extension_for_class(x509.KeyUsage).value
    assert (usage.digital_signature, usage.key_cert_sign) == (True, False)
    purposes = list(parts.get_extension_for_class(x509.ExtendedKeyUsage).value)
    assert purposes == [ExtendedKeyUsageOID.SERVER_AUTH]


def test_both_are_of_kinds_that_phones_take(authority: Issued, leaf: x509.Certificate) -> None:
    for certificate in (authority.certificate, leaf):
        key = certificate.public_key()
        assert isinstance(key, ec.EllipticCurvePublicKey)
        assert isinstance(key.curve, ec.SECP256R1)
        assert isinstance(certificate.signature_hash_algorithm, hashes.SHA256)
        assert certificate.version is x509.Version.v3
        assert certificate.serial_number.bit_length() > 64


def test_the_leaf_is_valid_for_at_most_397_days(leaf: x509.Certificate) -> None:
    begins, ends = leaf.not_valid_before_utc, leaf.not_valid_after_utc
    assert ends - begins <= timedelta(days=397)
    assert begins < NOW - timedelta(hours=23)  # clocks at home differ
    assert ends > NOW + timedelta(days=390)


def test_the_leaf_does_not_outlive_the_authority(authority: Issued) -> None:
    late = authority.certificate.not_valid_after_utc - timedelta(days=90)
    made = make_leaf(authority, NAMES, ADDRESSES, late).certificate
    assert made.not_valid_after_utc == authority.certificate.not_valid_after_utc


def test_the_leaf_is_the_authoritys(authority: Issued, leaf: x509.Certificate) -> None:
    leaf.verify_directly_issued_by(authority.certificate)
    own = authority.certificate.extensions.get_extension_for_class(x509.SubjectKeyIdentifier)
    names = leaf.extensions.get_extension_for_class(x509.AuthorityKeyIdentifier)
    assert names.value.key_identifier == own.value.digest


def test_what_it_may_not_vouch_for_is_left_out(authority: Issued) -> None:
    made = make_leaf(authority, ("bank.example", "den.local"), ("8.8.8.8", "10.0.0.1"), NOW)
    held = made.certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert held.get_values_for_type(x509.DNSName) == ["den.local"]
    assert held.get_values_for_type(x509.IPAddress) == [ipaddress.ip_address("10.0.0.1")]


@pytest.mark.parametrize(
    ("name", "covered"),
    [
        ("den.local", True),
        ("DEN.LOCAL", True),
        ("den.home.arpa", True),
        ("localhost", True),
        ("192.168.1.1", True),
        ("100.64.0.1", True),
        ("fe80::1", True),
        ("den", False),
        ("evillocal", False),
        ("local.example", False),
        ("1.1.1.1", False),
        ("2001:db8::1", False),
        ("192.0.2.1", False),
    ],
)
def test_names_and_addresses_of_a_home(name: str, covered: bool) -> None:
    assert is_covered(name) is covered


def meet(server: Path, authority: Issued, host: str) -> None:
    """A TLS handshake in memory, by OpenSSL, with one who trusts the authority."""
    ours = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ours.load_cert_chain(server)
    theirs = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    theirs.load_verify_locations(cadata=authority.certificate.public_bytes(Encoding.PEM).decode())
    to_us, to_them = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = theirs.wrap_bio(to_them, to_us, server_hostname=host)
    answers = ours.wrap_bio(to_us, to_them, server_side=True)
    for _ in range(4):
        for side in (client, answers):
            try:
                side.do_handshake()
            except ssl.SSLWantReadError:
                continue
    client.do_handshake()


@pytest.mark.parametrize("host", [*NAMES, *ADDRESSES])
def test_who_trusts_the_authority_takes_the_leaf(host: str, tmp_path: Path) -> None:
    authority = make_authority("den", datetime.now(UTC))
    file = tmp_path / "leaf.pem"
    file.write_bytes(make_leaf(authority, NAMES, ADDRESSES, datetime.now(UTC)).pem)
    meet(file, authority, host)
    with pytest.raises(ssl.SSLCertVerificationError):
        meet(file, authority, "other.local")


@pytest.mark.parametrize("host", ["bank.example", "8.8.8.8", "2001:db8::1", "evillocal"])
def test_a_stolen_authority_vouches_for_nothing_on_the_internet(
    host: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its key signs whatever a thief wants; who trusts it refuses that by its constraints."""
    authority = make_authority("den", datetime.now(UTC))
    monkeypatch.setattr(issue, "is_covered", lambda _name: True)
    names, addresses = ((), (host,)) if host[0].isdigit() else ((host,), ())
    file = tmp_path / "stolen.pem"
    file.write_bytes(make_leaf(authority, names, addresses, datetime.now(UTC)).pem)
    with pytest.raises(ssl.SSLCertVerificationError, match="permitted subtree violation"):
        meet(file, authority, host)


def test_a_fingerprint_is_as_phones_show_it(authority: Issued) -> None:
    pairs = fingerprint(authority.certificate).split(":")
    assert len(pairs) == 32
    assert all(len(pair) == 2 and pair == pair.upper() for pair in pairs)


def test_a_file_that_is_no_pair_is_refused(authority: Issued) -> None:
    other = make_authority("den", NOW)
    key, certificate = (
        other.pem.split(b"-----BEGIN CERT")[0],
        authority.pem.partition(b"KEY-----\n"),
    )
    assert Issued.from_pem(authority.pem).certificate == authority.certificate
    mixed = key + authority.certificate.public_bytes(Encoding.PEM)
    for broken in (b"", b"x", authority.pem[:100], certificate[0], mixed, b"\xff" * 50):
        with pytest.raises((ValueError, TypeError)):
            Issued.from_pem(broken)

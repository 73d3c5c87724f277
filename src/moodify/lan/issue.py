"""Making certificates: an authority of this home's own, and one for this computer.

EC keys on P-256, signed with SHA-256: what every phone of the last ten years takes. Apple refuses
a certificate for a server that is valid for more than 825 days (support.apple.com/103769), and
some programs hold to the 398 days of public ones; ours has 396.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from moodify.lan.addresses import HOME_NETWORKS, LOOPBACK, is_within

AUTHORITY_DAYS = 3650
LEAF_DAYS = 396
EARLIER = timedelta(days=1)
"""How long before now a certificate begins: clocks at home differ. Counted in the days above."""

HOME_DOMAINS = ("local", "localhost", "lan", "home", "internal", "home.arpa", "localdomain")
"""Domains that nobody on the internet can own: RFC 6762, 6761 and 8375, and by ICANN's word."""

SHARED = ipaddress.ip_network("100.64.0.0/10")
"""RFC 6598: no address of the internet either. Private overlay networks use it."""

COVERED = (*HOME_NETWORKS, *LOOPBACK, SHARED)
"""The addresses for which the authority may speak."""


@dataclass(frozen=True, slots=True)
class Issued:
    """A certificate and its key."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    @property
    def pem(self) -> bytes:
        """Both as PEM in one text, the key first, so that they are written as one or not at all."""
        key = self.key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        return key + self.certificate.public_bytes(serialization.Encoding.PEM)

    @classmethod
    def from_pem(cls, text: bytes) -> Issued:
        """What `pem` gave; raises `ValueError` or `TypeError` for anything else."""
        certificate = x509.load_pem_x509_certificate(text)
        key = serialization.load_pem_private_key(text, None)
        if not isinstance(key, ec.EllipticCurvePrivateKey):
            raise TypeError("the key is of another kind")
        if key.public_key() != certificate.public_key():
            raise ValueError("the key is another certificate's")
        return cls(certificate, key)


def fingerprint(certificate: x509.Certificate) -> str:
    """SHA-256 of the certificate as phones show it: 32 pairs with colons between."""
    return certificate.fingerprint(hashes.SHA256()).hex(":").upper()


def is_covered(name_or_address: str) -> bool:
    """Whether the authority may speak for a host name or an address."""
    try:
        ipaddress.ip_address(name_or_address)
    except ValueError:
        name = name_or_address.lower()
        return any(name == home or name.endswith(f".{home}") for home in HOME_DOMAINS)
    return is_within(name_or_address, COVERED)


def make_authority(host: str, now: datetime) -> Issued:
    """An authority that can vouch for addresses and names of a home, and for nothing else.

    Whoever stole its key could pretend to be this computer, but not a bank: name constraints
    (RFC 5280, 4.2.1.10) bind whoever trusts it.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    name = _name(f"Moodify on {host}", "Moodify home certificate authority")
    permitted: list[x509.GeneralName] = [x509.DNSName(domain) for domain in HOME_DOMAINS]
    permitted += [x509.IPAddress(network) for network in COVERED]
    begins = now.replace(microsecond=0) - EARLIER
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(begins + timedelta(days=AUTHORITY_DAYS))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .add_extension(x509.NameConstraints(permitted, None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    return Issued(certificate, key)


def make_leaf(
    authority: Issued, names: tuple[str, ...], addresses: tuple[str, ...], now: datetime
) -> Issued:
    """A certificate for a server of these names and addresses, never outliving `authority`.

    Those for which the authority can't speak are left out.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    wanted: list[x509.GeneralName] = [x509.DNSName(name) for name in names if is_covered(name)]
    wanted += [
        x509.IPAddress(ipaddress.ip_address(address))
        for address in addresses
        if is_covered(address)
    ]
    begins = max(now.replace(microsecond=0) - EARLIER, authority.certificate.not_valid_before_utc)
    ends = min(begins + timedelta(days=LEAF_DAYS), authority.certificate.not_valid_after_utc)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(_name(names[0] if names else "Moodify", "Moodify"))
        .issuer_name(authority.certificate.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(ends)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectAlternativeName(wanted), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(authority.key.public_key()),
            critical=False,
        )
        .sign(authority.key, hashes.SHA256())
    )
    return Issued(certificate, key)


def _name(common: str, organisation: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
            x509.NameAttribute(NameOID.COMMON_NAME, common[:64]),  # the bound of X.520
        ]
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )

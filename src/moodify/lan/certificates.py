"""The two certificates in the data folder: made once, looked after, renewed in time."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature

from moodify.errors import LanError
from moodify.lan.addresses import Whereabouts, host_label
from moodify.lan.issue import Issued, fingerprint, is_covered, make_authority, make_leaf
from moodify.lan.owned import close_to_others, write_owned

RENEW = timedelta(days=60)
"""A certificate with less time than this left is made anew."""

ITSELF = (("localhost",), ("127.0.0.1", "::1"))
"""Names and addresses that every computer has for itself."""


def utc_now() -> datetime:
    """The time by this computer's clock."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Kept:
    """The certificates as they are now."""

    authority: x509.Certificate
    leaf: x509.Certificate
    chain: Path
    """PEM file of the leaf and its key, for the server."""
    notices: tuple[str, ...] = ()
    """What a person should know of how they came to be: a sentence each."""
    renewed: bool = False
    """Whether the leaf was made just now."""

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the authority, as phones show it."""
        return fingerprint(self.authority)


class Certificates:
    """The certificates of one data folder."""

    def __init__(self, folder: Path, clock: Callable[[], datetime] = utc_now) -> None:
        self._authority_path = folder / "authority.pem"
        self._leaf_path = folder / "this-computer.pem"
        self._clock = clock

    def ensure(self, where: Whereabouts) -> Kept:
        """Both certificates, fit for `where` and for the time to come; made where need be.

        Raises `LanError` when they can't be kept.
        """
        notices = []
        paths = (self._authority_path.parent, self._authority_path, self._leaf_path)
        closed = [close_to_others(path) for path in paths]  # every one of them
        if any(closed):
            notices.append("Others could read the certificate's key; now only you can.")
        authority, told = self._authority()
        notices += told
        leaf = self._read(self._leaf_path)
        renewed = leaf is None or bool(self._unfit(leaf.certificate, authority, where))
        if leaf is None or renewed:
            names, addresses = _all_of(where)
            leaf = make_leaf(authority, names, addresses, self._clock())
            write_owned(self._leaf_path, leaf.pem)
        return Kept(
            authority.certificate, leaf.certificate, self._leaf_path, tuple(notices), renewed
        )

    def look(self, where: Whereabouts) -> tuple[Kept | None, tuple[str, ...]]:
        """What is there, and what is wrong with it, in words; makes and changes nothing.

        None where there is no authority yet. Raises `LanError` for files that can't be used.
        """
        if not self._authority_path.exists():
            return None, ()
        authority, leaf = self._read(self._authority_path), self._read(self._leaf_path)
        if authority is None or leaf is None:
            broken = self._leaf_path if authority else self._authority_path
            raise LanError(
                f"The certificate in {broken} is missing or damaged.",
                hint="`moodify run --lan` makes another.",
            )
        wrong = self._expired(authority.certificate, "the authority's certificate")
        wrong += self._unfit(leaf.certificate, authority, where)
        return Kept(authority.certificate, leaf.certificate, self._leaf_path), wrong

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files that hold keys."""
        return self._authority_path, self._leaf_path

    def _authority(self) -> tuple[Issued, list[str]]:
        was_there = self._authority_path.exists()
        kept = self._read(self._authority_path)
        why = "was damaged" if kept is None else "neared its end or begins in the future"
        if kept is not None and not self._expired(kept.certificate, ""):
            return kept, []
        made = make_authority(host_label() or "this computer", self._clock())
        write_owned(self._authority_path, made.pem)
        if not was_there:
            return made, []
        return made, [
            f"This home's certificate authority {why}, so there is another one now: phones that "
            "trusted the old one must be told anew."
        ]

    def _expired(self, certificate: x509.Certificate, what: str) -> tuple[str, ...]:
        now = self._clock()
        if certificate.not_valid_before_utc > now:
            return (f"{what} begins only on {certificate.not_valid_before_utc:%d %B %Y}",)
        if certificate.not_valid_after_utc - now < RENEW:
            return (f"{what} ends on {certificate.not_valid_after_utc:%d %B %Y}",)
        return ()

    def _unfit(
        self, leaf: x509.Certificate, authority: Issued, where: Whereabouts
    ) -> tuple[str, ...]:
        """Why the leaf must be made anew; nothing where it is fine."""
        try:
            leaf.verify_directly_issued_by(authority.certificate)
        except (InvalidSignature, ValueError, TypeError):
            return ("this computer's certificate is another authority's",)
        missing = _missing(leaf, where)
        told = (f"this computer's certificate lacks {', '.join(missing)}",) if missing else ()
        return (*self._expired(leaf, "this computer's certificate"), *told)

    @staticmethod
    def _read(path: Path) -> Issued | None:
        """What is in a file; None where there is none or it is damaged."""
        try:
            return Issued.from_pem(path.read_bytes())
        except FileNotFoundError:
            return None
        except (ValueError, TypeError):
            return None
        except OSError as error:
            raise LanError(
                f"The certificate in {path} can't be read ({error.strerror}).",
                hint="Make it yours again, or delete it: `moodify run --lan` makes another.",
            ) from error


def _all_of(where: Whereabouts) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names and addresses for a leaf."""
    return (*where.names, *ITSELF[0]), (*where.addresses, *ITSELF[1])


def _missing(leaf: x509.Certificate, where: Whereabouts) -> list[str]:
    """Names and addresses that the leaf should hold and doesn't."""
    try:
        held = leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ["every name"]
    names = set(held.get_values_for_type(x509.DNSName))
    addresses = set(held.get_values_for_type(x509.IPAddress))
    wanted_names, wanted_addresses = _all_of(where)
    lacks = [name for name in wanted_names if is_covered(name) and name not in names]
    return lacks + [
        address
        for address in wanted_addresses
        if is_covered(address) and ipaddress.ip_address(address) not in addresses
    ]

"""A PIN: 4 to 12 digits, kept as a salted scrypt hash.

scrypt's figures are those that OWASP's Password Storage Cheat Sheet gives for 16 MB of memory
(N = 2^14, r = 8, p = 5); a look at a PIN takes about a quarter of a second of processor time. No
hash makes ten thousand PINs of four digits many: against whoever can read the file, a PIN is no
protection.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass

from moodify.errors import PinError

FEWEST, MOST = 4, 12
"""Digits of a PIN."""
N, R, P = 2**14, 8, 5
MOST_MEMORY = 64 * 1024 * 1024
"""Bytes that scrypt may take."""


@dataclass(frozen=True, slots=True)
class Pin:
    """What is kept of a PIN, never the digits."""

    salt: str
    """16 bytes in hex."""
    hash: str
    """32 bytes in hex."""
    n: int = N
    r: int = R
    p: int = P

    def fits(self, digits: str) -> bool:
        """Whether `digits` are the PIN; takes as long for right ones as for wrong ones."""
        found = _hash(digits, bytes.fromhex(self.salt), self.n, self.r, self.p)
        return hmac.compare_digest(found, bytes.fromhex(self.hash))


def new_pin(text: str) -> Pin:
    """A PIN to be kept. Raises `PinError` for anything but 4 to 12 digits."""
    digits = digits_of(text)
    if not (FEWEST <= len(digits) <= MOST and digits.isascii() and digits.isdigit()):
        raise PinError(f"A PIN has {FEWEST} to {MOST} digits.", hint="Type digits alone.")
    salt = secrets.token_bytes(16)
    return Pin(salt.hex(), _hash(digits, salt, N, R, P).hex())


def digits_of(text: str) -> str:
    """`text` with the digits of any script as 0 to 9, and without spaces."""
    plain = "".join(text.split())[: 4 * MOST]
    return "".join(str(unicodedata.decimal(letter, letter)) for letter in plain)


def _hash(digits: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    text = digits_of(digits).encode("utf-8", "replace")
    return hashlib.scrypt(text, salt=salt, n=n, r=r, p=p, maxmem=MOST_MEMORY, dklen=32)

"""Proof Key for Code Exchange (RFC 7636): only who began a sign-in can finish it."""

from __future__ import annotations

import base64
import hashlib
import secrets


def make_verifier() -> str:
    """A fresh secret: 64 bytes as 86 characters of base64url; RFC 7636 §4.1 asks for 43 to 128."""
    return secrets.token_urlsafe(64)


def challenge_of(verifier: str) -> str:
    """The S256 challenge: the SHA-256 of the verifier in base64url without padding."""
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")

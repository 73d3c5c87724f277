"""Which server, and who the person is there: kept in a file, but for what is secret."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Literal, get_args

from moodify.errors import SourceError
from moodify.music.sources.secrets import Secrets
from moodify.music.sources.subsonic.address import Gate, Resolve, look_up

Way = Literal["token", "api_key", "password"]
"""How to sign in: a salted token of the password, an API key, or (old servers) the password."""

SECRET = "subsonic"
"""The name that the password or key is kept under."""
FILE = "subsonic.json"


@dataclass(frozen=True, slots=True)
class Account:
    """One person at one server. Its repr holds no password."""

    address: str
    """Without a slash at the end and without ``/rest``, such as ``https://music.example``."""
    user: str
    """Empty with an API key, which knows whose it is."""
    secret: str = field(repr=False)
    """The password or the API key."""
    way: Way = "token"
    max_bit_rate: int = 0
    """kbit/s that songs are brought down to by the server; 0 for none: as they are."""
    insecure: bool = False
    """Whether the person wants http on the internet all the same."""

    @property
    def key(self) -> str:
        """Names the server and the person in songs' URIs and files; tells nothing of either."""
        words = f"{self.address}\n{self.user}"
        return hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()[:8]


class Accounts:
    """Keeps one account."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self.secrets = Secrets(folder)

    def load(self) -> Account | None:
        """The account; None where there is none, or its secret is gone."""
        told = self._told()
        if told is None:
            return None
        secret = self.secrets.load(SECRET)
        return replace(told, secret=secret) if secret else None

    def known(self) -> Account | None:
        """The account without its secret, for showing; asks no keyring."""
        return self._told()

    def save(self, account: Account) -> None:
        """Keep `account` in place of what was kept. Raises `SourceError`."""
        self.secrets.save(SECRET, account.secret)
        kept = asdict(replace(account, secret=""))
        del kept["secret"]
        fresh = self._path.with_name(f"{FILE}.new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(json.dumps(kept, indent=1), encoding="utf-8")
            fresh.replace(self._path)
        except OSError as error:
            raise SourceError(
                f"The server's address can't be kept in {self._path.parent} ({error.strerror}).",
                hint="Set MOODIFY_DATA_DIR to a folder of your own.",
            ) from error

    def forget(self) -> None:
        """Keep nothing any more. Raises `SourceError`."""
        self.secrets.forget(SECRET)
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise SourceError(
                f"The server's address can't be deleted ({error.strerror}).",
                hint=f"Delete {self._path} yourself.",
            ) from error

    def _told(self) -> Account | None:
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
            account = Account(secret="", **kept)
        except (OSError, ValueError, TypeError, RecursionError):
            return None
        texts = isinstance(account.address, str) and isinstance(account.user, str)
        rate = type(account.max_bit_rate) is int and account.max_bit_rate >= 0
        sound = texts and rate and type(account.insecure) is bool and account.way in get_args(Way)
        return account if sound else None


def server_address(text: str, *, insecure: bool = False, resolve: Resolve = look_up) -> str:
    """The server's address out of what a person typed. Raises `SourceError`.

    Without ``https://`` or ``http://`` it is https on the internet and http at home. http on
    the internet is refused unless `insecure`: whoever listens could sign in as the person.
    """
    import httpx

    try:
        url = httpx.URL(text.strip() if "://" in text else f"//{text.strip()}")
        host = url.host
    except (httpx.InvalidURL, ValueError, UnicodeError) as error:
        raise SourceError(f"{text!r} is no address.", hint="Give it as https://name.") from error
    if not host or url.userinfo or url.query or url.fragment or (url.port or 1) > 65_535:
        raise SourceError(
            "That is no address of a server.", hint="Give it as https://name, without a password."
        )
    if url.scheme not in ("", "http", "https"):
        raise SourceError(f"A server can't be asked by {url.scheme}.", hint="Use https.")
    at_home = Gate(host, resolve).kind not in ("public", "unusable")
    scheme = url.scheme or ("http" if at_home else "https")
    if scheme == "http" and not at_home and not insecure:
        raise open_to_all()
    path = url.path.rstrip("/").removesuffix("/rest").rstrip("/")
    return f"{scheme}://{url.netloc.decode()}{path}"


def open_to_all() -> SourceError:
    """Why http isn't used on the internet."""
    return SourceError(
        "Over http, anyone on the way could read your sign-in and use it.",
        hint="Give the address with https, or --insecure if you know what you do.",
    )

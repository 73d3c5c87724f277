"""Calls of the OpenSubsonic API, each a method; old Subsonic servers included."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any

from moodify.music.sources.streams import Stream
from moodify.music.sources.subsonic.account import Account, open_to_all
from moodify.music.sources.subsonic.faults import SubsonicError, error_of, read_reply, reply_of
from moodify.music.sources.subsonic.line import Answer, Line, LineError, NotSoundError, Query

TITLE = "Your server"
VERSION = "1.16.1"
"""Of the API: the last that Subsonic made, on which OpenSubsonic builds."""
NAME = "Moodify"
PAGE = 500
"""Songs or albums a page: the most that `getAlbumList2` gives."""
IN_AN_ADDRESS = 100
"""Ids that one address holds; servers and what stands before them allow some 8,000 characters."""
IN_A_FORM = 2_000
ADAPTED = 2
"""How often a call is changed to suit an old server: its version, and its way of signing in."""
COVER_MOST = 8_000_000
"""Bytes of a cover."""


class Client:
    """Asks one server for one person. May be shared by threads."""

    def __init__(self, account: Account, line: Line | None = None) -> None:
        self.account = account
        """Its `way` may change: an old server can't take a token."""
        self._line = line or Line(account.address, TITLE)
        self._version = VERSION
        self._extensions: frozenset[str] | None = None
        self._let_in = False

    def close(self) -> None:
        """Close the connections."""
        self._line.close()

    # How the server is

    def ping(self) -> str:
        """What the server is, such as "Navidrome 0.58.0". Raises `SourceError`."""
        reply = self.call("ping")
        told = (reply.get("type"), reply.get("serverVersion"))
        words = [word[:60] for word in told if isinstance(word, str)]
        return " ".join(words) or f"a Subsonic server (API {str(reply.get('version'))[:12]})"

    def extensions(self) -> frozenset[str]:
        """The names of the OpenSubsonic extensions; none for an old server."""
        if self._extensions is None:
            try:
                told = self.call("getOpenSubsonicExtensions").get("openSubsonicExtensions")
            except (SubsonicError, LineError):  # an old server has never heard of it
                told = None
            named = told if isinstance(told, list) else []
            self._extensions = frozenset(
                str(one["name"]) for one in named if isinstance(one, dict) and one.get("name")
            )
        return self._extensions

    def token_user(self) -> str:
        """Whose the API key is; empty where the server doesn't tell."""
        try:
            told = self.call("tokenInfo").get("tokenInfo")
        except (SubsonicError, LineError):
            return ""
        return str(told.get("username", ""))[:200] if isinstance(told, dict) else ""

    # Songs

    def songs_page(self, offset: int) -> list[dict[str, Any]]:
        """Songs `offset` to `offset` + `PAGE`, by an empty search; an old server gives none."""
        wanted = [("songCount", str(PAGE)), ("songOffset", str(offset))]
        others = [("artistCount", "0"), ("albumCount", "0")]
        return _listed(self.call("search3", [("query", ""), *wanted, *others]), "searchResult3")

    def albums(self) -> Iterator[dict[str, Any]]:
        """Every album, without its songs."""
        seen: set[str] = set()
        while True:
            wanted = [("type", "alphabeticalByName"), ("size", str(PAGE))]
            offset = [("offset", str(len(seen)))]
            page = _listed(self.call("getAlbumList2", wanted + offset), "albumList2", "album")
            new = [one for one in page if str(one.get("id")) not in seen]
            yield from new
            seen.update(str(one.get("id")) for one in new)
            if not new:  # the end, or a server that doesn't turn pages
                return

    def album(self, ident: str) -> list[dict[str, Any]]:
        """The songs of an album."""
        return _listed(self.call("getAlbum", [("id", ident)]), "album")

    def open(self, ident: str, byte_range: str | None = None) -> Stream:
        """The sound of a song, as it is or brought down to the account's bit rate."""
        rate = self.account.max_bit_rate
        how = ("maxBitRate", str(rate)) if rate else ("format", "raw")
        try:
            return self._line.open(
                self._url("stream"), [*self._signed(), ("id", ident), how], byte_range
            )
        except NotSoundError as error:
            reply = reply_of(error.body)
            raise (error if reply is None else error_of(reply)) from error

    def cover(self, ident: str, size: int = 0) -> tuple[str, bytes]:
        """The type and the bytes of a cover picture, `size` pixels wide if given."""
        scaled = [("size", str(size))] if size else []
        query = [*self._signed(), ("id", ident), *scaled]
        answer = self._line.get(self._url("getCoverArt"), query, COVER_MOST)
        kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
        if answer.status == 200 and kind in ("image/jpeg", "image/png", "image/webp", "image/gif"):
            return kind, answer.body
        read_reply(answer)
        raise LineError(f"{TITLE} gives no picture.")

    # What the person does

    def scrobble(self, ident: str, at: float | None = None) -> None:
        """Count a song as heard at `at`, seconds since 1970; None says that it plays now."""
        when = [] if at is None else [("time", str(round(at * 1000)))]
        submission = ("submission", "false" if at is None else "true")
        self.call("scrobble", [("id", ident), *when, submission])

    def star(self, ident: str, on: bool = True) -> None:
        """Star a song, or take the star back."""
        self.call("star" if on else "unstar", [("id", ident)])

    def save_playlist(self, name: str, idents: Sequence[str]) -> str:
        """Keep songs as the playlist `name`, in place of the person's own of that name.

        Returns its id. A list that is too long for one request is sent in several: were it cut
        off in the middle, saving again makes it whole.
        """
        known = self._own_playlist(name)
        target = [("name", name)] if known is None else [("playlistId", known)]
        rest = iter(idents)
        first = list(islice(rest, self._batch))
        reply = self._send("createPlaylist", [*target, *(("songId", one) for one in first)])
        told = reply.get("playlist")
        made = str(told.get("id", "")) if isinstance(told, dict) else ""
        ident = known or made or self._own_playlist(name)  # before API 1.14 it isn't told
        if not ident:
            raise LineError(f"{TITLE} keeps no playlist.")
        while more := list(islice(rest, self._batch)):
            added = [("songIdToAdd", one) for one in more]
            self._send("updatePlaylist", [("playlistId", ident), *added])
        if known is not None and not first:  # an empty list of songs may be taken for none given
            self._clear(ident)
        return ident

    def playlists(self) -> list[dict[str, Any]]:
        """The playlists that the person sees."""
        return _listed(self.call("getPlaylists"), "playlists", "playlist")

    def _own_playlist(self, name: str) -> str | None:
        for one in self.playlists():
            mine = one.get("owner") in (None, "", self.account.user)
            if one.get("name") == name and mine and one.get("readonly") is not True:
                return str(one.get("id"))
        return None

    def _clear(self, ident: str) -> None:
        held = _listed(self.call("getPlaylist", [("id", ident)]), "playlist", "entry")
        places = [("songIndexToRemove", str(place)) for place in range(len(held))]
        if places:
            self._send("updatePlaylist", [("playlistId", ident), *places])

    # How it is asked

    def call(self, method: str, query: Query = ()) -> dict[str, Any]:
        """Make a call by an address. Raises `SubsonicError`, `LineError`."""
        return self._tried(lambda: self._line.get(self._url(method), [*self._signed(), *query]))

    def _send(self, method: str, query: Query) -> dict[str, Any]:
        """Make a call by a form where the server takes one: that holds more."""
        if "formPost" not in self.extensions():
            return self.call(method, query)
        return self._tried(lambda: self._line.post(self._url(method), [*self._signed(), *query]))

    @property
    def _batch(self) -> int:
        return IN_A_FORM if "formPost" in self.extensions() else IN_AN_ADDRESS

    def _tried(self, ask: Callable[[], Answer]) -> dict[str, Any]:
        """Ask, and again in another way where the server is too old for the first."""
        for _ in range(ADAPTED):
            try:
                reply = read_reply(ask())
            except SubsonicError as error:
                if not self._adapted(error):
                    raise
            else:
                self._let_in = True
                return reply
        return read_reply(ask())

    def _adapted(self, error: SubsonicError) -> bool:
        if error.code == 30 and error.version not in ("", self._version):
            self._version = error.version
            return True
        # 41 says so; a server that never heard of tokens misses the password (10).
        no_tokens = error.code == 41 or (error.code == 10 and not self._let_in)
        if no_tokens and self.account.way == "token" and self._is_safe:
            self.account = replace(self.account, way="password")
            return True
        return False

    @property
    def _is_safe(self) -> bool:
        """Whether a password may be sent as it is: to nobody who could listen."""
        at_home = self._line.gate.kind not in ("public", "unusable")
        return self.account.address.startswith("https://") or at_home

    def _url(self, method: str) -> str:
        if not (self._is_safe or self.account.insecure):  # the name may have moved since
            raise open_to_all()
        return f"{self.account.address}/rest/{method}.view"

    def _signed(self) -> list[tuple[str, str]]:
        """Who asks. A salt is used once, so that no two requests hold the same token."""
        common = [("v", self._version), ("c", NAME), ("f", "json")]
        secret, user = self.account.secret, ("u", self.account.user)
        if self.account.way == "api_key":
            return [("apiKey", secret), *common]
        if self.account.way == "password":
            return [user, ("p", "enc:" + secret.encode().hex()), *common]
        salt = secrets.token_hex(8)
        # MD5 is what the API asks for.
        token = hashlib.md5((secret + salt).encode(), usedforsecurity=False).hexdigest()
        return [user, ("t", token), ("s", salt), *common]


def _listed(reply: dict[str, Any], name: str, inner: str = "song") -> list[dict[str, Any]]:
    """The objects under ``reply[name][inner]``; an old server gives one alone without a list."""
    held = reply.get(name)
    told = held.get(inner) if isinstance(held, dict) else None
    told = [told] if isinstance(told, dict) else told
    return [one for one in told if isinstance(one, dict)] if isinstance(told, list) else []

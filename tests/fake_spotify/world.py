"""The state of a small Spotify: people, apps, songs, lists, and what has been asked of it."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, NamedTuple

from tests.fake_spotify.faults import Fault, Kind
from tests.fake_spotify.ids import make_id
from tests.fake_spotify.items import Entry, Episode, Item, Playlist, Song
from tests.fake_spotify.people import Account, App, Limits
from tests.fake_spotify.player import Device, Player
from tests.fake_spotify.tokens import SCOPES, Access, Grant, TokenOffice, Tokens


class Logged(NamedTuple):
    """One request and how it was answered; no header or body, so no token."""

    method: str
    path: str
    query: dict[str, str]
    status: int


class World:
    """Everything the fake knows. Tests change it freely, also while it is being served."""

    def __init__(self) -> None:
        self._ahead = 0.0
        self._frozen: float | None = None
        self.accounts: dict[str, Account] = {}
        self.apps: dict[str, App] = {}
        self.songs: dict[str, Song] = {}
        self.episodes: dict[str, Episode] = {}
        self.playlists: dict[str, Playlist] = {}
        self.tokens = TokenOffice(self.now)
        self.limits = Limits(self.now)
        self.faults: list[Fault] = []
        self.log: list[Logged] = []
        self.violations: list[str] = []
        self.editorial_status = 403
        """What the items of Spotify's own lists answer; 404 has been seen too."""
        self.player_lag = 0.0
        """For so many seconds after a change ``GET /me/player`` shows the state before it."""
        self.embed_seconds: float | None = 30.0
        """Where the embed's songs end; ``None`` plays them whole."""
        self.embed_end = "duration"
        """The position that the embed tells at the end: ``duration`` or ``zero``."""
        self.autoplay_blocked = False
        """The page's player stays silent until its element was activated by a person."""
        self.sdk_errors: list[tuple[str, str]] = []
        """(event, message) pairs that the page's player will emit, one a poll."""

    # The clock

    def now(self) -> float:
        """Seconds since 1970; runs like the real clock, plus what was advanced."""
        return (time.time() if self._frozen is None else self._frozen) + self._ahead

    def advance(self, seconds: float) -> None:
        self._ahead += seconds

    def freeze(self) -> None:
        """From now on time passes only by `advance`."""
        self._frozen = time.time()

    def stamp(self, at: float | None = None) -> str:
        moment = datetime.fromtimestamp(self.now() if at is None else at, UTC)
        return moment.strftime("%Y-%m-%dT%H:%M:%SZ")

    # Shorthands for the first of each

    @property
    def me(self) -> Account:
        return next(iter(self.accounts.values()))

    @property
    def app(self) -> App:
        return next(iter(self.apps.values()))

    @property
    def player(self) -> Player:
        return self.me.player

    @property
    def devices(self) -> list[Device]:
        return self.me.player.devices

    @property
    def rate_limit(self) -> int | None:
        """Calls in 30 rolling seconds; ``None`` for no limit."""
        return self.limits.rate_limit

    @rate_limit.setter
    def rate_limit(self, calls: int | None) -> None:
        self.limits.rate_limit = calls

    @property
    def rotate(self) -> bool:
        """Whether each refresh gives a new refresh token and ends the old one."""
        return self.tokens.rotate

    @rotate.setter
    def rotate(self, on: bool) -> None:
        self.tokens.rotate = on

    # Filling it

    def add_account(self, name: str, display_name: str = "", premium: bool = True) -> Account:
        """A person, with nothing yet; the first one is `me`."""
        account = Account(name, display_name or name.title(), Player(self.now), premium)
        self.accounts[account.id] = account
        return account

    def add_app(self, client_id: str, *redirect_uris: str) -> App:
        """An app which all accounts so far may use."""
        app = App(client_id, list(redirect_uris), {one.account_id for one in self.by_id()})
        self.apps[client_id] = app
        return app

    def by_id(self) -> list[Account]:
        return list(self.accounts.values())

    def add_songs(self, songs: Iterable[Song]) -> None:
        self.songs.update((song.id, song) for song in songs)

    def add_playlist(
        self, name: str, items: Iterable[Item | Entry | None], owner: str = "", **rest: Any
    ) -> Playlist:
        """A list that `me` sees among the own ones; ``None`` is a removed track."""
        entries = [one if isinstance(one, Entry) else Entry(one) for one in items]
        playlist = Playlist(name, owner or self.me.id, entries, **rest)
        if playlist.owner in self.accounts:
            playlist.owner_name = self.accounts[playlist.owner].display_name
        self.add_songs(one.item for one in entries if isinstance(one.item, Song))
        held = (one.item for one in entries if isinstance(one.item, Episode))
        self.episodes.update((episode.id, episode) for episode in held)
        self.playlists[playlist.id] = playlist
        self.me.followed.append(playlist.id)
        return playlist

    def add_device(self, name: str, type: str = "Computer", **rest: Any) -> Device:
        device = Device(make_id(f"device:{name}"), name, type, **rest)
        self.devices.append(device)
        return device

    def like(self, *songs: Song) -> None:
        """Liked songs of `me`, the last one newest."""
        self.add_songs(songs)
        for number, song in enumerate(songs):
            self.me.liked[song.uri] = self.stamp(self.now() - 86_400 + number)

    def find(self, uri: str) -> Item | None:
        """The song or episode of a URI."""
        kind, _, name = uri.removeprefix("spotify:").partition(":")
        return self.songs.get(name) if kind == "track" else self.episodes.get(name)

    # Signing in without a browser

    def sign_in(
        self, account: Account | None = None, scopes: Iterable[str] = SCOPES, app: App | None = None
    ) -> Tokens:
        """Tokens as if the person had just agreed."""
        return self.tokens.issue(
            Grant(account or self.me, app or self.app, tuple(scopes), self.now())
        )

    def access(self, token: str) -> Access | None:
        return self.tokens.access.get(token)

    # Trouble

    def fail(self, method: str, path_regex: str, kind: Kind, times: int = 1, **args: Any) -> Fault:
        """The next ``times`` matching requests go wrong; see `faults` for the arguments."""
        fault = Fault(method, re.compile(path_regex), kind, times, args)
        self.faults.append(fault)
        return fault

    def block(self, seconds: float) -> None:
        """429 for all calls until so many seconds have passed."""
        self.limits.blocked_until = self.now() + seconds

    def sleep_devices(self, asleep: bool = True) -> None:
        for device in self.devices:
            device.awake = not asleep
            device.is_active = device.is_active and not asleep

    # What was asked

    def count(self, method: str = "*", path_prefix: str = "") -> int:
        """How many logged requests have this method (``*`` for any) and begin of the path."""
        return sum(
            method in (one.method, "*") and one.path.startswith(path_prefix) for one in self.log
        )

"""The one place where the page's Spotify is kept: the account, the harvest, what went wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from moodify.errors import MoodifyError, SpotifyBusyError, SpotifyPremiumError
from moodify.music.spotify.harvest import Harvested, Progress, harvest
from moodify.music.spotify.shelf import SpotifyShelf
from moodify.music.spotify.songs import Skipped
from moodify.music.spotify.store import KEEP_DAYS, SpotifyStore
from moodify.settings import Settings
from moodify.spotify.account import Account
from moodify.spotify.faults import signed_out
from moodify.spotify.hosts import Hosts
from moodify.spotify.signin import REDIRECT_URI
from moodify.spotify.vault import open_vault
from moodify.types import MoodName
from moodify.web import faults, problems
from moodify.web.problems import Problem
from moodify.web.spotify.bodies import HarvestState, LikedCount, SpotifyState, Way
from moodify.web.spotify.cards import skipped_count


class SpotifyDesk:
    """One account for the whole server. For the event loop alone."""

    def __init__(
        self, settings: Settings, shelf: SpotifyShelf, changed: Callable[[], None]
    ) -> None:
        """`changed` is called when there are other songs to choose from."""
        self.hosts = Hosts.at(settings.spotify_url)
        self.shelf = shelf
        self._settings = settings
        self.changed = changed
        """Call it when there are other songs to choose from."""
        self._account: Account | None = None
        self._opening = asyncio.Lock()
        self._reading: asyncio.Task[Harvested] | None = None
        self._progress = Progress("", 0, 0, 0, 0)
        self._harvested: Harvested | None = None
        self._harvest_problem: Problem | None = None
        self._back_at: float | None = None
        self.problem: Problem | None = None
        """Why the last sign-in failed."""
        self.premium: bool | None = None
        """Whether the account has Premium; None until playing has shown it."""

    @property
    def store(self) -> SpotifyStore:
        """What was read from Spotify."""
        return self.shelf.store

    async def account(self) -> Account:
        """The account, opened when it is first asked for."""
        async with self._opening:
            if self._account is None:
                vault = await asyncio.to_thread(open_vault, self._settings.data_dir)
                account = Account(self.hosts, vault)
                await account.load()
                await asyncio.to_thread(self.store.expire)
                self._account = account
        return self._account

    async def close(self) -> None:
        """Stop reading, and close the connections; what was read and the sign-in stay."""
        await self.stop_reading()
        if self._account is not None:
            await self._account.close()

    # Signing in and out

    async def begin(self, client_id: str, redirect_uri: str) -> str:
        """Begin a sign-in; returns the address at Spotify."""
        account = await self.account()
        self.problem = None
        return account.begin(client_id or self.client_id(account), redirect_uri)

    async def finish(self, state: str, code: str, error: str) -> None:
        """Finish a sign-in; why it failed, if it did, is kept to be told on the page."""
        account = await self.account()
        try:
            grant = await account.finish(state, code, error)
            await asyncio.to_thread(self.store.belongs_to, grant.account_id)
            self.problem = self.premium = None
        except MoodifyError as failed:
            self.problem = problems.of_error(failed)

    async def sign_out(self) -> None:
        """Forget the sign-in, and everything that was read by it."""
        await self.stop_reading()
        account = await self.account()
        await account.sign_out()
        await asyncio.to_thread(self.store.erase)
        self._progress, self._harvested = Progress("", 0, 0, 0, 0), None
        self.problem = self.premium = self._harvest_problem = self._back_at = None
        self.changed()

    def client_id(self, account: Account) -> str:
        """The client id that is known already, or an empty text."""
        granted = account.grant
        return granted.client_id if granted is not None else self._settings.spotify_client_id

    # The harvest

    async def read(self) -> None:
        """Begin to read the playlists' songs, or go on where it stopped."""
        account = await self.account()
        if self._reading is not None and not self._reading.done():
            return
        if account.grant is None:
            raise signed_out()
        self._harvest_problem = self._back_at = self._harvested = None
        self._reading = asyncio.create_task(harvest(account.client, self.store, self._tell))
        self._reading.add_done_callback(self._read)

    async def stop_reading(self) -> None:
        """Stop; what was read is kept."""
        if self._reading is not None and not self._reading.done():
            self._reading.cancel()
            await asyncio.wait([self._reading])

    def _tell(self, progress: Progress) -> None:
        self._progress = progress

    def _read(self, task: asyncio.Task[Harvested]) -> None:
        if self._reading is task:
            self._reading = None
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            self._harvested = task.result()
        elif isinstance(error, MoodifyError):
            self._harvest_problem = problems.of_error(error)
            self._back_at = error.back_at if isinstance(error, SpotifyBusyError) else None
        else:
            faults.note("reading from Spotify", error)
            self._harvest_problem = problems.fault()
        self.changed()

    def harvest_state(self) -> HarvestState:
        """How far the reading is."""
        progress, done = self._progress, self._harvested
        return HarvestState(
            # Until `_read` has said how it ended, which may be a moment after it did.
            running=self._reading is not None,
            playlist=progress.playlist,
            playlists_done=progress.playlists_done,
            playlists=progress.playlists,
            entries_done=progress.entries_done,
            entries=progress.entries,
            finished=done is not None,
            unreadable=list(done.unreadable) if done is not None else [],
            problem=self._harvest_problem,
            back_at=self._back_at,
        )

    # What the page shows

    async def state(self) -> SpotifyState:
        """Everything about the connection."""
        account = await self.account()
        grant = account.grant
        counts, skipped, liked, songs = await asyncio.to_thread(self._counted)
        return SpotifyState(
            signed_in=grant is not None,
            name="" if grant is None else grant.name,
            client_id=self.client_id(account),
            redirect_uri=REDIRECT_URI,
            kept_in=account.vault.place,
            ends_at=None if grant is None else grant.dies_at,
            songs=songs,
            moods=counts,
            skipped=skipped_count(skipped),
            liked=liked,
            harvest=self.harvest_state(),
            ways=self._ways(grant is not None and "streaming" in grant.scopes, grant is not None),
            problem=self.problem,
            keep_days=round(KEEP_DAYS),
        )

    def _counted(self) -> tuple[dict[MoodName, int], Skipped, LikedCount, int]:
        known, done = self.store.count_liked()
        liked = LikedCount(known=known, sorted=done)
        return self.store.counts(), self.store.skipped(), liked, len(self.shelf)

    def _ways(self, streams: bool, signed_in: bool) -> list[Way]:
        """How songs can be heard, best first for what is known of the account."""
        if not signed_in:
            why = "Connect Spotify first."
        elif self.premium is False:
            why = "It needs Spotify Premium."
        else:
            why = ""
        page = why or ("" if streams else "Sign out, then in again, to allow it.")
        ways = [
            Way(name="connect", ok=not why, why=why),
            Way(name="page", ok=not page, why=page),
            Way(name="embed", ok=True, why=""),
        ]
        return sorted(ways, key=lambda way: not way.ok)

    async def order(self, given: Awaitable[None]) -> None:
        """Give an order to a player; it shows whether the account has Premium."""
        try:
            await given
        except SpotifyPremiumError:
            self.premium = False
            raise
        self.premium = True

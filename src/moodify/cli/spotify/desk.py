"""What the commands share: the account, and what was read from it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from moodify.music.spotify.store import SpotifyStore
    from moodify.settings import Settings
    from moodify.spotify.account import Account

T = TypeVar("T")


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[tuple[Account, SpotifyStore]]:
    """The account and the store, signed in or not."""
    from moodify.music.spotify.store import SpotifyStore
    from moodify.spotify.account import Account
    from moodify.spotify.hosts import Hosts
    from moodify.spotify.vault import open_vault

    store = SpotifyStore(settings.spotify_path)
    async with Account(Hosts.at(settings.spotify_url), open_vault(settings.data_dir)) as account:
        try:
            store.expire()
            yield account, store
        finally:
            store.close()


def with_account(work: Callable[[Account, SpotifyStore, Settings], Coroutine[Any, Any, T]]) -> T:
    """Run `work` with the account and the store."""
    from moodify.settings import load_settings

    settings = load_settings()

    async def run() -> T:
        async with opened(settings) as (account, store):
            return await work(account, store, settings)

    return asyncio.run(run())

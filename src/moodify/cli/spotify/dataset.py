"""``moodify spotify harvest``: the songs of the mood playlists, as a labelled dataset."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from moodify.cli.progress import Bar
from moodify.cli.spotify.connection import moods_in_words
from moodify.cli.spotify.desk import with_account
from moodify.errors import SpotifyError

if TYPE_CHECKING:
    from moodify.music.spotify.harvest import Harvested, Progress
    from moodify.music.spotify.store import SpotifyStore
    from moodify.settings import Settings
    from moodify.spotify.account import Account

FILE = click.Path(dir_okay=False, path_type=Path)


@click.command()
@click.option("--csv", type=FILE, help="Write the dataset: a row a song and playlist.")
@click.option("--report", type=FILE, help="Write a page that shows it.  [default: beside the CSV]")
@click.option("--offline", is_flag=True, help="Ask Spotify nothing: write what was read before.")
def harvest(csv: Path | None, report: Path | None, offline: bool) -> None:
    """Read the songs of every playlist that has a mood, and write them as a dataset.

    Stopped at any moment, the same command goes on where it was; playlists that haven't
    changed are not read again.
    """

    async def work(account: Account, store: SpotifyStore, _settings: Settings) -> None:
        if not offline:
            await _read(account, store)
        click.echo(moods_in_words(store.counts()))
        click.echo(_skipped_in_words(store))
        _write(store, csv, report)

    with_account(work)


async def _read(account: Account, store: SpotifyStore) -> None:
    from moodify.music.spotify.harvest import harvest as read_songs
    from moodify.music.spotify.harvest import read_playlists

    known = await read_playlists(account.client, store)
    if not any(playlist.mood for playlist in known):
        raise SpotifyError(
            "None of your playlists has a mood yet.",
            hint="`moodify spotify choose` asks you; with --suggested it goes by their names.",
        )
    with Bar("Reading your playlists", sum(one.total for one in known if one.mood)) as bar:
        done = 0

        def show(progress: Progress) -> None:
            nonlocal done
            bar.advance(progress.entries_done - done, progress.playlist or "Done")
            done = progress.entries_done

        read: Harvested = await read_songs(account.client, store, show)
    for name, why in read.unreadable:
        click.echo(f"“{name}” was left out. {why}", err=True)


def _skipped_in_words(store: SpotifyStore) -> str:
    skipped = store.skipped()
    if not skipped.total:
        return "Every entry was a song."
    return (
        f"Skipped: {skipped.gone:,} that Spotify has taken away, {skipped.local:,} local files, "
        f"{skipped.episodes:,} episodes of podcasts."
    )


def _write(store: SpotifyStore, csv: Path | None, report: Path | None) -> None:
    from moodify.music.spotify.dataset import write_dataset
    from moodify.music.spotify.report import write_report

    if csv is not None:
        rows = write_dataset(csv, store.songs())
        click.echo(f"Wrote {rows:,} rows to {csv}.")
        report = report or csv.with_suffix(".html")
    if report is not None:
        today = date.today()
        songs = list(store.songs())
        write_report(report, songs, store.skipped(), made_on=f"{today.day} {today:%B %Y}")
        click.echo(f"Wrote the report to {report}.")

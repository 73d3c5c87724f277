"""``moodify spotify playlists`` and ``choose``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from moodify.cli.output import json_line
from moodify.cli.spotify.desk import with_account
from moodify.cli.suggest import MOODS
from moodify.errors import SpotifyError

if TYPE_CHECKING:
    from moodify.music.spotify.rows import KnownPlaylist
    from moodify.music.spotify.store import SpotifyStore
    from moodify.settings import Settings
    from moodify.spotify.account import Account
    from moodify.types import MoodName

KEYS: dict[str, MoodName] = {"a": "angry", "h": "happy", "s": "sad", "n": "neutral"}
LEAVE_OUT = "-"
LATER = "q"


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
def playlists(as_json: bool) -> None:
    """List your playlists with their moods, asked of Spotify anew."""
    for playlist in _read():
        if as_json:
            click.echo(json_line(_as_dict(playlist)))
        else:
            click.echo(_as_text(playlist))


@click.command()
@click.argument("playlist", required=False)
@click.argument("mood", required=False, type=click.Choice((*MOODS, "none")))
@click.option("--suggested", is_flag=True, help="Take every mood that a name suggests.")
@click.option("--all", "everything", is_flag=True, help="Ask about those with a choice, too.")
def choose(playlist: str | None, mood: str | None, suggested: bool, everything: bool) -> None:
    """Say which of your playlists are angry, happy, sad or neutral.

    Without arguments it asks about each that has no mood yet. PLAYLIST is a name or an id; the
    mood `none` leaves it out.
    """
    if (playlist is None) != (mood is None):
        raise click.UsageError("Name a playlist and its mood, or neither.")
    known = _read()
    if playlist is not None:
        chosen = _named(known, playlist)
        _keep({chosen.id: _mood(mood)})
        click.echo(f"“{chosen.name}” is {mood} now." if mood != "none" else "It is left out now.")
        return
    ask = [one for one in known if one.readable and (everything or not one.decided)]
    choices = _suggested(ask) if suggested else _asked(ask)
    _keep(choices)
    given = sum(choice is not None for choice in choices.values())
    click.echo(
        f"{given} playlist{'' if given == 1 else 's'} got a mood. "
        "`moodify spotify harvest` reads their songs."
    )


def _read() -> list[KnownPlaylist]:
    from moodify.music.spotify.harvest import read_playlists

    async def work(
        account: Account, store: SpotifyStore, _settings: Settings
    ) -> list[KnownPlaylist]:
        return await read_playlists(account.client, store)

    return with_account(work)


def _keep(choices: dict[str, MoodName | None]) -> None:
    async def work(_account: Account, store: SpotifyStore, _settings: Settings) -> None:
        for playlist_id, mood in choices.items():
            store.choose(playlist_id, mood)

    with_account(work)


def _suggested(playlists: list[KnownPlaylist]) -> dict[str, MoodName | None]:
    from moodify.music.spotify.propose import propose_mood

    choices: dict[str, MoodName | None] = {}
    for one in playlists:
        proposal = propose_mood(one.name, one.description)
        if proposal is not None:
            choices[one.id] = proposal.mood
            click.echo(f"{proposal.mood:<8} {one.name}  ({', '.join(proposal.words)})")
    return choices


def _asked(playlists: list[KnownPlaylist]) -> dict[str, MoodName | None]:
    from moodify.music.spotify.propose import propose_mood

    if playlists:
        click.echo(
            "a angry, h happy, s sad, n neutral, - leave out, q the rest later; "
            "Enter takes what stands in brackets.\n"
        )
    choices: dict[str, MoodName | None] = {}
    for one in playlists:
        proposal = propose_mood(one.name, one.description)
        letter = LEAVE_OUT if proposal is None else proposal.mood[0]
        answer = click.prompt(
            f"{one.name} ({one.total:,})",
            type=click.Choice((*KEYS, LEAVE_OUT, LATER)),
            default=letter,
            show_choices=False,
        )
        if answer == LATER:
            break
        choices[one.id] = KEYS.get(answer)
    return choices


def _named(playlists: list[KnownPlaylist], name: str) -> KnownPlaylist:
    from moodify.music.label import folded

    fits = [one for one in playlists if name in (one.id, one.name)]
    fits = fits or [one for one in playlists if folded(name) == folded(one.name)]
    if len(fits) != 1:
        how_many = "None of your playlists is" if not fits else "Several of your playlists are"
        raise SpotifyError(
            f"{how_many} called “{name}”.", hint="`moodify spotify playlists` lists them with ids."
        )
    return fits[0]


def _mood(word: str | None) -> MoodName | None:
    return next((mood for mood in KEYS.values() if mood == word), None)


def _as_text(playlist: KnownPlaylist) -> str:
    from moodify.music.spotify.harvest import why_not
    from moodify.music.spotify.propose import propose_mood

    proposal = propose_mood(playlist.name, playlist.description)
    hint = "" if playlist.decided or proposal is None else f"  suggested: {proposal.mood}"
    mood = playlist.mood or ("left out" if playlist.decided else "")
    line = f"{mood:<9} {playlist.name} ({playlist.total:,})  [{playlist.id}]{hint}"
    problem = why_not(playlist)
    return f"{line}\n{'':<10}{problem}" if problem else line


def _as_dict(playlist: KnownPlaylist) -> dict[str, object]:
    from moodify.music.spotify.harvest import why_not
    from moodify.music.spotify.propose import propose_mood

    proposal = propose_mood(playlist.name, playlist.description)
    return {
        "id": playlist.id,
        "name": playlist.name,
        "owner": playlist.owner,
        "total": playlist.total,
        "readable": playlist.readable,
        "why_not": why_not(playlist),
        "mood": playlist.mood,
        "suggested": None if proposal is None else proposal.mood,
        "songs": playlist.songs,
    }

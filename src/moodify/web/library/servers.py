"""Audius, and the person's own server: on, off, signed in, tried."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from moodify.errors import MoodifyError, SourceError
from moodify.music.sources.audius import AudiusSource
from moodify.music.sources.subsonic import SubsonicSource
from moodify.said import key_of, values_of
from moodify.web.library.asking import asked_in_vain
from moodify.web.library.bodies import (
    AudiusCard,
    ServerCard,
    ServerPlaylist,
    ServerRequest,
    Trial,
)

if TYPE_CHECKING:
    from moodify.music.library import Library
    from moodify.music.sources.subsonic.client import Client
    from moodify.play.saved import SavedSession

TASTE = 65_536
"""Bytes of a song that a trial hears."""


def audius(library: Library) -> AudiusSource:
    """Audius. Raises `SourceError` where it is left out."""
    source = library.sources.get(AudiusSource.name)
    if not isinstance(source, AudiusSource):
        raise SourceError("Audius is left out here.", hint="See `moodify doctor`.")
    return source


def subsonic(library: Library) -> SubsonicSource:
    """The source that asks a server. Raises `SourceError` where it is left out."""
    source = library.sources.get(SubsonicSource.name)
    if not isinstance(source, SubsonicSource):
        raise SourceError("Servers are left out here.", hint="See `moodify doctor`.")
    return source


def audius_card(library: Library) -> AudiusCard | None:
    """How Audius is doing; None where it is left out."""
    source = library.sources.get(AudiusSource.name)
    if not isinstance(source, AudiusSource):
        return None
    status = source.status()
    songs = library.catalogue.count(source.name)
    return AudiusCard(
        on=source.switch.on,
        ok=status.ok,
        detail=str(status.detail),
        key=key_of(status.detail),
        values=values_of(status.detail),
        songs=songs,
    )


def server_card(library: Library) -> ServerCard | None:
    """How the server is doing; None while there is none."""
    source = library.sources.get(SubsonicSource.name)
    account = source.accounts.known() if isinstance(source, SubsonicSource) else None
    if not isinstance(source, SubsonicSource) or account is None:
        return None
    status = source.status()
    return ServerCard(
        address=account.address,
        user=account.user,
        way=account.way,
        ok=status.ok,
        detail=str(status.detail),
        key=key_of(status.detail),
        values=values_of(status.detail),
        songs=library.catalogue.count(source.name),
        kept_in=source.accounts.secrets.place,
    )


def turn(library: Library, on: bool) -> None:
    """Turn Audius on, and begin to read it; or off, and forget its songs."""
    source = audius(library)
    source.turn(on, source.switch.host if on else "")
    if on:
        source.prepare()
    else:
        library.follow()


def add(library: Library, wanted: ServerRequest) -> None:
    """Sign in to a server, keep the sign-in, and begin to read its songs.

    Raises `MoodifyError` for what can't be a sign-in, or isn't taken.
    """
    from moodify.music.sources.subsonic.account import Account, server_address

    source = subsonic(library)
    secret = wanted.secret.get_secret_value()
    if not secret.strip() or not (wanted.user or wanted.api_key):
        raise MoodifyError(
            "That isn't enough to sign in.", hint="Give a name and a password, or an API key."
        )
    with asked_in_vain():
        source.add(
            Account(
                server_address(wanted.address),
                "" if wanted.api_key else wanted.user,
                secret.strip() if wanted.api_key else secret,
                "api_key" if wanted.api_key else "token",
            )
        )
    source.prepare()
    library.follow()


def forget(library: Library) -> None:
    """Forget the server, the sign-in and its songs; nothing is changed there."""
    subsonic(library).forget()
    library.follow()


def save(library: Library, made: SavedSession) -> ServerPlaylist:
    """Keep the server's songs of a session there. Raises `SourceError` where there are none."""
    source = subsonic(library)
    known = library.get_many(made.uris)
    tracks = [song.track for song in known if song.track.source == source.name]
    if not tracks:
        raise SourceError(
            "There are no songs of your server in this session.", hint="Play some of them first."
        )
    with asked_in_vain():
        source.save_playlist(made.name, tracks)
    return ServerPlaylist(name=made.name, songs=len(tracks))


def test(library: Library) -> list[Trial]:
    """Try the server call by call. Changes nothing anywhere. Raises `SourceError` without one."""
    client = subsonic(library).client()
    calls: list[tuple[str, Callable[[Client], str]]] = [
        ("Sign-in", lambda asked: asked.ping()),
        ("Songs", lambda asked: f"{len(_some(asked))} on the first page"),
        ("Sound", _heard),
    ]
    return [_tried(name, call, client) for name, call in calls]


def _tried(name: str, call: Callable[[Client], str], client: Client) -> Trial:
    try:
        return Trial(name=name, ok=True, detail=call(client))
    except MoodifyError as error:
        return Trial(name=name, ok=False, detail=error.sentence)
    except (LookupError, StopIteration):
        return Trial(name=name, ok=False, detail="There is nothing to try it on.")


def _some(client: Client) -> list[dict[str, object]]:
    return client.songs_page(0) or client.album(str(next(client.albums())["id"]))


def _heard(client: Client) -> str:
    """Hear the beginning of a song."""
    size = 0
    with client.open(str(_some(client)[0]["id"]), f"bytes=0-{TASTE - 1}") as stream:
        for chunk in stream.chunks:
            size += len(chunk)
            if size >= TASTE:
                break
    return f"{size:,} bytes of {stream.headers.get('content-type', 'sound')}"

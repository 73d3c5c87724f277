"""Lists of songs: what is in the queue as a file, and what somebody shared as songs of here."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

from moodify.music.files.names import read_names
from moodify.music.foreign import IMPORTED
from moodify.music.label import folded
from moodify.music.meant import meant
from moodify.music.slug import slug
from moodify.session import Rooms, Session
from moodify.session.cards import song_card
from moodify.session.state import SongCard
from moodify.types import Song, Track
from moodify.web.queue.bodies import MOST, OpenedList, OpenedSong, SharedSong

FOUND = 20
"""Songs that a search gives."""
LOOKED_AT = 200
"""Songs that a search looks at for those that play here."""
SPOTIFY = "spotify"


def opened(rooms: Rooms, session: Session, songs: Sequence[SharedSong]) -> OpenedList:
    """What the songs of a shared list are here, for the player that the session uses."""
    tracks = [_track(song) for song in songs]
    return _opened(rooms, session, tracks, 0)


def opened_file(rooms: Rooms, session: Session, name: str, content: bytes) -> OpenedList:
    """The same of a file; raises `SongFileError` for what is no list of songs."""
    read = read_names(name, content)
    return _opened(rooms, session, read.tracks[:MOST], read.left_out + len(read.tracks[MOST:]))


def found(rooms: Rooms, session: Session, text: str) -> list[SongCard]:
    """Songs that hold each word of `text`, of those that the session's player can play."""
    if not folded(text):
        return []
    if session.player == SPOTIFY:
        songs = _on_the_shelf(rooms, folded(text).split())
    else:
        songs = rooms.library.catalogue.find(text=text, limit=LOOKED_AT)
        songs = [song for song in songs if song.track.playable]
    return [_card(rooms, session, song) for song in songs[:FOUND]]


def _on_the_shelf(rooms: Rooms, words: Sequence[str]) -> list[Song]:
    shelf = rooms.spotify
    songs = [] if shelf is None else shelf.get_many(shelf.points().uris)
    named = ((song, folded(" ".join((*song.track.artists, song.track.title)))) for song in songs)
    return [song for song, name in named if all(word in name for word in words)]


def _opened(rooms: Rooms, session: Session, tracks: Sequence[Track], left_out: int) -> OpenedList:
    by_spotify = session.player == SPOTIFY
    if by_spotify:
        shelf = rooms.spotify
        here = [None] * len(tracks) if shelf is None else meant(tracks, shelf)
    else:
        here = meant(tracks, rooms.library, rooms.library.catalogue)
    songs = [
        _song(rooms, session, track, known, by_spotify)
        for track, known in zip(tracks, here, strict=True)
    ]
    return OpenedList(
        songs=songs, found=sum(song.card is not None for song in songs), left_out=left_out
    )


def _song(
    rooms: Rooms, session: Session, track: Track, known: Song | None, by_spotify: bool
) -> OpenedSong:
    links = dict(track.links) | (dict(known.track.links) if known is not None else {})
    if track.uri.startswith("spotify:track:"):
        links.setdefault(
            SPOTIFY, f"https://open.spotify.com/track/{quote(track.uri[14:], safe='')}"
        )
    plays = known is not None and (by_spotify or known.track.playable)
    card = _card(rooms, session, known) if known is not None and plays else None
    return OpenedSong(title=track.title, artists=list(track.artists), links=links, card=card)


def _card(rooms: Rooms, session: Session, song: Song) -> SongCard:
    library = rooms.library
    shelf = rooms.spotify if session.player == SPOTIFY else None
    labelled = None if shelf is None else shelf.labelled(song.track.uri)
    return song_card(song, library.source_title, (), labelled, library.correctable)


def _track(song: SharedSong) -> Track:
    artists = tuple(name for name in song.artists if name.strip())
    uri = song.uri or f"{IMPORTED}:{slug(artists[0] if artists else '', song.title) or 'song'}"
    return Track(uri, song.title, artists, IMPORTED, links=dict(song.links))

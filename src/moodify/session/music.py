"""What a programme chooses from: Moodify's own library, or the person's Spotify.

The two never meet in one queue. What is heard on Spotify is remembered by nobody: Spotify's
terms allow no profile of it.
"""

from __future__ import annotations

import logging
from collections.abc import Collection
from typing import TYPE_CHECKING, Protocol

from moodify.errors import TasteError
from moodify.music.label import mood_of
from moodify.session.tasting import mood_for, teach
from moodify.types import Reason, Song, Target

if TYPE_CHECKING:
    from moodify.music.catalogue.catalogue import PlayEvent
    from moodify.music.spotify.shelf import SpotifyShelf
    from moodify.recommend.suggest import Shelf, Tasting
    from moodify.session.rooms import Rooms
    from moodify.taste.lesson import Event

log = logging.getLogger(__name__)

SAID_BY = {
    "audio": "Its sound seems {}: a guess of Moodify's.",
    "tag": "Its tags say that it is {}.",
    "person": "You said that it is {}.",
}
"""Who says what a song's mood is, in words, by `SongMood.source`."""


class Music(Protocol):
    """A choice of songs, and what is remembered of them."""

    playable: bool | None
    """Which songs may be queued: only those that Moodify plays itself, or (None) all."""

    @property
    def shelf(self) -> Shelf:
        """Where songs are chosen from."""

    def get(self, uri: str) -> Song | None:
        """The song of that name, or None."""

    def record(self, uri: str, event: PlayEvent) -> None:
        """Note what became of a song."""

    def learn(self, song: Song, event: Event, target: Target) -> None:
        """Learn from what the listener did with a song that was for `target`."""

    def taste(self, target: Target) -> Tasting | None:
        """What is believed of the listener's taste at `target`; None while nothing is."""

    def recent(self, n: int) -> list[str]:
        """The last `n` songs heard in other sessions, newest first."""

    def liked(self) -> Collection[str]:
        """The songs that count for more."""

    def why(self, song: Song) -> tuple[Reason, ...]:
        """What is known of a song's mood, beyond where it stands."""


class OwnMusic:
    """The library: what plays here, and what opens elsewhere."""

    playable: bool | None = True

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms

    @property
    def shelf(self) -> Shelf:
        """All songs but Spotify's."""
        return self._rooms.library

    def get(self, uri: str) -> Song | None:
        """The song of that name, or None."""
        return self._rooms.library.catalogue.get(uri)

    def record(self, uri: str, event: PlayEvent) -> None:
        """Kept in the catalogue, and told to the source."""
        self._rooms.library.record(uri, event)

    def learn(self, song: Song, event: Event, target: Target) -> None:
        """Kept in the taste's own file."""
        teach(self._rooms.taste, song, event, target)

    def taste(self, target: Target) -> Tasting | None:
        """As learned; None where it can't be read, too."""
        try:
            return self._rooms.taste.judge(mood_for(target))
        except TasteError as error:
            log.warning("%s", error)
            return None

    def recent(self, n: int) -> list[str]:
        """From the catalogue."""
        return self._rooms.library.catalogue.recent(n)

    def liked(self) -> Collection[str]:
        """The liked songs."""
        return self._rooms.likes.uris

    def why(self, song: Song) -> tuple[Reason, ...]:
        """Who says what its mood is, where that isn't whoever made or listed it."""
        says = SAID_BY.get(song.mood.source)
        return () if says is None else (Reason("filed", says.format(mood_of(song.mood))),)


class SpotifyMusic:
    """The person's labelled Spotify songs."""

    playable: bool | None = None

    def __init__(self, shelf: SpotifyShelf) -> None:
        self._shelf = shelf

    @property
    def shelf(self) -> Shelf:
        """Spotify's songs alone."""
        return self._shelf

    def get(self, uri: str) -> Song | None:
        """The song of that name, or None."""
        return self._shelf.get(uri)

    def record(self, uri: str, event: PlayEvent) -> None:
        """Nothing is remembered."""

    def learn(self, song: Song, event: Event, target: Target) -> None:
        """Nothing is learned: no profile may be made of what is heard on Spotify."""

    def taste(self, target: Target) -> Tasting | None:
        """None: what was learned from other songs isn't put to Spotify's either."""
        del target
        return None

    def recent(self, n: int) -> list[str]:
        """Nothing is remembered."""
        del n
        return []

    def liked(self) -> Collection[str]:
        """Likes are Spotify's own, and teach Moodify nothing."""
        return ()

    def why(self, song: Song) -> tuple[Reason, ...]:
        """In which of the person's playlists it stands."""
        known = self._shelf.labelled(song.track.uri)
        if known is None or not (known.listings or known.by_hand):
            return ()
        if known.by_hand:
            return (Reason("filed", f"You called this very song {known.by_hand}."),)
        named = dict.fromkeys((place.playlist, place.mood) for place in known.listings)
        places = [f"“{name}”, which you called {mood}" for name, mood in named]
        more = f", and in {len(places) - 2} more" if len(places) > 2 else ""
        return (
            Reason("filed", f"It stands in your playlist {', and in '.join(places[:2])}{more}."),
        )

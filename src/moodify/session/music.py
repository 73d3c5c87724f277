"""What a programme chooses from: Moodify's own library, or the person's Spotify.

The two never meet in one queue. What is heard on Spotify is remembered by nobody: Spotify's
terms allow no profile of it.
"""

from __future__ import annotations

import logging
from collections.abc import Collection
from typing import TYPE_CHECKING, Protocol

from moodify.errors import MoodifyError, SuggestError, TasteError
from moodify.music.label import mood_of
from moodify.recommend.reasons import reason
from moodify.said import Said
from moodify.session.tasting import mood_for, teach
from moodify.types import Reason, Song, Target

if TYPE_CHECKING:
    from moodify.music.catalogue.catalogue import PlayEvent
    from moodify.music.spotify.shelf import SpotifyShelf
    from moodify.recommend.suggest import Shelf, Tasting
    from moodify.session.belongings import Belongings
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

    def nothing(self, error: SuggestError) -> str:
        """What a person is told where no song can be chosen, for the reason that `error` gives."""


class OwnMusic:
    """The library: what plays here, and what opens elsewhere."""

    playable: bool | None = True

    def __init__(self, rooms: Rooms, own: Belongings) -> None:
        self._rooms = rooms
        self._own = own

    @property
    def shelf(self) -> Shelf:
        """All songs but Spotify's."""
        return self._rooms.library

    def get(self, uri: str) -> Song | None:
        """The song of that name, or None."""
        return self._rooms.library.catalogue.get(uri)

    def record(self, uri: str, event: PlayEvent) -> None:
        """Kept where this listener's plays are; the music goes on where they can't be."""
        try:
            self._own.heard.record(uri, event)
        except MoodifyError as error:
            self._own.unkept.failed("plays", error)
        else:
            self._own.unkept.kept("plays")

    def learn(self, song: Song, event: Event, target: Target) -> None:
        """Kept in the taste's own file."""
        error = teach(self._own.taste, song, event, target)
        if error is None:
            self._own.unkept.kept("taste")
        else:
            self._own.unkept.failed("taste", error)

    def taste(self, target: Target) -> Tasting | None:
        """As learned; None where it can't be read, too."""
        try:
            return self._own.taste.judge(mood_for(target))
        except TasteError as error:
            log.warning("%s", error)
            return None

    def recent(self, n: int) -> list[str]:
        """From where this listener's plays are."""
        return self._own.heard.recent(n)

    def liked(self) -> Collection[str]:
        """The liked songs."""
        return self._own.likes.uris

    def why(self, song: Song) -> tuple[Reason, ...]:
        """Who says what its mood is, where that isn't whoever made or listed it."""
        says = SAID_BY.get(song.mood.source)
        if says is None:
            return ()
        mood = mood_of(song.mood)
        said = Said(says.format(mood), "mood-by", by=song.mood.source, mood=mood)
        return (reason("filed", said),)

    def nothing(self, error: SuggestError) -> str:
        """Where all songs there are stand on Spotify's shelf, that it is to be chosen instead."""
        spotify = self._rooms.spotify
        if error.said.key == "songs-none" and spotify is not None and len(spotify.points()):
            text = "There are no songs here yet but those of your Spotify. Let Spotify play."
            return Said(text, "songs-only-spotify")
        return error.sentence


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

    def nothing(self, error: SuggestError) -> str:
        """As it is."""
        return error.sentence

    def why(self, song: Song) -> tuple[Reason, ...]:
        """In which of the person's playlists it stands."""
        known = self._shelf.labelled(song.track.uri)
        if known is None or not (known.listings or known.by_hand):
            return ()
        if known.by_hand:
            called = Said(
                f"You called this very song {known.by_hand}.", "called", mood=known.by_hand
            )
            return (reason("filed", called),)
        named = dict.fromkeys((place.playlist, place.mood) for place in known.listings)
        places = [f"“{name}”, which you called {mood}" for name, mood in named]
        more = f", and in {len(places) - 2} more" if len(places) > 2 else ""
        text = f"It stands in your playlist {', and in '.join(places[:2])}{more}."
        (first, mood), (second, other) = (*named, *named)[:2]
        more_than_two = max(0, len(named) - 2)
        key = "playlist" if len(named) == 1 else "playlists"
        said = Said(text, key, name=first, mood=mood, name2=second, mood2=other, more=more_than_two)
        return (reason("filed", said),)

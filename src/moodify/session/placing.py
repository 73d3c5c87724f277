"""What a listener's own hand does with what comes next: put, add, take out and put back.

A song keeps its reasons, and what it was chosen for, wherever it is put.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from moodify.errors import SuggestError
from moodify.play.queue import PlayQueue, TakenOut
from moodify.recommend.reasons import reason
from moodify.said import Said
from moodify.session.choosing import Chooser
from moodify.types import Recommendation

if TYPE_CHECKING:
    from moodify.session.music import Music

OWN_CHOICE = reason("taste", Said("You chose this song yourself.", "own-choice"))

TAKEN_OUT = 50
"""Songs that can be put back."""


class Placing:
    """The hand on one programme's queue. Not thread-safe."""

    def __init__(self, music: Music, queue: PlayQueue, chooser: Chooser) -> None:
        self._music = music
        self._queue = queue
        self._chooser = chooser
        self._taken_out: dict[str, TakenOut] = {}

    @property
    def taken_out(self) -> frozenset[str]:
        """The names of the songs that can be put back."""
        return frozenset(self._taken_out)

    def song(self, uri: str) -> Recommendation:
        """A song by name, as it was chosen, if it was.

        Raises `SuggestError` for one that can't be played here.
        """
        queue = self._queue
        known = (*queue.upcoming, *reversed(queue.history))
        found = next((song for song in known if song.song.track.uri == uri), None)
        if found is None and uri in self._taken_out:
            found = self._taken_out[uri].song
        return self._by_hand(uri) if found is None else found

    def songs(self, uris: Sequence[str]) -> list[Recommendation]:
        """Those of `uris` that can be played here; raises `SuggestError` when none can."""
        found: list[Recommendation] = []
        refused: SuggestError | None = None
        for uri in uris:
            try:
                found.append(self.song(uri))
            except SuggestError as error:
                refused = error
        if not found:
            raise refused or SuggestError("There is no song to add.", hint="Choose one.")
        for song in found:
            self._wanted_again(song.song.track.uri)
        return found

    def move(self, uri: str, before: str | None) -> None:
        """Put a song before another one; raises `SuggestError` when one of them is gone."""
        if not self._queue.move(uri, before):
            raise gone()

    def remove(self, uri: str) -> None:
        """Take a song out; raises `SuggestError` when it is gone already."""
        taken = self._queue.remove(uri)
        if taken is None:
            raise gone()
        self._taken_out.pop(uri, None)  # what was taken out last stands last
        self._taken_out[uri] = taken
        self._chooser.unwanted.add(uri)
        if len(self._taken_out) > TAKEN_OUT:
            del self._taken_out[next(iter(self._taken_out))]

    def put_back(self, uri: str) -> None:
        """Put a song back that was taken out; raises `SuggestError` for another one."""
        taken = self._taken_out.get(uri)
        if taken is None:
            raise SuggestError(
                "That song wasn't taken out of the queue.", hint="Add it to the queue instead."
            )
        self._wanted_again(uri)
        self._queue.put_back(taken)

    def _wanted_again(self, uri: str) -> None:
        """Forget that a song was taken out: it may come again like any other."""
        if self._taken_out.pop(uri, None) is not None:
            self._chooser.unwanted.discard(uri)

    def _by_hand(self, uri: str) -> Recommendation:
        song = self._music.get(uri)
        if song is None:
            raise SuggestError("That song is not in the library.", hint="Choose another one.")
        if self._music.playable and not song.track.playable:
            raise SuggestError(
                f"“{song.track.title}” can't be played here.", hint="Open it by one of its links."
            )
        return Recommendation(song, self._chooser.fit(song), (OWN_CHOICE, *self._music.why(song)))


def gone() -> SuggestError:
    """The refusal of a song that has left the queue meanwhile."""
    return SuggestError(
        "That song is no longer in the queue.", hint="Look at what comes next, and try again."
    )

"""One listener: what their face or their hand says, and the music that follows.

What a new mood does to the music stands in `following`, what each command does in `obey`.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from moodify.errors import PictureError
from moodify.journal.diary import LEFT_BY, NO_DIARY, Diary, Moment
from moodify.session import cards, commands
from moodify.session.belongings import Belongings
from moodify.session.obey import obey
from moodify.session.parts import parts_for
from moodify.session.rooms import Rooms
from moodify.session.state import Seen, SessionState, SongCard
from moodify.session.watch import listener_of
from moodify.types import Frame, PlayerName, Quality, Recommendation, Target


class Session:
    """One listener. May be called from several threads."""

    def __init__(
        self,
        rooms: Rooms,
        own: Belongings | None = None,
        *,
        id: str = "session",
        smoothing_seconds: float = 1.5,
        clock: Callable[[], float] = time.monotonic,
        seed: int | None = None,
    ) -> None:
        """Begin with nothing seen and nothing playing; `seed` makes the choices repeatable.

        `own` are the things of the household's member who listens: the first one's without it.
        """
        self.id = id
        self.own = rooms.first if own is None else own
        self.diary: Diary = NO_DIARY
        """Whoever keeps a journal of this listener."""
        self._lock = threading.RLock()
        self._parts = parts_for(rooms, self.own, clock, smoothing_seconds, seed)

    # In

    def see(self, frame: Frame) -> Seen:
        """Take in a camera's frame; `captured_at` is its time on the session's clock.

        Raises `NotListeningError` when whoever listened was removed meanwhile.
        """
        self.own.check()
        my = self._parts
        faces = my.rooms.reader.read(frame)
        empty = Quality() if faces else my.rooms.reader.empty_quality(frame)
        with self._lock:
            now = frame.captured_at
            counts = now > my.off_at
            if not counts:  # taken before the camera was turned off: too late
                faces, empty = (), Quality()
            my.watch.correct_by(my.learning.calibration)
            tracked, mood = my.watch.update(faces, now)
            if counts or my.following.by is not None:
                my.following.see(mood, now)
            self._note(now)
            listener = listener_of(tracked)
            quality = listener.face.quality if listener else empty
            if counts:
                my.learning.see(listener.face if listener else None, quality.hints, now)
            progress = my.learning.progress
            return cards.seen(frame, tracked, quality, cards.mood_state(mood, now), progress)

    def look_at(self, picture: Frame) -> None:
        """Take the mood from a still picture; raises `PictureError` when it shows no face."""
        self.own.check()
        faces = self._parts.rooms.reader.read(picture, thorough=True)
        if not faces:
            raise PictureError(
                "No face was found in the picture.",
                hint="Choose one with a face seen from the front.",
            )
        with self._lock:
            self._parts.look_at_picture(faces[0].emotions)
            self._note(self._parts.clock())

    def command(self, command: commands.Command) -> None:
        """Do what the listener asks; raises `MoodifyError` with a sentence when it can't be."""
        self.own.check()
        with self._lock:
            obey(command, self._parts)
            self._note(self._parts.clock(), LEFT_BY.get(command.type, "played"))
            if (unkept := self.own.unkept.take()) is not None:
                raise unkept  # all was done: it is only to be told

    def _note(self, at: float, left: str = "played") -> None:
        """Let the diary see how things stand; nobody is told what Spotify plays."""
        my = self._parts
        now = my.programme.now if my.player == "here" else None
        song, wish = None if now is None else now.song, my.heading.journey.wish
        mood, by = my.following.mood, my.following.by
        self.diary.note(Moment(at, mood, by, wish, my.programme.target, song, left))

    # Out

    def state(self) -> SessionState:
        """Everything that the page shows."""
        with self._lock:
            my, music = self._parts, self._parts.programme
            mood, target = my.following.mood, music.target
            return SessionState(
                id=self.id,
                by=my.following.by,
                wish=my.heading.journey.wish,
                follow=my.following.follow,
                mood=None if mood is None else cards.mood_state(mood, my.clock()),
                target=None if target is None else cards.target_state(target),
                now=None if music.now is None else self._card(music.now),
                queue=tuple(self._card(song) for song in music.upcoming),
                history=music.history,
                offer=my.following.offer,
                suggestions=tuple(self._card(song) for song in music.suggestions),
                player=my.player,
                path=cards.path_state(my.heading.journey, music, my.heading.at),
                calibration=my.learning.state(),
                filters=cards.filter_state(my.filters, music),
                placed=cards.placed_songs(music),
                endless=music.endless,
                over=music.over,
            )

    def mark(self) -> tuple[object, ...]:
        """Equal to an earlier one when there is nothing new to tell but the mood's figures."""
        with self._lock:
            my, music, following = self._parts, self._parts.programme, self._parts.following
            return (
                following.by,
                my.heading.journey.wish,
                my.heading.journey.targets,
                following.follow,
                None if following.mood is None else (following.mood.label, following.mood.since),
                music.target,
                music.now,
                music.upcoming,
                music.history,
                music.placed,
                music.endless,
                music.over,
                music.suggestions,
                following.offer,
                my.player,
                my.learning.mark(),
                my.filters,
                music.nothing_left,
                None if music.now is None else self.own.likes.uris,
            )

    def _card(self, song: Recommendation) -> SongCard:
        my = self._parts
        shelf = my.rooms.spotify if my.player == "spotify" else None
        labelled = None if shelf is None else shelf.labelled(song.song.track.uri)
        library = my.rooms.library
        return cards.song_card(
            song, library.source_title, self.own.likes.uris, labelled, library.correctable
        )

    def choose_again(self) -> None:
        """Choose what comes next once more: there are other songs to choose from."""
        with self._lock:
            self._parts.heading.choose_again()

    def songs(self, player: PlayerName) -> tuple[Recommendation, ...]:
        """What `player` has played in this session, plays, and has waiting."""
        with self._lock:
            programme = self._parts.programmes.get(player)
            return () if programme is None else programme.songs

    def coming(self, player: PlayerName) -> tuple[Recommendation, ...]:
        """Of that, only what waits."""
        with self._lock:
            programme = self._parts.programmes.get(player)
            return () if programme is None else programme.upcoming

    @property
    def player(self) -> PlayerName:
        """Who plays the music."""
        return self._parts.player

    @property
    def target(self) -> Target | None:
        """Where the music aims; None until it does."""
        with self._lock:
            return self._parts.programme.target

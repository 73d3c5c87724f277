"""One listener: what their face or their hand says, and the music that follows.

The rules, in one place:

- No song is changed mid-way by Moodify. A new mood changes what comes *next*: by itself while
  the listener follows it, else after an offer.
- ``unsure`` changes nothing. While the music is held, no face does.
- What is said by hand holds until the camera is asked for again; so does a picture's mood.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from functools import singledispatchmethod

from moodify.errors import PictureError, SpotifyError
from moodify.journal.diary import LEFT_BY, NO_DIARY, Diary, Moment
from moodify.mood.circumplex import mood_point
from moodify.mood.still import mood_of
from moodify.session import basis, cards, commands
from moodify.session.heading import Heading
from moodify.session.learning import FaceCommand, Learning
from moodify.session.music import OwnMusic, SpotifyMusic
from moodify.session.programme import Programme
from moodify.session.rooms import Rooms
from moodify.session.state import By, Offer, Seen, SessionState, SongCard
from moodify.session.watch import Watch, listener_of
from moodify.types import (
    Emotions,
    Filters,
    Frame,
    Mood,
    MoodName,
    PlayerName,
    Quality,
    Recommendation,
    Target,
)

SETTLE_SECONDS = 4.0
"""After a mood has held this long, the smoothed point has come to rest: aim once more."""
DRIFT = 0.15
"""… if the face has come this far from where the path began: less is not heard."""


class Session:
    """One listener. May be called from several threads."""

    def __init__(
        self,
        rooms: Rooms,
        *,
        id: str = "session",
        smoothing_seconds: float = 1.5,
        clock: Callable[[], float] = time.monotonic,
        seed: int | None = None,
    ) -> None:
        """Begin with nothing seen and nothing playing; `seed` makes the choices repeatable."""
        self.id = id
        self.diary: Diary = NO_DIARY
        """Whoever keeps a journal of this listener."""
        self._rooms = rooms
        self._clock = clock
        self._lock = threading.RLock()
        self._watch = Watch(smoothing_seconds)
        self._learning = Learning(rooms.calibrations)
        self._picture: Emotions | None = None
        """What the network makes of the last picture's face."""
        self._programmes: dict[PlayerName, Programme]
        self._programmes = {"here": Programme(OwnMusic(rooms), seed)}
        if rooms.spotify is not None:
            self._programmes["spotify"] = Programme(SpotifyMusic(rooms.spotify), seed)
        self._player: PlayerName = "here"
        self._heading = Heading(lambda: self._programme)
        self._mood: Mood | None = None
        self._by: By | None = None
        self._follow = True
        self._asked_for = False
        """True when the camera's next sure mood counts at once: the listener asked for it."""
        self._settled = True
        self._off_at = -math.inf
        self._offer: Offer | None = None
        self._offered: Mood | None = None
        self._dismissed: MoodName | None = None

    # In

    def see(self, frame: Frame) -> Seen:
        """Take in a camera's frame; `captured_at` is its time on the session's clock."""
        faces = self._rooms.reader.read(frame)
        empty = Quality() if faces else self._rooms.reader.empty_quality(frame)
        with self._lock:
            now = frame.captured_at
            if now <= self._off_at:  # taken before the camera was turned off: too late to count
                faces, empty = (), Quality()
            self._watch.correct_by(self._learning.calibration)
            tracked, mood = self._watch.update(faces, now)
            if self._by is None and now > self._off_at:
                self._by = "camera"
            if self._by == "camera":
                self._mood = mood
                self._hear(mood, now)
            self._note(now)
            listener = listener_of(tracked)
            quality = listener.face.quality if listener else empty
            if now > self._off_at:
                self._learning.see(listener.face if listener else None, quality.hints, now)
            progress = self._learning.progress
            return cards.seen(frame, tracked, quality, cards.mood_state(mood, now), progress)

    def look_at(self, picture: Frame) -> None:
        """Take the mood from a still picture; raises `PictureError` when it shows no face."""
        faces = self._rooms.reader.read(picture, thorough=True)
        if not faces:
            raise PictureError(
                "No face was found in the picture.",
                hint="Choose one with a face seen from the front.",
            )
        with self._lock:
            self._picture = faces[0].emotions
            self._take_picture(self._picture)
            self._note(self._clock())

    def _take_picture(self, emotions: Emotions) -> None:
        mood = mood_of(self._learning.calibration.apply(emotions), self._clock())
        self._by, self._mood = "picture", mood
        self._forget_offer()
        if mood.label != "unsure":
            self._aim(basis.of_face(mood, "picture"))

    def command(self, command: commands.Command) -> None:
        """Do what the listener asks; raises `MoodifyError` with a sentence when it can't be."""
        with self._lock:
            self._do(command)
            self._note(self._clock(), LEFT_BY.get(command.type, "played"))

    def _note(self, at: float, left: str = "played") -> None:
        """Let the diary see how things stand; nobody is told what Spotify plays."""
        now = self._programme.now if self._player == "here" else None
        song, wish = None if now is None else now.song, self._heading.journey.wish
        self.diary.note(Moment(at, self._mood, self._by, wish, self._programme.target, song, left))

    # Out

    def state(self) -> SessionState:
        """Everything that the page shows."""
        with self._lock:
            music, mood, target = self._programme, self._mood, self._programme.target
            return SessionState(
                id=self.id,
                by=self._by,
                wish=self._heading.journey.wish,
                follow=self._follow,
                mood=None if mood is None else cards.mood_state(mood, self._clock()),
                target=None if target is None else cards.target_state(target),
                now=None if music.now is None else self._card(music.now),
                queue=tuple(self._card(song) for song in music.upcoming),
                history=music.history,
                offer=self._offer,
                suggestions=tuple(self._card(song) for song in music.suggestions),
                player=self._player,
                path=cards.path_state(self._heading.journey, music, self._heading.at),
                calibration=self._learning.state(),
                filters=cards.filter_state(music),
            )

    def mark(self) -> tuple[object, ...]:
        """Equal to an earlier one when there is nothing new to tell but the mood's figures."""
        with self._lock:
            music = self._programme
            return (
                self._by,
                self._heading.journey.wish,
                self._heading.journey.targets,
                self._follow,
                None if self._mood is None else (self._mood.label, self._mood.since),
                music.target,
                music.now,
                music.upcoming,
                music.history,
                music.suggestions,
                self._offer,
                self._player,
                self._learning.mark(),
                music.filters,
                music.nothing_left,
                None if music.now is None else self._rooms.likes.uris,
            )

    def _card(self, song: Recommendation) -> SongCard:
        shelf = self._rooms.spotify if self._player == "spotify" else None
        labelled = None if shelf is None else shelf.labelled(song.song.track.uri)
        library = self._rooms.library
        return cards.song_card(
            song, library.source_title, self._rooms.likes.uris, labelled, library.correctable
        )

    def choose_again(self) -> None:
        """Choose what comes next once more: there are other songs to choose from."""
        with self._lock:
            self._heading.choose_again()

    def songs(self, player: PlayerName) -> tuple[Recommendation, ...]:
        """What `player` has played in this session, plays, and has waiting."""
        with self._lock:
            programme = self._programmes.get(player)
            return () if programme is None else programme.songs

    @property
    def player(self) -> PlayerName:
        """Who plays the music."""
        return self._player

    @property
    def target(self) -> Target | None:
        """Where the music aims; None until it does."""
        with self._lock:
            return self._programme.target

    # From the mood to the music

    @property
    def _programme(self) -> Programme:
        return self._programmes[self._player]

    def _hear(self, mood: Mood, now: float) -> None:
        """Let the music follow what the camera says."""
        label = mood.label
        if label == "unsure":
            return
        known = self._heading.basis
        if known is None or self._asked_for:
            self._aim_at_face(mood)
        elif self._heading.holds:
            return
        elif label == known.evidence.label:
            self._forget_offer()
            self._settle(mood, now)
        elif self._follow:
            self._aim_at_face(mood)
        elif label != self._dismissed:
            self._dismissed, self._offered = None, mood
            self._offer = Offer(f"Your face looks {label} now. Shall the music follow?", label)

    def _aim_at_face(self, mood: Mood) -> None:
        self._asked_for, self._settled = False, False
        self._forget_offer()
        self._aim(basis.of_face(mood, "camera"))

    def _settle(self, mood: Mood, now: float) -> None:
        """Aim once more when the mood has come to rest.

        A label takes over while the smoothed point is still on its way, so the first aim
        falls short of where the face then stays.
        """
        if self._settled or now - mood.since < SETTLE_SECONDS:
            return
        self._settled = True
        known, here = self._heading.basis, (mood.valence, mood.arousal)
        if self._follow and known is not None and math.dist(known.point, here) > DRIFT:
            self._aim_at_face(mood)
            self._settled = True

    def _aim(self, by: basis.Basis) -> None:
        self._heading.aim(by)

    @property
    def _seen_now(self) -> Mood | None:
        """The mood that the camera shows, while it is the camera that says it."""
        return self._mood if self._by == "camera" else None

    def _forget_offer(self) -> None:
        self._offer = self._offered = self._dismissed = None

    def _say(self, valence: float, arousal: float, by: basis.Basis) -> None:
        """Take a mood that was said by hand."""
        self._by, self._asked_for = "hand", False
        self._mood = basis.said(valence, arousal, self._clock())
        self._forget_offer()
        self._aim(by)

    # Commands

    @singledispatchmethod
    def _do(self, command: object) -> None:
        raise TypeError(f"no such command: {command!r}")

    @_do.register
    def _(self, command: commands.Wish) -> None:
        if command.wish == "hold":
            self._forget_offer()
        self._heading.wish(command.wish, self._seen_now)

    @_do.register
    def _(self, command: commands.Goal) -> None:
        self._heading.go_to((command.valence, command.arousal), self._seen_now)

    @_do.register
    def _(self, command: commands.Bend) -> None:
        self._heading.bend(command.step, (command.valence, command.arousal))

    @_do.register
    def _(self, _command: commands.Straighten) -> None:
        self._heading.straighten()

    @_do.register
    def _(self, command: commands.ChooseMood) -> None:
        self._say(*mood_point(command.mood), basis.of_name(command.mood))

    @_do.register
    def _(self, command: commands.ChoosePoint) -> None:
        point = command.valence, command.arousal
        self._say(*point, basis.of_point(*point))

    @_do.register
    def _(self, _command: commands.UseCamera) -> None:
        if self._by == "camera":
            return
        self._by, self._mood, self._asked_for = "camera", None, True
        self._forget_offer()

    @_do.register
    def _(self, _command: commands.CameraOff) -> None:
        self._watch.reset()
        self._learning.stop()
        self._off_at = self._clock()
        self._asked_for = False
        if self._by == "camera":
            self._by = self._mood = None
            self._forget_offer()

    @_do.register
    def _(self, command: commands.PickFace) -> None:
        self._watch.pick(command.face)

    @_do.register
    def _(self, command: FaceCommand) -> None:
        seen = None if self._mood is None or self._by == "hand" else self._mood.moods
        self._learning.do(command, seen, self._clock())
        if self._by == "picture" and self._picture is not None:
            self._take_picture(self._picture)

    @_do.register
    def _(self, command: commands.Follow) -> None:
        self._follow = command.on
        if command.on:
            self._accept()

    @_do.register
    def _(self, _command: commands.AcceptOffer) -> None:
        self._accept()

    @_do.register
    def _(self, _command: commands.DismissOffer) -> None:
        if self._offer is not None:
            self._dismissed, self._offer, self._offered = self._offer.mood, None, None

    def _accept(self) -> None:
        if self._offered is not None:
            self._aim_at_face(self._offered)

    @_do.register
    def _(self, command: commands.Next) -> None:
        self._programme.go_on("played", command.at)

    @_do.register
    def _(self, command: commands.Skip) -> None:
        self._programme.go_on("skipped", command.at)
        self._heading.choose_again()  # “play less like it” begins with what comes next

    @_do.register
    def _(self, command: commands.Ended) -> None:
        now = self._programme.now
        if command.uri is None or (now is not None and command.uri == now.song.track.uri):
            self._programme.go_on("finished")

    @_do.register
    def _(self, _command: commands.Previous) -> None:
        self._programme.go_back()

    @_do.register
    def _(self, command: commands.Play) -> None:
        self._heading.play(command.uri)

    @_do.register
    def _(self, command: commands.UsePlayer) -> None:
        if command.player not in self._programmes:
            raise SpotifyError("Spotify can't be used here.", hint="Play Moodify's own music.")
        if command.player != self._player:
            self._heading.change_player(lambda: setattr(self, "_player", command.player))

    @_do.register
    def _(self, command: commands.Like) -> None:
        aim = self._programmes["here"].aim_for(command.uri)
        self._rooms.likes.set(command.uri, command.on, aim)

    @_do.register
    def _(self, command: commands.FitsMood) -> None:
        self._programme.fits(command.uri, command.fits)
        if not command.fits:
            self._heading.choose_again()

    @_do.register
    def _(self, command: commands.Filter) -> None:
        mine = self._programmes["here"]
        mine.filters = Filters(
            frozenset(command.languages), frozenset(command.genres), frozenset(command.decades)
        )
        if self._player == "here":
            self._heading.choose_again()

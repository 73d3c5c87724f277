"""The one seam between a session and the journal: how things stand, told whenever they may change.

A session calls `note` after each frame and each command, with its clock's time; it waits for
nothing and learns nothing. What is worth writing down (a mood that lasted, another wish, a song
that was left) is found out here, and handed on to be written elsewhere.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from moodify.journal.episodes import Episodes
from moodify.journal.moments import Moments
from moodify.journal.rows import (
    MOST_SHIFT,
    By,
    Episode,
    Feeling,
    Heard,
    HeardSong,
    Record,
    Stamp,
    Wished,
)
from moodify.types import Mood, Song, Target

NEVER = ("spotify",)
"""Sources whose songs are remembered by nobody (docs/spotify.md)."""
LONGEST_UNKNOWN = 3600.0
"""Seconds. Of a song whose length nobody knows, more than that is more likely a machine that
slept than a song."""
LEFT_BY = {"ended": "finished", "skip": "skipped"}
"""Why a song is left, by the type of the command that does it; by any other it is ``played``."""


@dataclass(frozen=True, slots=True)
class Moment:
    """How things stand with one listener."""

    at: float
    """Seconds on the session's monotonic clock."""
    mood: Mood | None
    by: By | None
    """Who says what the mood is; None before anyone did."""
    wish: str
    target: Target | None
    song: Song | None
    """What Moodify itself plays; None while another player does."""
    left: str = "played"
    """Why the song before was left, if it was: ``finished``, ``skipped`` or ``played``."""


class Diary(Protocol):
    """Whoever wants to know how things stand."""

    def note(self, moment: Moment) -> None:
        """Take in how things stand; returns at once and never fails."""


class _NoDiary:
    """Keeps nothing."""

    def note(self, moment: Moment) -> None:
        """Nothing is kept."""


NO_DIARY: Diary = _NoDiary()


def wall_clock() -> Stamp:
    """What the clock on the wall shows now, by this machine's time zone."""
    now = time.time()
    ahead = datetime.fromtimestamp(now).astimezone().utcoffset()
    shift = 0 if ahead is None else int(ahead.total_seconds())
    return Stamp(now, max(-MOST_SHIFT, min(MOST_SHIFT, shift)))


@dataclass(slots=True)
class _Playing:
    """The song that plays, since when, and how the listener was."""

    song: Song
    began: float
    stamp: Stamp
    before: Feeling | None = None
    said: Feeling | None = None
    """What was said by hand when it began."""


class SessionDiary:
    """The diary of one session. Its session calls it in turn."""

    def __init__(
        self,
        write: Callable[[Record], None],
        page: Callable[[], int],
        clock: Callable[[], Stamp] = wall_clock,
    ) -> None:
        """`write` is given what shall be kept, and waits for nothing.

        `page` is 0 while the journal is off, and another number each time it is switched on.
        """
        self._write = write
        self._page = page
        self._on_page = 0
        self._clock = clock
        self.forget()

    def forget(self) -> None:
        """Let go of all that isn't written yet."""
        self._episodes = Episodes(self._clock)
        self._moments = Moments()
        self._playing: _Playing | None = None
        self._wish: str | None = None
        self._said: float | None = None
        self.last: float | None = None

    def note(self, moment: Moment) -> None:
        """Take in how things stand; while the journal is off, nothing is remembered either."""
        if not self._turned():
            return
        self.last = moment.at
        self._see(moment)
        self._hear(moment)
        self._listen(moment)

    @property
    def idle(self) -> float:
        """Seconds since something was told; 0 before anything was."""
        return 0.0 if self.last is None else time.monotonic() - self.last

    def finish(self) -> None:
        """The session is over: write down what still goes on."""
        if self._turned():
            for episode in self._episodes.end():
                self._write(episode)
            if self._playing is not None and self.last is not None:
                self._leave(self._playing, self.last, "played")
        self.forget()

    def _turned(self) -> bool:
        """Whether the journal is on; what was seen before it was switched is forgotten."""
        page = self._page()
        if page != self._on_page:
            self.forget()
            self._on_page = page
        return page > 0

    def _see(self, moment: Moment) -> None:
        mood = moment.mood
        if moment.by == "camera" and mood is not None:
            for episode in self._episodes.add(mood.label, mood.valence, mood.arousal, moment.at):
                self._write(episode)
            if mood.label != "unsure":
                self._moments.add(Feeling(mood.label, mood.valence, mood.arousal), moment.at)
        elif moment.by in ("hand", "picture") and mood is not None and mood.since != self._said:
            self._said = mood.since
            feeling = _feeling(moment)
            if feeling is not None:
                self._write(Episode(self._clock(), 0.0, feeling))

    def _hear(self, moment: Moment) -> None:
        if moment.wish != self._wish and (self._wish is not None or moment.target is not None):
            self._wish = moment.wish
            aim = moment.target
            point = (None, None) if aim is None else (aim.valence, aim.arousal)
            self._write(Wished(self._clock(), moment.wish, *point))

    def _listen(self, moment: Moment) -> None:
        song = moment.song if moment.song is not None and may_be_kept(moment.song) else None
        playing = self._playing
        if playing is not None and playing.before is None:
            playing.before = self._moments.before(playing.began)
        if playing is not None and song is not None and song.track.uri == playing.song.track.uri:
            return
        if playing is not None:
            self._leave(playing, moment.at, moment.left, _feeling(moment))
        self._playing = None
        if song is not None:
            self._playing = _Playing(song, moment.at, self._clock(), said=_feeling(moment))

    def _leave(self, playing: _Playing, at: float, left: str, said: Feeling | None = None) -> None:
        track = playing.song.track
        seconds: float | None = max(0.0, at - playing.began)
        if track.duration is not None:
            seconds = min(max(0.0, at - playing.began), track.duration)
        elif at - playing.began > LONGEST_UNKNOWN:
            seconds = None
        before = playing.before or self._moments.before(playing.began) or playing.said
        after = self._moments.after(playing.began, at)
        if after is None and said is not None and said != playing.said:
            after = said  # said anew while it played
        self._write(
            Heard(
                playing.stamp,
                seconds,
                HeardSong(track.uri, track.title, track.artists, track.source),
                left,
                before,
                after,
            )
        )


def may_be_kept(song: Song) -> bool:
    """Whether a song may be written down: Spotify's never are."""
    track = song.track
    return track.source not in NEVER and track.uri.partition(":")[0] not in NEVER


def _feeling(moment: Moment) -> Feeling | None:
    """What was said by hand or shown by a picture; None for what the camera says."""
    mood = moment.mood
    if mood is None or mood.label == "unsure" or moment.by not in ("hand", "picture"):
        return None
    return Feeling(mood.label, mood.valence, mood.arousal, moment.by)

"""What joins a listener's journey to the programme: where the songs to come are chosen for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from moodify.mood.path import Point
from moodify.session import basis
from moodify.session.basis import Basis
from moodify.session.journey import Journey
from moodify.session.programme import Programme
from moodify.types import Mood


class Heading:
    """One listener's heading. Not thread-safe: the session calls it in turn.

    Whatever is asked here, the song that plays goes on; only what comes after it is chosen
    anew.
    """

    def __init__(self, programme: Callable[[], Programme]) -> None:
        """`programme` gives the one that plays now."""
        self._programme = programme
        self.journey = Journey()
        self.basis: Basis | None = None
        """What the music is chosen by; None before anything is known of the listener."""

    @property
    def at(self) -> int:
        """The step of the path at which the song that plays is; -1 before its start."""
        music = self._programme()
        return self.journey.at(
            music.aim_of(music.now),
            [music.aim_of(song) for song in music.upcoming],
            [music.aim_of(song) for song in music.heard],
        )

    @property
    def holds(self) -> bool:
        """True while the music stays where it is, whatever the face shows."""
        return self.journey.wish == "hold" and self.basis is not None

    def aim(self, by: Basis) -> None:
        """Go from where the listener is by `by`: a face bends the path, a hand begins it anew."""
        self.basis = by
        if by.evidence.by == "camera":
            self.journey.bend_to(by.point, by.evidence.label, self._here, self.at)
        else:
            self.journey.start(by.point, by.evidence.label, self._here)
        self.choose_again()

    def choose_again(self) -> None:
        """Choose once more what comes after the song that plays; the path stays as it is."""
        if self.basis is not None:
            self._programme().aim(self.journey.after(self.at), self.basis.evidence)

    def change_player(self, change: Callable[[], None]) -> None:
        """Let `change` give another programme, which goes on where the path has come to."""
        at = self.at
        change()
        music = self._programme()
        if self.basis is not None and music.now is None:
            music.aim(self.journey.targets[max(at, 0) :], self.basis.evidence)
        else:
            self.choose_again()

    def wish(self, wish: Literal["match", "lift", "calm", "hold"], seen: Mood | None) -> None:
        """Change the wish; `seen` is the mood that the camera shows now, if that counts."""
        at = self.at
        self.journey.wants(wish, self._here)
        self._turn(seen, at)

    def go_to(self, goal: Point, seen: Mood | None) -> None:
        """Go to a place set by hand; without a mood, once one is known."""
        at = self.at
        self.journey.wants_goal(goal)
        self._turn(seen, at)

    def bend(self, step: int, to: Point) -> None:
        """Move a step of the path that is still to come; raises `SuggestError` for others."""
        self.journey.bend(step, to, self.at)
        self.choose_again()

    def straighten(self) -> None:
        """Take the bends out of what is still to come."""
        self.journey.straighten(self.at)
        self.choose_again()

    def play(self, uri: str) -> None:
        """Play a song by name; one that lies further on the path brings the path there."""
        before = self.at
        self._programme().play(uri)
        if self.at > before + 1:
            self.choose_again()

    @property
    def _here(self) -> Point | None:
        """Where the music is: what the song that plays was chosen for, or its own place."""
        music = self._programme()
        aim = music.aim_of(music.now)
        if aim is not None:
            return aim.valence, aim.arousal
        return (
            None
            if music.now is None
            else (music.now.song.mood.valence, music.now.song.mood.arousal)
        )

    def _turn(self, seen: Mood | None, at: int) -> None:
        """Set out anew under another wish: from the mood that is seen, else from step `at`."""
        if self.basis is None:
            return
        by = self.basis
        if seen is not None and seen.label == by.evidence.label:
            by = self.basis = basis.of_face(seen, "camera")
        elif at > 0 and self.journey.wish != "match":  # the music has led on since it was said
            by = replace(by, point=self.journey.walked[at].point)
        self.journey.bend_to(by.point, by.evidence.label, self._here, at)
        self.choose_again()

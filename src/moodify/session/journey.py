"""Where the music goes for one listener: the wish, the path to it, and how far it has come.

A path begins where the listener is. The song that plays counts as its beginning where it was
chosen for about that place; else the next song meets the listener there first. Nothing here
touches what plays: a path is only ever about the songs after it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from moodify.errors import SuggestError
from moodify.mood import path as paths
from moodify.mood.path import Path, Point
from moodify.mood.wish import goal_of
from moodify.recommend.reasons import in_words, place_key, reason
from moodify.said import Said
from moodify.types import MoodLabel, PathName, Reason, Target, Way


class Journey:
    """One listener's way. Not thread-safe: the session calls it in turn."""

    def __init__(self) -> None:
        self.wish: PathName = "match"
        self.targets: tuple[Target, ...] = ()
        """One a step of the path; one that goes nowhere has a single one, on no way."""
        self._path: Path | None = None
        self._steps: tuple[paths.Step, ...] = ()
        self._mood: MoodLabel | None = None
        self._first = 0
        self._goal: Point | None = None
        self._held: Point | None = None

    # What is asked

    def wants(self, wish: PathName, here: Point | None) -> None:
        """Change the wish; `here` is where the music is now, None when there is none."""
        self.wish = wish
        self._held = here if wish == "hold" else None
        if self._path is not None:
            self._path = paths.straight(self._path)

    def wants_goal(self, goal: Point) -> None:
        """Go to a place set by hand; what was bent on the way stays so."""
        self.wish, self._goal, self._held = "goal", goal, None

    def start(self, point: Point, mood: MoodLabel | None, here: Point | None) -> None:
        """Begin anew at `point`, where the listener says to be; *hold* then holds there."""
        if self.wish == "hold":
            self._held = point
        self._set(Path(point, self._goal_from(point)), mood, here)

    def bend_to(
        self, point: Point, mood: MoodLabel | None, here: Point | None, at: int | None
    ) -> None:
        """Begin again at `point`, where the face seems to be now.

        The goal stays, and so do the bends that the song that plays has not passed.
        """
        bends = () if self._path is None or at is None else paths.from_step(self._path, at).bends
        self._set(Path(point, self._goal_from(point), bends), mood, here)

    def bend(self, step: int, to: Point, at: int) -> None:
        """Lead the path through `to` instead of its `step`; its last step moves the goal.

        What lies behind the song that plays, at step `at`, is left behind. Raises
        `SuggestError` for a step that is no more to come, and for one bend too many.
        """
        if self._path is None or not max(at, 0) < step < len(self._steps):
            raise SuggestError(
                "That step of the path is no longer ahead.", hint="Move one that is."
            )
        since = max(at, 0)
        if step == len(self._steps) - 1:
            self.wants_goal(to)
            ahead = paths.from_step(self._path, since)
            ahead = Path(ahead.start, to, ahead.bends)
        else:
            try:
                ahead = paths.bent(self._path, step, to, since)
            except ValueError as error:
                raise SuggestError(
                    f"A path has at most {paths.MOST_BENDS} bends.", hint="Straighten it first."
                ) from error
        self._walk(ahead)
        self._first = 0 if at < 0 else 1

    def straighten(self, at: int) -> None:
        """Go on from step `at` to the goal without a bend."""
        if self._path is not None:
            self._walk(paths.straight(paths.from_step(self._path, at)))
            self._first = 0 if at < 0 else 1

    # What follows

    @property
    def path(self) -> Path | None:
        """The path as it was last set; None before there is a mood."""
        return self._path

    @property
    def walked(self) -> tuple[paths.Step, ...]:
        """The path's points, one a song, its start first."""
        return self._steps

    def after(self, at: int) -> tuple[Target, ...]:
        """The targets after step `at`; the last one alone where none is."""
        return self.targets[at + 1 :] or self.targets[-1:]

    def at(
        self,
        now: Target | None,
        coming: Sequence[Target | None],
        heard: Sequence[Target | None] = (),
    ) -> int:
        """The step at which the song that plays is, by what songs were chosen for.

        One that is on no step, such as a song put there by hand, is where those to come go on
        from, or else where those heard (oldest first) have come to. -1 where the music has not
        come to the path's start yet.
        """
        here = self.step_of(now)
        if here is not None:
            return here
        ahead = [step for aim in coming if (step := self.step_of(aim)) is not None]
        if ahead:
            return min(ahead) - 1 if min(ahead) else self._first - 1
        behind = (step for aim in reversed(heard) if (step := self.step_of(aim)) is not None)
        return next(behind, self._first - 1)

    def step_of(self, target: Target | None) -> int | None:
        """Which step a target is of this very path, not of one that was like it."""
        return next((i for i, mine in enumerate(self.targets) if mine is target), None)

    # Inside

    def _goal_from(self, point: Point) -> Point:
        if self.wish == "goal" and self._goal is not None:
            return self._goal
        return goal_of(self.wish, point)

    def _set(self, path: Path, mood: MoodLabel | None, here: Point | None) -> None:
        self._mood = mood
        if self.wish == "hold":
            self._held = path.start if self._held is None else self._held
            path = Path(self._held, self._held)
        self._walk(path)
        met = here is not None and math.dist(here, path.start) <= paths.STEP
        self._first = 1 if met and len(self._steps) > 1 else 0

    def _walk(self, path: Path) -> None:
        self._path, self._steps = path, paths.steps(path)
        of = len(self._steps) - 1
        self.targets = tuple(
            Target(
                *step.point,
                self.wish,
                self._mood,
                Way(i, of, path.start, path.goal) if of else None,
            )
            for i, step in enumerate(self._steps)
        )


def step_reason(way: Way) -> Reason:
    """Which step of which path a song was chosen for."""
    start, goal = in_words(*way.start), in_words(*way.goal)
    songs = "one song" if way.of == 1 else f"{way.of} songs"
    where = f"from {start} to {goal}" if start != goal else f"within what is {goal}"
    if way.step == 0:
        text = f"It begins a path {where}, in {songs}."
    elif way.step == way.of:
        text = f"Step {way.step} of {way.of}: the path ends here, {where}."
    else:
        text = f"Step {way.step} of {way.of} on the path {where}."
    part = "begins" if way.step == 0 else "ends" if way.step == way.of else "goes-on"
    key = f"path-{part}" if start != goal else f"path-{part}-within"
    ends = {"from": place_key(*way.start), "to": place_key(*way.goal)}
    said = Said(text, key, step=way.step, n=way.of, **ends)
    return reason("path", said, {"step": way.step, "of": way.of})

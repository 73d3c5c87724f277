"""Who is who from frame to frame, and which of them is the listener."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from moodify.types import Face

Box = tuple[int, int, int, int]

KEEP_SECONDS = 1.5
"""How long a face out of sight keeps its number, and a listener their place."""

PICKED_KEEP_SECONDS = 10.0
"""The same for a listener whom a person picked."""

TAKEOVER_RATIO = 1.5
"""How many times the listener's area another face must have to be the nearer person."""

TAKEOVER_SECONDS = 2.0
"""How long it must keep that up: a passer-by doesn't."""

_SAME_OVERLAP = 0.2
"""Intersection over union from which two boxes may be one face, a frame apart."""
_REACH = 0.5
"""How far, in face widths, a face may be from where it was seen last …"""
_SPEED = 1.5
"""… and how many widths more for each second since."""
_GROWTH = 2.0
"""How many times larger or smaller a face that jumped may have become."""


@dataclass(frozen=True, slots=True)
class TrackedFace:
    """A face with a number that stays with it."""

    id: int
    """1 for the first face seen, and so on; never given twice."""
    face: Face
    listener: bool
    """True for one face at most: the one whose mood counts."""


@dataclass(slots=True)
class _Track:
    id: int
    box: Box
    seen: float
    larger_since: float | None = None
    """Since when it has been plainly larger than the listener."""


class ListenerTracker:
    """Follows faces through time and says who the listener is.

    The listener is the largest face, and stays the listener while in sight and for
    `KEEP_SECONDS` after. Another takes their place by being `TAKEOVER_RATIO` times larger for
    `TAKEOVER_SECONDS`, or by being picked. All times are seconds on the caller's clock, so
    that it works alike at 5 and at 30 frames a second.
    """

    def __init__(self) -> None:
        self._tracks: dict[int, _Track] = {}
        self._listener: int | None = None
        self._picked = False
        self._next_id = 1

    def update(self, faces: Sequence[Face], now: float) -> tuple[TrackedFace, ...]:
        """Number the faces of the frame taken at `now`, in the order given."""
        self._forget(now)
        ids = self._number(faces, now)
        present = dict(zip(ids, faces, strict=True))
        self._choose(present, now)
        return tuple(TrackedFace(id, present[id], id == self._listener) for id in ids)

    def pick(self, face_id: int) -> bool:
        """Make a face that was seen just now the listener; False if it is gone."""
        if face_id not in self._tracks:
            return False
        self._listener, self._picked = face_id, True
        return True

    def _forget(self, now: float) -> None:
        for track in list(self._tracks.values()):
            if now - track.seen > self._keep(track.id):
                del self._tracks[track.id]
                if track.id == self._listener:
                    self._listener, self._picked = None, False

    def _keep(self, track_id: int) -> float:
        chosen = self._picked and track_id == self._listener
        return PICKED_KEEP_SECONDS if chosen else KEEP_SECONDS

    def _number(self, faces: Sequence[Face], now: float) -> list[int]:
        """Give every face the number of the track it continues best, or a new one."""
        likely = sorted(
            (
                (-_likeness(track, face.box, now), track.id, index)
                for track in self._tracks.values()
                for index, face in enumerate(faces)
            ),
        )
        ids: dict[int, int] = {}
        taken: set[int] = set()
        for likeness, track_id, index in likely:
            if likeness < 0 and track_id not in taken and index not in ids:
                ids[index] = track_id
                taken.add(track_id)
        for index, face in enumerate(faces):
            if index not in ids:
                ids[index] = self._next_id
                self._next_id += 1
                self._tracks[ids[index]] = _Track(ids[index], face.box, now)
            track = self._tracks[ids[index]]
            track.box, track.seen = face.box, now
        return [ids[index] for index in range(len(faces))]

    def _choose(self, present: dict[int, Face], now: float) -> None:
        """Keep the listener, let a larger face take over, or choose the first."""
        if self._listener is None:
            if present:
                self._listener = max(present, key=lambda i: _area(present[i].box))
            return
        if self._picked or self._listener not in present:
            return
        bar = TAKEOVER_RATIO * _area(present[self._listener].box)
        for track in self._tracks.values():
            if track.id not in present or _area(track.box) < bar:
                track.larger_since = None
            elif track.larger_since is None:
                track.larger_since = now
        waiting = [t for t in self._tracks.values() if _waited(t, now) >= TAKEOVER_SECONDS]
        if waiting:
            self._listener = max(waiting, key=lambda t: _area(t.box)).id


def _waited(track: _Track, now: float) -> float:
    return -1.0 if track.larger_since is None else now - track.larger_since


def _likeness(track: _Track, box: Box, now: float) -> float:
    """Over 0 where a box may continue a track: overlap above 1, mere nearness below."""
    overlap = _overlap(track.box, box)
    if overlap >= _SAME_OVERLAP:
        return 1 + overlap
    width = math.sqrt(_area(track.box))
    grown = math.sqrt(_area(box)) / width
    if not 1 / _GROWTH <= grown <= _GROWTH:
        return 0.0
    reach = width * (_REACH + _SPEED * max(0.0, now - track.seen))
    return max(0.0, 1 - math.dist(_centre(track.box), _centre(box)) / reach)


def _area(box: Box) -> float:
    return float(max(1, box[2] * box[3]))


def _centre(box: Box) -> tuple[float, float]:
    return box[0] + box[2] / 2, box[1] + box[3] / 2


def _overlap(a: Box, b: Box) -> float:
    """Intersection over union."""
    wide = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    high = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    shared = max(0, wide) * max(0, high)
    return shared / (_area(a) + _area(b) - shared)

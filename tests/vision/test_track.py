"""Who is who, and who the listener is; times are seconds, whatever the frame rate."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodify.types import Emotions, Face
from moodify.vision.geometry import landmarks_of
from moodify.vision.preprocess import TEMPLATE
from moodify.vision.track import KEEP_SECONDS, PICKED_KEEP_SECONDS, ListenerTracker, TrackedFace

POINTS = landmarks_of(TEMPLATE[[0, 1, 0, 2, 3]])
CALM = Emotions(0, 0, 0, 0, 0, 0, 1)


def face(x: int, y: int = 100, size: int = 100) -> Face:
    return Face((x, y, size, size), 0.9, POINTS, CALM)


def listener(seen: tuple[TrackedFace, ...]) -> int | None:
    return next((t.id for t in seen if t.listener), None)


def test_one_picture_is_enough_for_a_listener() -> None:
    seen = ListenerTracker().update([face(0, size=80), face(300, size=120)], 0.0)
    assert [t.id for t in seen] == [1, 2]
    assert listener(seen) == 2
    assert [t.face.box[0] for t in seen] == [0, 300]


@pytest.mark.parametrize("rate", [4, 10, 30])
def test_ids_follow_faces_that_move(rate: int) -> None:
    tracker = ListenerTracker()
    for step in range(3 * rate):
        now = step / rate
        left, right = face(int(40 * now)), face(int(500 - 40 * now))
        seen = tracker.update([right, left] if step % 2 else [left, right], now)
        assert {t.face.box[0]: t.id for t in seen} == {left.box[0]: 1, right.box[0]: 2}


@pytest.mark.parametrize("rate", [4, 10, 30])
def test_a_passer_by_does_not_steal_the_listener(rate: int) -> None:
    tracker = ListenerTracker()
    tracker.update([face(300)], 0.0)
    for step in range(1, int(1.5 * rate)):
        now = step / rate
        seen = tracker.update([face(300), face(int(100 * now), y=0, size=200)], now)
        assert listener(seen) == 1


@pytest.mark.parametrize("rate", [4, 10, 30])
def test_someone_plainly_nearer_who_stays_takes_over(rate: int) -> None:
    tracker = ListenerTracker()
    tracker.update([face(300)], 0.0)
    took_over = None
    for step in range(1, 4 * rate):
        seen = tracker.update([face(300), face(0, size=160)], step / rate)
        if listener(seen) == 2 and took_over is None:
            took_over = step / rate
    assert took_over == pytest.approx(2.0, abs=2.5 / rate + 0.01)


def test_the_wait_begins_anew_when_someone_steps_back() -> None:
    tracker = ListenerTracker()
    tracker.update([face(300)], 0.0)
    for tenth in range(1, 45):
        away = 15 <= tenth < 20 or 35 <= tenth < 40
        seen = tracker.update([face(300), face(0, size=110 if away else 160)], tenth / 10)
        assert listener(seen) == 1


def test_someone_a_little_nearer_never_does() -> None:
    tracker = ListenerTracker()
    for step in range(100):
        seen = tracker.update([face(300), face(0, size=120 if step else 90)], step / 10)
        assert listener(seen) == 1


def test_a_listener_lost_for_a_moment_keeps_number_and_place() -> None:
    tracker = ListenerTracker()
    tracker.update([face(300)], 0.0)
    assert tracker.update([], 0.5) == ()
    assert listener(tracker.update([face(0)], 0.8)) is None
    seen = tracker.update([face(0), face(320)], 1.2)
    assert [(t.id, t.listener) for t in seen] == [(2, False), (1, True)]


def test_a_listener_gone_for_long_makes_room() -> None:
    tracker = ListenerTracker()
    tracker.update([face(300), face(0, size=80)], 0.0)
    assert listener(tracker.update([face(0, size=80)], 1.0)) is None
    gone = KEEP_SECONDS + 0.1
    tracker.update([face(0, size=80)], gone - 0.05)
    assert listener(tracker.update([face(0, size=80)], gone)) == 2
    back = tracker.update([face(0, size=80), face(300)], gone + 0.1)
    assert [(t.id, t.listener) for t in back] == [(2, True), (3, False)]


def test_a_quick_move_at_a_low_rate_is_still_the_same_face() -> None:
    tracker = ListenerTracker()
    tracker.update([face(100)], 0.0)
    (seen,) = tracker.update([face(230)], 0.6)
    assert seen.id == 1


def test_a_face_elsewhere_of_another_size_is_another() -> None:
    tracker = ListenerTracker()
    tracker.update([face(100)], 0.0)
    (seen,) = tracker.update([face(600, size=40)], 0.1)
    assert seen.id == 2
    beside = face(680, y=100, size=10)  # near enough to have moved there, had it not shrunk
    (seen,) = tracker.update([beside], 0.9)
    assert seen.id == 3


def test_a_picked_listener_stays_though_another_is_larger() -> None:
    tracker = ListenerTracker()
    tracker.update([face(300), face(0, size=60)], 0.0)
    assert tracker.pick(2)
    for step in range(1, 80):
        seen = tracker.update([face(300), face(0, size=60)], step / 10)
        assert listener(seen) == 2
    gone = 7.9 + PICKED_KEEP_SECONDS  # the last second in which the picked face may come back
    for tenth in range(80, 200):
        expected = None if tenth / 10 <= gone else 1
        assert listener(tracker.update([face(300)], tenth / 10)) == expected


def test_picking_one_who_is_gone_changes_nothing() -> None:
    tracker = ListenerTracker()
    tracker.update([face(300)], 0.0)
    assert not tracker.pick(7)
    assert listener(tracker.update([face(300)], 0.1)) == 1


boxes = st.builds(face, st.integers(0, 600), st.integers(0, 400), st.integers(1, 300))


@settings(deadline=None)
@given(st.lists(st.tuples(st.lists(boxes, max_size=5), st.floats(0, 3)), max_size=12))
def test_whatever_comes_ids_are_unique_and_one_listens_at_most(
    frames: list[tuple[list[Face], float]],
) -> None:
    tracker, now, highest = ListenerTracker(), 0.0, 0
    for faces, wait in frames:
        now += wait
        seen = tracker.update(faces, now)
        ids = [t.id for t in seen]
        assert [t.face for t in seen] == faces
        assert len(set(ids)) == len(ids)
        assert sum(t.listener for t in seen) <= 1
        new = sorted(i for i in ids if i > highest)
        assert new == list(range(highest + 1, highest + 1 + len(new)))
        highest = max([highest, *ids])

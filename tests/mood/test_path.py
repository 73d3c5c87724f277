"""Paths in valence and arousal: their ends, their steps, and what a bend does to them."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.mood.path import MOST_BENDS, STEP, Path, bent, clipped, from_step, steps, straight
from moodify.mood.wish import CALM, LIFT, goal_of

COORDINATE = st.floats(-1, 1)
POINT = st.tuples(COORDINATE, COORDINATE)
STRAIGHT = st.builds(Path, POINT, POINT)
BENT = st.builds(Path, POINT, POINT, st.lists(POINT, max_size=MOST_BENDS).map(tuple))


def points(path: Path) -> list[tuple[float, float]]:
    return [step.point for step in steps(path)]


@given(BENT)
def test_a_path_starts_at_its_start_and_ends_at_its_goal(path: Path) -> None:
    walked = points(path)
    assert walked[0] == path.start
    assert walked[-1] == path.goal


@given(BENT)
def test_no_step_is_longer_than_allowed(path: Path) -> None:
    assert all(math.dist(a, b) <= STEP + 1e-9 for a, b in pairwise(points(path)))


@given(BENT)
def test_a_path_stays_in_the_box_of_its_points_and_so_in_the_plane(path: Path) -> None:
    for axis in (0, 1):
        low = min(point[axis] for point in path.points)
        high = max(point[axis] for point in path.points)
        assert all(low - 1e-12 <= point[axis] <= high + 1e-12 for point in points(path))


@given(STRAIGHT)
def test_a_path_without_a_bend_comes_nearer_with_every_step(path: Path) -> None:
    away = [math.dist(point, path.goal) for point in points(path)]
    assert all(after < before for before, after in pairwise(away))


@given(STRAIGHT)
def test_the_number_of_steps_is_the_distance_in_steps(path: Path) -> None:
    far = math.dist(path.start, path.goal)
    count = len(points(path)) - 1
    assert count == 0 if not far else count * STEP >= far - 1e-6
    assert count <= 1 or (count - 1) * STEP < far


@given(BENT)
def test_every_bend_is_a_step_in_its_order(path: Path) -> None:
    apart = [after for before, after in pairwise(path.points) if before != after]
    walked = iter(points(path))
    assert all(point in walked for point in apart)


@given(BENT, st.data())
def test_bending_keeps_both_ends_and_leads_through_the_point(
    path: Path, data: st.DataObject
) -> None:
    walked = steps(path)
    inner = range(1, len(walked) - 1)
    room = [i for i in inner if walked[i].bent or len(path.bends) < MOST_BENDS]
    if not room:
        return
    where, to = data.draw(st.sampled_from(room)), data.draw(POINT)
    moved = bent(path, where, to)
    assert (moved.start, moved.goal) == (path.start, path.goal)
    assert to in points(moved)
    assert len(moved.bends) == len(path.bends) + (not walked[where].bent)
    assert straight(moved) == Path(path.start, path.goal)


@given(BENT, st.data())
def test_what_is_left_of_a_path_keeps_the_goal_and_the_bends_ahead(
    path: Path, data: st.DataObject
) -> None:
    walked = steps(path)
    where = data.draw(st.integers(0, len(walked) - 1))
    left = from_step(path, where)
    assert left.start == walked[where].point
    assert left.goal == path.goal
    assert left.bends == path.bends[len(path.bends) - len(left.bends) :]
    passed = {step.point for step in walked[: where + 1] if step.bent}
    assert all(bend in passed or bend in left.bends for bend in path.bends if bend != path.start)


def test_a_bend_on_the_way_leaves_behind_what_was_passed() -> None:
    path = Path((-0.65, -0.27), (0.7, 0.45), ((-0.6, 0.3), (0.2, 0.6)))
    walked = steps(path)
    first = next(i for i, step in enumerate(walked) if step.bent)
    left = bent(path, first + 1, (0.0, 0.9), since=first)
    assert left == Path((-0.6, 0.3), (0.7, 0.45), ((0.0, 0.9), (0.2, 0.6)))


def test_a_bend_that_is_moved_again_is_still_one_bend() -> None:
    path = bent(Path((-0.6, -0.3), (0.7, 0.45)), 2, (-0.2, 0.5))
    where = next(i for i, step in enumerate(steps(path)) if step.bent)
    assert bent(path, where, (-0.1, 0.6)).bends == ((-0.1, 0.6),)


@pytest.mark.parametrize("step", [-1, 0, 5, 6])
def test_the_ends_are_not_bent(step: int) -> None:
    path = Path((-0.65, -0.27), LIFT)
    assert len(steps(path)) == 6
    with pytest.raises(ValueError, match="not between"):
        bent(path, step, (0.0, 0.0))


def test_from_sad_to_bright_are_five_songs() -> None:
    assert len(steps(Path((-0.65, -0.27), goal_of("lift", (-0.65, -0.27))))) == 1 + 5


def test_a_path_that_goes_nowhere_is_one_point() -> None:
    assert points(Path((0.1, 0.2), (0.1, 0.2))) == [(0.1, 0.2)]


@pytest.mark.parametrize("point", [(1.01, 0.0), (0.0, -2.0), (math.nan, 0.0)])
def test_what_is_off_the_plane_is_refused(point: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="between -1 and 1"):
        Path(point, (0.0, 0.0))
    with pytest.raises(ValueError, match="between -1 and 1"):
        Path((0.0, 0.0), (0.5, 0.5), (point,))


def test_too_many_bends_are_refused() -> None:
    with pytest.raises(ValueError, match="at most"):
        Path((0.0, 0.0), (0.5, 0.5), ((0.1, 0.1),) * (MOST_BENDS + 1))


def test_a_point_outside_is_brought_in_and_no_number_is_refused() -> None:
    assert clipped((3.0, -0.5)) == (1.0, -0.5)
    with pytest.raises(ValueError, match="must be numbers"):
        clipped((math.inf, 0.0))


@given(POINT)
def test_lift_never_darkens_and_calm_never_stirs(start: tuple[float, float]) -> None:
    assert goal_of("lift", start)[0] >= max(start[0], LIFT[0])
    assert goal_of("calm", start)[0] >= max(start[0], CALM[0])
    assert goal_of("calm", start)[1] <= start[1]
    for wish in ("match", "hold", "goal"):
        assert goal_of(wish, start) == start

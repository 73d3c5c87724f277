"""The way of the music over the next songs: from the mood, step by step, and never mid-song."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from moodify.errors import SuggestError
from moodify.mood.path import STEP
from moodify.mood.wish import LIFT
from moodify.session import commands
from moodify.session.state import PathState, SongCard
from tests.fakes import FakeReader, fake_rooms
from tests.test_session import Listener

SAD = (-0.65, -0.27)


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[Listener]:
    reader = FakeReader()
    rooms = fake_rooms(tmp_path, reader)
    yield Listener(rooms, reader)
    rooms.close()


@pytest.fixture
def lifted(listener: Listener) -> Listener:
    """Sad by their own word, with music to match, and on the way up."""
    listener.do(commands.ChooseMood("sad"), commands.Wish("lift"))
    return listener


def path(listener: Listener) -> PathState:
    found = listener.state.path
    assert found is not None
    return found


def places(listener: Listener) -> list[tuple[float, float]]:
    return [(point.valence, point.arousal) for point in path(listener).points]


def why(card: SongCard) -> list[str]:
    return [reason.text for reason in card.reasons if reason.kind == "path"]


def test_there_is_no_path_before_there_is_music(listener: Listener) -> None:
    assert listener.state.path is None


def test_match_stays_at_one_point(listener: Listener) -> None:
    listener.do(commands.ChooseMood("sad"))
    assert places(listener) == [SAD]
    assert not any(why(card) for card in listener.state.queue)


def test_lift_goes_from_the_mood_to_its_goal_in_small_steps(lifted: Listener) -> None:
    found = places(lifted)
    assert (found[0], found[-1], len(found)) == (SAD, LIFT, 6)
    assert all(math.dist(a, b) <= STEP for a, b in pairwise(found))
    assert path(lifted).at == 0
    state = lifted.state
    assert state.target is not None
    assert (state.target.valence, state.target.arousal) == LIFT


def test_each_step_has_the_song_of_its_place_in_the_queue(lifted: Listener) -> None:
    points = path(lifted).points
    assert [point.uri for point in points] == [lifted.now, *lifted.queue[:5]]
    assert points[1].title == lifted.state.queue[0].title


def test_the_queue_moves_along_the_path(lifted: Listener) -> None:
    first, last = lifted.state.queue[0], lifted.state.queue[5]
    assert first.mood.valence < 0 < last.mood.valence


def test_the_reasons_say_which_step_it_is(lifted: Listener) -> None:
    said = [why(card) for card in lifted.state.queue]
    assert said[1] == ["Step 2 of 5 on the path from dark and quiet to bright and lively."]
    assert "the path ends here" in said[4][0]
    kinds = [reason.kind for reason in lifted.state.queue[0].reasons]
    assert kinds[kinds.index("wish") + 1] == "path"


def test_without_music_the_first_song_begins_the_path(listener: Listener) -> None:
    listener.do(commands.Wish("lift"), commands.ChooseMood("sad"))
    assert path(listener).at == 0
    assert path(listener).points[0].uri == listener.now
    now = listener.state.now
    assert now is not None
    assert why(now) == ["It begins a path from dark and quiet to bright and lively, in 5 songs."]


def test_going_on_walks_the_path_and_stays_at_its_end(lifted: Listener) -> None:
    for step in range(1, 6):
        lifted.do(commands.Ended())
        assert path(lifted).at == step
        assert path(lifted).points[step].uri == lifted.now
    for _ in range(8):
        lifted.do(commands.Ended())
    assert path(lifted).at == 5
    assert lifted.moods_of_queue() == {"happy"}


def test_going_back_walks_back(lifted: Listener) -> None:
    lifted.do(commands.Ended(), commands.Ended(), commands.Previous())
    assert path(lifted).at == 1


def test_a_song_played_ahead_leaves_out_the_steps_between(lifted: Listener) -> None:
    lifted.do(commands.Play(lifted.queue[2]))
    assert path(lifted).at == 3
    assert path(lifted).points[4].uri == lifted.queue[0]
    assert path(lifted).points[5].uri == lifted.queue[1]


def test_a_song_by_hand_does_not_move_the_path(lifted: Listener) -> None:
    lifted.do(commands.Ended())
    lifted.do(commands.Play("house:angry-1"))
    assert path(lifted).at == 1
    lifted.do(commands.Ended())
    assert path(lifted).at == 2


def test_a_path_longer_than_the_queue_is_walked_to_its_end(listener: Listener) -> None:
    listener.do(commands.ChoosePoint(-1, -1), commands.Goal(1, 1))
    assert len(places(listener)) == 10
    assert path(listener).points[-1].uri is None  # beyond what is chosen yet
    for _ in range(9):
        listener.do(commands.Ended())
    assert path(listener).at == 9
    assert path(listener).points[-1].uri == listener.now


# Bends by hand


def test_a_bend_leads_through_its_point_and_changes_no_song_that_plays(lifted: Listener) -> None:
    now, before = lifted.now, places(lifted)
    state = lifted.do(commands.Bend(2, -0.5, 0.8))
    assert lifted.now == now
    after = places(lifted)
    assert (-0.5, 0.8) in after
    assert (after[0], after[-1]) == (before[0], before[-1])
    assert state.path is not None
    assert [point.bent for point in state.path.points].count(True) == 1
    assert state.path.bent
    assert state.wish == "lift"


def test_a_bend_chooses_what_comes_next_anew(lifted: Listener) -> None:
    lifted.do(commands.Bend(1, -0.5, 0.6))
    where = places(lifted).index((-0.5, 0.6))
    card = next(c for c in lifted.state.queue if c.uri == path(lifted).points[where].uri)
    assert card.mood.label == "angry"


def test_a_bend_on_the_way_begins_at_the_song_that_plays(lifted: Listener) -> None:
    lifted.do(commands.Ended(), commands.Ended())
    here, now = places(lifted)[2], lifted.now
    lifted.do(commands.Bend(4, 0.2, -0.6))
    assert lifted.now == now
    assert path(lifted).at == 0
    assert places(lifted)[0] == here
    assert (0.2, -0.6) in places(lifted)


def test_straightening_takes_the_bends_out(lifted: Listener) -> None:
    before, now = places(lifted), lifted.now
    lifted.do(commands.Bend(2, -0.5, 0.8), commands.Straighten())
    assert places(lifted) == before
    assert lifted.now == now


@pytest.mark.parametrize("step", [6, 7, 99])
def test_a_step_that_is_none_is_a_sentence(lifted: Listener, step: int) -> None:
    with pytest.raises(SuggestError, match="no longer ahead") as caught:
        lifted.do(commands.Bend(step, 0, 0))
    assert caught.value.hint


def test_a_step_that_was_heard_is_not_moved(lifted: Listener) -> None:
    lifted.do(commands.Ended(), commands.Ended())
    before = places(lifted)
    with pytest.raises(SuggestError, match="no longer ahead"):
        lifted.do(commands.Bend(2, 0, 0))
    assert places(lifted) == before


def test_one_bend_too_many_is_a_sentence(listener: Listener) -> None:
    listener.do(commands.ChoosePoint(-1, -1), commands.Goal(1, 1))

    def bend() -> None:
        points = path(listener).points
        free = next(i for i in range(1, len(points) - 1) if not points[i].bent)
        listener.do(commands.Bend(free, points[free].valence, points[free].arousal))

    for _ in range(6):
        bend()
    with pytest.raises(SuggestError, match="at most 6 bends"):
        bend()


def test_moving_the_end_makes_it_a_goal_of_ones_own(lifted: Listener) -> None:
    now = lifted.now
    state = lifted.do(commands.Bend(5, 0.3, 0.9))
    assert (lifted.now, state.wish) == (now, "goal")
    assert places(lifted)[-1] == (0.3, 0.9)


# Wishes


def test_a_goal_is_a_path_to_it(listener: Listener) -> None:
    listener.do(commands.ChooseMood("angry"))
    now = listener.now
    state = listener.do(commands.Goal(0.5, -0.7))
    assert listener.now == now
    assert state.wish == "goal"
    assert (places(listener)[0], places(listener)[-1]) == ((-0.52, 0.58), (0.5, -0.7))


def test_a_goal_before_any_mood_waits_for_it(listener: Listener) -> None:
    assert listener.do(commands.Goal(0.5, -0.7)).path is None
    listener.do(commands.ChooseMood("sad"))
    assert places(listener)[-1] == (0.5, -0.7)


def test_another_wish_on_the_way_goes_on_from_there(lifted: Listener) -> None:
    for _ in range(5):
        lifted.do(commands.Ended())
    lifted.do(commands.Wish("calm"))
    assert places(lifted)[0] == LIFT  # not from the sadness of five songs ago
    assert path(lifted).at == 0


def test_match_goes_back_to_what_was_said(lifted: Listener) -> None:
    for _ in range(5):
        lifted.do(commands.Ended())
    lifted.do(commands.Wish("match"))
    assert places(lifted) == [SAD]


def test_a_wish_takes_the_bends_out(lifted: Listener) -> None:
    lifted.do(commands.Bend(2, -0.5, 0.8), commands.Wish("calm"))
    assert not path(lifted).bent


def test_hold_keeps_the_music_where_it_is_whatever_the_face_shows(listener: Listener) -> None:
    listener.look(3, happy=0.95)
    state = listener.do(commands.Wish("hold"))
    held, now, queue = places(listener), listener.now, listener.queue
    assert state.wish == "hold"
    listener.look(20, sad=0.95)
    listener.look(20, angry=0.95)
    assert (places(listener), listener.now, listener.queue) == (held, now, queue)
    assert listener.state.offer is None
    listener.do(commands.Wish("match"))
    listener.look(1, angry=0.95)
    assert listener.moods_of_queue() == {"angry"}
    assert listener.now == now


def test_hold_on_the_way_stays_at_the_step_that_plays(lifted: Listener) -> None:
    lifted.do(commands.Ended(), commands.Ended())
    here = places(lifted)[2]
    lifted.do(commands.Wish("hold"))
    assert places(lifted) == [here]


def test_hold_before_any_mood_holds_the_first(listener: Listener) -> None:
    listener.do(commands.Wish("hold"))
    listener.look(3, sad=0.95)
    held = places(listener)
    listener.look(15, happy=0.95)
    assert places(listener) == held
    assert listener.moods_of_queue() == {"sad"}


def test_what_is_said_by_hand_moves_what_is_held(listener: Listener) -> None:
    listener.do(commands.ChooseMood("sad"), commands.Wish("hold"), commands.ChooseMood("happy"))
    assert listener.moods_of_queue() == {"happy"}


def test_the_same_mood_said_again_on_the_way_begins_anew(lifted: Listener) -> None:
    now = None
    for _ in range(3):
        lifted.do(commands.Ended())
        now = lifted.now
    lifted.do(commands.ChooseMood("sad"))
    assert lifted.now == now
    assert path(lifted).at == -1
    assert lifted.queue[0].startswith("house:sad")


# Faces


def test_a_face_that_stays_as_it_was_leaves_the_path_alone(listener: Listener) -> None:
    listener.look(10, sad=0.95)
    listener.do(commands.Wish("lift"))
    before = path(listener)
    listener.do(commands.Ended())
    listener.look(30, sad=0.95)
    assert path(listener).points[1:] == before.points[1:]
    assert path(listener).at == 1


def test_a_face_that_changes_bends_the_path_and_not_what_plays(listener: Listener) -> None:
    listener.look(10, sad=0.95)
    listener.do(commands.Wish("lift"))
    now, before = listener.now, places(listener)
    listener.look(10, angry=0.95)
    after = places(listener)
    assert listener.now == now
    assert after[0] != before[0]
    assert after[-1] == before[-1]
    # The song that plays is far from that face: the next one meets it first.
    assert path(listener).at == -1
    assert path(listener).points[0].uri == listener.queue[0]
    assert listener.state.queue[0].mood.label == "angry"


def test_a_bend_ahead_outlives_a_change_of_face(listener: Listener) -> None:
    listener.look(10, sad=0.95)
    listener.do(commands.Wish("lift"), commands.Bend(4, 0.3, 0.9))
    listener.look(10, angry=0.95)
    assert (0.3, 0.9) in places(listener)


def test_a_flickering_mood_never_changes_what_plays(listener: Listener) -> None:
    listener.look(5, sad=0.95)
    listener.do(commands.Wish("lift"))
    now = listener.now
    for _ in range(5):
        listener.look(1.5, happy=0.95)
        listener.look(1.5, sad=0.95)
    assert listener.now == now
    assert places(listener)[-1][0] >= LIFT[0]


# Corners


def test_whatever_changes_the_path_is_news(lifted: Listener) -> None:
    marks = [lifted.session.mark()]
    for command in (
        commands.Bend(2, -0.5, 0.8),
        commands.Straighten(),
        commands.Goal(0.1, 0.9),
        commands.Wish("hold"),
    ):
        lifted.do(command)
        marks.append(lifted.session.mark())
    assert all(before != after for before, after in pairwise(marks))
    assert lifted.session.mark() == marks[-1]


def test_a_wish_without_a_mood_is_news(listener: Listener) -> None:
    before = listener.session.mark()
    listener.do(commands.Wish("lift"))
    assert listener.session.mark() != before


def test_new_songs_in_the_library_leave_the_path_where_it_is(lifted: Listener) -> None:
    lifted.do(commands.Ended(), commands.Ended())
    before = places(lifted)
    lifted.session.choose_again()
    assert (places(lifted), path(lifted).at) == (before, 2)
    assert path(lifted).points[3].uri == lifted.queue[0]


def test_few_songs_still_make_a_path(tmp_path: Path) -> None:
    reader = FakeReader()
    rooms = fake_rooms(tmp_path, reader, each=1)
    listener = Listener(rooms, reader)
    listener.do(commands.ChooseMood("sad"), commands.Wish("lift"))
    for _ in range(10):
        listener.do(commands.Ended())
        assert listener.now
    assert path(listener).at == 5
    rooms.close()

"""The queue in a person's hands: what stays where it was put, and what ends when."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from moodify.errors import SuggestError
from moodify.music.spotify.shelf import SpotifyShelf
from moodify.music.spotify.store import SpotifyStore
from moodify.session import Rooms, commands
from moodify.types import Song, SongMood, Track
from tests.fakes import FakeReader, fake_library, fake_rooms
from tests.test_session import Listener

HAPPY, SAD = commands.ChooseMood("happy"), commands.ChooseMood("sad")


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[Listener]:
    reader = FakeReader()
    rooms = fake_rooms(tmp_path, reader, each=12)
    yield Listener(rooms, reader)
    rooms.close()


def reasons_of(listener: Listener, uri: str) -> list[str]:
    card = next(card for card in listener.state.queue if card.uri == uri)
    return [reason.text for reason in card.reasons]


def test_a_moved_song_keeps_its_place_and_its_reasons_when_the_mood_changes(
    listener: Listener,
) -> None:
    listener.do(HAPPY)
    _, _, third, *_, last = listener.queue
    why = reasons_of(listener, last)
    listener.do(commands.Move(last, third))
    assert listener.queue[2:4] == [last, third]
    state = listener.do(SAD)
    assert listener.queue[2] == last
    assert state.placed == (last,)
    assert reasons_of(listener, last) == why
    others = [uri for uri in listener.queue if uri != last]
    assert all("sad" in uri for uri in others[:2]), others
    assert third not in listener.queue
    assert len(listener.queue) == 8


def test_what_is_placed_last_stays_when_the_queue_tops_up(listener: Listener) -> None:
    listener.do(HAPPY, commands.Add(("house:sad-3",), "last"))
    assert listener.queue[8] == "house:sad-3"
    for place in range(7, -1, -1):
        listener.do(commands.Next())
        assert listener.queue[place] == "house:sad-3"
        assert len(listener.queue) >= 4
    listener.do(commands.Next())
    assert listener.now == "house:sad-3"
    assert listener.state.placed == ()


def test_the_paths_points_still_match_their_songs(listener: Listener) -> None:
    listener.do(SAD, commands.Wish("lift"))
    path = listener.state.path
    assert path is not None
    chosen = [point.uri for point in path.points]
    steps = [uri for uri in chosen if uri in listener.queue]
    assert len(steps) >= 3
    listener.do(commands.Move(steps[2], steps[0]))
    moved = listener.state.path
    assert moved is not None
    assert [point.uri for point in moved.points] == chosen
    # What is chosen anew fills the other steps, and not the one that has its song.
    listener.do(commands.Filter(genres=()))
    again = listener.state.path
    assert again is not None
    place = chosen.index(steps[2])
    assert again.points[place].uri == steps[2]
    named = [point.uri for point in again.points if point.uri]
    assert len(named) == len(set(named))
    assert listener.queue[0] == steps[2]
    last = len(again.points) - 1
    at = [reason.figures["step"] for card in listener.state.queue for reason in card.reasons
          if reason.kind == "path" and reason.figures["step"] < last]  # fmt: skip
    assert len(at) == len(set(at))


def test_a_song_put_in_by_hand_does_not_throw_the_path_back(listener: Listener) -> None:
    listener.do(SAD, commands.Wish("lift"), commands.Next(), commands.Next())
    path = listener.state.path
    assert path is not None
    at = path.at
    assert at >= 1
    listener.do(commands.Add(("house:angry-1", "house:angry-2"), "next"), commands.Next())
    for _ in range(2):
        state = listener.state
        assert listener.now.startswith("house:angry")
        assert state.path is not None
        assert state.path.at == at
        listener.do(commands.Filter(genres=()), commands.Next())


def test_removing_and_putting_back(listener: Listener) -> None:
    before = list(listener.do(HAPPY).queue)
    uri = before[1].uri
    listener.do(commands.Remove(uri))
    assert listener.queue == [card.uri for card in (before[0], *before[2:])]
    listener.do(commands.PutBack(uri))
    assert list(listener.state.queue) == before
    with pytest.raises(SuggestError, match="wasn't taken out"):
        listener.do(commands.PutBack(uri))


def test_what_is_removed_does_not_come_back_by_itself(listener: Listener) -> None:
    listener.do(HAPPY)
    removed = listener.queue[:3]
    listener.do(*(commands.Remove(uri) for uri in removed))
    for _ in range(20):
        listener.do(commands.Next())
        assert not {listener.now, *listener.queue} & set(removed)
    listener.do(commands.Add((removed[0],), "next"))
    assert listener.queue[0] == removed[0]


def test_a_song_is_put_back_after_the_mood_has_changed(listener: Listener) -> None:
    listener.do(SAD, commands.Wish("lift"))
    uri = listener.queue[1]
    why = reasons_of(listener, uri)
    listener.do(commands.Remove(uri), HAPPY, commands.PutBack(uri))
    assert listener.queue[1] == uri
    assert reasons_of(listener, uri) == why


def test_what_has_gone_meanwhile_is_a_sentence(listener: Listener) -> None:
    listener.do(HAPPY)
    first = listener.queue[0]
    for command in (
        commands.Move("house:none", None),
        commands.Move(first, listener.now),
        commands.Remove(listener.now),
    ):
        with pytest.raises(SuggestError, match="no longer in the queue"):
            listener.do(command)
    with pytest.raises(SuggestError, match="can't be played here"):
        listener.do(commands.Add(("starter:happy-0",), "next"))


def test_adding_leaves_out_what_can_not_be_played(listener: Listener) -> None:
    listener.do(HAPPY, commands.Add(("no:such", "house:sad-1", "starter:sad-1"), "next"))
    assert listener.queue[0] == "house:sad-1"
    assert "no:such" not in listener.queue


def test_adding_before_any_mood_plays_the_first(listener: Listener) -> None:
    listener.do(commands.Add(("house:sad-1", "house:sad-2"), "last"))
    assert listener.now == "house:sad-1"
    assert listener.queue == ["house:sad-2"]
    listener.do(HAPPY)
    assert listener.queue[0] == "house:sad-2"
    assert len(listener.queue) == 8


def test_without_endless_play_the_music_ends(listener: Listener) -> None:
    listener.do(HAPPY, commands.Endless(False))
    for left in range(7, -1, -1):
        listener.do(commands.Next())
        assert len(listener.queue) == left
    assert not listener.state.over
    state = listener.do(commands.Ended())
    assert state.now is None
    assert state.over
    # Nothing begins by itself: not by the camera, a filter or a late word of the player.
    listener.do(commands.Filter(genres=()), commands.Ended(), commands.UseCamera())
    listener.look(happy=0.9)
    listener.look(sad=0.9)
    assert listener.state.now is None
    state = listener.do(commands.Next())
    assert state.now is not None
    assert not state.over
    assert len(listener.queue) == 8
    assert not state.endless


def test_what_is_put_back_after_the_end_plays_when_more_is_asked_for(listener: Listener) -> None:
    listener.do(HAPPY, commands.Endless(False))
    uri = listener.queue[-1]
    listener.do(commands.Remove(uri), *[commands.Next()] * 8)
    assert listener.state.over
    state = listener.do(commands.PutBack(uri))
    assert state.now is None
    assert listener.queue == [uri]
    state = listener.do(commands.Next())
    assert listener.now == uri
    assert not state.over
    listener.do(commands.Next())
    assert listener.state.over


def test_a_mood_said_by_hand_begins_the_music_again(listener: Listener) -> None:
    listener.do(HAPPY, commands.Endless(False), *[commands.Next()] * 9)
    assert listener.state.over
    listener.do(SAD)
    assert "sad" in listener.now


def test_a_change_of_mood_chooses_no_more_than_there_were(listener: Listener) -> None:
    listener.do(HAPPY, commands.Endless(False), commands.Next(), commands.Next())
    listener.do(commands.Move(listener.queue[3], listener.queue[1]), SAD)
    assert len(listener.queue) == 6
    listener.do(commands.Endless(True), *[commands.Next()] * 3)
    assert len(listener.queue) > 3


def test_the_order_by_hand_is_news(listener: Listener) -> None:
    listener.do(HAPPY)
    mark = listener.session.mark()
    listener.do(commands.Move(listener.queue[0], listener.queue[0]))
    assert listener.session.mark() != mark
    mark = listener.session.mark()
    listener.do(commands.Endless(False))
    assert listener.session.mark() != mark


def _with_spotify(folder: Path, reader: FakeReader) -> Rooms:
    """Rooms with twelve happy songs of Spotify's, every third of them marked as explicit."""
    rooms = Rooms(lambda: reader, lambda: fake_library(folder, 5))
    songs = [
        Song(
            Track(
                f"spotify:track:{i}",
                f"Song {i}",
                (f"Artist {i}",),
                "spotify",
                explicit=i % 3 == 0,
            ),
            SongMood(0.6, 0.5, source="playlist"),
        )
        for i in range(12)
    ]
    rooms.spotify = SpotifyShelf(SpotifyStore(folder / "spotify.sqlite3"), lambda: songs)
    return rooms


def test_spotifys_queue_is_ordered_the_same_way_and_mixes_with_no_other(tmp_path: Path) -> None:
    reader = FakeReader()
    rooms = _with_spotify(tmp_path, reader)
    listener = Listener(rooms, reader)
    listener.do(commands.UsePlayer("spotify"), HAPPY)
    last = listener.queue[-1]
    listener.do(commands.Move(last, listener.queue[0]), SAD)
    assert listener.queue[0] == last
    with pytest.raises(SuggestError):
        listener.do(commands.Add(("house:happy-1",), "next"))
    listener.do(commands.UsePlayer("here"))
    assert listener.state.placed == ()
    with pytest.raises(SuggestError):
        listener.do(commands.Add((last,), "next"))
    rooms.close()


def test_what_is_marked_explicit_is_left_out_of_spotifys_queue_too(tmp_path: Path) -> None:
    reader = FakeReader()
    rooms = _with_spotify(tmp_path, reader)
    listener = Listener(rooms, reader)
    marked = {f"spotify:track:{i}" for i in range(0, 12, 3)}
    listener.do(commands.UsePlayer("spotify"), HAPPY, commands.Filter(("de",), clean=True))
    filters = listener.state.filters
    assert (filters.languages, filters.clean) == (("de",), True)
    # The language is asked of Moodify's own songs alone: Spotify tells none.
    now = listener.state.now
    assert now is not None
    assert len({now.uri, *listener.queue} - marked) >= 8
    assert not marked & set(listener.queue)
    listener.do(commands.Filter())
    assert marked & set(listener.queue)
    rooms.close()

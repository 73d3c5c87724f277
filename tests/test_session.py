"""One listener: what changes the music, and above all what does not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from moodify.errors import MoodifyError, PictureError, SuggestError, TasteError
from moodify.session import Rooms, Session, commands
from moodify.session.cards import song_card
from moodify.session.state import SessionState
from moodify.session.tasting import teach
from moodify.taste.taste import Taste
from moodify.types import Frame, Song, SongMood, Target, Track
from tests.fakes import FakeReader, face, fake_rooms, showing

PIXELS = np.zeros((100, 200, 3), np.uint8)


class Listener:
    """A session with a clock that the test moves."""

    def __init__(self, rooms: Rooms, reader: FakeReader) -> None:
        self.time = 1000.0
        self.reader = reader
        self.rooms = rooms
        self.session = Session(rooms, id="me", clock=lambda: self.time, seed=3)

    def look(self, seconds: float = 3.0, **shares: float) -> None:
        """Let the camera see one face (none without shares) for some seconds, 10 frames each."""
        self.reader.show(**shares)
        for _ in range(round(seconds * 10)):
            self.time += 0.1
            self.seen = self.session.see(Frame(PIXELS, self.time, "camera"))

    def do(self, *wanted: commands.Command) -> SessionState:
        for command in wanted:
            self.session.command(command)
        return self.state

    @property
    def state(self) -> SessionState:
        return self.session.state()

    @property
    def now(self) -> str:
        assert self.state.now is not None
        return self.state.now.uri

    @property
    def queue(self) -> list[str]:
        return [card.uri for card in self.state.queue]

    def moods_of_queue(self) -> set[str]:
        return {uri.partition(":")[2].partition("-")[0] for uri in self.queue[:4]}


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[Listener]:
    reader = FakeReader()
    rooms = fake_rooms(tmp_path, reader)
    yield Listener(rooms, reader)
    rooms.close()


def test_begins_with_nothing(listener: Listener) -> None:
    state = listener.state
    assert (state.id, state.by, state.wish, state.follow) == ("me", None, "match", True)
    assert (state.mood, state.target, state.now, state.queue, state.suggestions) == (
        None,
        None,
        None,
        (),
        (),
    )


def test_the_first_sure_mood_starts_the_music(listener: Listener) -> None:
    listener.look(0.4, happy=0.9)
    assert listener.state.now is None  # not sure yet
    listener.look(2, happy=0.9)
    state = listener.state
    assert state.by == "camera"
    assert state.mood is not None
    assert state.mood.label == "happy"
    assert state.now is not None
    assert state.now.uri.startswith("house:happy")
    assert state.now.audio == f"/api/songs/audio?uri=house%3A{state.now.title.lower()}"
    assert len(state.queue) == 8
    assert all(card.playable for card in state.queue)
    assert len(state.suggestions) == 12
    assert not any(card.playable or card.audio for card in state.suggestions)
    kinds = [reason.kind for reason in state.now.reasons]
    assert kinds[:3] == ["face", "wish", "fit"]


def test_held_counts_seconds(listener: Listener) -> None:
    listener.look(2, sad=0.9)
    assert listener.state.mood is not None
    before = listener.state.mood.held
    listener.time += 5
    assert listener.state.mood.held == pytest.approx(before + 5, abs=0.11)


def test_unsure_and_no_face_change_nothing(listener: Listener) -> None:
    listener.look(3, happy=0.9)
    now, queue = listener.now, listener.queue
    listener.look(20, disgust=0.9)
    assert listener.seen.mood.label == "unsure"
    listener.look(20)
    assert (listener.now, listener.queue) == (now, queue)
    assert listener.state.offer is None


def test_without_a_face_there_is_no_guess(listener: Listener) -> None:
    listener.look(5)
    assert listener.seen.emotions is None
    assert listener.seen.faces == ()
    assert listener.seen.quality == ("no_face",)
    assert listener.seen.mood.label == "unsure"
    assert listener.state.now is None


def test_following_changes_what_comes_next_and_never_what_plays(listener: Listener) -> None:
    listener.look(3, happy=0.95)
    now = listener.now
    assert listener.moods_of_queue() == {"happy"}
    listener.look(15, sad=0.95)
    assert listener.now == now
    assert listener.moods_of_queue() == {"sad"}
    assert listener.state.offer is None


def test_the_aim_settles_where_the_face_comes_to_rest(listener: Listener) -> None:
    listener.look(3, happy=0.97)
    listener.look(12, angry=0.97)
    target = listener.state.target
    assert target is not None
    mood = listener.seen.mood
    assert np.hypot(target.valence - mood.valence, target.arousal - mood.arousal) < 0.2


def test_not_following_offers_and_lets_the_listener_decide(listener: Listener) -> None:
    listener.look(3, happy=0.95)
    listener.do(commands.Follow(on=False))
    now, queue = listener.now, listener.queue
    listener.look(10, sad=0.95)
    assert (listener.now, listener.queue) == (now, queue)
    offer = listener.state.offer
    assert offer is not None
    assert offer.mood == "sad"
    listener.do(commands.AcceptOffer())
    assert listener.now == now
    assert listener.moods_of_queue() == {"sad"}
    assert listener.state.offer is None


def test_an_offer_outlives_a_doubt_and_is_still_for_its_mood(listener: Listener) -> None:
    listener.look(3, happy=0.95)
    listener.do(commands.Follow(on=False))
    listener.look(10, sad=0.95)
    listener.look(4, disgust=0.95)
    listener.do(commands.AcceptOffer())
    assert listener.state.target is not None
    assert listener.state.target.mood == "sad"


def test_a_dismissed_offer_is_not_made_again_for_the_same_mood(listener: Listener) -> None:
    listener.look(3, happy=0.95)
    listener.do(commands.Follow(on=False))
    listener.look(10, sad=0.95)
    listener.do(commands.DismissOffer())
    listener.look(10, sad=0.95)
    assert listener.state.offer is None
    listener.look(10, angry=0.95)
    assert listener.state.offer is not None


def test_an_offer_goes_when_the_mood_comes_back(listener: Listener) -> None:
    listener.look(3, happy=0.95)
    listener.do(commands.Follow(on=False))
    listener.look(10, sad=0.95)
    listener.look(10, happy=0.95)
    assert listener.state.offer is None


def test_following_again_takes_up_the_offer(listener: Listener) -> None:
    listener.look(3, happy=0.95)
    listener.do(commands.Follow(on=False))
    listener.look(10, sad=0.95)
    listener.do(commands.Follow(on=True))
    assert listener.moods_of_queue() == {"sad"}


def test_a_wish_moves_the_target_and_not_what_plays(listener: Listener) -> None:
    listener.do(commands.ChooseMood("sad"))
    now = listener.now
    before = listener.state.target
    state = listener.do(commands.Wish("lift"))
    assert listener.now == now
    assert before is not None
    assert state.target is not None
    assert state.target.valence > before.valence
    assert state.target.wish == state.wish == "lift"


def test_a_wish_before_any_mood_waits_for_it(listener: Listener) -> None:
    assert listener.do(commands.Wish("calm")).target is None
    state = listener.do(commands.ChooseMood("angry"))
    assert state.target is not None
    assert state.target.wish == "calm"


def test_what_the_hand_says_holds_against_the_camera(listener: Listener) -> None:
    state = listener.do(commands.ChooseMood("sad"))
    assert state.by == "hand"
    assert listener.now.startswith("house:sad")
    listener.look(10, happy=0.95)
    assert listener.state.by == "hand"
    assert listener.moods_of_queue() == {"sad"}
    assert listener.seen.mood.label == "happy"  # the preview still shows what is seen
    listener.do(commands.UseCamera())
    listener.look(1, happy=0.95)
    after = listener.state
    assert after.by == "camera"
    assert listener.moods_of_queue() == {"happy"}


def test_asking_for_the_camera_counts_even_without_following(listener: Listener) -> None:
    listener.do(commands.ChooseMood("sad"), commands.Follow(on=False), commands.UseCamera())
    listener.look(5, happy=0.95)
    assert listener.moods_of_queue() == {"happy"}


def test_asking_for_the_camera_twice_changes_nothing(listener: Listener) -> None:
    listener.look(3, happy=0.95)
    queue = listener.queue
    listener.do(commands.UseCamera())
    listener.look(3, happy=0.95)
    assert listener.queue == queue


def test_a_point_by_hand(listener: Listener) -> None:
    state = listener.do(commands.ChoosePoint(-0.6, -0.5))
    assert state.target is not None
    assert (state.target.valence, state.target.arousal, state.target.mood) == (-0.6, -0.5, None)
    assert state.mood is not None
    assert (state.mood.label, state.mood.valence) == ("sad", -0.6)
    assert listener.now.startswith("house:sad")


def test_choosing_while_a_song_plays_leaves_the_song(listener: Listener) -> None:
    listener.do(commands.ChooseMood("happy"))
    now = listener.now
    listener.do(commands.ChooseMood("angry"))
    assert listener.now == now
    assert listener.moods_of_queue() == {"angry"}


def test_camera_off_forgets_the_face_and_keeps_the_music(listener: Listener) -> None:
    listener.look(3, happy=0.95)
    now = listener.now
    state = listener.do(commands.CameraOff())
    assert (state.by, state.mood) == (None, None)
    assert listener.now == now


def test_a_frame_from_before_camera_off_counts_no_more(listener: Listener) -> None:
    listener.look(3, happy=0.95)
    late = Frame(PIXELS, listener.time, "camera")
    listener.do(commands.CameraOff())
    assert listener.session.see(late).faces == ()
    assert listener.state.by is None


def test_camera_off_does_not_end_what_the_hand_said(listener: Listener) -> None:
    listener.do(commands.ChooseMood("sad"))
    assert listener.do(commands.CameraOff()).by == "hand"


def test_a_picture_says_the_mood_once(listener: Listener) -> None:
    listener.reader.show(sad=0.9)
    listener.session.look_at(Frame(PIXELS))
    state = listener.state
    assert state.by == "picture"
    assert state.mood is not None
    assert state.mood.label == "sad"
    assert listener.now.startswith("house:sad")
    assert state.now is not None
    assert "picture" in state.now.reasons[0].text
    listener.look(5, happy=0.95)
    assert listener.state.by == "picture"


def test_a_picture_without_a_face_is_a_sentence(listener: Listener) -> None:
    with pytest.raises(PictureError, match="No face") as caught:
        listener.session.look_at(Frame(PIXELS))
    assert caught.value.hint
    assert listener.state.by is None


def test_a_picture_hard_to_read_changes_no_music(listener: Listener) -> None:
    listener.reader.show(disgust=0.9)
    listener.session.look_at(Frame(PIXELS))
    assert listener.state.mood is not None
    assert listener.state.mood.label == "unsure"
    assert listener.state.now is None


def test_boxes_are_fractions_of_the_frame(listener: Listener) -> None:
    listener.look(0.1, happy=0.9)
    assert listener.seen.faces[0].box == (0.15, 0.3, 0.2, 0.4)
    assert listener.seen.faces[0].listener


def test_the_hints_are_those_of_the_listeners_face(listener: Listener) -> None:
    listener.reader.faces = (face(showing(happy=0.9), hints=("too_dark",)),)
    seen = listener.session.see(Frame(PIXELS, 1001.0, "camera"))
    assert seen.quality == ("too_dark",)


def test_picking_another_face_reads_that_one(listener: Listener) -> None:
    large, small = (0, 0, 80, 80), (120, 20, 40, 40)
    listener.reader.faces = (
        face(showing(happy=0.95), large),
        face(showing(sad=0.95), small),
    )

    def watch(seconds: int) -> None:
        for _ in range(seconds * 10):
            listener.time += 0.1
            listener.seen = listener.session.see(Frame(PIXELS, listener.time, "camera"))

    watch(2)
    assert listener.seen.mood.label == "happy"
    other = next(one.id for one in listener.seen.faces if not one.listener)
    listener.do(commands.PickFace(other))
    watch(2)
    after = listener.seen.mood
    assert after.label == "sad"
    assert after.moods["sad"] > 0.8  # nothing of the first face is mixed in


def test_picking_a_face_that_is_gone_is_a_sentence(listener: Listener) -> None:
    with pytest.raises(MoodifyError, match="no longer there"):
        listener.do(commands.PickFace(99))


def test_next_previous_and_ended(listener: Listener) -> None:
    listener.do(commands.ChooseMood("happy"))
    first, second = listener.now, listener.queue[0]
    state = listener.do(commands.Next())
    assert (listener.now, state.history) == (second, 1)
    listener.do(commands.Previous())
    assert (listener.now, listener.queue[0]) == (first, second)
    listener.do(commands.Ended(first))
    assert listener.now == second
    listener.do(commands.Ended(first))  # a second tab tells of the same end
    assert listener.now == second


def test_what_was_heard_is_recorded(listener: Listener) -> None:
    catalogue = listener.rooms.library.catalogue
    listener.do(commands.ChooseMood("happy"))
    heard: list[str] = []
    for command in (commands.Next(), commands.Skip(), commands.Ended()):
        heard.insert(0, listener.now)
        listener.do(command)
    assert catalogue.recent(10) == heard


def test_nothing_is_repeated_while_others_fit(tmp_path: Path) -> None:
    reader = FakeReader()
    rooms = fake_rooms(tmp_path, reader, each=16)
    listener = Listener(rooms, reader)
    listener.do(commands.ChooseMood("happy"))
    heard = [listener.now]
    for _ in range(12):
        listener.do(commands.Next())
        heard.append(listener.now)
        assert len(listener.queue) >= 4
        assert listener.now not in listener.queue
    assert len(set(heard)) == len(heard)
    assert all(uri.startswith("house:happy") for uri in heard)
    rooms.close()


def test_twenty_songs_last_for_ever(listener: Listener) -> None:
    listener.do(commands.ChooseMood("happy"))
    for _ in range(60):
        before = listener.now
        listener.do(commands.Ended())
        assert listener.now != before
        assert listener.queue


def test_a_skipped_song_does_not_come_back(listener: Listener) -> None:
    listener.do(commands.ChooseMood("happy"))
    skipped = listener.now
    listener.do(commands.Skip())
    for _ in range(40):
        listener.do(commands.Next())
        assert skipped != listener.now
        assert skipped not in listener.queue


def test_when_all_songs_were_skipped_the_music_still_goes_on(listener: Listener) -> None:
    listener.do(commands.ChooseMood("happy"))
    for _ in range(50):
        listener.do(commands.Skip())
    assert listener.now


def test_playing_a_song_by_name(listener: Listener) -> None:
    listener.do(commands.ChooseMood("happy"))
    first = listener.now
    state = listener.do(commands.Play("house:angry-1"))
    assert (listener.now, state.history) == ("house:angry-1", 1)
    assert state.now is not None
    assert state.now.reasons[0].text == "You chose this song yourself."
    listener.do(commands.Play("house:angry-1"))
    assert listener.state.history == 1
    listener.do(commands.Previous())
    assert listener.now == first


def test_playing_before_any_mood_plays_just_that(listener: Listener) -> None:
    state = listener.do(commands.Play("house:sad-0"))
    assert (listener.now, state.queue, state.target) == ("house:sad-0", (), None)


@pytest.mark.parametrize(
    ("uri", "sentence"),
    [("starter:sad-0", "can't be played here"), ("house:none", "not in the library")],
)
def test_what_cannot_be_played_is_a_sentence(listener: Listener, uri: str, sentence: str) -> None:
    listener.do(commands.ChooseMood("happy"))
    now = listener.now
    with pytest.raises(SuggestError, match=sentence):
        listener.do(commands.Play(uri))
    assert listener.now == now


def test_a_like_shows_everywhere_and_can_be_taken_back(listener: Listener) -> None:
    other = Session(listener.rooms, clock=lambda: 0.0, seed=3)
    listener.do(commands.ChooseMood("happy"))
    other.command(commands.ChooseMood("happy"))
    before = other.mark()
    state = listener.do(commands.Like(listener.now, on=True))
    assert state.now is not None
    assert state.now.liked
    assert other.mark() != before
    cards = [card for card in (other.state().now, *other.state().queue) if card is not None]
    assert [card.uri for card in cards if card.liked] == [listener.now]
    state = listener.do(commands.Like(listener.now, on=False))
    assert state.now is not None
    assert not state.now.liked


def test_liking_a_song_that_is_not_there_is_a_sentence(listener: Listener) -> None:
    with pytest.raises(SuggestError, match="not in the library"):
        listener.do(commands.Like("house:none", on=True))


def test_the_mark_changes_with_news_alone(listener: Listener) -> None:
    listener.look(3, happy=0.95)
    mark = listener.session.mark()
    listener.look(1, happy=0.93)
    assert listener.session.mark() == mark
    listener.do(commands.Next())
    assert listener.session.mark() != mark


def test_a_library_without_songs_plays_nothing_and_goes_on(tmp_path: Path) -> None:
    reader = FakeReader()
    rooms = fake_rooms(tmp_path, reader, each=0)
    listener = Listener(rooms, reader)
    listener.look(3, happy=0.95)
    assert listener.state.now is None
    assert listener.state.target is not None
    listener.do(commands.Next(), commands.Ended(), commands.Previous(), commands.Skip())
    rooms.close()


def test_the_same_seed_gives_the_same_music(tmp_path: Path) -> None:
    rooms = fake_rooms(tmp_path)
    first, again = (Session(rooms, seed=5) for _ in range(2))
    for session in (first, again):
        session.command(commands.ChooseMood("neutral"))
    assert first.state().queue == again.state().queue
    rooms.close()


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("tag", ["Its tags say that it is happy."]),
        ("person", ["You said that it is happy."]),
        ("audio", ["Its sound seems happy: a guess of Moodify's."]),
        ("curated", []),
    ],
)
def test_a_song_says_where_its_mood_comes_from(
    listener: Listener, source: str, says: list[str]
) -> None:
    catalogue = listener.rooms.library.catalogue
    for song in catalogue.find(limit=100):
        catalogue.add([Song(song.track, replace(song.mood, source=source))])
    state = listener.do(commands.ChooseMood("happy"))
    assert state.now is not None
    assert [why.text for why in state.now.reasons if why.kind == "filed"] == says
    assert state.now.mood.source == source


def test_a_card_has_the_album_the_gain_and_the_cover_of_its_song() -> None:
    track = Track(
        "file:///a b.flac", "A", ("B",), "local", playable=True, album="C", gain=-3.456, cover=True
    )
    song = Song(track, SongMood(0.7, 0.5, source="tag"))
    card = song_card(song, str.title, (), correctable=lambda source: source == "local")
    assert (card.album, card.gain, card.correctable) == ("C", -3.46, True)
    assert card.image == "/api/songs/cover?uri=file%3A%2F%2F%2Fa%20b.flac"
    bare = song_card(Song(replace(track, cover=False, album=None, gain=None), song.mood), str, ())
    assert (bare.album, bare.gain, bare.image, bare.correctable) == ("", None, None, False)


def test_skips_likes_and_ends_teach_and_a_failed_song_does_not(listener: Listener) -> None:
    listener.do(commands.ChooseMood("happy"))
    taste = listener.rooms.taste
    skipped = listener.now
    listener.do(commands.Skip(at=4.0))
    late = listener.now
    listener.do(commands.Skip(at=90.0))
    liked = listener.now
    listener.do(commands.Like(liked, True), commands.Ended(liked))
    listener.do(commands.Next(), commands.Next(at=50.0), commands.FitsMood(liked, False))
    deeds = [(lesson.event, lesson.uri, lesson.mood) for lesson in taste.book.lessons()]
    assert deeds[:4] == [
        ("skipped_early", skipped, "happy"),
        ("skipped_late", late, "happy"),
        ("liked", liked, "happy"),
        ("finished", liked, "happy"),
    ]
    assert [event for event, _, _ in deeds[4:]] == ["passed", "wrong_mood"]
    listener.do(commands.Like(liked, False))
    assert "liked" not in {lesson.event for lesson in taste.book.lessons()}


def test_songs_of_spotify_teach_nothing(tmp_path: Path) -> None:
    taste = Taste.at(tmp_path / "taste.sqlite3")
    for uri, source in (("spotify:track:1", "import"), ("x:1", "spotify")):
        song = Song(Track(uri, "T", ("A",), source), SongMood(0.5, 0.5))
        teach(taste, song, "liked", Target(0.5, 0.5))
    assert taste.count() == 0
    assert not (tmp_path / "taste.sqlite3").exists()


def test_a_skip_changes_what_comes_next(listener: Listener) -> None:
    listener.do(commands.ChooseMood("happy"))
    before = listener.queue
    listener.do(commands.Skip(at=2.0))
    assert listener.now == before[0]
    assert listener.queue[:-1] != before[1:]
    assert len(listener.queue) == 8


def test_a_filter_leaves_what_plays_and_tells_what_to_loosen(listener: Listener) -> None:
    listener.do(commands.ChooseMood("happy"))
    now = listener.now
    state = listener.do(commands.Filter(genres=("polka",)))
    assert (listener.now, listener.queue) == (now, [])
    assert "Let other genres in" in state.filters.nothing_left
    state = listener.do(commands.Filter())
    assert state.filters.nothing_left == ""
    assert len(listener.queue) == 8


def test_the_music_goes_on_where_taste_can_not_be_kept(
    listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise TasteError("The disk is full.")

    monkeypatch.setattr(listener.rooms.taste.book, "add", full)
    monkeypatch.setattr(listener.rooms.taste.book, "mark", full)
    listener.do(commands.ChooseMood("happy"))
    now = listener.now
    with pytest.raises(TasteError, match=r"music goes on.*The disk is full"):
        listener.do(commands.Skip(at=3.0))
    assert listener.now != now
    assert len(listener.queue) == 8
    listener.do(commands.Skip(at=3.0))  # it is told once

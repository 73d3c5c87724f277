"""The queue and the session in any order of presses, with both players: what always holds."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from moodify.errors import MoodifyError
from moodify.music.spotify.shelf import SpotifyShelf
from moodify.music.spotify.store import SpotifyStore
from moodify.session import Rooms, commands
from moodify.session.state import SessionState
from moodify.types import Song, SongMood, Track
from tests.fakes import PLACES, FakeReader, fake_library
from tests.test_session import Listener

_moods = st.sampled_from(sorted(PLACES))
_place = st.integers(0, 11)
_where = st.floats(-1, 1, width=16)


def _spotify_songs() -> list[Song]:
    return [
        Song(
            Track(f"spotify:track:{mood}{n}", f"{mood} {n}", (f"Artist {mood} {n}",), "spotify"),
            SongMood(valence, arousal, source="playlist"),
        )
        for mood, (valence, arousal) in PLACES.items()
        for n in range(5)
    ]


class SessionMachine(RuleBasedStateMachine):
    """One listener who presses anything, and what each press must leave alone."""

    @initialize()
    def begin(self) -> None:
        self.folder = TemporaryDirectory()
        folder = Path(self.folder.name)
        reader = FakeReader()
        self.rooms = Rooms(lambda: reader, lambda: fake_library(folder, 8))
        store = SpotifyStore(folder / "spotify.sqlite3")
        self.rooms.spotify = SpotifyShelf(store, _spotify_songs)
        self.listener = Listener(self.rooms, reader)
        self.gone: dict[str, set[str]] = {"here": set(), "spotify": set()}

    def teardown(self) -> None:
        if hasattr(self, "rooms"):
            self.rooms.close()
            self.folder.cleanup()

    # What is there

    @property
    def state(self) -> SessionState:
        return self.listener.state

    def waiting(self, state: SessionState | None = None) -> list[str]:
        return [card.uri for card in (state or self.state).queue]

    def now(self) -> str | None:
        return None if self.state.now is None else self.state.now.uri

    def a_waiting(self, place: int) -> str:
        queue = self.waiting()
        return queue[place % len(queue)] if queue else "house:none"

    def do(self, command: commands.Command) -> bool:
        """Whether it was done."""
        try:
            self.listener.do(command)
        except MoodifyError:
            return False
        return True

    def aims(self, command: commands.Command) -> None:
        """Something that chooses anew: neither what plays nor what is placed may move."""
        before, now = self.state, self.now()
        places = {uri: self.waiting(before).index(uri) for uri in before.placed}
        self.do(command)
        after = self.waiting()
        assert now is None or self.now() == now
        if now is not None:
            assert set(self.state.placed) == set(places)
            assert {uri: after.index(uri) for uri in places} == places
            if not before.endless:
                assert len(after) <= len(before.queue)

    # What a person does

    @rule(mood=_moods)
    def say(self, mood: str) -> None:
        self.aims(commands.ChooseMood(mood))  # type: ignore[arg-type]
        assert self.now() is not None

    @rule(wish=st.sampled_from(["match", "lift", "calm", "hold"]))
    def wish(self, wish: str) -> None:
        self.aims(commands.Wish(wish))  # type: ignore[arg-type]

    @rule(valence=_where, arousal=_where)
    def goal(self, valence: float, arousal: float) -> None:
        self.aims(commands.Goal(valence, arousal))

    @rule(step=st.integers(1, 8), valence=_where, arousal=_where)
    def bend(self, step: int, valence: float, arousal: float) -> None:
        self.aims(commands.Bend(step, valence, arousal))

    @rule()
    def straighten(self) -> None:
        self.aims(commands.Straighten())

    @rule()
    def choose_again(self) -> None:
        self.aims(commands.Filter())

    @rule(mood=_moods)
    def look(self, mood: str) -> None:
        over, now = self.state.over, self.now()
        self.do(commands.UseCamera())
        self.listener.look(4, **{mood: 0.9})
        assert self.now() == now or (now is None and not over)

    @rule(ends=st.sampled_from(["next", "skip", "ended"]))
    def go_on(self, ends: str) -> None:
        first, over = self.waiting()[:1], self.state.over
        now = self.now()
        command: commands.Command = commands.Ended(now)
        if ends != "ended":
            command = commands.Next(5.0) if ends == "next" else commands.Skip(5.0)
        self.do(command)
        if now is not None and first:
            assert self.now() == first[0]
        elif now is not None and not self.state.endless:
            assert self.now() is None
        if over and ends == "next":
            assert self.now() is not None
            assert not first or self.now() == first[0], "what waits is lost"

    @rule()
    def to_the_end(self) -> None:
        """All that is there is heard, and no more is chosen."""
        if self.now() is None:  # what was put back at the end waits to be asked for
            return
        self.do(commands.Endless(False))
        there = len(self.waiting())
        for _ in range(there + 1):
            self.do(commands.Ended(self.now()))
        assert (self.now(), self.waiting()) == (None, [])

    @rule()
    def ended_twice(self) -> None:
        """Two tabs tell of the same end."""
        now = self.now()
        if now is not None and self.waiting():
            self.do(commands.Ended(now))
            then = self.now()
            self.do(commands.Ended(now))
            assert self.now() == then

    @rule()
    def previous(self) -> None:
        left, history = self.now(), self.state.history
        self.do(commands.Previous())
        assert self.state.history == max(0, history - 1)
        if history and left is not None and left != self.now():
            assert self.waiting()[0] == left

    @rule(place=_place)
    def play(self, place: int) -> None:
        uri = self.a_waiting(place)
        if self.do(commands.Play(uri)):
            assert self.now() == uri

    @rule(place=_place, before=_place | st.none())
    def move(self, place: int, before: int | None) -> None:
        uri = self.a_waiting(place)
        target = None if before is None else self.a_waiting(before)
        there = set(self.waiting())
        if self.do(commands.Move(uri, target)):
            assert set(self.waiting()) == there
            assert uri in self.state.placed

    @rule(mood=_moods, number=st.integers(0, 4), place=st.sampled_from(["next", "last"]))
    def add(self, mood: str, number: int, place: str) -> None:
        mine = self.state.player == "here"
        uri = f"house:{mood}-{number}" if mine else f"spotify:track:{mood}{number}"
        other = f"spotify:track:{mood}{number}" if mine else f"house:{mood}-{number}"
        assert not self.do(commands.Add((other,), place))  # type: ignore[arg-type]
        assert self.do(commands.Add((uri,), place))  # type: ignore[arg-type]
        assert uri in (self.now(), *self.waiting())
        self.gone[self.state.player].discard(uri)

    @rule(place=_place)
    def remove(self, place: int) -> None:
        uri, now = self.a_waiting(place), self.now()
        if self.do(commands.Remove(uri)):
            assert uri not in self.waiting()
            self.gone[self.state.player].add(uri)
        assert self.now() == now

    @rule(data=st.data())
    def put_back(self, data: st.DataObject) -> None:
        mine = self.gone[self.state.player]
        if mine:
            uri, now = data.draw(st.sampled_from(sorted(mine))), self.now()
            known = self.do(commands.PutBack(uri))
            assert self.now() == now
            assert not known or uri in (now, *self.waiting())
            mine.discard(uri)

    @rule(on=st.booleans())
    def endless(self, on: bool) -> None:
        now = self.now()
        before = self.waiting()
        self.do(commands.Endless(on))
        assert self.now() == now
        assert self.waiting()[: len(before)] == before

    @rule(player=st.sampled_from(["here", "spotify"]))
    def use_player(self, player: str) -> None:
        self.do(commands.UsePlayer(player))  # type: ignore[arg-type]

    # What always holds

    @invariant()
    def in_order(self) -> None:
        if not hasattr(self, "listener"):
            return
        state, now = self.state, self.now()
        queue = self.waiting(state)
        assert len({*queue, now}) == len(queue) + 1
        assert set(state.placed) <= set(queue)
        scheme = "house:" if state.player == "here" else "spotify:"
        assert all(uri.startswith(scheme) for uri in queue if uri)
        assert now is None or now.startswith(scheme)
        if state.endless and state.target is not None and now is not None:
            assert len(queue) >= 4
        assert not (state.over and now is not None)

    @invariant()
    def the_path_names_its_songs(self) -> None:
        if not hasattr(self, "listener") or (path := self.state.path) is None:
            return
        state = self.state
        cards = {card.uri: card for card in (*state.queue, *((state.now,) if state.now else ()))}
        assert -1 <= path.at < len(path.points)
        named = [point.uri for point in path.points[:-1] if point.uri]
        assert len(named) == len(set(named))
        for step, point in enumerate(path.points):
            if point.uri not in cards or step == path.at:
                continue
            says = [why.figures["step"] for why in cards[point.uri].reasons if why.kind == "path"]
            assert says in ([step], []), (step, says, point)


SessionMachine.TestCase.settings = settings(max_examples=15, stateful_step_count=25, deadline=None)
TestSessionMachine = SessionMachine.TestCase

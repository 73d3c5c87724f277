from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moodify.errors import CatalogueError
from moodify.music.catalogue import Catalogue
from moodify.types import MOODS, Filters, Song, SongMood, Track
from tests.music.factory import a_song, uris

FULL = Song(
    Track(
        uri="test:full",
        title="Näher – ‘näher’ 近く",
        artists=("Ä", "B; C"),
        source="test",
        duration=181.25,
        year=1987,
        genre="pop",
        language="de",
        playable=True,
        links={"spotify": "https://open.spotify.com/search/x"},
        album="Über – ‘ábum’",
        gain=-7.25,
        cover=True,
    ),
    SongMood(-0.25, 0.75, {"angry": 0.5, "happy": 0.25, "sad": 0.25}, "audio", "7"),
)


def test_a_song_comes_back_as_it_went_in(catalogue: Catalogue) -> None:
    assert catalogue.add([FULL, a_song("bare")]) == 2
    assert catalogue.get("test:full") == FULL
    assert catalogue.get("test:bare") == a_song("bare")
    assert catalogue.get("test:none") is None


_text = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20)
_unit = st.floats(-1, 1)
_songs = st.builds(
    Song,
    st.builds(
        Track,
        uri=_text.filter(bool),
        title=_text,
        artists=st.lists(_text, max_size=3).map(tuple),
        source=st.sampled_from(["a", "b"]),
        duration=st.none() | st.floats(0, 1e6),
        year=st.none() | st.integers(0, 3000),
        genre=st.none() | _text,
        playable=st.booleans(),
        album=st.none() | _text,
        gain=st.none() | st.floats(-100, 100),
        cover=st.booleans(),
        links=st.dictionaries(_text, _text.map(lambda rest: f"https://{rest}"), max_size=2),
    ),
    st.builds(SongMood, _unit, _unit, st.dictionaries(st.sampled_from(MOODS), st.floats(0, 1))),
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(song=_songs)
def test_any_song_comes_back_as_it_went_in(catalogue: Catalogue, song: Song) -> None:
    catalogue.add([song])
    assert catalogue.get(song.track.uri) == song
    catalogue.points()


def test_adding_a_known_song_updates_it(catalogue: Catalogue) -> None:
    catalogue.add([a_song("one", title="Old")])
    catalogue.add([a_song("one", title="New", valence=-0.5)])
    assert catalogue.count() == 1
    found = catalogue.get("test:one")
    assert found is not None
    assert (found.track.title, found.mood.valence) == ("New", -0.5)


@pytest.mark.parametrize(
    "bad",
    [
        replace(FULL, mood=SongMood(float("nan"), 0)),
        replace(FULL, mood=SongMood(0, 1.01)),
        replace(FULL, mood=SongMood(0, 0, {"merry": 1.0})),  # type: ignore[dict-item]
        replace(FULL, track=replace(FULL.track, duration=float("inf"))),
        replace(FULL, track=replace(FULL.track, duration=-1.0)),
        replace(FULL, track=replace(FULL.track, gain=float("nan"))),
        replace(FULL, track=replace(FULL.track, uri="")),
        replace(FULL, track=replace(FULL.track, uri="file:///\udcff")),
        replace(FULL, track=replace(FULL.track, links={"x": "javascript:alert(1)"})),
    ],
)
def test_a_song_that_makes_no_sense_is_refused(catalogue: Catalogue, bad: Song) -> None:
    with pytest.raises(CatalogueError):
        catalogue.add([a_song("good"), bad])
    assert catalogue.count() == 0  # the batch is whole or not at all


def test_half_characters_in_names_are_stored_as_question_marks(catalogue: Catalogue) -> None:
    catalogue.add([a_song("odd", title="caf\udce9\0", artists=("a\0b",))])
    found = catalogue.get("test:odd")
    assert found is not None
    assert (found.track.title, found.track.artists) == ("caf??", ("a?b",))


def test_get_many_keeps_the_order_and_leaves_out_the_unknown(catalogue: Catalogue) -> None:
    catalogue.add(a_song(f"n{i}") for i in range(1200))
    wanted = [f"test:n{i}" for i in (1100, 3, 700)]
    assert uris(catalogue.get_many([*wanted, "test:none"])) == wanted
    assert len(catalogue.get_many(f"test:n{i}" for i in range(1200))) == 1200


def test_remove_missing_leaves_other_sources_alone(catalogue: Catalogue) -> None:
    catalogue.add([a_song("a"), a_song("b"), a_song("c", source="other")])
    assert catalogue.remove_missing("test", ["test:b"]) == 1
    assert uris(catalogue.find()) == ["test:b", "other:c"]


def test_find_by_words_mood_and_source(catalogue: Catalogue) -> None:
    catalogue.add(
        [
            a_song("halo", artists=("Beyoncé",)),
            a_song("hurt", artists=("Johnny Cash",), valence=-0.8, arousal=-0.5),
            a_song("fury", artists=("100 % Loud",), valence=-0.8, arousal=0.9, source="other"),
        ]
    )
    assert uris(catalogue.find(text="BEYONCE halo")) == ["test:halo"]
    assert uris(catalogue.find(text="cash hurt")) == ["test:hurt"]
    assert uris(catalogue.find(text="%")) == ["other:fury"]  # no wildcard
    assert catalogue.find(text="_") == []
    assert uris(catalogue.find(mood="sad")) == ["test:hurt"]
    assert uris(catalogue.find(source="other", mood="angry")) == ["other:fury"]
    assert catalogue.count(text="h", source="test") == 2
    assert catalogue.count("other") == 1


def test_find_by_pages_sorted_by_artist_and_title(catalogue: Catalogue) -> None:
    catalogue.add(a_song(f"{i:02}") for i in reversed(range(25)))
    pages = [catalogue.find(limit=10, offset=offset) for offset in (0, 10, 20)]
    assert [len(page) for page in pages] == [10, 10, 5]
    assert uris(song for page in pages for song in page) == [f"test:{i:02}" for i in range(25)]


def test_likes_outlive_their_song(catalogue: Catalogue) -> None:
    catalogue.add([a_song("one")])
    catalogue.like("test:one", on=True)
    catalogue.like("test:one", on=True)
    catalogue.forget_source("test")
    assert catalogue.liked() == {"test:one"}
    catalogue.like("test:one", on=False)
    assert catalogue.liked() == set()


def test_an_unknown_song_cannot_be_liked(catalogue: Catalogue) -> None:
    with pytest.raises(CatalogueError, match="test:none"):
        catalogue.like("test:none", on=True)


def test_recent_gives_each_song_once_newest_first(catalogue: Catalogue) -> None:
    for name in "abcab":
        catalogue.record(f"test:{name}", "played")
    catalogue.record("test:a", "finished", at=5.0)  # a clock set back changes nothing
    assert catalogue.recent(10) == ["test:a", "test:b", "test:c"]
    assert catalogue.recent(2) == ["test:a", "test:b"]
    with pytest.raises(ValueError, match="event"):
        catalogue.record("test:a", "danced")  # type: ignore[arg-type]


def test_points_hold_every_song(catalogue: Catalogue) -> None:
    catalogue.add(
        [
            a_song("a", artists=("Édith",), valence=0.25, playable=True, year=1987, genre="pop"),
            a_song("b", artists=("EDITH", "Other"), arousal=-0.5, source="other", language="fr"),
            a_song("c", artists=()),
        ]
    )
    points = catalogue.points()
    assert points.uris == ("test:a", "other:b", "test:c")
    assert points.index == {"test:a": 0, "other:b": 1, "test:c": 2}
    assert points.valence.tolist() == [0.25, 0.5, 0.5]
    assert points.arousal.tolist() == [0.5, -0.5, 0.5]
    assert points.playable.tolist() == [True, False, False]
    assert points.artist_id[0] == points.artist_id[1] >= 0
    assert points.artist_id[2] == -1
    assert [points.sources[i] for i in points.source_id] == ["test", "other", "test"]
    assert points.decade.tolist() == [1980, -1, -1]
    assert points.genre_id[0] >= 0 > points.genre_id[1]
    assert points.language_id[1] >= 0 > points.language_id[0]
    with pytest.raises(ValueError, match="read-only"):
        points.valence[0] = 1


def test_points_are_kept_until_a_song_changes(catalogue: Catalogue, place: Path | str) -> None:
    assert len(catalogue.points()) == 0
    catalogue.add([a_song("a"), a_song("b")])
    first = catalogue.points()
    catalogue.like("test:a", on=True)
    catalogue.record("test:a", "played")
    assert catalogue.points() is first
    with Catalogue.open(place) as another:  # as another process would
        another.remove_missing("test", ["test:b"])
    assert catalogue.points().uris == ("test:b",)
    catalogue.forget_source("test")
    assert len(catalogue.points()) == 0


def test_everything_is_there_after_reopening(place: Path | str) -> None:
    with Catalogue.open(place) as catalogue:
        catalogue.add([FULL])
        catalogue.like(FULL.track.uri)
        catalogue.set_source_version("test", "v1")
        catalogue.set_source_version("test", "v2")
    with Catalogue.open(place) as catalogue:
        assert catalogue.find() == [FULL]
        assert catalogue.liked() == {FULL.track.uri}
        assert catalogue.source_versions() == {"test": "v2"}
        assert catalogue.notices == ()


def test_a_file_may_have_any_name(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "down" / "songs 100%?.sqlite3"
    with Catalogue.open(path) as catalogue:
        catalogue.add([FULL])
        assert catalogue.path == path
        assert catalogue.place == str(path)
    assert path.is_file()


def test_a_name_that_no_database_can_hold_is_nobodys(catalogue: Catalogue) -> None:
    catalogue.add([a_song("one")])
    for odd in ("test:\0", "test:\udcff"):
        assert catalogue.get_many([odd, "test:one"]) == [a_song("one")]
        assert catalogue.find(text=odd) == []
        catalogue.like(odd, on=False)
        with pytest.raises(CatalogueError, match="no song"):
            catalogue.like(odd)
        with pytest.raises(CatalogueError, match="No song"):
            catalogue.record(odd, "played")


def test_very_long_names_are_stored_whole_and_found_by_their_beginning(
    catalogue: Catalogue,
) -> None:
    title = "".join(chr(0x4E00 + i * 7919 % 20000) for i in range(4000))
    catalogue.add([a_song("long", title=title)])
    assert catalogue.find(text=title[:500]) == [a_song("long", title=title)]


def test_a_stored_song_damaged_unseen_is_named(catalogue: Catalogue) -> None:
    catalogue.add([a_song("one")])
    with catalogue._database.writer.begin() as connection:
        connection.exec_driver_sql("UPDATE songs SET artists = '[\"half'")
    with pytest.raises(CatalogueError, match="test:one"):
        catalogue.get("test:one")


def test_likes_and_plays_move_with_their_song(catalogue: Catalogue) -> None:
    catalogue.add([a_song("old"), a_song("new"), a_song("gone"), a_song("liked")])
    for name in ("old", "gone", "liked"):
        catalogue.like(f"test:{name}")
    catalogue.record("test:old", "finished")
    catalogue.move([("test:old", "test:new"), ("test:gone", "test:liked")])
    assert catalogue.liked() == {"test:new", "test:liked"}
    assert catalogue.recent() == ["test:new"]


def test_songs_are_counted_by_kind(catalogue: Catalogue) -> None:
    """Those that play here; the unknown count too, and Spotify's can be left out."""
    catalogue.add(
        [
            a_song("a", language="fr", year=1984, playable=True, explicit=True),
            a_song("b", language="fr", year=1989, playable=True, explicit=False),
            a_song("c", language=None, year=None, playable=True),
            a_song("d", language="de", year=1991, playable=False, explicit=True),
        ]
    )
    assert catalogue.count_by("language") == {"fr": 2, "": 1}
    assert catalogue.count_by("decade") == {1980: 2, -1: 1}
    assert catalogue.count_by("language", most=1) == {"fr": 2}
    assert catalogue.count_by("genre", without="test") == {}
    assert catalogue.count_by("explicit") == {False: 2, True: 1}


def test_the_nearest_can_be_filtered(catalogue: Catalogue) -> None:
    catalogue.add(
        a_song(f"{i}", language=language, genre=genre, year=year, playable=True, explicit=mark)
        for i, (language, genre, year, mark) in enumerate(
            [
                ("fr", "rock", 1984, True),
                ("fr", None, None, None),
                (None, "rock", 1991, False),
                ("en", "jazz", 1980, True),
            ]
        )
    )

    def found(filters: Filters) -> set[str]:
        return set(catalogue.points_near(0, 0, 9, filters=filters).uris)

    assert found(Filters(frozenset({"fr"}))) == {"test:0", "test:1"}
    assert found(Filters(frozenset({"", "en"}))) == {"test:2", "test:3"}
    assert found(Filters(genres=frozenset({"rock"}), decades=frozenset({1990}))) == {"test:2"}
    assert found(Filters(decades=frozenset({1980, -1}))) == {"test:0", "test:1", "test:3"}
    assert found(Filters(frozenset({"ja"}))) == set()
    assert found(Filters(clean=True)) == {"test:1", "test:2"}
    assert found(Filters(frozenset({"fr"}), clean=True)) == {"test:1"}

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from moodify.music.spotify.match import Candidate, Match, Wanted, best_match, queries
from moodify.music.spotify.titles import plain_words, read_title


def _found(
    title: str,
    *artists: str,
    album: str = "",
    duration: float | None = None,
    year: int | None = None,
    uri: str = "spotify:track:x",
) -> Candidate:
    return Candidate(uri, title, artists or ("Adele",), album, duration, year)


def _match(wanted: str, by: str, title: str, *artists: str, album: str = "") -> Match | None:
    return best_match(Wanted(wanted, tuple(by.split("; "))), [_found(title, *artists, album=album)])


# Wanted title and artists, found title and artists, the version found.
SAME = [
    ("Hello", "Adele", "Hello", "Adele", ""),
    ("Halo", "Beyoncé", "HALO", "BEYONCE", ""),
    ("Yesterday", "The Beatles", "Yesterday - Remastered 2009", "Beatles", "remaster"),
    ("Bohemian Rhapsody", "Queen", "Bohemian Rhapsody - 2011 Mix", "Queen", "remaster"),
    ("Bohemian Rhapsody", "Queen", "Bohemian Rhapsody (Remastered)", "Queen", "remaster"),
    ("Under Pressure", "Queen & David Bowie", "Under Pressure", "Queen; David Bowie", ""),
    ("Under Pressure", "David Bowie", "Under Pressure (feat. David Bowie)", "Queen", ""),
    ("Crazy in Love", "Beyoncé feat. Jay-Z", "Crazy In Love (feat. JAY-Z)", "Beyoncé; JAY-Z", ""),
    ("Crazy in Love ft. Jay-Z", "Beyoncé", "Crazy in Love", "Beyoncé", ""),
    ("The Sound of Silence", "Simon and Garfunkel", "Sound of Silence", "Simon & Garfunkel", ""),
    ("Mrs. Robinson", "Simon und Garfunkel", "Mrs Robinson", "Simon & Garfunkel", ""),
    ("September", "Earth, Wind & Fire", "September", "Earth Wind and Fire", ""),
    ("Satisfaction", "The Rolling Stones", "(I Can't Get No) Satisfaction", "Rolling Stones", ""),
    ("Dock of the Bay", "Otis Redding", "(Sittin' On) The Dock Of The Bay", "Otis Redding", ""),
    ("Sweet Child O’ Mine", "Guns N' Roses", "Sweet Child O' Mine", "Guns N’ Roses", ""),
    ("So What", "Pink", "So What", "P!nk", ""),
    ("Tik Tok", "Kesha", "TiK ToK", "Ke$ha", ""),
    ("Free Fallin'", "Tom Petty", "Free Fallin", "Tom Petty & The Heartbreakers", ""),
    ("No Woman, No Cry", "Bob Marley", "No Woman No Cry", "Bob Marley & The Wailers", ""),
    ("Levels", "Avicii", "Levels - Radio Edit", "Avicii", "edit"),
    ("Sandstorm", "Darude", "Sandstorm (Original Mix)", "Darude", ""),
    ("Blue Monday", "New Order", 'Blue Monday (12" Version)', "New Order", "extended"),
    ("Help!", "The Beatles", "Help! - Mono", "The Beatles", "mono"),
    ("Let It Go", "Idina Menzel", 'Let It Go - From "Frozen"', "Idina Menzel", ""),
    ("Love Story", "Taylor Swift", "Love Story (Taylor’s Version)", "Taylor Swift", "rerecorded"),
    ("Love Story (Taylor's Version)", "Taylor Swift", "Love Story", "Taylor Swift", ""),
    ("Creep (Live)", "Radiohead", "Creep - Live at Glastonbury", "Radiohead", "live"),
    ("Layla (Unplugged)", "Eric Clapton", "Layla - Acoustic", "Eric Clapton", "acoustic"),
    ("Levels (Skrillex Remix)", "Avicii", "Levels - Skrillex Remix", "Avicii", "remix"),
    ("Hurt (Demo)", "Nine Inch Nails", "Hurt - Demo", "Nine Inch Nails", "demo"),
    ("Stay (Sped Up)", "Rihanna", "Stay - Sped Up Version", "Rihanna", "speed"),
    ("Live and Let Die", "Wings", "Live And Let Die - Remastered", "Wings", "remaster"),
    ("Live Forever", "Oasis", "Live Forever", "Oasis", ""),
    ("Karaoke", "Drake", "Karaoke", "Drake", "karaoke"),
    ("Another Brick in the Wall, Pt. 2", "Pink Floyd", "Another Brick in the Wall (Part II)",
     "Pink Floyd", ""),
    ("Gimme! Gimme! Gimme!", "ABBA",
     "Gimme! Gimme! Gimme! (A Man After Midnight)", "ABBA", ""),
    ("First Love", "宇多田ヒカル", "First Love (2022 Mix)", "宇多田ヒカル", "remaster"),
    ("Смуглянка", "Хор", "СМУГЛЯНКА", "Хор", ""),
    ("!!!", "!!!", "!!!", "!!!", ""),
    ("Colour My World", "Chicago", "Color My World", "Chicago", ""),
]  # fmt: skip


@pytest.mark.parametrize(("wanted", "by", "title", "artists", "version"), SAME)
def test_the_same_song(wanted: str, by: str, title: str, artists: str, version: str) -> None:
    match = _match(wanted, by, title, *artists.split("; "))
    assert match is not None
    assert " ".join(match.version) == version


@pytest.mark.parametrize(
    ("wanted", "by", "title", "artist", "album"),
    [
        ("Hello", "Adele", "Hello", "Lionel Richie", ""),
        ("Hello", "Adele", "Hell", "Adele", ""),
        ("Hurt", "Johnny Cash", "Hurt", "Nine Inch Nails", ""),
        ("Song 2", "Blur", "Song 3", "Blur", ""),
        ("Creep", "Radiohead", "Creep - Live", "Radiohead", ""),
        ("Creep", "Radiohead", "Creep (Live in Oslo, 2003)", "Radiohead", ""),
        ("Creep", "Radiohead", "Creep", "Radiohead", "Live at the Astoria"),
        ("Layla", "Eric Clapton", "Layla", "Eric Clapton", "MTV Unplugged"),
        ("Creep (Live)", "Radiohead", "Creep", "Radiohead", ""),
        ("Hello", "Adele", "Hello (Karaoke Version)", "Adele", ""),
        ("Hello", "Adele", "Hello", "Adele", "Karaoke Hits 12"),
        ("Hello", "Adele", "Hello (Originally Performed by Adele)", "Adele", ""),
        ("Hello", "Adele", "Hello (In the Style of Adele)", "Sing King", ""),
        ("Hello", "Adele", "Hello - Tribute to Adele", "Adele", ""),
        ("Hello", "Adele", "Hello - Sped Up", "Adele", ""),
        ("Hello", "Adele", "Hello (slowed + reverb)", "Adele", ""),
        ("Hello", "Adele", "Hello (Nightcore)", "Adele", ""),
        ("Hello", "Adele", "Hello - Clean Bandit Remix", "Adele", ""),
        ("Levels (Skrillex Remix)", "Avicii", "Levels (Cazzette Remix)", "Avicii", ""),
        ("Hello", "Adele", "Hello - Acoustic", "Adele", ""),
        ("Hello", "Adele", "Hello (Instrumental)", "Adele", ""),
        ("Hello", "Adele", "Hello (Demo)", "Adele", ""),
        ("Hello", "Adele", "Hello (Intro)", "Adele", ""),
        ("Another Brick in the Wall, Pt. 2", "Pink Floyd",
         "Another Brick in the Wall, Pt. 1", "Pink Floyd", ""),
        ("September", "Earth, Wind & Fire", "September", "Fire", ""),
        ("Cecilia", "Simon & Garfunkel", "Cecilia", "Simon", ""),
        ("", "Adele", "", "Adele", ""),
        ("Hello", "", "Hello", "Adele", ""),
    ],
)  # fmt: skip
def test_another_song(wanted: str, by: str, title: str, artist: str, album: str) -> None:
    assert _match(wanted, by, title, artist, album=album) is None


@pytest.mark.parametrize(
    "titles",
    [
        ("Hello", "Hello - Remastered 2015", "Hello - Radio Edit", "Hello (Extended Mix)"),
        ("Hello (Remastered)", "Hello (Mono)", "Hello (Edit)", "Hello (Adele's Version)"),
        ("Hello", "Hello (Re-Recorded)"),
    ],
)
def test_versions_by_preference(titles: tuple[str, ...]) -> None:
    scores = [match.score for title in titles if (match := _match("Hello", "Adele", title))]
    assert len(scores) == len(titles)
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == len(scores)


def test_the_wanted_version_comes_first() -> None:
    offers = [
        _found("Hello"), _found("Hello - Live"), _found("Hello - Live at Wembley")
    ]  # fmt: skip
    match = best_match(Wanted("Hello (Live at Wembley)", ("Adele",)), offers)
    assert match is not None
    assert match.candidate.title == "Hello - Live at Wembley"
    plain = best_match(Wanted("Hello (Live)", ("Adele",)), offers[::-1])
    assert plain is not None
    assert plain.version == ("live",)


def test_among_equals_length_then_year_then_order() -> None:
    wanted = Wanted("Hello", ("Adele",), duration=295, year=2015)
    near = _found("Hello", duration=295, year=2016, uri="near")
    later = _found("Hello", duration=296, year=2015, uri="later")
    unknown = _found("Hello", uri="unknown")
    match = best_match(wanted, [unknown, later, near])
    assert match is not None
    assert match.candidate is near
    dated = [_found("Hello", year=year, uri=str(year)) for year in (2020, 2016, 2016)]
    match = best_match(wanted, dated)
    assert match is not None
    assert match.candidate is dated[1]


def test_a_remaster_of_the_right_length_beats_an_unmarked_copy_of_the_wrong_one() -> None:
    wanted = Wanted("Hello", ("Adele",), duration=295)
    long = _found("Hello", duration=480)
    remaster = _found("Hello - Remastered", duration=296)
    match = best_match(wanted, [long, remaster])
    assert match is not None
    assert match.candidate is remaster


def test_an_album_that_only_sounds_like_a_concert() -> None:
    for album in ("Long Live", "Alive", "Live Through This", "Delivery at Home"):
        match = _match("Hello", "Adele", "Hello", "Adele", album=album)
        assert match is not None
        assert match.version == ()


def test_no_candidates() -> None:
    assert best_match(Wanted("Hello", ("Adele",)), []) is None


def test_queries_from_exact_to_loose() -> None:
    assert queries(Wanted('Say "Hi" (feat. B) - Live', ("A: C", "D"))) == (
        'track:"Say Hi (feat. B) - Live" artist:"A: C"',
        'track:"Say Hi" artist:"A: C"',
        "Say Hi A C",
    )
    assert queries(Wanted("Hello", ("Adele",))) == ('track:"Hello" artist:"Adele"', "Hello Adele")
    assert queries(Wanted("Hello", ())) == ('track:"Hello"', "Hello")
    assert queries(Wanted('"', ("A",))) == ()


@given(st.text(), st.lists(st.text(), max_size=3))
def test_queries_are_short_and_their_quotes_pair(title: str, artists: list[str]) -> None:
    found = queries(Wanted(title * 20, tuple(name * 20 for name in artists)))
    assert len(found) <= 3
    assert len(set(found)) == len(found)
    for query in found:
        assert 0 < len(query) < 250
        assert query.count('"') in {0, 2, 4}


_name = st.text(st.characters(codec="utf-8", categories=("L", "Nd", "P", "S", "Zs")), max_size=20)
_word = st.text(st.sampled_from("abcdefghiklmnorstuyzäéøабв"), min_size=1, max_size=8)
_words = st.lists(_word, min_size=1, max_size=4).map(" ".join)


DRESSES: list[Callable[[str], str]] = [str, str.upper, str.title, "  {}! ".format]


@given(_words, _words, st.data())
def test_a_song_is_itself_whatever_the_dress(title: str, artist: str, data: st.DataObject) -> None:
    assume(not read_title(title).version)
    assume(not {"feat", "ft"} & {*title.split(), *artist.split()})
    dress = data.draw(st.sampled_from(DRESSES))
    guest = data.draw(st.sampled_from(["", " (feat. Guest)", " [ft. Guest]", " feat. Guest & Co"]))
    match = best_match(
        Wanted(title, (artist,)), [_found(dress(title) + guest, dress(artist), "Guest")]
    )
    assert match is not None
    assert match.score > 0.9


_candidates = st.builds(
    Candidate,
    uri=st.uuids().map(str),
    title=st.sampled_from(["Hello", "hello!", "Hello - Live", "Hello (Remastered)", "Bye", ""]),
    artists=st.sampled_from([("Adele",), ("ADELE", "B"), ("B", "Adele"), ()]),
    duration=st.none() | st.floats(0, 1000),
    year=st.none() | st.integers(1900, 2030),
)


@given(st.lists(_candidates, max_size=6), st.randoms())
def test_the_order_matters_in_ties_alone(offers: list[Candidate], chance: Random) -> None:
    wanted = Wanted("Hello", ("Adele",), 295, 2015)
    shuffled = list(offers)
    chance.shuffle(shuffled)
    one, other = best_match(wanted, offers), best_match(wanted, shuffled)
    assert (one is None) == (other is None)
    if one is not None and other is not None:
        assert one.score == other.score
        gaps = [(each.candidate.duration, each.candidate.year) for each in (one, other)]
        tied = {None if d is None else abs(d - 295) for d, _ in gaps}
        assert len(tied) == 1


@given(_name, st.lists(_name, max_size=3), _name, st.lists(_name, max_size=3), _name)
def test_any_names_give_a_score_or_none(
    title: str, artists: list[str], other: str, others: list[str], album: str
) -> None:
    match = best_match(Wanted(title, tuple(artists)), [_found(other, *others, album=album)])
    assert match is None or 0 <= match.score <= 1


@given(_name)
def test_plain_words_are_plain_already(text: str) -> None:
    assert read_title(text).name or not text.strip()
    assert plain_words(text) == " ".join(plain_words(text).split())

from __future__ import annotations

import csv
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodify.errors import SongFileError
from moodify.music.scale import UNIT
from moodify.music.songfile import COLUMNS, LATER, SongsRead, read_songs, write_songs
from moodify.types import MOODS, Song, SongMood, Track
from tests.music.factory import a_song, uris

DEEZER = Path(__file__).parents[3] / "shared/data/songs/deezer_mood"


def _read(tmp_path: Path, text: str, encoding: str = "utf-8") -> SongsRead:
    path = tmp_path / "songs.csv"
    path.write_bytes(text.encode(encoding))
    return read_songs(path)


_utf8 = st.characters(codec="utf-8")
_text = st.text(_utf8, min_size=1, max_size=12)
_artist = _text.filter(str.strip)
_songs = st.builds(
    Song,
    st.builds(
        Track,
        uri=_text,
        title=_text,
        artists=st.lists(_artist, max_size=3).map(tuple),
        source=_text,
        duration=st.none() | st.floats(0, 1e6),
        year=st.none() | st.integers(0, 3000),
        genre=st.none() | _text,
        language=st.none() | _text,
        playable=st.booleans(),
        links=st.dictionaries(_text, _text.map("https://{}".format), max_size=2),
    ),
    st.builds(
        SongMood,
        st.floats(-1, 1),
        st.floats(-1, 1),
        st.dictionaries(st.sampled_from(MOODS), st.floats(0, 1)),
        _text,
        _text,
    ),
)


@settings(max_examples=150)
@given(songs=st.lists(_songs, max_size=3))
def test_our_own_files_come_back_exactly(songs: list[Song]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "songs.csv"
        assert write_songs(path, songs) == len(songs)
        read = read_songs(path)
    assert list(read.songs) == songs
    assert read.broken == ()
    assert read.scale is UNIT


@settings(max_examples=150)
@given(data=st.binary(max_size=200), headed=st.booleans())
def test_any_bytes_give_songs_or_a_sentence(data: bytes, headed: bool) -> None:
    head = (b"title,artist,mood,valence,arousal\n", ",".join(COLUMNS).encode() + b"\n")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "songs.csv"
        for start in head if headed else (b"",):
            path.write_bytes(start + data)
            with suppress(SongFileError):
                assert read_songs(path).summary


@pytest.mark.parametrize("start", list("=+-@＝＋－＠\t\r\n'"))
def test_no_cell_is_a_formula(tmp_path: Path, start: str) -> None:
    song = a_song("x", title=f"{start}cmd|' /C calc'!A0", artists=(f"{start}a",), genre=f"{start}g")
    write_songs(tmp_path / "out.csv", [song])
    with (tmp_path / "out.csv").open(newline="") as file:
        (row,) = csv.DictReader(file)
    for name in ("title", "genre"):
        assert row[name].startswith("'")
    assert row["artists"][0] in "'["
    assert read_songs(tmp_path / "out.csv").songs == (song,)


def test_common_columns_and_a_scale_of_0_to_1(tmp_path: Path) -> None:
    read = _read(
        tmp_path,
        "Track Name,Artist Name(s),Release Date,Track Duration (ms),Energy,Valence,Genres\n"
        "Halo,Beyoncé;Somebody,2008-11-12,261640,0.72,0.47,pop\n",
    )
    (song,) = read.songs
    assert song.track.title == "Halo"
    assert song.track.artists == ("Beyoncé", "Somebody")
    assert (song.track.year, song.track.duration, song.track.genre) == (2008, 261.64, "pop")
    assert song.mood.arousal == pytest.approx(0.44)
    assert song.mood.valence == pytest.approx(-0.06)
    assert song.track.source == "import"
    assert song.track.uri == "import:beyoncé-halo"
    assert not song.track.playable
    assert "0 to 1" in read.summary


@pytest.mark.parametrize(
    ("separator", "encoding"), [(";", "cp1252"), ("\t", "utf-16"), ("|", "utf-8-sig")]
)
def test_other_separators_and_encodings(tmp_path: Path, separator: str, encoding: str) -> None:
    lines = ["title,artist,valence,arousal", "Déjà vu,Zoë,2,8", "Other,Zoë,9,1"]
    read = _read(tmp_path, "\r\n".join(lines).replace(",", separator), encoding)
    assert [song.track.title for song in read.songs] == ["Déjà vu", "Other"]
    assert [song.mood.valence for song in read.songs] == [-0.75, 1.0]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_system(tmp_path: Path, end: str) -> None:
    lines = ["title,artist,mood", "A\u2028\x85A,B|;|,sad", "C,D,happy", ""]
    read = _read(tmp_path, end.join(lines))
    assert [song.track.title for song in read.songs] == ["A\u2028\x85A", "C"]
    assert read.broken == ()


def test_decimal_commas(tmp_path: Path) -> None:
    read = _read(tmp_path, "title;artist;valence;arousal\nA;B;0,25;-0,5\n")
    assert (read.songs[0].mood.valence, read.songs[0].mood.arousal) == (0.25, -0.5)


def test_moods_by_name_will_do(tmp_path: Path) -> None:
    read = _read(tmp_path, "song,performer,mood\nA,B,Calm\nC,D,HAPPY\nE,F,sideways\n")
    assert [dict(song.mood.probabilities) for song in read.songs] == [
        {"neutral": 1.0},
        {"happy": 1.0},
    ]
    assert read.scale is None
    assert [(row.line, row.reason) for row in read.broken] == [(4, "mood “sideways” isn't known")]
    assert "taken from their moods" in read.summary


def test_broken_rows_are_named_counted_and_skipped(tmp_path: Path) -> None:
    read = _read(
        tmp_path,
        "title,artist,valence,arousal\n"
        "Good,A,0.5,-0.5\n"
        ",A,0.5,0.5\n"
        "No artist,,0.5,0.5\n"
        "Word,A,high,0.5\n"
        "Empty,A,,0.5\n"
        "NaN,A,nan,0.5\n"
        "Short,A,0.5\n"
        '"Two\nlines",A,0.1,0.1\n'
        "Good,A,0.1,0.1\n"
        "\n"
        "Last,A,0.1,0.1\n",
    )
    assert [song.track.title for song in read.songs] == ["Good", "Two\nlines", "Last"]
    assert [(row.line, row.reason) for row in read.broken] == [
        (3, "title is missing"),
        (4, "artist is missing"),
        (5, "valence “high” is no number"),
        (6, "valence “” is no number"),
        (7, "valence “nan” is no number"),
        (8, "3 cells where 4 were expected"),
        (11, "“Good” by A is listed twice"),
    ]
    assert "7 left out (line 3: title is missing; line 4" in read.summary
    assert "4 more" in read.summary


def test_a_figure_off_the_scale_is_a_broken_row(tmp_path: Path) -> None:
    rows = [f"T{i},A,{i / 200},0.5" for i in range(200)]
    read = _read(tmp_path, "\n".join(["title,artist,valence,arousal", *rows, "Slip,A,55,0.5"]))
    assert len(read.songs) == 200
    assert read.broken[0].reason == "valence 55 is outside 0 to 1"


def test_addresses_are_kept_where_given(tmp_path: Path) -> None:
    rows = "A,B,sad,spotify:track:1\nC,D,sad,\nE,F,sad,spotify:track:1"
    read = _read(tmp_path, f"title,artist,mood,spotify_uri\n{rows}")
    assert uris(read.songs) == ["spotify:track:1", "import:d-c"]
    assert read.broken[0].reason == "spotify:track:1 is listed twice"


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("links", '{"x": "javascript:alert(1)"}', "no https address"),
        ("links", "[1]", "no JSON object"),
        ("links", "{", "Expecting"),
        ("valence", "1.5", "outside"),
        ("duration", "nan", "seconds"),
        ("probabilities", '{"sad": 7}', "outside 0 to 1"),
        ("year", "soon", "soon"),
        ("uri", "", "uri is missing"),
    ],
)
def test_a_row_of_ours_that_was_changed_badly(
    tmp_path: Path, field: str, value: str, reason: str
) -> None:
    path = tmp_path / "songs.csv"
    write_songs(path, [a_song("one"), a_song("two")])
    with path.open(newline="") as file:
        rows = list(csv.DictReader(file))
    rows[0][field] = value
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, (*COLUMNS, *LATER))
        writer.writeheader()
        writer.writerows(rows)
    read = read_songs(path)
    assert uris(read.songs) == ["test:two"]
    assert read.broken[0].line == 2
    assert reason in read.broken[0].reason


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "empty"),
        ("colour,shape\nred,round\n", "no columns to know songs by: colour, shape"),
        ("title,artist\nA,B\n", "no columns"),
        ("title,artist,valence,arousal\nA,B,5000,-3\n", "scale that isn't known"),
        ("title,artist,valence,arousal\nA,B,x,y\n", "scale that isn't known"),
    ],
)
def test_a_file_that_is_of_no_use_is_a_sentence(tmp_path: Path, text: str, problem: str) -> None:
    with pytest.raises(SongFileError, match=problem) as caught:
        _read(tmp_path, text)
    assert caught.value.hint


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(SongFileError, match="can't be read"):
            read_songs(path)


def test_writing_leaves_the_old_file_when_it_fails(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("old")

    def breaks() -> Iterator[Song]:
        yield a_song("one")
        raise RuntimeError("no more")

    with pytest.raises(RuntimeError):
        write_songs(path, breaks())
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(SongFileError, match="can't be written"):
        write_songs(tmp_path / "none" / "out.csv", [])


@pytest.mark.skipif(not DEEZER.exists(), reason="the shared song lists aren't here")
def test_a_real_list(tmp_path: Path) -> None:
    read = read_songs(DEEZER / "test.csv")
    assert len(read.songs) == 3514
    assert read.broken == ()
    assert "standardised" in read.summary
    write_songs(tmp_path / "out.csv", read.songs)
    assert read_songs(tmp_path / "out.csv").songs == read.songs


def test_album_and_mark_are_kept_and_files_of_before_are_read(tmp_path: Path) -> None:
    song = a_song("one")
    song = Song(replace(song.track, album="=Blue", explicit=True), song.mood)
    path = tmp_path / "songs.csv"
    write_songs(path, [song])
    assert read_songs(path).songs == (song,)
    with path.open(newline="") as file:
        rows = list(csv.DictReader(file))
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
    assert read_songs(path).songs == (
        Song(replace(song.track, album=None, explicit=None), song.mood),
    )

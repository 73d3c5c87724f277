"""XSPF as players write it, and XML as attackers do."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moodify.errors import SongFileError
from moodify.music.files import read_list, write_list
from moodify.music.files.result import ListRead
from tests.music.factory import a_song

HEAD = '<?xml version="1.0" encoding="UTF-8"?><playlist version="1" xmlns="http://xspf.org/ns/0/">'


def read(tmp_path: Path, content: str | bytes) -> ListRead:
    path = tmp_path / "list.xspf"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_list(path)


def test_a_playlist(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        f"""{HEAD}<title>Not a song</title><trackList>
        <track><location>a%20b.mp3</location><location>../c.mp3</location><title>A &amp; B</title>
          <creator>Zoë</creator><duration>123456</duration><album>X</album>
          <extension application="http://vlc.example"><x><location>/etc/x</location></x></extension>
        </track>
        <track><title>No place</title><creator>Ann</creator></track>
        <track><location>../../etc/passwd</location><title>Evil</title></track>
        <track/></trackList></playlist>""",
    )
    first, second = found.unplaced
    assert (first.title, first.artists, first.duration) == ("A & B", ("Zoë",), 123.456)
    assert first.uri == f"file://{tmp_path}/a%20b.mp3"
    assert second.uri == "import:ann-no-place"
    assert [(row.line, row.reason) for row in found.broken] == [
        (7, "it lies outside the playlist's folder"),
        (8, "it names no song"),
    ]


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))


@pytest.mark.parametrize(
    "content",
    [
        f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]><playlist><title>&l11;</title></playlist>',
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><playlist>&e;</playlist>',
        '<!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd"><playlist/>',
        '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:1/x"> %p;]><playlist/>',
        "<a>" * 100_000,
        f"<playlist>{'<a>' * 200}{'</a>' * 200}</playlist>",
        "",
        "<playlist>",
        "<playlist>&undefined;</playlist>",
        "<rss/>",
        "<playlist xmlns='urn:other'/>",
        '<?xml version="1.0" encoding="klingon"?><playlist/>',
        b"\xff\xfe\x00",
    ],
)
def test_bombs_and_broken_files_are_sentences_at_once(tmp_path: Path, content: str | bytes) -> None:
    begun = time.monotonic()
    with pytest.raises(SongFileError, match=r"XSPF|can't be read"):
        read(tmp_path, content)
    assert time.monotonic() - begun < 30


def test_an_element_that_is_too_long_is_passed_over(tmp_path: Path) -> None:
    long = f"<track><location>a.mp3</location><title>{'x' * 100_000}</title></track>"
    (track,) = read(tmp_path, f"{HEAD}<trackList>{long}</trackList></playlist>").unplaced
    assert track.title == "a"


def test_what_is_written_is_xml_whatever_the_names(tmp_path: Path) -> None:
    from xml.parsers import expat

    song = a_song(title="<b>&\x01\ud800]]>", artists=("Ann & Bob", '"'))
    write_list(tmp_path / "x.xspf", [song])
    parser = expat.ParserCreate()
    parser.Parse((tmp_path / "x.xspf").read_bytes(), True)
    (found,) = read_list(tmp_path / "x.xspf").songs
    assert found.track.artists == song.track.artists


@pytest.mark.parametrize("place", ["%2e%2e/x.mp3", "..%2fx.mp3", "%2fetc%2fpasswd", "%5c%5cs%5cx"])
def test_a_path_in_percent_signs_is_looked_through(tmp_path: Path, place: str) -> None:
    track = f"<track><location>{place}</location><title>x</title></track>"
    found = read(tmp_path, f"{HEAD}<trackList>{track}</trackList></playlist>")
    assert found.unplaced == ()
    assert "outside" in found.broken[0].reason


def test_files_are_named_as_addresses_and_found_again(tmp_path: Path) -> None:
    uri = f"file://{tmp_path}/a%3Ab/50%25%20%23%C3%BC.mp3"
    song = a_song()
    song = type(song)(replace(song.track, uri=uri), song.mood)
    write_list(tmp_path / "x.xspf", [song])
    assert "<location>./a%3Ab/50%25%20%23%C3%BC.mp3</location>" in (tmp_path / "x.xspf").read_text()
    assert read_list(tmp_path / "x.xspf").songs == (song,)


PIECES = st.sampled_from(
    [
        *("<track>", "</track>", "<trackList>", "</trackList>", "<location>", "</location>"),
        *("<title>", "</title>", "<duration>", "</duration>", "<meta rel='urn:moodify:song'>"),
        *("</meta>", "a.mp3", "../x", "12", "{}", "&lt;", "<!-- -->", "<![CDATA[x]]>", "<?pi?>"),
    ]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(PIECES, max_size=12))
def test_any_elements_are_a_list_or_a_sentence(tmp_path: Path, pieces: list[str]) -> None:
    try:
        found = read(tmp_path, f"{HEAD}{''.join(pieces)}</playlist>")
    except SongFileError:
        return
    assert all(track.title for track in found.unplaced)

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from moodify.errors import SourceError
from moodify.music.sources.base import Source, Versioned
from moodify.music.sources.starter import SERVICES, StarterSource, search_links
from moodify.settings import Settings

HEAD = "title,artists,year,genre,language,mood,valence,arousal\n"


def _source(tmp_path: Path, rows: str, head: str = HEAD) -> StarterSource:
    table = tmp_path / "starter.csv"
    table.write_text(head + rows, encoding="utf-8")
    return StarterSource(Settings(), table)


def test_a_row_becomes_a_song(tmp_path: Path) -> None:
    source = _source(tmp_path, '"Ne me quitte pas",Jacques Brel; X,1959,chanson,fr,sad,-0.7,-0.4\n')
    (song,) = source.songs()
    track, mood = song.track, song.mood
    assert track.uri == "starter:jacques-brel-ne-me-quitte-pas"
    assert track.artists == ("Jacques Brel", "X")
    assert (track.title, track.year, track.genre, track.language) == (
        "Ne me quitte pas",
        1959,
        "chanson",
        "fr",
    )
    assert (track.source, track.playable) == ("starter", False)
    assert (mood.valence, mood.arousal, mood.probabilities) == (-0.7, -0.4, {"sad": 1.0})
    assert mood.source == "curated"
    assert track.links.keys() == SERVICES.keys()
    assert source.audio(track) is None


def test_it_is_a_source_with_a_version(tmp_path: Path) -> None:
    source = _source(tmp_path, "A,B,,,,sad,0,0\n")
    assert isinstance(source, Source)
    assert isinstance(source, Versioned)
    before = source.version()
    assert before == source.version()
    assert _source(tmp_path, "A,B,,,,sad,0,0.1\n").version() != before
    assert source.status().ok


@pytest.mark.parametrize(
    ("artist", "title"),
    [("AC/DC", "T.N.T. & more? #1+1=2 100%"), ("宇多田ヒカル", "光"), ("../..", "<script>\"'")],
)
def test_links_survive_any_name(artist: str, title: str) -> None:
    links = search_links(artist, title)
    words = f"{artist} {title}"
    spotify, deezer = urlsplit(links["spotify"]), urlsplit(links["deezer"])
    assert (spotify.netloc, deezer.netloc) == ("open.spotify.com", "www.deezer.com")
    for parts in (spotify, deezer):
        assert parts.path.count("/") == 2
        assert unquote(parts.path.removeprefix("/search/")) == words
        assert parts.query == parts.fragment == ""
    assert parse_qs(urlsplit(links["youtube"]).query) == {"search_query": [words]}
    assert parse_qs(urlsplit(links["apple_music"]).query) == {"term": [words]}
    for link in links.values():
        assert link.startswith("https://")
        assert link.isascii()
        assert not set(link) & set(" <>\"'")


@pytest.mark.parametrize(
    "row",
    [
        "A,B,,,,merry,0,0",
        "A,B,,,,sad,high,0",
        "A,,,,,sad,0,0",
        ",B,,,,sad,0,0",
        "A,B,soon,,,sad,0,0",
        "A,B",
        "A,B,,,,sad,0,0\nA,B,,,,sad,0,0",
    ],
)
def test_a_broken_row_is_named(tmp_path: Path, row: str) -> None:
    with pytest.raises(SourceError, match=r"Line [23]"):
        list(_source(tmp_path, row + "\n").songs())


def test_a_missing_list_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="can't be read") as caught:
        list(StarterSource(Settings(), tmp_path / "none.csv").songs())
    assert caught.value.hint == "Install Moodify again."

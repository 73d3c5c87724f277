from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.errors import SongFileError
from moodify.music.spotify.report import SAMPLE, report_page, write_report
from moodify.music.spotify.songs import LabelledSong, Skipped
from moodify.types import MOODS
from tests.music.spotify.samples import a_labelled_song

VOID = {"meta", "col", "rect", "link", "br"}
LEFT_OPEN = {"th", "tr", "html"}


class _Page(HTMLParser):
    """The page's tags and text; complains of tags that cross."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        while self.open[-1] != tag and self.open[-1] in LEFT_OPEN:
            self.open.pop()
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    @property
    def words(self) -> str:
        return " ".join(" ".join(self.text).split())


def _page(*songs: LabelledSong, skipped: Skipped | None = None) -> _Page:
    return _Page(report_page(songs, skipped or Skipped()))


def test_what_the_page_tells() -> None:
    songs = [
        a_labelled_song("1", title="Halo", artists=("Beyoncé",), moods=("happy", "happy", "sad")),
        a_labelled_song("2", title="Hurt", moods=("sad",)),
        a_labelled_song("3", title="Rest", moods=("angry",), by_hand="neutral"),
    ]
    page = _page(*songs, skipped=Skipped(gone=1200, local=1, episodes=2))
    told = page.words
    assert "Your mood dataset" in told
    assert "3 songs from 3 playlists" in told
    assert "1,200 no longer at Spotify, 1 local file, 2 podcast episodes" in told
    assert re.search(r"Skipped 1,203 ", told)
    assert re.search(r"Under several moods 1 ", told)
    assert re.search(r"Sorted by hand 1 ", told)
    assert "happy 1, neutral 1, sad 1, angry 0." in told
    assert "Data and links from Spotify" in told
    assert "30 days" in told
    assert "sorted by hand" in told
    links = [attrs["href"] for tag, attrs in page.tags if tag == "a"]
    assert sorted(str(link) for link in links) == [song.link for song in songs]


def test_the_chart_has_words_and_bars_by_count() -> None:
    songs = [a_labelled_song(str(n), moods=("sad",)) for n in range(4)]
    page = _page(*songs, a_labelled_song("x", moods=("happy",)))
    (chart,) = (attrs for tag, attrs in page.tags if tag == "svg")
    assert chart["role"] == "img"
    named = str(chart["aria-labelledby"]).split()
    assert set(named) <= {attrs.get("id") for _, attrs in page.tags}
    bars = [attrs["width"] for tag, attrs in page.tags if attrs.get("class") == "bar"]
    assert bars == ["25.00%", "0.00%", "100.00%", "0.00%"]


def test_one_mood_shows_a_sample_only() -> None:
    songs = [a_labelled_song(str(n), title=f"T{n}") for n in range(95)]
    links = [attrs["href"] for tag, attrs in _page(*songs).tags if tag == "a"]
    assert len(links) == SAMPLE
    assert links[0] == songs[0].link
    assert links[-1] == songs[85].link


def test_no_songs_at_all() -> None:
    page = _page()
    assert "0 songs from 0 playlists" in page.words
    assert "No song has a mood yet." in page.words
    assert "nothing was left out" in page.words


def test_nothing_runs_and_nothing_is_fetched() -> None:
    page = _page(a_labelled_song())
    assert not {tag for tag, _ in page.tags} & {"script", "link", "img", "iframe", "object"}
    for _, attrs in page.tags:
        assert not any(name.startswith("on") or name == "src" for name in attrs)
    whole = report_page([a_labelled_song()], Skipped())
    assert "url(" not in whole
    assert "@import" not in whole


@given(st.text(), st.text(), st.text(), st.text(), st.sampled_from(MOODS))
def test_any_names_stay_text(uri: str, title: str, artist: str, playlist: str, mood: str) -> None:
    evil = '"><script>alert(1)</script>'
    song = a_labelled_song(
        uri + evil,
        title=title + evil,
        artists=(artist + evil,),
        playlist=playlist + evil,
        moods=(mood,),  # type: ignore[arg-type]
    )
    page = _page(song)
    assert "script" not in {tag for tag, _ in page.tags}
    plain = _page(a_labelled_song(moods=(mood,)))  # type: ignore[arg-type]
    assert [tag for tag, _ in page.tags] == [tag for tag, _ in plain.tags]


def test_the_file_is_whole_or_not_there(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    write_report(path, [a_labelled_song(title="悲しい \ud800")], made_on="25 November 2026")
    page = path.read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert page.endswith("</html>\n")
    assert "悲しい" in page
    assert "25 November 2026" in page
    with pytest.raises(SongFileError, match="doesn't exist"):
        write_report(tmp_path / "none" / "report.html", [])

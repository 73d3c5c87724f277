from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from moodify.errors import SourceError, SuggestError
from moodify.music.catalogue import Catalogue
from moodify.music.library import Library
from moodify.music.sources.registry import Sources
from moodify.settings import Settings
from moodify.types import MoodName, Song, Track
from tests.music.factory import FakeSource, a_song, uris


class VersionedSource(FakeSource):
    """One that can say whether it has changed."""

    current = "1"

    def version(self) -> str:
        return self.current


class RootedSource(FakeSource):
    """One whose files lie outside Moodify's folders."""

    folder = Path("/nowhere")

    def roots(self) -> list[Path]:
        return [self.folder]


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    with Catalogue.open(tmp_path / "data" / "songs.sqlite3") as opened:
        yield opened


def _library(catalogue: Catalogue, *sources: FakeSource) -> Library:
    working = {source.name: source for source in sources}
    return Library(catalogue, Sources(dict(working)), [catalogue.path.parent])


def test_refresh_brings_the_songs_in(catalogue: Catalogue) -> None:
    source = FakeSource(given=[a_song("a"), a_song("b")])
    (status,) = _library(catalogue, source).refresh()
    assert (status.name, status.ok, status.songs) == ("test", True, 2)
    assert uris(catalogue.find()) == ["test:a", "test:b"]


def test_refresh_follows_changes_and_keeps_likes(catalogue: Catalogue) -> None:
    source = FakeSource(given=[a_song("a"), a_song("b")])
    library = _library(catalogue, source)
    library.refresh()
    catalogue.like("test:b")
    before = catalogue.points()
    library.refresh()
    assert catalogue.points() is before  # nothing changed, so nothing was written
    source.given = [a_song("b", title="New"), a_song("c")]
    library.refresh()
    assert {song.track.title for song in catalogue.find()} == {"New", "C"}
    assert catalogue.liked() == {"test:b"}


def test_an_unchanged_version_is_not_read_again(catalogue: Catalogue) -> None:
    source = VersionedSource(given=[a_song("a")])
    library = _library(catalogue, source)
    for _ in range(3):
        library.refresh()
    assert source.reads == 1
    source.current = "2"
    library.refresh()
    assert source.reads == 2


def test_a_source_that_fails_half_way_keeps_what_it_had(catalogue: Catalogue) -> None:
    source = FakeSource(given=[a_song("a"), a_song("b")])
    other = FakeSource(name="other", given=[a_song("x", source="other")])
    library = _library(catalogue, source, other)
    library.refresh()
    source.given, source.error = [a_song("c")], RuntimeError("the wire is cut")
    status, fine = library.refresh()
    assert (status.ok, status.songs) == (False, 2)
    assert "the wire is cut" in status.detail
    assert fine.ok
    source.error = None
    assert library.refresh()[0].ok
    assert catalogue.count("test") == 1


def test_a_source_may_not_give_songs_in_anothers_name(catalogue: Catalogue) -> None:
    source = FakeSource(given=[a_song("a", source="house")])
    (status,) = _library(catalogue, source).refresh()
    assert not status.ok
    assert catalogue.count() == 0


def test_a_source_that_is_gone_takes_its_songs_until_it_is_back(catalogue: Catalogue) -> None:
    source = FakeSource(given=[a_song("a")])
    _library(catalogue, source).refresh()
    catalogue.like("test:a")
    _library(catalogue).refresh()
    assert catalogue.count() == 0
    _library(catalogue, source).refresh()
    assert catalogue.count() == 1
    assert catalogue.liked() == {"test:a"}


def test_audio_is_what_the_source_gives(catalogue: Catalogue) -> None:
    file = catalogue.path.parent / "a.ogg"
    file.touch()
    source = FakeSource(given=[a_song("a"), a_song("b")], files={"test:a": file, "test:z": file})
    library = _library(catalogue, source)
    library.refresh()
    assert library.audio("test:a") == file
    assert library.audio("test:b") is None
    assert library.audio("test:z") is None  # the source has it, the catalogue doesn't
    assert library.audio("../../etc/passwd") is None


@pytest.mark.parametrize("kind", ["outside", "dots", "link", "folder"])
def test_no_file_outside_the_folders_is_given(
    catalogue: Catalogue, tmp_path: Path, kind: str
) -> None:
    secret = tmp_path / "secret.ogg"
    secret.touch()
    inside = catalogue.path.parent
    (inside / "link.ogg").symlink_to(secret)
    (inside / "folder").mkdir()
    paths = {
        "outside": secret,
        "dots": inside / ".." / "secret.ogg",
        "link": inside / "link.ogg",
        "folder": inside / "folder",
    }
    source = FakeSource(given=[a_song("a")], files={"test:a": paths[kind]})
    library = _library(catalogue, source)
    library.refresh()
    with pytest.raises(SourceError, match="outside its folders"):
        library.audio("test:a")


def test_a_source_may_declare_folders_of_its_own(catalogue: Catalogue, tmp_path: Path) -> None:
    music = tmp_path / "music"
    music.mkdir()
    (music / "a.ogg").touch()
    source = RootedSource(given=[a_song("a")], files={"test:a": music / "a.ogg"})
    source.folder = music
    library = _library(catalogue, source)
    library.refresh()
    assert library.audio("test:a") == music / "a.ogg"


def test_audio_that_fails_is_a_sentence(catalogue: Catalogue, tmp_path: Path) -> None:
    source = FakeSource(given=[a_song("a")], files={"test:a": tmp_path / "gone.ogg"})
    library = _library(catalogue, source)
    library.refresh()
    with pytest.raises(SourceError, match="can't give this song"):
        library.audio("test:a")
    source.error = SourceError("No disk.")
    with pytest.raises(SourceError, match="No disk"):
        library.audio("test:a")


def test_imported_songs_stay_and_change_nothing_of_others(catalogue: Catalogue) -> None:
    source = FakeSource(given=[a_song("a", playable=True)])
    library = _library(catalogue, source)
    library.refresh()
    mine = a_song("m", source="elsewhere", playable=True)
    assert library.add_songs([a_song("a", title="Changed"), mine]) == (1, 1)
    library.refresh()
    stored = catalogue.get("elsewhere:m")
    assert stored is not None
    assert (stored.track.source, stored.track.playable) == ("import", False)
    assert catalogue.find(text="changed") == []
    assert library.audio("elsewhere:m") is None
    assert library.source_title("import") == "Imported songs"
    assert library.source_title("test") == "Test songs"
    assert library.add_songs([mine]) == (1, 0)  # again: updated
    assert catalogue.count() == 2


def test_a_status_that_fails_is_a_status(catalogue: Catalogue) -> None:
    class Moody(FakeSource):
        def status(self):  # type: ignore[no-untyped-def]
            raise OSError("don't ask")

    (status,) = _library(catalogue, Moody(given=[a_song("a")])).refresh()
    assert not status.ok
    assert "don't ask" in status.detail
    assert status.songs == 1


def test_the_real_library_opens_in_an_empty_home(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "data", cache_dir=tmp_path / "cache")
    with Library.open(settings) as library:
        first = library.refresh()
        assert {"house", "starter"} <= {status.name for status in first}
        assert library.notices == ()
    with Library.open(settings) as library:
        assert library.refresh() == first


def test_songs_of_a_source_are_read_whole_before_any_is_stored(catalogue: Catalogue) -> None:
    class Watching(FakeSource):
        def songs(self) -> Iterator[Song]:
            yield a_song("a")
            assert catalogue.count() == 0
            yield a_song("b")

    assert _library(catalogue, Watching()).refresh()[0].ok


# Changes in the background, covers, and a person's own word


class ChangingSource(VersionedSource):
    """One that tells when it has changed, gives covers and takes corrections."""

    def __init__(self, *given: Song) -> None:
        super().__init__(given=list(given))
        self.call: Callable[[], object] = lambda: None
        self.corrected: list[tuple[str, MoodName | None]] = []
        self.fails: Exception | None = None

    def when_changed(self, call: Callable[[], object]) -> None:
        self.call = call

    def cover(self, track: Track) -> tuple[bytes, str] | None:
        if self.fails is not None:
            raise self.fails
        return track.title.encode(), "image/png"

    def correct(self, track: Track, mood: MoodName | None) -> None:
        if self.fails is not None:
            raise self.fails
        self.corrected.append((track.uri, mood))


def test_what_a_source_tells_of_is_read_and_passed_on(catalogue: Catalogue) -> None:
    source = ChangingSource(a_song("a"))
    library = _library(catalogue, source)
    library.refresh()
    heard: list[int] = []
    library.when_changed(lambda: heard.append(catalogue.count()))
    source.given.append(a_song("b"))
    source.current = "2"
    source.call()
    assert heard == [2]


def test_many_changes_at_once_are_read_few_times_and_none_is_missed(
    catalogue: Catalogue,
) -> None:
    source = ChangingSource()
    library = _library(catalogue, source)

    def change(number: int) -> None:
        source.given = [*source.given, a_song(f"s{number}")]
        source.current = f"{number} {len(source.given)}"
        source.call()

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(change, range(40)))
    library.follow()
    assert catalogue.count() == len(source.given)
    assert source.reads <= 40


def test_a_source_that_can_not_tell_changes_is_read_all_the_same(catalogue: Catalogue) -> None:
    class Broken(ChangingSource):
        def when_changed(self, call: Callable[[], object]) -> None:
            raise RuntimeError("no thread")

    assert _library(catalogue, Broken(a_song("a"))).refresh()[0].songs == 1


def test_covers_come_from_the_songs_source(catalogue: Catalogue) -> None:
    with_cover = a_song("a")
    with_cover = replace(with_cover, track=replace(with_cover.track, cover=True))
    source = ChangingSource(with_cover, a_song("b"))
    library = _library(catalogue, source)
    library.refresh()
    assert library.cover("test:a") == (b"A", "image/png")
    assert library.cover("test:b") is None  # it says that it has none
    assert library.cover("test:none") is None
    source.fails = ValueError("torn")
    with pytest.raises(SourceError, match="torn"):
        library.cover("test:a")


def test_a_persons_word_reaches_the_source(catalogue: Catalogue) -> None:
    source = ChangingSource(a_song("a"))
    plain = FakeSource(name="plain", given=[a_song("b", source="plain")])
    library = _library(catalogue, source, plain)
    library.refresh()
    assert (library.correctable("test"), library.correctable("plain")) == (True, False)
    assert library.correct("test:a", "sad").track.uri == "test:a"
    assert source.corrected == [("test:a", "sad")]
    for uri in ("test:none", "plain:b"):
        with pytest.raises(SuggestError):
            library.correct(uri, "sad")
    source.fails = OSError("read-only")
    with pytest.raises(SourceError, match="read-only"):
        library.correct("test:a", None)


class MovingSource(FakeSource):
    """A source one of whose songs has got another URI."""

    def moved(self) -> list[tuple[str, str]]:
        return list(self.moves)

    def settle(self, moves: Sequence[tuple[str, str]]) -> None:
        self.moves = [move for move in self.moves if move not in moves]

    moves: list[tuple[str, str]] = []  # noqa: RUF012 - set by the test


def test_a_like_follows_a_song_that_moves(catalogue: Catalogue) -> None:
    source = MovingSource(given=[a_song("old")])
    library = _library(catalogue, source)
    library.refresh()
    library.like("test:old")
    source.given, source.moves = [a_song("new")], [("test:old", "test:new")]
    library.refresh()
    assert catalogue.liked() == {"test:new"}
    assert source.moves == []
    library.close()

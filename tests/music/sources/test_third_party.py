"""Sources of other people's packages: installed, found, equal; and broken ones, survived."""

from __future__ import annotations

import importlib
import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from moodify.music.catalogue import Catalogue
from moodify.music.library import Library
from moodify.music.sources.base import SourceStatus
from moodify.music.sources.registry import load_sources
from moodify.music.sources.streams import Streaming
from moodify.settings import Settings

EXAMPLE = Path(__file__).parent / "example_package"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "data", cache_dir=tmp_path / "cache")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of installed packages that ends with the test."""
    folder = tmp_path / "site"
    folder.mkdir()
    before = set(sys.modules)
    monkeypatch.syspath_prepend(str(folder))
    yield folder
    for name in set(sys.modules) - before:
        if name.startswith(("moodify_radio", "bad_")):
            del sys.modules[name]


def install(site: Path, name: str, code: str, target: str) -> None:
    """A module and the metadata that an installer would write for it."""
    (site / f"{name}.py").write_text(code, encoding="utf-8")
    info = site / f"{name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[moodify.sources]\n{name} = {name}:{target}\n")
    importlib.invalidate_caches()


def opened(settings: Settings, tmp_path: Path) -> Library:
    return Library(Catalogue.open(tmp_path / "songs.sqlite3"), load_sources(settings), [])


def statuses(library: Library) -> dict[str, SourceStatus]:
    return {status.name: status for status in library.refresh()}


def test_a_package_that_is_installed_is_a_source_like_any_other(
    site: Path, settings: Settings, tmp_path: Path
) -> None:
    if not (importlib.util.find_spec("pip") and importlib.util.find_spec("hatchling")):
        pytest.skip("needs pip and hatchling")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps"]
    command += ["--no-build-isolation", "--disable-pip-version-check"]
    command += ["--target", str(site), str(EXAMPLE)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    importlib.invalidate_caches()
    with opened(settings, tmp_path) as library:
        assert {"radio", "house", "starter"} <= statuses(library).keys()
        assert library.source_title("radio") == "Example radio"
        songs = library.catalogue.find(source="radio")
        assert [song.track.title for song in songs] == ["Song 0", "Song 1"]
        source = library.sources.get("radio")
        assert isinstance(source, Streaming)
        with source.open(songs[0].track, None) as stream:
            assert b"".join(stream.chunks).startswith(b"OggS")


GOOD = """
from moodify.music.sources.base import SourceStatus
from moodify.types import Song, SongMood, Track

class Good:
    name, title = "good", "Good songs"
    def __init__(self, settings): pass
    def songs(self): yield Song(Track("good:1", "A", ("B",), "good"), SongMood(0.5, 0.5))
    def audio(self, track): return None
    def status(self): return SourceStatus(self.name, self.title, True, "Fine.")
"""

BROKEN = {
    "bad_syntax": "def (",
    "bad_import": "import no_such_module_at_all",
    "bad_exit": "raise SystemExit('goodbye')",
    "bad_target": "x = 1",
    "bad_type": "Source = 3",
    "bad_empty": "class Source:\n    def __init__(self, settings): pass",
    "bad_start": "class Source:\n    def __init__(self, settings): raise KeyError('x')",
    "bad_loop": "def Source(settings): return Source(settings)",
    "bad_songs": GOOD.replace("Good", "Source").replace('"good"', '"bad_songs"')
    + "    def songs(self): raise OSError('disk')\n",
    "bad_half": GOOD.replace("Good", "Source").replace('"good"', '"bad_half"')
    + "    def songs(self):\n"
    "        yield Song(Track('x:1', 'A', ('B',), 'bad_half'), SongMood(0, 0))\n"
    "        raise ValueError('half-way')\n",
    "bad_mood": GOOD.replace("Good", "Source").replace('"good"', '"bad_mood"')
    + "    def songs(self):\n"
    "        yield Song(Track('x:1', 'A', ('B',), 'bad_mood'), SongMood(7, 0))\n",
    "bad_liar": GOOD.replace("Good", "Source").replace('"good"', '"bad_liar"')
    + "    def songs(self):\n"
    "        yield Song(Track('house:1', 'A', ('B',), 'house'), SongMood(0, 0))\n",
    "bad_status": GOOD.replace("Good", "Source").replace('"good"', '"bad_status"')
    + "    def status(self): raise RuntimeError('no idea')\n",
    "bad_version": GOOD.replace("Good", "Source").replace('"good"', '"bad_version"')
    + "    def version(self): return 1 / 0\n",
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_package_is_a_status_and_the_others_go_on(
    site: Path, settings: Settings, tmp_path: Path, name: str
) -> None:
    install(site, name, BROKEN[name], "Source")
    install(site, "good", GOOD, "Good")
    with opened(settings, tmp_path) as library:
        found = statuses(library)
        assert not found[name].ok
        assert found[name].detail
        assert found["good"].ok
        assert found["good"].songs == 1
        assert found["house"].ok
        assert found["house"].songs > 0
    del sys.modules["good"]


def test_a_package_that_is_removed_takes_its_songs_with_it(
    site: Path, settings: Settings, tmp_path: Path
) -> None:
    install(site, "good", GOOD, "Good")
    with opened(settings, tmp_path) as library:
        assert statuses(library)["good"].songs == 1
    (site / "good-1.0.dist-info" / "entry_points.txt").write_text("")
    with opened(settings, tmp_path) as library:
        assert "good" not in statuses(library)
        assert library.catalogue.count("good") == 0
    del sys.modules["good"]

"""The analysis in other processes: what they die of, and how soon they stop."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from moodify.errors import SourceError
from moodify.music.sources.local import LocalSource
from moodify.music.sources.local.analysis import DIED, Analysis
from tests.music.sources.local import judges, sounds
from tests.music.sources.local.conftest import Open

MANY = 60
"""Songs that take `judges.slow` far longer than a test may be held up between two steps."""


def fill(source: LocalSource, music: Path, count: int, marks: dict[int, str] | None = None) -> None:
    for seed in range(count):
        title = (marks or {}).get(seed, f"Song {seed}")
        (music / f"{seed:02}.mp3").write_bytes(sounds.named(title) + sounds.sound("MP3", seed))
    source.add_folder(music)
    source.scan()


def reasons(source: LocalSource) -> dict[str, str]:
    return {file.path.name: file.reason for file in source.bad_files()}


def test_a_file_that_kills_its_process_is_bad_and_the_others_go_on(
    open_source: Open, music: Path
) -> None:
    source = open_source(judges.deadly, cores=2)
    fill(source, music, 6, {0: "DIE", 3: "DIE too"})
    assert source.analyse()
    assert reasons(source) == {"00.mp3": DIED, "03.mp3": DIED}
    assert len(list(source.songs())) == 4


def test_a_file_that_takes_for_ever_is_given_up(open_source: Open, music: Path) -> None:
    source = open_source()
    fill(source, music, 3, {1: "DIE"})
    begun = music / judges.BEGUN
    analysis = Analysis(source.store, "test 1", judges.endless, 1)

    def go_on() -> bool:
        # Of the endless file alone: with the others a process may have to begin first.
        analysis.patience = 0.5 if begun.exists() else 60.0
        return True

    analysis.go_on = go_on
    analysis.told = lambda _job: begun.unlink(missing_ok=True)
    assert analysis.run()
    assert list(reasons(source)) == ["01.mp3"]
    assert "given up" in reasons(source)["01.mp3"]
    assert len(list(source.songs())) == 2


@pytest.mark.parametrize(
    ("judge", "reason"), [(judges.hungry, "more memory"), (judges.odd, "gave no number")]
)
def test_what_is_no_answer_is_a_reason(
    open_source: Open, music: Path, judge: object, reason: str
) -> None:
    source = open_source(judge)
    fill(source, music, 1)
    assert source.analyse()
    assert reason in reasons(source)["00.mp3"]


@pytest.mark.parametrize("judge", [judges.broken, judges.dead])
def test_what_is_wrong_here_is_not_laid_to_the_files(
    open_source: Open, music: Path, judge: object
) -> None:
    source = open_source(judge)
    fill(source, music, 8)
    with pytest.raises(SourceError, match="can't be analysed here"):
        source.analyse()
    assert reasons(source) == {}
    assert source.work.counts(fresh=True).waiting == 8


def test_it_stops_midway_and_goes_on(open_source: Open, music: Path) -> None:
    source = open_source(judges.slow)
    fill(source, music, MANY)
    told: list[float] = []
    source.when_changed(lambda: told.append(time.monotonic()))
    source.prepare()
    _until(lambda: source.work.counts(fresh=True).placed >= 2)
    assert source.progress().stage == "analysing"
    thread = source._background._thread
    assert thread is not None
    source.close()
    thread.join(60)
    assert not thread.is_alive()
    assert 2 <= len(list(source.songs())) < MANY
    assert told  # of the scan
    source.close()
    again = open_source()
    assert again.analyse()
    assert len(list(again.songs())) == MANY


def test_pausing_rests_and_resuming_goes_on(open_source: Open, music: Path) -> None:
    source = open_source(judges.slow)
    fill(source, music, MANY)
    source.prepare()
    _until(lambda: source.work.counts(fresh=True).placed >= 1)
    source.pause()
    assert source.progress().stage == "paused"
    _until(lambda: source.progress().total == 0)  # what was under way has ended
    rested = source.work.counts(fresh=True).placed
    time.sleep(1.2)
    assert source.work.counts(fresh=True).placed == rested < MANY
    source.resume()
    _until(lambda: source.work.counts(fresh=True).placed > rested + 2)
    left = source.progress().seconds_left
    assert left is None or left >= 0


def test_what_changes_is_seen_while_the_app_runs(open_source: Open, music: Path) -> None:
    source = open_source()
    changed = threading.Event()
    source.when_changed(changed.set)
    source.prepare()  # with no folder at all: one is added later, from the page
    source.add_folder(music)
    source.rescan()
    _until(lambda: source.progress().folders == 1)
    (music / "a.mp3").write_bytes(sounds.sound("MP3", 1))
    _until(lambda: len(list(source.songs())) == 1)
    assert changed.wait(60)
    changed.clear()
    (song,) = source.songs()
    source.correct(song.track, "sad")
    assert changed.wait(60)


def test_a_trouble_is_a_status_and_tagged_songs_stay(open_source: Open, music: Path) -> None:
    source = open_source(judges.broken)
    tag = sounds.named("A", "B", ("TMOO", sounds.text("Happy")))
    (music / "a.mp3").write_bytes(tag + sounds.sound("MP3", 1))
    source.add_folder(music)
    source.prepare()
    _until(lambda: not source.status().ok)
    assert "The network is missing" in source.status().detail
    assert len(list(source.songs())) == 1


def _until(true: object) -> None:
    assert callable(true)
    deadline = time.monotonic() + 60
    while not true():
        assert time.monotonic() < deadline, "it took too long"
        time.sleep(0.05)

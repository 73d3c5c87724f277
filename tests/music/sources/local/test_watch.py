"""Hearing of changes, and looking by the clock where the system can't tell of them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from moodify.music.sources.local import background
from moodify.music.sources.local.watch import Watcher
from tests.music.sources.local import sounds
from tests.music.sources.local.conftest import Open


def test_changes_of_songs_are_heard_and_others_are_not(music: Path) -> None:
    heard = threading.Event()
    watcher = Watcher(heard.set)
    watcher.watch([music])
    deadline = time.monotonic() + 60
    while not heard.wait(0.2):  # until it watches
        assert time.monotonic() < deadline, "it took too long"
        (music / "first.mp3").write_bytes(b"x")
    while heard.wait(3):  # until all of these were heard
        heard.clear()
    (music / "notes.txt").write_text("x")
    (music / ".hidden.mp3").write_text("x")
    assert not heard.wait(3)
    (music / "a.mp3").write_bytes(b"x")
    assert heard.wait(60)
    thread = watcher._thread
    assert thread is not None
    watcher.close()
    thread.join(60)
    assert not thread.is_alive()
    heard.clear()
    (music / "b.mp3").write_bytes(b"x")
    assert not heard.wait(3)
    assert not watcher.failed


def test_what_cannot_be_watched_is_known(tmp_path: Path) -> None:
    watcher = Watcher(lambda: None)
    watcher.watch([tmp_path / "nowhere"])
    deadline = time.monotonic() + 60
    while not watcher.failed and time.monotonic() < deadline:
        time.sleep(0.05)
    assert watcher.failed
    watcher.close()


def test_a_folder_below_that_is_closed_does_not_end_the_watching(
    music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []

    def watch(*_: Path, ignore_permission_denied: bool, **__: object) -> list[object]:
        asked.append(ignore_permission_denied)
        if not ignore_permission_denied:
            raise PermissionError(13, "Permission denied")
        return [object()]

    monkeypatch.setattr("watchfiles.watch", watch)
    heard = threading.Event()
    watcher = Watcher(heard.set)
    watcher.watch([music])
    assert heard.wait(60)
    watcher.close()
    assert asked == [False, True]


def test_folders_are_looked_into_by_the_clock_then(
    open_source: Open, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_watches(*_: object, **__: object) -> None:
        raise OSError(28, "inotify watch limit reached")

    monkeypatch.setattr("watchfiles.watch", no_watches)
    # Each look ends the analysis that is under way, and a slow machine takes its time for one.
    monkeypatch.setattr(background, "LOOK_EVERY", 5.0)
    monkeypatch.setattr(background, "CHECK_EVERY", 0.2)
    source = open_source()
    source.add_folder(music)
    source.prepare()
    time.sleep(0.5)
    (music / "a.mp3").write_bytes(sounds.sound("MP3", 1))
    deadline = time.monotonic() + 60
    while not list(source.songs()) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert len(list(source.songs())) == 1


def test_a_disk_that_is_plugged_in_is_looked_into(
    open_source: Open, music: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(background, "CHECK_EVERY", 0.2)
    monkeypatch.setattr(background, "REST", 0.1)
    (music / "a.mp3").write_bytes(sounds.sound("MP3", 1))
    source = open_source()
    source.add_folder(music)
    away = music.rename(tmp_path / "away")
    source.prepare()
    _until(lambda: not source.folders()[0].present)
    away.rename(music)
    _until(lambda: source.folders()[0].present and bool(list(source.songs())))


class Late(threading.Event):
    """Set once more, just before it is cleared: what the one who cleared it must not miss."""

    def __init__(self, before: Callable[[], None]) -> None:
        super().__init__()
        self._before = before

    def clear(self) -> None:
        self._before()
        self.set()
        super().clear()


def test_being_stopped_just_before_it_rests_ends_it_at_once(
    open_source: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(background, "CHECK_EVERY", 600.0)
    source = open_source()  # with no folder, it rests at once
    source._background._wake = Late(source.work.stop)
    source.prepare()
    thread = source._background._thread
    assert thread is not None
    thread.join(60)
    assert not thread.is_alive()


def test_one_who_listens_and_fails_ends_nothing(open_source: Open, music: Path) -> None:
    (music / "a.mp3").write_bytes(sounds.sound("MP3", 1))
    source = open_source()
    source.add_folder(music)
    calls: list[int] = []

    def fail() -> None:
        calls.append(1)
        raise RuntimeError("no")

    source.when_changed(fail)
    source.prepare()
    _until(lambda: bool(calls) and len(list(source.songs())) == 1)
    assert source.status().ok


def _until(true: object) -> None:
    assert callable(true)
    deadline = time.monotonic() + 60
    while not true():
        assert time.monotonic() < deadline, "it took too long"
        time.sleep(0.05)

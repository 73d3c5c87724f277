"""What the app sees of the house music: songs at once, files when they are asked for."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import soundfile

from moodify.errors import SourceError
from moodify.music.sources.base import Rooted, Source, Versioned
from moodify.music.sources.house import HouseSource, files, process, render
from moodify.music.sources.house.files import clean, file_name, fingerprint
from moodify.music.sources.house.pieces import all_pieces
from moodify.music.sources.house.score import Piece
from moodify.music.sources.house.source import in_turn
from moodify.settings import Settings, load_settings
from moodify.types import MOODS, Track
from tests.music.sources.short_piece import PIECE as SHORT


class Press:
    """Stands in for the rendering process: notes what was asked for and writes a file."""

    def __init__(self, pause: float = 0.0) -> None:
        self.rendered: list[tuple[str, int]] = []
        self.pause = pause

    def __call__(self, piece: Piece, folder: Path, nice: int) -> None:
        self.rendered.append((piece.slug, nice))
        time.sleep(self.pause)
        (folder / file_name(piece)).write_bytes(b"fLaC")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return load_settings(cache_dir=tmp_path / "cache", data_dir=tmp_path / "data")


@pytest.fixture
def press() -> Press:
    return Press()


@pytest.fixture
def source(settings: Settings, press: Press) -> Iterator[HouseSource]:
    made = HouseSource(settings, press)
    yield made
    made.close()


def track(slug: str) -> Track:
    return Track(f"house:{slug}", "A title", ("Somebody",), "house")


def test_it_is_a_source_that_does_nothing_when_it_is_made(settings: Settings) -> None:
    source = HouseSource(settings)
    assert isinstance(source, Source)
    assert isinstance(source, Versioned)
    assert isinstance(source, Rooted)
    assert (source.name, source.title) == ("house", "House music")
    assert not settings.cache_dir.exists()


def test_songs_are_known_without_rendering(source: HouseSource, press: Press) -> None:
    songs = list(source.songs())
    assert len(songs) == len(all_pieces()) >= 24
    for song in songs:
        piece = all_pieces()[song.track.uri.removeprefix("house:")]
        assert song.track.source == "house"
        assert song.track.artists == ("Moodify House Band",)
        assert song.track.playable
        assert song.track.duration == piece.duration
        assert song.track.genre == piece.genre
        assert song.mood.source == "composed"
        assert (song.mood.valence, song.mood.arousal) == (piece.valence, piece.arousal)
        assert song.mood.probabilities[piece.mood] == 1
        assert sum(song.mood.probabilities.values()) == 1
    assert press.rendered == []


def test_a_piece_is_rendered_once_and_kept(
    source: HouseSource, press: Press, settings: Settings
) -> None:
    path = source.audio(track("bicycle-bell"))
    assert path is not None
    assert path.parent == settings.house_dir
    assert path.read_bytes() == b"fLaC"
    assert source.audio(track("bicycle-bell")) == path
    assert press.rendered == [("bicycle-bell", 0)]
    assert HouseSource(settings, press).audio(track("bicycle-bell")) == path
    assert len(press.rendered) == 1


@pytest.mark.parametrize(
    "uri", ["house:no-such", "starter:bicycle-bell", "bicycle-bell", "house:../x"]
)
def test_what_is_not_ours_has_no_audio(source: HouseSource, press: Press, uri: str) -> None:
    assert source.audio(replace(track("x"), uri=uri)) is None
    assert press.rendered == []


def test_many_threads_asking_at_once_cause_one_render(settings: Settings) -> None:
    press = Press(pause=0.1)
    source = HouseSource(settings, press)
    found: list[Path | None] = []
    threads = [
        threading.Thread(target=lambda: found.append(source.audio(track("redline"))))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(found)) == 1
    assert len(found) == 8
    assert press.rendered == [("redline", 0)]


def test_a_failure_is_a_sentence_and_the_next_try_may_work(settings: Settings) -> None:
    press = Press()

    def broken(piece: Piece, folder: Path, nice: int) -> None:
        raise SourceError("The disk is full.")

    with pytest.raises(SourceError, match="disk is full"):
        HouseSource(settings, broken).audio(track("redline"))
    with pytest.raises(SourceError, match="no file"):
        HouseSource(settings, lambda *_: None).audio(track("redline"))
    assert HouseSource(settings, press).audio(track("redline")) is not None


def test_prepare_renders_everything_in_turn_stepping_back(
    source: HouseSource, press: Press
) -> None:
    source.prepare(first="sad").join(timeout=60)
    slugs = [slug for slug, _ in press.rendered]
    assert sorted(slugs) == sorted(all_pieces())
    moods = [all_pieces()[slug].mood for slug in slugs]
    assert moods[0] == "sad"
    assert set(moods[:4]) == set(moods[4:8]) == set(MOODS)
    assert all(nice > 0 for _, nice in press.rendered)
    assert f"{len(slugs)} of them rendered" in source.status().detail


def test_prepare_can_be_stopped_and_taken_up_again(settings: Settings) -> None:
    press, begun = Press(), threading.Event()

    def first_until_stopped(piece: Piece, folder: Path, nice: int) -> None:
        if not begun.is_set():
            begun.set()
            house._stop.wait(60)
        press(piece, folder, nice)

    house = HouseSource(settings, first_until_stopped)
    worker = house.prepare()
    assert house.prepare() is worker
    assert begun.wait(60)
    house.close()
    assert not worker.is_alive()
    assert len(press.rendered) == 1
    house.prepare().join(timeout=60)
    assert len(press.rendered) == len(all_pieces())


class LatePress:
    """A renderer that begins a piece just after it was told to stop the first time."""

    def __init__(self) -> None:
        self.asked, self.told, self.begun, self.ended = (threading.Event() for _ in range(4))

    def __call__(self, _piece: Piece, _folder: Path, _nice: int) -> None:
        self.asked.set()
        assert self.told.wait(60)
        self.begun.set()
        if not self.ended.wait(60):
            pytest.fail("nobody stopped it")
        raise SourceError("It was stopped.")

    def stop(self) -> None:
        (self.ended if self.begun.is_set() else self.told).set()


def test_closing_ends_a_piece_that_was_just_about_to_begin(settings: Settings) -> None:
    late = LatePress()
    house = HouseSource(settings, late)
    house._renderer = late  # type: ignore[assignment]
    worker = house.prepare()
    assert late.asked.wait(60)
    house.close()
    worker.join(60)
    assert late.ended.is_set()
    assert not worker.is_alive()


def test_who_asks_does_not_wait_for_the_background(settings: Settings) -> None:
    held, release = threading.Event(), threading.Event()
    released: list[bool] = []

    def press(piece: Piece, folder: Path, nice: int) -> None:
        if nice:
            held.set()
            released.append(release.wait(60))
        (folder / file_name(piece)).write_bytes(b"fLaC")

    source = HouseSource(settings, press)
    worker = source.prepare("angry")
    assert held.wait(60)
    slug = in_turn(all_pieces().values(), "angry")[0].slug
    assert source.audio(track(slug)) is not None
    release.set()
    source.close()
    worker.join(60)
    assert all(released)  # and not because it had waited for long enough


def test_moods_take_turns() -> None:
    order = in_turn(all_pieces().values(), "neutral")
    assert [p.mood for p in order[:4]] == ["neutral", "angry", "happy", "sad"]
    assert in_turn([], "sad") == []


def test_an_unwritable_cache_becomes_a_temporary_folder_that_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    settings = load_settings(cache_dir=tmp_path / "file" / "cache")
    source = HouseSource(settings, Press())
    path = source.audio(track("redline"))
    assert path is not None
    assert path.parent in source.roots()
    assert "can't be written to" in source.status().detail
    assert source.status().ok
    folder = source.folder
    del source
    assert not folder.exists()


def test_a_cache_that_was_deleted_is_made_again(source: HouseSource, settings: Settings) -> None:
    path = source.audio(track("redline"))
    assert path is not None
    path.unlink()
    settings.house_dir.rmdir()
    assert source.audio(track("redline")) == path


def test_leftovers_go_and_the_rest_stays(tmp_path: Path) -> None:
    current = file_name(all_pieces()["redline"])
    old, other = "redline-0123456789ab.flac", "my-own-recording.flac"
    fresh, stale = f"{current}.abc.part", f"{current}.abd.part"
    for name in (current, old, other, fresh, stale):
        (tmp_path / name).write_bytes(b"")
    os.utime(tmp_path / stale, (0, 0))
    assert sorted(clean(tmp_path)) == sorted([old, stale])
    assert {p.name for p in tmp_path.iterdir()} == {current, other, fresh}
    assert clean(tmp_path / "absent") == []


def test_the_fingerprint_follows_the_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = fingerprint("redline")
    assert fingerprint("bicycle-bell") != before
    copy = tmp_path / "house"
    (copy / "pieces").mkdir(parents=True)
    for path in files.HERE.glob("*.py"):
        (copy / path.name).write_bytes(path.read_bytes())
    for path in files.HERE.glob("pieces/*.py"):
        (copy / "pieces" / path.name).write_bytes(path.read_bytes())

    def again() -> str:
        files._engine.cache_clear()
        fingerprint.cache_clear()
        return fingerprint("redline")

    monkeypatch.setattr(files, "HERE", copy)
    try:
        assert again() == before
        (copy / "source.py").write_text("# says nothing about the sound")
        assert again() == before
        (copy / "pieces" / "bicycle_bell.py").write_text("# another piece")
        assert again() == before
        (copy / "tone.py").write_text("# another sound")
        assert again() != before
    finally:
        files._engine.cache_clear()
        fingerprint.cache_clear()


def test_every_piece_lies_in_the_module_of_its_name() -> None:
    names = {path.stem for path in files.HERE.glob("pieces/*.py")} - {"__init__"}
    assert names == {slug.replace("-", "_") for slug in all_pieces()}


def test_a_file_appears_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = render.record(SHORT)
    path = tmp_path / "a.flac"
    render.save(sound, path)
    info = soundfile.info(path)
    assert (info.format, info.samplerate, info.channels) == ("FLAC", 44_100, 2)
    assert info.frames == SHORT.samples
    before = path.read_bytes()

    def half(name: Path, *_: object, **__: object) -> None:
        Path(name).write_bytes(b"fLaC")
        raise RuntimeError("No space left on device")

    monkeypatch.setattr(soundfile, "write", half)
    with pytest.raises(RuntimeError):
        render.save(sound, path)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["a.flac"]


def test_a_disk_that_refuses_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(render, "record", lambda piece: None)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(render, "save", full)
    with pytest.raises(SourceError, match=r"Redline.*No space left") as caught:
        render.render(all_pieces()["redline"], tmp_path)
    assert "MOODIFY_CACHE_DIR" in caught.value.hint


def test_the_command_renders_what_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(render, "record", lambda piece: render_silence())
    assert render.main(["redline", "--into", str(tmp_path)]) == 0
    name = file_name(all_pieces()["redline"])
    assert (tmp_path / name).is_file()
    assert name in capsys.readouterr().out
    assert render.main(["no-such-piece", "--into", str(tmp_path)]) == 2
    assert "no-such-piece" in capsys.readouterr().err


def render_silence() -> object:
    import numpy as np

    return np.zeros((2, 4410), np.float32)


def test_a_render_that_dies_is_a_sentence_with_its_last_words(tmp_path: Path) -> None:
    renderer = process.Renderer()
    with pytest.raises(
        SourceError, match=r"“Short Piece” could not be rendered: There is no piece"
    ):
        renderer(SHORT, tmp_path, 0)


def test_a_running_render_can_be_stopped(tmp_path: Path) -> None:
    renderer = process.Renderer()
    failures: list[Exception] = []

    def run() -> None:
        try:
            renderer(all_pieces()["redline"], tmp_path, 10)
        except SourceError as error:
            failures.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    end = time.monotonic() + 60
    while not renderer._running and time.monotonic() < end:
        time.sleep(0.01)
    renderer.stop()
    thread.join(timeout=60)
    assert len(failures) == 1
    assert list(tmp_path.iterdir()) == []

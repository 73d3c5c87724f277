"""Scans, one after the other: what is new, changed, moved, gone, or can't be used."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from moodify.errors import SourceError
from moodify.music.sound import ffmpeg
from moodify.music.sources.local import LocalSource, scan
from moodify.music.sources.local.uris import path_of
from moodify.types import Song, Track
from tests.music.sources.local import judges, sounds
from tests.music.sources.local.conftest import Open


def write(path: Path, seed: int, title: str = "") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    tag = sounds.named(title) if title else b""
    path.write_bytes(tag + sounds.sound("MP3", seed))
    return path


def songs(source: LocalSource) -> dict[str, Song]:
    """The songs by their file's name."""
    made = {}
    for song in source.songs():
        path = path_of(song.track.uri)
        assert path is not None
        made[path.name] = song
    return made


def run(source: LocalSource) -> scan.ScanResult:
    result = source.scan()
    assert source.analyse()
    return result


def test_songs_are_found_with_tags_and_moods(source: LocalSource, music: Path) -> None:
    write(music / "Ann" / "one.mp3", 1, "First")
    write(music / "Bob" / "two_.mp3", 2)
    source.add_folder(music)
    run(source)
    found = songs(source)
    assert found["one.mp3"].track.title == "First"
    assert found["one.mp3"].track.artists == ("Ann",)
    assert found["two_.mp3"].track.title == "two_"
    assert found["two_.mp3"].track.artists == ("Bob",)
    assert found["two_.mp3"].mood.source == "audio"
    assert found["two_.mp3"].mood.version == "test 1"
    assert found["two_.mp3"].track.playable
    assert found["two_.mp3"].track.duration == 3.0  # as the analysis has it
    assert found["two_.mp3"].track.gain == pytest.approx(2.0, abs=4.1)
    assert source.audio(found["one.mp3"].track) == music / "Ann" / "one.mp3"
    assert source.status().ok


def test_a_second_scan_opens_nothing(source: LocalSource, music: Path) -> None:
    for seed in range(4):
        write(music / f"{seed}.mp3", seed)
    source.add_folder(music)
    assert run(source).looked_into == 4
    version = source.version()
    assert run(source).looked_into == 0
    assert source.version() == version
    write(music / "1.mp3", 9)
    assert run(source).looked_into == 1
    assert source.version() != version


def test_moved_renamed_and_retagged_files_keep_their_analysis(
    open_source: Open, source: LocalSource, music: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    paths = [write(music / f"{seed}.mp3", seed) for seed in range(5)]
    source.add_folder(music)
    source.add_folder(other)
    run(source)
    before = songs(source)
    source.correct(before["0.mp3"].track, "sad")
    places = {song.track.title: song.mood for song in songs(source).values()}
    (music / "below").mkdir()
    paths[0].rename(music / "below" / "0.mp3")
    paths[1].rename(music / "renamed.mp3")
    paths[2].rename(other / "2.mp3")
    write(paths[3], 3, "Now with a title")
    source.close()
    again = open_source("unheard")  # nothing may be analysed: it would fail
    assert run(again).gone == 3
    found = songs(again)
    assert found["0.mp3"].mood == places["0"]
    assert found["renamed.mp3"].mood == places["1"]
    assert found["2.mp3"].mood == places["2"]
    assert found["3.mp3"].mood == places["3"]
    assert found["3.mp3"].track.title == "Now with a title"
    assert sorted(again.moved()) == sorted(
        (f"file://{old}", f"file://{new}")
        for old, new in (
            (paths[0], music / "below" / "0.mp3"),
            (paths[1], music / "renamed.mp3"),
            (paths[2], other / "2.mp3"),
        )
    )


def test_moving_back_is_no_move(source: LocalSource, music: Path) -> None:
    path = write(music / "a.mp3", 1)
    source.add_folder(music)
    run(source)
    path.rename(music / "b.mp3")
    run(source)
    (music / "b.mp3").rename(music / "c.mp3")
    run(source)
    assert source.moved() == [
        (f"file://{music}/a.mp3", f"file://{music}/c.mp3"),
        (f"file://{music}/b.mp3", f"file://{music}/c.mp3"),
    ]
    (music / "c.mp3").rename(path)
    run(source)
    assert [new for _, new in source.moved()] == [f"file://{path}"] * 2
    source.settle(source.moved()[:1])
    assert source.moved() == [(f"file://{music}/c.mp3", f"file://{path}")]


def test_deleted_files_are_dropped(source: LocalSource, music: Path) -> None:
    for seed in range(3):
        write(music / f"{seed}.mp3", seed)
    source.add_folder(music)
    run(source)
    (music / "1.mp3").unlink()
    assert run(source).gone == 1
    assert set(songs(source)) == {"0.mp3", "2.mp3"}


def test_hard_links_and_copies_are_one_song(source: LocalSource, music: Path) -> None:
    path = write(music / "a.mp3", 1)
    os.link(path, music / "b.mp3")
    shutil.copy(path, music / "c.mp3")
    source.add_folder(music)
    run(source)
    assert set(songs(source)) == {"a.mp3"}
    assert source.progress().files == 1
    path.unlink()
    run(source)
    assert set(songs(source)) == {"b.mp3"}


@pytest.mark.parametrize("how", ["gone", "empty"])
def test_a_folder_that_is_not_mounted_keeps_its_songs(
    source: LocalSource, music: Path, tmp_path: Path, how: str
) -> None:
    write(music / "a.mp3", 1)
    source.add_folder(music)
    run(source)
    kept = tmp_path / "kept"
    music.rename(kept)
    if how == "empty":
        music.mkdir()
    assert run(source).absent == (music,)
    found = songs(source)
    assert not found["a.mp3"].track.playable
    assert source.audio(found["a.mp3"].track) is None
    assert [folder.present for folder in source.folders()] == [False]
    assert "Not there now" in source.status().detail
    if how == "empty":
        music.rmdir()
    kept.rename(music)
    assert run(source).looked_into == 0
    assert songs(source)["a.mp3"].track.playable


def test_a_disk_in_the_folder_that_is_not_mounted_keeps_its_songs(
    source: LocalSource, music: Path
) -> None:
    write(music / "a.mp3", 1)
    write(music / "disk" / "b.mp3", 2)
    source.add_folder(music)
    run(source)
    with source.store.writing() as database:  # as if it had been another file system
        database.execute("UPDATE files SET device = 99 WHERE CAST(path AS TEXT) LIKE '%b.mp3'")
    (music / "disk" / "b.mp3").unlink()
    assert run(source).gone == 0
    assert set(songs(source)) == {"a.mp3", "b.mp3"}


def test_bad_files_are_told_and_the_others_go_on(source: LocalSource, music: Path) -> None:
    write(music / "good.mp3", 1)
    (music / "empty.mp3").touch()
    (music / "picture.flac").write_bytes(sounds.picture())
    (music / "deaf.mp3").write_bytes(sounds.named("BAD") + sounds.sound("MP3", 2))
    source.add_folder(music)
    run(source)
    assert set(songs(source)) == {"good.mp3"}
    assert {file.path.name: file.reason for file in source.bad_files()} == {
        "empty.mp3": "It is empty.",
        "picture.flac": "It is a PNG picture, though it is named .flac.",
        "deaf.mp3": "deaf.mp3 can't be heard.",
    }
    assert [file.path.name for file in source.bad_files(1, 1)] == ["empty.mp3"]
    progress = source.progress()
    assert (progress.files, progress.placed, progress.bad) == (2, 1, 3)
    write(music / "empty.mp3", 5)
    run(source)
    assert set(songs(source)) == {"good.mp3", "empty.mp3"}


def test_a_file_that_may_not_be_read_is_tried_again(
    source: LocalSource, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(music / "a.mp3", 1)
    source.add_folder(music)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", _refuse)
        source.scan()
    assert "can't be read" in source.bad_files()[0].reason
    run(source)
    assert set(songs(source)) == {"a.mp3"}


def _refuse(*_: object, **__: object) -> None:
    raise PermissionError(13, "Permission denied")


def test_files_that_vanish_during_the_scan_are_passed_over(
    source: LocalSource, music: Path
) -> None:
    for seed in range(3):
        write(music / f"{seed}.mp3", seed)
    source.add_folder(music)
    source.scan(lambda _done, _total, _where: (music / "2.mp3").unlink(missing_ok=True))
    assert source.analyse()
    assert set(songs(source)) == {"0.mp3", "1.mp3"}


def test_files_that_vanish_before_the_analysis_are_not_called_bad(
    source: LocalSource, music: Path
) -> None:
    write(music / "a.mp3", 1)
    write(music / "b.mp3", 2)
    source.add_folder(music)
    source.scan()
    (music / "a.mp3").rename(music / "c.mp3")
    source.analyse()
    assert source.bad_files() == []
    run(source)
    assert set(songs(source)) == {"b.mp3", "c.mp3"}


def test_names_that_are_no_utf_8_are_songs_like_others(source: LocalSource, music: Path) -> None:
    name = os.fsdecode(b"caf\xe9 \xff.mp3")
    try:
        write(music / name, 1)
    except OSError:
        pytest.skip("this file system takes no such names")
    source.add_folder(music)
    run(source)
    (song,) = source.songs()
    assert song.track.title == "caf� �"
    assert source.audio(song.track) == music / name
    source.correct(song.track, "angry")
    assert [song.mood.source for song in source.songs()] == ["person"]


def test_the_trust_goes_from_the_person_to_the_tag_to_the_sound(
    source: LocalSource, music: Path
) -> None:
    tag = sounds.named("A", "B", ("TMOO", sounds.text("Melancholy")))
    (music / "a.mp3").write_bytes(tag + sounds.sound("MP3", 1))
    source.add_folder(music)
    source.scan()
    (song,) = source.songs()
    assert (song.mood.source, song.mood.valence < 0) == ("tag", True)
    source.analyse()
    assert [song.mood.source for song in source.songs()] == ["tag"]
    source.correct(song.track, "happy")
    (said,) = source.songs()
    assert (said.mood.source, said.mood.probabilities["happy"]) == ("person", 1.0)
    source.correct(song.track, None)
    assert [song.mood.source for song in source.songs()] == ["tag"]


def test_a_new_analyser_judges_again(open_source: Open, music: Path) -> None:
    write(music / "a.mp3", 1)
    source = open_source()
    source.add_folder(music)
    run(source)
    source.close()
    newer = open_source(version="test 2")
    assert newer.work.counts(fresh=True).waiting == 1
    assert [song.mood.version for song in newer.songs()] == ["test 1"]  # until it is heard again
    run(newer)
    assert [song.mood.version for song in newer.songs()] == ["test 2"]


def test_files_known_to_an_older_moodify_are_looked_into_once_more(
    open_source: Open, music: Path
) -> None:
    """What they are marked as was not read; what was heard of them is kept."""
    (music / "a.mp3").write_bytes(sounds.advised(1) + sounds.sound("MP3", 1))
    source = open_source()
    source.add_folder(music)
    run(source)
    source.close()
    with closing(sqlite3.connect(source.store.path)) as raw, raw:
        raw.execute("ALTER TABLE files DROP COLUMN explicit")
        raw.execute("PRAGMA user_version = 1")
    newer = open_source()
    assert songs(newer)["a.mp3"].track.explicit is None
    assert newer.scan().looked_into == 1
    assert newer.work.counts(fresh=True).waiting == 0
    assert songs(newer)["a.mp3"].track.explicit is True
    assert newer.scan().looked_into == 0


def test_what_needed_ffmpeg_is_heard_when_it_is_there(
    open_source: Open, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(music / "a.mp3", 1)
    source = open_source(judges.without_ffmpeg)
    source.add_folder(music)
    run(source)
    assert len(source.bad_files()) == 1
    source.close()
    found: list[str | None] = [None, "ffmpeg"]
    monkeypatch.setattr(ffmpeg, "program", lambda: found.pop(0))
    again = open_source()
    run(again)
    assert len(again.bad_files()) == 1  # it isn't there yet
    run(again)
    assert again.bad_files() == []
    assert set(songs(again)) == {"a.mp3"}


def test_folders_are_refused_in_a_sentence(source: LocalSource, music: Path) -> None:
    file = write(music / "in" / "a.mp3", 1)
    source.add_folder(music)
    for path, said in (
        (music / "nowhere", "There is no folder"),
        (file, "is a file"),
        (Path("/"), "is all of the disk"),
        (music / "in", "is one of your folders"),
        (source.store.path.parent, "Moodify keeps its own files"),
    ):
        with pytest.raises(SourceError, match=said):
            source.add_folder(path)
    assert source.add_folder(music).path == music  # again: no harm


def test_a_folder_around_others_takes_them_in(
    source: LocalSource, music: Path, tmp_path: Path
) -> None:
    write(music / "in" / "a.mp3", 1)
    write(music / "b.mp3", 2)
    source.add_folder(music / "in")
    run(source)
    source.add_folder(music)
    run(source)
    assert [(folder.path, folder.files) for folder in source.folders()] == [(music, 2)]


def test_forgetting_a_folder_forgets_songs_but_not_the_persons_word(
    source: LocalSource, music: Path
) -> None:
    write(music / "a.mp3", 1)
    source.add_folder(music)
    run(source)
    (song,) = source.songs()
    source.correct(song.track, "sad")
    source.remove_folder(music)
    assert list(source.songs()) == []
    assert source.folders() == []
    assert (music / "a.mp3").exists()
    with pytest.raises(SourceError, match="none of your folders"):
        source.remove_folder(music)
    source.add_folder(music)
    source.scan()
    assert [song.mood.source for song in source.songs()] == ["person"]


def test_only_known_files_are_given(source: LocalSource, music: Path, tmp_path: Path) -> None:
    write(music / "a.mp3", 1)
    secret = write(tmp_path / "secret.mp3", 2)
    source.add_folder(music)
    run(source)
    for uri in (
        f"file://{secret}",
        f"file://{music}/../secret.mp3",
        "house:a",
        "file:///etc/passwd",
    ):
        track = Track(uri, "x", (), "local")
        assert source.audio(track) is None
        assert source.cover(track) is None
        with pytest.raises(SourceError, match="none of the songs"):
            source.correct(track, "sad")


def test_without_folders_nothing_is_written(source: LocalSource) -> None:
    assert source.version() == "none"
    assert list(source.songs()) == []
    assert source.status().ok
    assert source.progress().folders == 0
    assert source.bad_files() == []
    assert not source.store.path.exists()

"""A library that is killed again and again while scanned and analysed ends as if it weren't.

Small here. ``MOODIFY_KILLS=30 MOODIFY_KILL_FILES=1000`` make it the size that was promised.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from tests.music.sources.local import sounds
from tests.music.sources.local.victim import opened

KILLS = int(os.environ.get("MOODIFY_KILLS", "5"))
FILES = int(os.environ.get("MOODIFY_KILL_FILES", "60"))
SEED = 5

State = dict[str, list[tuple[object, ...]]]


def library(folder: Path) -> None:
    """Files in folders of twenty: of each ten, one is bad, one deaf, one a copy, one tagged."""
    draw = np.random.default_rng(SEED)
    wav = sounds.sound("WAV", SEED, 0.05)
    for number in range(FILES):
        path = folder / f"{number // 20:03}" / f"{number:04}.wav"
        path.parent.mkdir(parents=True, exist_ok=True)
        made = wav[:44] + draw.bytes(len(wav) - 44)
        tag = sounds.named(f"Song {number}", "Ann")
        match number % 10:
            case 3:
                made = b"" if number % 20 == 3 else sounds.picture(500 + number)
            case 5:
                tag = sounds.named("BAD")
            case 7:
                made = (path.parent / f"{number - 1:04}.wav").read_bytes()
            case 9:
                tag = sounds.named(f"Song {number}", "Ann", ("TMOO", sounds.text("Happy")))
        if made.startswith(b"RIFF") and number % 10 != 7:
            made = sounds.with_chunk(made, sounds.chunk(b"id3 ", tag))
        path.write_bytes(made)


def state(data: Path) -> State:
    """All that is kept, without the numbers that count when it was found."""
    source = opened(data)
    with source.store.reading() as database:
        told: State = {
            "files": database.execute(
                "SELECT path, size, mtime_ns, key, bad, title, artists, moods, tagged, seconds "
                "FROM files ORDER BY path"
            ).fetchall(),
            "analyses": database.execute("SELECT * FROM analyses ORDER BY key").fetchall(),
        }
    told["songs"] = [(song,) for song in source.songs()]
    told["bad"] = [(file.path, file.reason) for file in source.bad_files(limit=10_000)]
    counts = source.work.counts(fresh=True)
    assert counts.waiting == 0
    source.close()
    return told


def victim(data: Path, music: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.music.sources.local.victim", str(data), str(music)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def to_the_end(data: Path, music: Path) -> float:
    """Run it undisturbed; returns the seconds it took after its beginning."""
    with victim(data, music) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "begun\n"
        began = time.monotonic()
        assert process.wait(600) == 0
        return time.monotonic() - began


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_kills_at_any_moment_change_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    music = tmp_path / "music"
    library(music)
    whole = to_the_end(tmp_path / "undisturbed", music)
    draw = random.Random(SEED)
    data, analysed, found = tmp_path / "killed", [], []
    for kill in range(KILLS):
        with victim(data, music) as process:
            assert process.stdout is not None
            if kill % 4:  # else it is killed while it begins: opens the file, makes the tables
                assert process.stdout.readline() == "begun\n"
            # Together they reach about as far as one that is let be, so that all of it is met;
            # a moment more where processes must be begun first.
            time.sleep(draw.uniform(0, 2 * whole / KILLS) + (0.8 if FILES in found else 0))
            process.kill()
            process.wait()
        source = opened(data)
        with source.store.reading() as database:
            found.append(database.execute("SELECT count(*) FROM files").fetchone()[0])
            analysed.append(database.execute("SELECT count(*) FROM analyses").fetchone()[0])
        source.close()
        assert found == sorted(found), (kill, found)
        assert analysed == sorted(analysed), (kill, analysed)
    if KILLS >= 30:
        assert len(set(found)) > 3, found
        assert len(set(analysed)) > 3, analysed
        with capfd.disabled():
            print(f"\nundisturbed {whole:.1f} s; after each kill, files {found}")
            print(f"analyses {analysed}")
    to_the_end(data, music)
    assert state(data) == state(tmp_path / "undisturbed")
    assert len(state(data)["files"]) == FILES
    assert "Traceback" not in capfd.readouterr().err

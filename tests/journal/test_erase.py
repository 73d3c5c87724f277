"""Erased means gone: the raw bytes of every file of the data folder are read."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from moodify.errors import JournalError
from moodify.journal import writing
from moodify.journal.file import JournalFile
from moodify.journal.journal import Journal
from moodify.journal.rows import Episode, Feeling, Heard, HeardSong, Stamp, Wished

PLANTED = ("PLANTED-TITLE", "PLANTED-ARTIST", "planted:uri", "PLANTED-WISH")
FEELING = Feeling("sad", -0.123456789, -0.2)
VALENCE = (-0.123456789).hex()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "journal.sqlite3"


def fill(path: Path, times: int = 300) -> Journal:
    journal = Journal(path)
    journal.turn(True)
    file = JournalFile(path)
    with file.writing() as database:
        for number in range(times):
            stamp = Stamp(1_700_000_000.0 + 1000 * number, 3600)
            song = HeardSong(
                f"{PLANTED[2]}:{number}", f"{PLANTED[0]} {number}", (PLANTED[1],), "house"
            )
            writing.write(Heard(stamp, 200.0, song, "finished", FEELING, FEELING), database)
            writing.write(Episode(stamp, 60.0, FEELING), database)
            writing.write(Wished(stamp, PLANTED[3]), database)
    file.close()
    journal.feel(None, play=1)  # its connection is open, and its log is there
    return journal


def raw(folder: Path) -> bytes:
    return b"\0".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def found(folder: Path) -> set[str]:
    everything = raw(folder)
    return {word for word in PLANTED if word.encode() in everything}


def test_before_it_is_there_and_after_it_is_not(path: Path) -> None:
    journal = fill(path)
    assert found(path.parent) == set(PLANTED)
    journal.erase()
    assert found(path.parent) == set()
    assert list(path.parent.iterdir()) == []
    assert not journal.on
    journal.close()


def test_rows_that_were_rewritten_and_a_log_that_was_brought_in_leave_nothing(path: Path) -> None:
    journal = fill(path)
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA wal_checkpoint(FULL)")
    journal.feel("better", play=5)
    assert {end for end in ("", "-wal", "-shm") if Path(f"{path}{end}").exists()} == {
        "",
        "-wal",
        "-shm",
    }
    journal.erase()
    assert found(path.parent) == set()
    journal.close()


def test_another_program_that_has_it_open_meets_an_empty_one(path: Path) -> None:
    journal = fill(path)
    other = Journal(path)
    assert other.standing().songs == 300
    with closing(sqlite3.connect(path)) as held:
        held.execute("SELECT count(*) FROM plays").fetchone()
        journal.erase()
        assert path.exists()  # the other one's open file can't be taken away under it
        assert held.execute("SELECT count(*) FROM plays").fetchone() == (0,)
        assert found(path.parent) == set()
        assert Path(f"{path}-wal").stat().st_size == 0
    assert other.standing().songs == 0
    assert not other.on
    other.close()
    journal.close()


def test_another_process_erases_and_this_one_goes_on(path: Path) -> None:
    journal = fill(path)
    assert journal.standing().songs == 300
    code = "import sys; from pathlib import Path; from moodify.journal.journal import Journal;"
    code += "j = Journal(Path(sys.argv[1])); j.erase(); j.close()"
    subprocess.run([sys.executable, "-c", code, str(path)], check=True, timeout=60)
    assert found(path.parent) == set()
    assert journal.standing().songs == 0
    journal.turn(True)
    assert journal.on
    journal.close()


def test_the_log_is_written_over_before_it_is_cut(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is cut off a file stays on the disk until something is written over it."""
    journal = fill(path)
    seen: list[bytes] = []
    from moodify.journal import file

    real = file._checkpoint

    def spied(database: sqlite3.Connection, how: str) -> None:
        if how == "TRUNCATE":
            seen.append(Path(f"{path}-wal").read_bytes())
        real(database, how)

    monkeypatch.setattr(file, "_checkpoint", spied)
    journal.erase()
    (log,) = seen
    assert len(log) > 0
    assert not any(word.encode() in log for word in PLANTED)
    journal.close()


def test_what_a_damaged_journal_left_is_erased_too(path: Path) -> None:
    fill(path).close()
    whole = path.read_bytes()
    path.write_bytes(b"no database" + whole[11:])
    journal = Journal(path)
    journal.turn(True)
    names = sorted(one.name for one in path.parent.iterdir())
    assert any(".corrupt-" in name for name in names)
    assert found(path.parent)
    journal.erase()
    assert list(path.parent.iterdir()) == []
    journal.close()


def test_a_damaged_journal_itself_can_be_erased(path: Path) -> None:
    fill(path).close()
    path.write_bytes(b"no database" + path.read_bytes()[11:])
    journal = Journal(path)
    journal.erase()
    assert list(path.parent.iterdir()) == []
    journal.close()


def test_nothing_that_waited_is_written_after(path: Path) -> None:
    journal = fill(path, 1)
    for _ in range(50):
        journal._put(Wished(Stamp(1.0), PLANTED[3]))
    journal.erase()
    journal.turn(True)
    assert found(path.parent) == set()
    journal.close()


def test_erasing_where_there_is_none_is_fine(path: Path) -> None:
    journal = Journal(path)
    journal.erase()
    assert not path.parent.exists()
    journal.close()


def test_where_it_can_t_be_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    journal = Journal(tmp_path / "file" / "journal.sqlite3")
    with pytest.raises(JournalError, match="can't be kept") as told:
        journal.turn(True)
    assert told.value.hint
    journal.close()


def test_another_program_s_database_is_left_as_it_is(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE mine (x)")
    before = path.read_bytes()
    journal = Journal(path)
    with pytest.raises(JournalError, match="another program"):
        journal.turn(True)
    with pytest.raises(JournalError, match="another program"):
        journal.erase()
    assert path.read_bytes() == before
    journal.close()


def test_one_damaged_somewhere_inside_is_set_aside_and_said(path: Path) -> None:
    fill(path).close()
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] + b"\xff" * (len(whole) - 8192))
    journal = Journal(path)
    with pytest.raises(JournalError, match="malformed"):
        journal.day(Stamp(1_700_000_000.0, 3600).local.date())
    journal.turn(True)
    assert journal.standing().songs == 0
    (notice,) = journal.notices
    assert "begins anew" in notice
    (aside,) = path.parent.glob("*.corrupt-*")
    assert str(aside) in notice
    journal.close()

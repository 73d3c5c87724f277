"""Small files that only their owner can read."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from moodify.storage.private import beside, wipe, write_private


def test_what_is_written_is_its_owners_alone_and_replaces_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "x"
    write_private(path, "one")
    path.chmod(0o644)
    beside(path).write_text("of a kill")
    write_private(path, b"two")
    assert path.read_bytes() == b"two"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in path.parent.iterdir()] == ["x"]


def test_zeros_are_on_the_disk_before_the_file_is_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a file that was deleted meanwhile a system would write nothing."""
    path, synced = tmp_path / "x", []
    path.write_bytes(b"secret" * 300_000)  # more than is written at a time
    monkeypatch.setattr(os, "fsync", lambda _file: synced.append(path.read_bytes()))
    wipe(path)
    assert synced == [bytes(1_800_000)]
    assert not path.exists()


def test_what_cannot_be_written_is_deleted_and_what_is_not_there_is_no_matter(
    tmp_path: Path,
) -> None:
    wipe(tmp_path / "x")
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match="folder"):
        wipe(tmp_path / "folder")

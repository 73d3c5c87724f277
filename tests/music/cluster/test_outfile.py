"""Results on disk: gone on with after a kill at any byte, and never in another's file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from moodify.music.cluster.faults import ClusterError
from moodify.music.cluster.outfile import open_out, text_of
from moodify.music.cluster.work import Line

LINES: list[Line] = [
    {"file": "/music/ä\udcff.mp3", "valence": 0.5, "arousal": -0.25},
    {"file": "/music/empty.mp3", "error": "There is nothing in it."},
    {"file": "/music/c\n.mp3", "valence": -1.0, "arousal": 1.0},
]


def test_lines_come_back_as_they_went_in(tmp_path: Path) -> None:
    path = tmp_path / "moods.jsonl"
    for line in LINES:
        with open_out(path) as out:
            out.add(line)
    assert [json.loads(line) for line in path.read_text().splitlines()] == LINES
    with open_out(path) as out:
        assert out.done == {line["file"] for line in LINES}


def test_cut_off_at_any_byte_it_goes_on(tmp_path: Path) -> None:
    whole = "".join(text_of(line) + "\n" for line in LINES).encode()
    for end in range(len(whole) + 1):
        path = tmp_path / f"{end}.jsonl"
        path.write_bytes(whole[:end])
        with open_out(path) as out:
            for line in LINES:
                if line["file"] not in out.done:
                    out.add(line)
        assert path.read_bytes() == whole


@pytest.mark.parametrize("content", [b"ID3\x04 music", b'{"a": 1}\n', b"[]\n", b"\xff\n", b"7\n"])
def test_another_file_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "song.mp3"
    path.write_bytes(content)
    with pytest.raises(ClusterError, match="left as it is"), open_out(path):
        pass
    assert path.read_bytes() == content


def test_where_nothing_can_be_written_it_is_said(tmp_path: Path) -> None:
    with pytest.raises(ClusterError, match="can't be written"), open_out(tmp_path / "no" / "x"):
        pass


def test_two_runs_at_once_do_not_write_one_file(tmp_path: Path) -> None:
    pytest.importorskip("fcntl", reason="there are no such locks on Windows")
    path = tmp_path / "moods.jsonl"
    with (
        open_out(path),
        pytest.raises(ClusterError, match="another run"),
        open_out(path),
    ):
        pass

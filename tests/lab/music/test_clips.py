from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest

from moodify.errors import LabError
from moodify.lab.music import clips as module
from moodify.lab.music.clips import load_clips, read_table
from tests.music.sound.sounds import chord, write


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FEWEST", 1)


def table(path: Path, rows: list[str], head: str = "clip,artist,quadrant") -> Path:
    path.write_text("\n".join([head, *rows]), encoding="utf-8")
    return path


ROWS = ["a.ogg,Ann,Q1", "b.ogg,Ben,Q2", "c.ogg,,Q3", "d.ogg,ANN,Q4"]


@pytest.mark.usefixtures("few")
def test_clips_in_a_zip_are_described_once(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "clips.zip", "w") as archive:
        for number, name in enumerate("abc"):
            path = write(tmp_path / f"{name}.ogg", chord(4, beat=number + 1))
            archive.write(path, f"deep/{name}.ogg")
    told: list[tuple[int, int]] = []
    labels = table(tmp_path / "labels.csv", ROWS)
    kept = tmp_path / "kept"
    clips = load_clips(tmp_path / "clips.zip", labels, kept, lambda *t: told.append(t))
    assert clips.names == ("a.ogg", "b.ogg", "c.ogg")
    assert clips.artists == ("ann", "ben", "c.ogg")
    assert list(clips.labels) == [0, 1, 2]
    assert clips.notes == ("d.ogg is not in clips.zip.",)
    assert told[-1] == (3, 4)
    assert all(np.isfinite(block).all() for block in clips.blocks.values())

    again = load_clips(tmp_path / "clips.zip", labels, kept, lambda *t: told.append(t))
    assert len(told) == 3
    assert again.digest() == clips.digest()


@pytest.mark.usefixtures("few")
def test_a_clip_that_cannot_be_heard_is_named_and_left_out(tmp_path: Path) -> None:
    write(tmp_path / "a.ogg", chord(4))
    (tmp_path / "b.ogg").write_bytes(b"no music")
    clips = load_clips(tmp_path, table(tmp_path / "labels.csv", ROWS), tmp_path / "kept")
    assert clips.names == ("a.ogg",)
    assert any("b.ogg can't be decoded" in note for note in clips.notes)


@pytest.mark.usefixtures("few")
def test_without_any_clip_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    labels = table(tmp_path / "labels.csv", ROWS)
    with pytest.raises(LabError, match="None of the clips"):
        load_clips(tmp_path / "empty", labels, tmp_path / "kept")


def test_moods_may_be_words(tmp_path: Path, few: None) -> None:
    rows = ["a,x,Happy", "b,x,tense", "c,y,SAD", "d,y,relaxed"]
    found = read_table(table(tmp_path / "t.csv", rows, "clip,artist,mood"))
    assert [row.label for row in found] == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("head", "rows", "said"),
    [
        ("clip,artist", [], "lacks the columns"),
        ("clip,artist,quadrant", ["a,b,Q9"], "Line 2 of t.csv has no mood that is known: 'Q9'"),
        ("clip,artist,quadrant", ROWS, "a study needs 20 of each mood"),
    ],
)
def test_a_table_that_will_not_do_is_told(
    tmp_path: Path, head: str, rows: list[str], said: str
) -> None:
    with pytest.raises(LabError, match=said):
        read_table(table(tmp_path / "t.csv", rows, head))


def test_what_is_no_zip_is_told(tmp_path: Path, few: None) -> None:
    (tmp_path / "clips.zip").write_bytes(b"nothing")
    labels = table(tmp_path / "labels.csv", ROWS)
    with pytest.raises(LabError, match="no folder and no zip"):
        load_clips(tmp_path / "clips.zip", labels, tmp_path / "kept")

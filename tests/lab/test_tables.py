"""CSV files: pixels by row, votes, leaks; and what is broken in them."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.errors import LabError
from moodify.lab.tables import Tally, parse_pixels, read_leaks, read_pixels, read_rows, read_votes
from moodify.types import EMOTIONS, UInt8Array

FLAT = " ".join(["7"] * 2304)
VOTES = "Usage,Image name,neutral,happiness,surprise,sadness,anger,disgust,fear,contempt,unknown,NF"
pictures = st.binary(min_size=2304, max_size=2304).map(
    lambda raw: np.frombuffer(raw, np.uint8).reshape(48, 48)
)


def good(rows: int) -> list[str]:
    return [f"{row % 7},{FLAT},Training\n" for row in range(rows)]


@given(pictures)
def test_pixels_come_back_as_they_were(pixels: UInt8Array) -> None:
    assert np.array_equal(parse_pixels(" ".join(map(str, pixels.ravel()))), pixels)


@given(st.text() | st.text("0123456789 -.e", min_size=1).map(lambda s: f"{FLAT[:-2]} {s}"))
def test_other_text_is_refused_with_a_reason_or_read(text: str) -> None:
    try:
        assert parse_pixels(text).shape == (48, 48)
    except ValueError as error:
        assert "pixel" in str(error)  # noqa: PT017 – either outcome is fine, a third is not


@pytest.mark.parametrize("last", ["256", "-1", "7.0", "x", "", "99999999999999999999", "٣", "7\0"])
def test_a_level_that_is_none_is_refused(last: str) -> None:
    with pytest.raises(ValueError, match="pixel"):
        parse_pixels(FLAT[:-1] + last)


@given(
    st.lists(
        st.tuples(st.integers(0, 6), st.sampled_from(["Training", "PublicTest", "PrivateTest"])),
        min_size=1,
        max_size=5,
    ),
    st.permutations(["emotion", " Usage", " pixels"]),
    st.sampled_from(["\n", "\r\n", "\n\n"]),
)
def test_a_table_is_read_whatever_the_order_of_its_columns(
    rows: list[tuple[int, str]], header: list[str], end: str
) -> None:
    lines = [",".join(header) + end]
    for label, usage in rows:
        cells = {"emotion": str(label), " Usage": usage, " pixels": FLAT}
        lines.append(",".join(cells[name] for name in header) + end)
    table = read_pixels("".join(lines).splitlines(keepends=True), "x.csv")
    names = {"Training": "train", "PublicTest": "test", "PrivateTest": "private"}
    assert list(table.labels.values()) == [label for label, _ in rows]
    assert list(table.splits) == [names[usage] for _, usage in rows]
    assert table.notes == ()


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (f"7,{FLAT},Training", "emotion '7', which is none of 0 to 6"),
        (f"0,{FLAT} 1,Training", "2,305 pixels instead of 2,304"),
        ("0,1 2 3", "2 columns instead of 3"),
        (f"0,{FLAT},Holiday", "usage 'Holiday'"),
        (f'0,"{FLAT},Training', "unexpected end of data"),
        ("\x89PNG\0\ufffd", "1 column instead of 3"),
    ],
)
def test_a_broken_row_is_named_counted_and_left_out(row: str, why: str) -> None:
    lines = ["emotion,pixels,Usage\n", *good(100), row + "\n", *good(99)]
    table = read_pixels(lines, "x.csv")
    assert table.notes == (f"1 broken row of 200 in x.csv: line 102 ({why}); left out.",)
    assert len(table.pixels) == 199
    assert len(table.splits) == 200  # votes by row still meet their picture
    assert 100 not in table.pixels


def test_more_than_one_broken_row_in_a_hundred_is_refused() -> None:
    lines = ["emotion,pixels,Usage\n", *good(98), "1,2,3\n", "1,2,3\n"]
    with pytest.raises(LabError, match=r"2 broken rows of 100.*line 100.*more than 1%"):
        read_pixels(lines, "x.csv")


@pytest.mark.parametrize("lines", [[], ["emotion,pixels\n"], ["\0\0"], ['"emotion']])
def test_lacking_columns_are_named(lines: list[str]) -> None:
    with pytest.raises(LabError, match=r"x\.csv lacks the columns: .*usage"):
        read_pixels(lines, "x.csv")


@given(st.lists(st.text(max_size=30), max_size=20))
def test_no_text_breaks_the_reader(lines: list[str]) -> None:
    tally = Tally("x.csv")
    rows = list(read_rows(["image,votes\n", *lines], tally, "image"))
    assert len(rows) + len(tally.broken) == tally.rows


def test_votes_by_picture(tmp_path: Path) -> None:
    path = tmp_path / "votes.csv"
    path.write_text(
        "image,neutral,happiness,surprise,sadness,anger,disgust,fear,contempt,unknown,NF\n"
        "train/happy/a.jpg,2,6,0,0,0,0,0,1,1,0\ntrain/sad/b.jpg,0,0,0,1,0,0,0,0,0,8\n"
    )
    votes = read_votes(path)
    assert not votes.by_row
    assert votes.shares[votes.by_name["train/happy/a.jpg"]].tolist() == pytest.approx(
        [0, 0, 0, 0.6, 0, 0, 0.2]
    )
    assert votes.shares[1].sum() == pytest.approx(1 / 9)
    assert votes.not_a_face.tolist() == [False, True]


def test_votes_by_row_as_microsoft_gives_them(tmp_path: Path) -> None:
    path = tmp_path / "fer2013new.csv"
    path.write_text(
        f"{VOTES}\nTraining,fer0000000.png,0,0,0,0,10,0,0,0,0,0\nPublicTest,,0,0,0,0,0,0,0,0,0,10\n"
    )
    votes = read_votes(path)
    assert votes.by_row
    assert votes.splits == ("train", "test")
    assert votes.by_name == {"fer0000000.png": 0}
    assert votes.shares[0].argmax() == EMOTIONS.index("angry")
    assert votes.not_a_face.tolist() == [False, True]


@pytest.mark.parametrize("bad", ["x", "-1", "nan", "1e3", ""])
def test_votes_that_are_no_numbers_are_named(tmp_path: Path, bad: str) -> None:
    path = tmp_path / "votes.csv"
    row = "Training,a.png,0,0,0,0,10,0,0,0,0,0\n"
    path.write_text(f"{VOTES}\n" + row * 150 + row.replace("10", bad) + row)
    votes = read_votes(path)
    assert "line 152" in votes.notes[0]
    assert len(votes.shares) == 152
    assert votes.shares[150].sum() == 0


@pytest.mark.parametrize("content", [None, "", f"{VOTES}\n", "image,anger\n"])
def test_no_votes_at_the_path_says_where_they_are(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "votes.csv"
    if content is not None:
        path.write_text(content)
    with pytest.raises(LabError, match=r"votes\.csv (can't be read|lacks|holds no)") as told:
        read_votes(path)
    assert told.value.hint


def test_leaks_are_a_set_of_names(tmp_path: Path) -> None:
    path = tmp_path / "leaks.csv"
    path.write_text("image,copy_of\na/b.jpg,c\na/d.jpg,c\n")
    assert read_leaks(path) == (frozenset({"a/b.jpg", "a/d.jpg"}), ())

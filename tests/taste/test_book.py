from __future__ import annotations

import stat
import threading
from dataclasses import astuple
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodify.errors import TasteError
from moodify.taste import book as book_module
from moodify.taste.book import Book
from moodify.taste.taste import Taste
from tests.taste.lessons import a_lesson


def test_lessons_come_back_in_their_order_and_survive(tmp_path: Path) -> None:
    path = tmp_path / "taste.sqlite3"
    book = Book(path)
    given_ones = [a_lesson("liked"), a_lesson("skipped_late", "sad", "Björk")]
    for lesson in given_ones:
        book.add(lesson)
    book.close()
    assert Book(path).lessons() == tuple(given_ones)


def test_asking_makes_no_file(tmp_path: Path) -> None:
    book = Book(tmp_path / "none" / "taste.sqlite3")
    assert book.lessons() == ()
    assert book.mark() == (0, 0)
    assert book.forget_all() == 0
    assert not (tmp_path / "none").exists()


def test_another_process_is_noticed(tmp_path: Path) -> None:
    mine, other = Book(tmp_path / "t.db"), Book(tmp_path / "t.db")
    mine.add(a_lesson())
    before = mine.mark()
    assert mine.mark() == before
    other.add(a_lesson())
    assert mine.mark() != before
    again = mine.mark()
    other.forget("artist_key", "queen")
    assert mine.mark() != again


def test_what_is_taken_back_is_gone_from_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "taste.sqlite3"
    book = Book(path)
    for number in range(200):
        book.add(a_lesson(artist=f"Artist {number}", title="A telling title"))
        if number % 20 == 7:
            book.add(a_lesson(artist="Somebody Secret"))
    assert b"Somebody Secret" in path.read_bytes()
    assert book.forget("artist_key", "somebody secret") == 10
    assert b"Somebody Secret" not in _on_disk(tmp_path)
    assert b"somebody secret" not in _on_disk(tmp_path)
    assert book.forget_all() == 200
    assert b"telling" not in _on_disk(tmp_path)
    assert book.lessons() == ()


def test_only_so_many_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(book_module, "KEPT", 5)
    book = Book(None)
    for number in range(12):
        book.add(a_lesson(uri=f"test:{number}"))
    assert [lesson.uri for lesson in book.lessons()] == [f"test:{i}" for i in range(7, 12)]


def test_a_file_deleted_meanwhile_is_begun_anew(tmp_path: Path) -> None:
    book = Book(tmp_path / "t.db")
    book.add(a_lesson())
    (tmp_path / "t.db").unlink()
    assert book.lessons() == ()
    book.add(a_lesson(artist="New"))
    assert [lesson.artist for lesson in book.lessons()] == ["New"]


@pytest.mark.parametrize("content", [b"not a database, " * 100, b"SQLite format 3\0" + b"x" * 5000])
def test_a_damaged_file_is_kept_aside_and_said_and_begun_anew(
    tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "t.db").write_bytes(content)
    taste = Taste.at(tmp_path / "t.db")
    assert taste.count() == 0
    (aside,) = tmp_path.glob("t.db.corrupt-*")
    assert aside.read_bytes() == content
    (notice,) = taste.notices
    assert "begins anew" in notice
    assert str(aside) in notice
    taste.learn(a_lesson())
    assert taste.count() == 1
    taste.close()
    assert Taste.at(tmp_path / "t.db").notices == ()
    taste.forget_all()
    assert not list(tmp_path.glob("*corrupt*"))


def test_an_empty_file_is_a_new_one(tmp_path: Path) -> None:
    (tmp_path / "t.db").touch()
    book = Book(tmp_path / "t.db")
    assert book.lessons() == ()
    assert book.notices == []


def test_one_damaged_somewhere_inside_is_set_aside_too(tmp_path: Path) -> None:
    path = tmp_path / "t.db"
    book = Book(path)
    for number in range(300):
        book.add(a_lesson(uri=f"test:{number}"))
    book.close()
    size = path.stat().st_size
    path.write_bytes(path.read_bytes()[:8192] + b"\xff" * (size - 8192))
    book.add(a_lesson())
    assert len(book.lessons()) == 1
    assert list(tmp_path.glob("*corrupt*"))
    assert len(book.notices) == 1


def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "t.db"
    Book(path).add(a_lesson())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o644)  # as earlier versions left it
    assert Book(path).lessons()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_of_before_it_was_marked_is_ours(tmp_path: Path) -> None:
    path = tmp_path / "t.db"
    book = Book(path)
    book.add(a_lesson())
    book._connection().execute("PRAGMA application_id = 0")
    book.close()
    assert len(Book(path).lessons()) == 1


def test_a_full_disk_is_a_sentence_and_what_was_there_stays(tmp_path: Path) -> None:
    book = Book(tmp_path / "t.db")
    book.add(a_lesson())
    connection = book._connection()
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")

    def fill() -> None:
        for number in range(200):
            book.add(a_lesson(uri=f"test:{number}"))

    with pytest.raises(TasteError, match=r"the disk is full\.") as caught:
        fill()
    assert caught.value.hint
    assert book.lessons()[0] == a_lesson()
    assert book.mark()[0] >= 1


def test_a_folder_that_can_not_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(TasteError):
        Book(tmp_path / "file" / "taste.sqlite3").add(a_lesson())


@pytest.mark.parametrize(
    ("pragma", "said"), [("user_version = 99", "newer"), ("application_id = 7", "another program")]
)
def test_a_file_of_others_is_left_alone(tmp_path: Path, pragma: str, said: str) -> None:
    book = Book(tmp_path / "t.db")
    book.add(a_lesson())
    book._connection().execute(f"PRAGMA {pragma}")
    book.close()
    before = (tmp_path / "t.db").read_bytes()
    with pytest.raises(TasteError, match=said) as caught:
        Book(tmp_path / "t.db").lessons()
    assert caught.value.hint
    assert (tmp_path / "t.db").read_bytes() == before


def test_no_such_lesson_is_kept() -> None:
    book = Book(None)
    with pytest.raises(ValueError, match="no such lesson"):
        book.add(a_lesson("hated"))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="kind"):
        book.forget("title; DROP TABLE lessons", "x")


def test_threads_may_share_it(tmp_path: Path) -> None:
    book = Book(tmp_path / "t.db")

    def learn() -> None:
        for _ in range(20):
            book.add(a_lesson())

    threads = [threading.Thread(target=learn) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(book.lessons()) == 80


@settings(max_examples=40, deadline=None)
@given(title=st.text(), artist=st.text(st.characters()))
def test_any_text_can_be_kept(title: str, artist: str) -> None:
    book = Book(None)
    lesson = a_lesson(title=title, artist=artist)
    book.add(lesson)
    (back,) = book.lessons()
    assert astuple(back)[:3] == astuple(lesson)[:3]
    assert back.title == title.encode("utf-8", "replace").decode()


def _on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())

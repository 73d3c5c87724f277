"""Who is removed is gone from the disk: the raw bytes of every file are read."""

from __future__ import annotations

from pathlib import Path

import pytest

from moodify.errors import HouseholdError
from moodify.household.erase import finish, remove
from moodify.household.household import Household
from moodify.household.kept_filters import KeptFilters
from moodify.household.listener import FIRST
from moodify.journal.journal import Journal
from moodify.journal.rows import Heard, HeardSong, Stamp
from moodify.mood.calibrations import Calibrations
from moodify.music.catalogue import Catalogue
from moodify.session.belongings import InCatalogue
from moodify.session.tasting import teach
from moodify.taste.taste import Taste
from moodify.types import Filters, Song, SongMood, Target, Track

PLANTED = "house:a-song-that-only-{}-heard"


def song_of(name: str) -> Song:
    track = Track(PLANTED.format(name), f"Title of {name}", (f"Artist of {name}",), "house")
    return Song(track, SongMood(0.1, 0.1, {}, "curated", "1"))


def plant(household: Household, catalogue: Catalogue, listener_id: str, name: str) -> None:
    """Something of a listener in every place where something can be."""
    from moodify.household.memory import Memory

    assert household.places is not None
    things, song = household.places.of(listener_id), song_of(name)
    catalogue.add([Song(Track("house:x", "X", (), "house"), song.mood)])
    taste = Taste.at(things.taste)
    teach(taste, song, "liked", Target(0.1, 0.1))
    taste.close()
    Calibrations(things.calibration).add_word("not", "sad")
    KeptFilters(things.filters).keep(Filters(genres=frozenset({PLANTED.format(name)})))
    if things.memory is None:
        catalogue.add([song])
        catalogue.like(song.track.uri)
        catalogue.record(song.track.uri, "finished")
        catalogue.remove_missing("house", ["house:x"])
    else:
        memory = Memory(things.memory)
        memory.like(song.track.uri, True)
        memory.record(song.track.uri, "finished")
        memory.close()
    journal = Journal(things.journal)
    journal.turn(True)
    heard = HeardSong(song.track.uri, song.track.title, song.track.artists, "house")
    journal._put(Heard(Stamp(1.7e9, 0), 60.0, heard, "finished", None, None))
    journal.close()


def found(folder: Path, words: str) -> list[str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return sorted(path.name for path in files if words.encode() in path.read_bytes())


@pytest.mark.parametrize("gone", ["Ben", "Anna"])
def test_who_is_removed_is_gone_from_the_disk(tmp_path: Path, gone: str) -> None:
    household = Household(tmp_path)
    ids = {"Ben": household.add("Ben", pin="4711", mine="Anna").id, "Anna": FIRST}
    with Catalogue.open(tmp_path / "catalogue.sqlite3") as catalogue:
        for name, listener_id in ids.items():
            plant(household, catalogue, listener_id, name)
        kept = "Anna" if gone == "Ben" else "Ben"
        assert len(found(tmp_path, PLANTED.format(gone))) >= 3
        remove(household, ids[gone], lambda _id: None, catalogue.erase_heard)
    assert found(tmp_path, PLANTED.format(gone)) == []
    assert found(tmp_path, f"Title of {gone}") == []
    assert len(found(tmp_path, PLANTED.format(kept))) >= 3  # the other one's things are there
    if gone == "Ben":
        assert not (tmp_path / "listeners" / ids["Ben"]).exists()
        assert found(tmp_path, ids["Ben"]) == []
    else:
        assert not (tmp_path / "taste.sqlite3").exists()
        assert not (tmp_path / "calibration.json").exists()
        assert not (tmp_path / "journal.sqlite3").exists()
        assert not (tmp_path / "filters.json").exists()


def test_the_test_can_fail(tmp_path: Path) -> None:
    """Without erasing, the catalogue keeps the bytes of a like that was taken back."""
    household = Household(tmp_path)
    with Catalogue.open(tmp_path / "catalogue.sqlite3") as catalogue:
        plant(household, catalogue, FIRST, "Anna")
        InCatalogue(lambda: None).move([])  # type: ignore[arg-type, return-value]
        catalogue.like(PLANTED.format("Anna"), on=False)
        assert "catalogue.sqlite3" in " ".join(found(tmp_path, PLANTED.format("Anna")))


class Kill(BaseException):
    """Ends everything in the middle."""


def killed(_listener_id: str) -> None:
    raise Kill


@pytest.mark.parametrize("gone", ["Ben", "Anna"])
def test_a_removal_that_was_cut_off_is_finished_later(tmp_path: Path, gone: str) -> None:
    household = Household(tmp_path)
    ids = {"Ben": household.add("Ben", mine="Anna").id, "Anna": FIRST}
    with Catalogue.open(tmp_path / "catalogue.sqlite3") as catalogue:
        for name, listener_id in ids.items():
            plant(household, catalogue, listener_id, name)
        with pytest.raises(Kill):
            remove(household, ids[gone], killed, catalogue.erase_heard)
        assert found(tmp_path, PLANTED.format(gone))
        finish(household := Household(tmp_path), catalogue.erase_heard)
        assert found(tmp_path, PLANTED.format(gone)) == []
        kept = "Anna" if gone == "Ben" else "Ben"
        assert len(found(tmp_path, PLANTED.format(kept))) >= 3
        assert not household.leaving
        assert [one.name for one in household.everyone()] == [kept]
        finish(household, lambda: pytest.fail("there is nothing to erase any more"))


def test_what_could_not_be_erased_is_said_and_tried_once_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    household = Household(tmp_path)
    ben = household.add("Ben").id
    Calibrations(household.places.of(ben).calibration).add_word("not", "sad")  # type: ignore[union-attr]

    def refuse(_path: Path) -> None:
        raise PermissionError

    with monkeypatch.context() as patched:
        patched.setattr("moodify.household.erase.wipe", refuse)
        with pytest.raises(HouseholdError, match=r"Ben is removed, but .*calibration.json could"):
            remove(household, ben, lambda _id: None, lambda: None)
    assert list(household.leaving) == [ben]
    finish(household, lambda: None)
    assert not household.leaving
    assert not (tmp_path / "listeners" / ben).exists()


def test_a_damaged_catalogue_that_was_set_aside_goes_with_the_first_listener(
    tmp_path: Path,
) -> None:
    place = tmp_path / "catalogue.sqlite3"
    household = Household(tmp_path)
    household.add("Ben", mine="Anna")
    with Catalogue.open(place) as catalogue:
        plant(household, catalogue, FIRST, "Anna")
    with place.open("r+b") as file:
        file.write(b"damaged!" * 2)
    with Catalogue.open(place) as catalogue:
        assert any("corrupt" in name for name in found(tmp_path, PLANTED.format("Anna")))
        remove(household, FIRST, lambda _id: None, catalogue.erase_heard)
    assert found(tmp_path, PLANTED.format("Anna")) == []

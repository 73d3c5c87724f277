from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from moodify.music.catalogue import Catalogue
from tests.cli.conftest import Moodify


def suggested(moodify: Moodify, *words: object) -> list[dict[str, Any]]:
    result = moodify("suggest", "--json", *words)
    assert result.exit_code == 0, result.output
    found: list[dict[str, Any]] = json.loads(result.stdout)
    return found


def test_songs_for_a_mood_with_the_promised_fields(moodify: Moodify) -> None:
    songs = suggested(moodify, "--mood", "happy", "-n", 3)
    assert len(songs) == 3
    for song in songs:
        assert list(song) == ["uri", "title", "artists", "mood", "score", "reasons"]
        assert set(song["mood"]) == {"valence", "arousal"}
        assert song["mood"]["valence"] > 0
        assert 0 <= song["score"] <= 1
        assert [reason["kind"] for reason in song["reasons"]][:3] == ["face", "wish", "fit"]


def test_a_point_and_a_wish_move_the_music(moodify: Moodify) -> None:
    def valence(*words: object) -> float:
        point = ("--valence", -0.7, "--arousal", -0.4)
        songs = suggested(moodify, *point, "-n", 5, "--seed", 1, *words)
        return sum(float(song["mood"]["valence"]) for song in songs) / len(songs)

    assert valence("--wish", "lift") > valence("--wish", "match") + 0.3


def test_the_same_seed_gives_the_same_songs(moodify: Moodify) -> None:
    words = ("--mood", "sad", "--seed", 7)
    assert suggested(moodify, *words) == suggested(moodify, *words)


def test_a_face_in_a_picture_leads(moodify: Moodify, data: Path) -> None:
    songs = suggested(moodify, "--picture", data / "happy.jpg", "-n", 1)
    assert "looked 99 % happy" in songs[0]["reasons"][0]["text"]
    assert songs[0]["mood"]["valence"] > 0


def test_only_songs_that_play_here(moodify: Moodify) -> None:
    songs = suggested(moodify, "--mood", "neutral", "-n", 5, "--playable")
    assert {song["uri"].partition(":")[0] for song in songs} == {"house"}


def test_a_song_for_people_has_its_reason_and_where_to_hear_it(moodify: Moodify) -> None:
    result = moodify("suggest", "--mood", "angry", "-n", 20, "--seed", 3)
    assert result.exit_code == 0
    songs = result.stdout.split("\n\n")
    assert len(songs) == 20
    for song in songs:
        head, reason, place = song.strip().splitlines()
        assert " – " in head
        assert "You chose “angry” yourself." in reason
        assert "https://" in place or "moodify run" in place


def test_a_picture_without_a_face_is_a_sentence(moodify: Moodify, data: Path) -> None:
    result = moodify("suggest", "--picture", data / "no_face.jpg")
    assert result.exit_code == 1
    assert "no face" in result.stderr
    assert "--mood" in result.stderr


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--valence", "0.5"),
        ("--valence", "nan", "--arousal", "0"),
        ("--valence", "2", "--arousal", "0"),
        ("--mood", "happy", "--picture", "x.jpg"),
        ("--mood", "bored"),
        ("--mood", "happy", "-n", "0"),
    ],
)
def test_a_wrong_command_line_is_told(words: tuple[str, ...], moodify: Moodify) -> None:
    assert moodify("suggest", *words).exit_code == 2


def test_what_was_heard_rests_and_what_is_liked_is_told(moodify: Moodify, home: Path) -> None:
    words = ("--mood", "happy", "--seed", 1)
    first, second = (song["uri"] for song in suggested(moodify, *words)[:2])
    with Catalogue.open(home / "data" / "catalogue.sqlite3") as catalogue:
        catalogue.record(first, "finished")
        catalogue.like(second)
    again = suggested(moodify, *words)
    assert first not in [song["uri"] for song in again]
    [liked] = [song for song in again if song["uri"] == second]
    assert "taste" in [reason["kind"] for reason in liked["reasons"]]


def test_a_damaged_catalogue_is_told_and_replaced(moodify: Moodify, home: Path) -> None:
    (home / "data").mkdir()
    (home / "data" / "catalogue.sqlite3").write_bytes(b"no database" * 1000)
    result = moodify("suggest", "--mood", "happy", "-n", 1)
    assert result.exit_code == 0
    assert "damaged" in result.stderr

"""`moodify spotify …`, from signing in to signing out."""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from moodify.cli.main import main
from tests.cli.conftest import Moodify
from tests.cli.spotify.conftest import Terminal, plain
from tests.fake_spotify import CLIENT_ID


def test_signing_in_says_who_and_for_how_long(terminal: Terminal) -> None:
    result = terminal.login()
    assert result.exit_code == 0, result.output
    assert "Signed in as Ann Example, until" in result.output
    assert "readable by its owner only" in result.output
    assert "Signed in as Ann Example" in terminal("status").output


def test_saying_no_is_one_sentence(terminal: Terminal) -> None:
    result = terminal.login(agrees=False)
    assert result.exit_code == 1
    assert "You chose not to connect Spotify." in result.output
    assert json.loads(terminal("status", "--json").output)["signed_in"] is False


def test_without_a_client_id_the_guide_comes_first(terminal: Terminal) -> None:
    result = CliRunner().invoke(main, ["spotify", "login", "--paste"], input="my app\n")
    assert "developer.spotify.com/dashboard" in result.output
    assert "http://127.0.0.1/api/spotify/callback" in result.output
    assert "That is no client id" in result.output


def test_a_browser_elsewhere_ends_at_an_address_to_paste(terminal: Terminal) -> None:
    wrong = "http://127.0.0.1/api/spotify/callback?state=other&code=x"
    result = CliRunner().invoke(
        main, ["spotify", "login", "--client-id", CLIENT_ID, "--paste"], input=f"{wrong}\n"
    )
    assert result.exit_code == 1
    assert "wasn't begun here" in result.output


@pytest.mark.parametrize("words", [["playlists"], ["harvest"], ["devices"], ["choose"]])
def test_without_a_sign_in_each_says_how(terminal: Terminal, words: list[str]) -> None:
    result = terminal(*words)
    assert result.exit_code == 1
    assert "moodify spotify login" in result.output


def test_playlists_are_listed_with_what_can_be_done(terminal: Terminal) -> None:
    terminal.login()
    text = plain(terminal("playlists"))
    assert "Rainy days (7)" in text
    assert "suggested: sad" in text
    assert "Playlists made by Spotify can't be read" in text
    lines = terminal("playlists", "--json").output.splitlines()
    told = {line["name"]: line for line in map(json.loads, lines)}
    assert told["Calm"]["suggested"] == "neutral"
    assert not told["Chart hits"]["readable"]


def test_moods_are_asked_for_one_by_one(terminal: Terminal) -> None:
    terminal.login()
    result = CliRunner().invoke(main, ["spotify", "choose"], input="h\n\n-\n")
    assert result.exit_code == 0, result.output
    told = {
        line["name"]: line["mood"]
        for line in map(json.loads, terminal("playlists", "--json").output.splitlines())
    }
    assert told == {"Calm": "happy", "Rainy days": "sad", "Nothing in it": None, "Chart hits": None}
    again = terminal("choose")
    assert "0 playlists got a mood" in again.output, "each is asked about once"


def test_one_playlist_is_chosen_by_its_name(terminal: Terminal) -> None:
    terminal.login()
    assert terminal("choose", "rainy days", "angry").exit_code == 0
    assert terminal("choose", "no such list", "sad").exit_code == 1
    assert terminal("choose", "Calm").exit_code == 2
    assert terminal("choose", "Rainy days", "none").exit_code == 0


def test_the_harvest_becomes_a_csv_and_a_page(ready: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "songs.csv"
    result = ready("harvest", "--csv", out)
    assert result.exit_code == 0, result.output
    assert "9 songs are read: 0 angry, 0 happy, 6 sad, 3 neutral." in result.output
    assert "1 that Spotify has taken away" in result.output
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 9
    assert "Rainy days" in out.with_suffix(".html").read_text(encoding="utf-8")
    assert ready.world.count("GET", "/v1/playlists/") > 0


def test_a_csv_can_be_written_with_no_network(ready: Terminal, tmp_path: Path) -> None:
    before = len(ready.world.log)
    result = ready("harvest", "--offline", "--csv", tmp_path / "songs.csv")
    assert result.exit_code == 0
    assert len(ready.world.log) == before


def test_the_csv_comes_back_in(ready: Terminal, moodify: Moodify, tmp_path: Path) -> None:
    ready("harvest", "--csv", tmp_path / "songs.csv")
    result = moodify("songs", "import", tmp_path / "songs.csv")
    assert "Brought in 9 songs." in result.output
    listed = moodify("songs", "list", "--source", "spotify", "--json").stdout.splitlines()
    assert len(listed) == 9
    told = json.loads(moodify("suggest", "--mood", "sad", "-n", "500", "--json").stdout)
    assert not any(song["uri"].startswith("spotify:") for song in told)


def test_no_moods_no_harvest(terminal: Terminal) -> None:
    terminal.login()
    result = terminal("harvest")
    assert result.exit_code == 1
    assert "moodify spotify choose" in result.output


def test_a_folder_that_is_not_there_is_named(ready: Terminal, tmp_path: Path) -> None:
    result = ready("harvest", "--offline", "--csv", tmp_path / "nowhere" / "songs.csv")
    assert result.exit_code == 1
    assert "nowhere" in result.output


def test_songs_play_on_a_device(ready: Terminal) -> None:
    assert "Kitchen (Computer)" in ready("devices").output
    result = ready("play", "--mood", "sad", "-n", 3, "--device", "kitch", "--seed", 1)
    assert result.exit_code == 0, result.output
    assert result.output.startswith("On Kitchen:")
    assert ready.world.player.is_playing
    assert ready("play", "--mood", "sad", "--device", "attic").exit_code == 1


def test_before_a_harvest_there_is_nothing_to_play(terminal: Terminal) -> None:
    terminal.login()
    result = terminal("play", "--mood", "sad")
    assert result.exit_code == 1
    assert "moodify spotify harvest" in result.output


def test_signing_out_leaves_nothing(ready: Terminal, home: Path) -> None:
    result = ready("logout")
    assert result.exit_code == 0
    assert list((home / "data").glob("spotify*")) == []
    assert "Not signed in" in ready("status").output


def test_the_doctor_tries_every_call_that_changes_nothing(
    ready: Terminal, moodify: Moodify
) -> None:
    before = len(ready.world.log)
    result = moodify("doctor", "--spotify")
    assert result.exit_code == 0, result.output
    assert result.output.count("✓") >= 9
    asked = [line for line in ready.world.log[before:] if line[1].startswith("/v1")]
    assert {line[0] for line in asked} == {"GET"}


def test_the_doctor_says_what_is_wrong(ready: Terminal, moodify: Moodify) -> None:
    ready.world.app.owner_premium = False
    result = moodify("doctor", "--spotify", "--json")
    assert result.exit_code == 1
    checks = json.loads(result.output)["checks"]
    broken = [check for check in checks if check["state"] == "broken"]
    assert len(broken) >= 6
    assert "no Spotify Premium" in broken[0]["detail"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ")
def test_help_asks_for_nothing_heavy(moodify: Moodify) -> None:
    result = moodify("spotify", "--help")
    assert result.exit_code == 0
    assert "client id of your own" in result.output

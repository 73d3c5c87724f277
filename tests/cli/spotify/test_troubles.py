"""Every row of the table of errors, seen in the terminal: a sentence and what to do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.cli.spotify.conftest import Terminal, plain
from tests.fake_spotify import World

Trouble = Callable[[World], object]


def _expired_for_good(world: World) -> None:
    world.tokens.revoke()
    world.tokens.expire()


def _owner_poor(world: World) -> None:
    world.app.owner_premium = False


def _not_let_in(world: World) -> None:
    world.app.allowed.clear()


def _poor(world: World) -> None:
    world.me.premium = False


def _spent(world: World) -> None:
    world.app.quota_left = 0


def _hours(world: World) -> None:
    world.block(7200)


PLAY = ("play", "--mood", "sad")
LIST = ("playlists",)
ROWS: list[tuple[Trouble, tuple[str, ...], str, str]] = [
    (_expired_for_good, LIST, "Your sign-in to Spotify has ended", "Sign in again"),
    (_owner_poor, LIST, "no Spotify Premium", "make a client id with an account that has it"),
    (_not_let_in, LIST, "doesn't let your account in", "User Management"),
    (_poor, PLAY, "only for accounts with Premium", "Spotify's own player"),
    (World.sleep_devices, PLAY, "No Spotify device is awake", "Open Spotify there"),
    (_hours, LIST, "2 hours of rest", "Come back at"),
    (_spent, LIST, "quota", "tomorrow"),
]


@pytest.mark.parametrize(("trouble", "words", "says", "hint"), ROWS)
def test_a_trouble_is_a_sentence_and_a_hint(
    ready: Terminal, trouble: Trouble, words: tuple[str, ...], says: str, hint: str
) -> None:
    trouble(ready.world)
    result = ready(*words)
    assert result.exit_code == 1
    text = plain(result)
    assert says in text
    assert hint in text
    assert result.output.count("\n") == 1, "one line"


def test_a_list_that_cant_be_read_is_left_out_and_named(ready: Terminal) -> None:
    calm = next(p for p in ready.world.playlists.values() if p.name == "Calm")
    calm.edits += 1  # or it wouldn't be read again
    refused = {"error": {"status": 403, "message": "Forbidden"}}
    path = f"^/v1/playlists/{calm.id}/items"
    ready.world.fail("GET", path, "status", times=1, code=403, body=refused)
    result = ready("harvest")
    assert result.exit_code == 0, result.output
    assert "“Calm” was left out. Spotify shows a playlist's songs only to" in plain(result)


def test_a_dead_line_is_told(ready: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOODIFY_SPOTIFY_URL", "http://127.0.0.1:1")
    result = ready("playlists")
    assert result.exit_code == 1
    assert "Spotify can't be reached." in result.output


def test_an_address_elsewhere_is_refused(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOODIFY_SPOTIFY_URL", "https://evil.example")
    result = terminal("status")
    assert result.exit_code == 1
    assert "MOODIFY_SPOTIFY_URL" in result.output

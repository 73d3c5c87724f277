"""``moodify songs servers``, as a person types it."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import entry_points
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from moodify.cli.main import main
from moodify.cli.servers import servers
from moodify.cli.songs import songs
from moodify.music.sources.audius import source as audius_module
from moodify.music.sources.base import ENTRY_POINTS
from tests.fake_audius import FakeAudius
from tests.fake_audius import make_world as audius_world
from tests.fake_audius.app import make_app as audius_app
from tests.fake_subsonic import FakeSubsonic, make_app, make_world
from tests.fake_subsonic.hall import Hall, hall
from tests.fake_subsonic.world import API_KEY, PASSWORD

AUDIUS = "audius = moodify.music.sources.audius:AudiusSource"
SUBSONIC = "subsonic = moodify.music.sources.subsonic:SubsonicSource"

if "servers" not in songs.commands:
    songs.add_command(servers)


@pytest.fixture(autouse=True)
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The two sources' entry points, where this checkout was installed before they were there."""
    named = {entry.name for entry in entry_points(group=ENTRY_POINTS)}
    missing = [line for line in (AUDIUS, SUBSONIC) if line.partition(" ")[0] not in named]
    if missing:
        info = tmp_path / "site" / "moodify_servers-1.0.dist-info"
        info.mkdir(parents=True)
        (info / "METADATA").write_text("Metadata-Version: 2.1\nName: moodify-servers\nVersion: 1\n")
        (info / "entry_points.txt").write_text("\n".join([f"[{ENTRY_POINTS}]", *missing]))
        monkeypatch.syspath_prepend(str(tmp_path / "site"))


@pytest.fixture(scope="module")
def fakes() -> Iterator[Hall]:
    with hall() as made:
        yield made


@pytest.fixture
def server(fakes: Hall) -> Iterator[FakeSubsonic]:
    world = make_world(25)
    yield FakeSubsonic(fakes.add(make_app(world)), world)
    assert world.violations == []


@pytest.fixture
def audius(fakes: Hall, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeAudius]:
    monkeypatch.setattr(audius_module, "PAUSE", 0.0)
    monkeypatch.setattr(audius_module.AudiusSource.read, "__defaults__", (lambda _mood: None, 0.0))
    world = audius_world(1)
    yield FakeAudius(fakes.add(audius_app(world)), world)
    assert world.violations == []


def run(*words: str, typed: str = "") -> Result:
    result = CliRunner().invoke(main, ["songs", "servers", *words], input=typed)
    assert "Traceback" not in result.output
    assert PASSWORD not in result.output
    assert API_KEY not in result.output
    return result


def add(server: FakeSubsonic, typed: str = f"{PASSWORD}\n", *more: str) -> Result:
    return run("add", server.url, "--user", "ann", *more, typed=typed)


def test_at_first_nothing_is_on() -> None:
    result = run("list")
    assert "Audius: Off" in result.stdout
    assert "Your server: No server yet" in result.stdout
    assert "Nothing is turned on" in run("test").stdout
    assert "There was no server" in run("forget").stdout


def test_a_server_is_added_tried_and_forgotten(server: FakeSubsonic, home: Path) -> None:
    result = add(server)
    assert result.exit_code == 0, result.output
    assert "Signed in to fakesonic 0.1." in result.stdout
    assert "Read 25 songs." in result.stdout
    assert f"Signed in as ann at {server.url}, by a token" in run("list").stdout
    listed = CliRunner().invoke(main, ["songs", "list", "--source", "subsonic"]).stdout
    assert len(listed.splitlines()) == 12
    tried = run("test")
    assert tried.exit_code == 0, tried.output
    assert tried.stdout.count("ok  Your server") == 7
    assert "65,536 bytes of audio/flac, a range" in tried.stdout
    assert server.world.playlists == {}
    assert server.world.scrobbles == []
    assert run("forget").stdout == "Forgotten.\n"
    assert "No server yet" in run("list").stdout
    assert not list((home / "data").glob("*secret*"))


def test_a_key_is_asked_for(server: FakeSubsonic) -> None:
    result = run("add", server.url, "--api-key", typed=f"{API_KEY}\n")
    assert result.exit_code == 0, result.output
    assert "Signed in as ann" in run("list").stdout
    assert "by an API key" in run("list").stdout


def test_a_name_is_asked_for_and_a_wrong_password_is_a_sentence(server: FakeSubsonic) -> None:
    result = run("add", server.url, typed="ann\nwrong\n")
    assert result.exit_code == 1
    assert "doesn't know that name and password" in result.stderr
    assert "wrong" not in result.output
    assert "No server yet" in run("list").stdout


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("ftp://x.invalid", "can't be asked by ftp"),
        ("https://ann:secret@x.invalid", "no address of a server"),
        ("http://93.184.216.34", "read your sign-in"),
        ("http://127.0.0.1:1", "can't be reached"),
    ],
)
def test_an_address_that_will_not_do_is_a_sentence(url: str, sentence: str) -> None:
    result = run("add", url, "--user", "ann", typed="x\n")
    assert result.exit_code == 1
    assert sentence in result.stderr
    assert "secret" not in result.output


def test_a_test_says_which_call_fails(server: FakeSubsonic) -> None:
    add(server)
    server.world.fails = {"getPlaylists": [50], "stream": [70]}
    result = run("test")
    assert result.exit_code == 1
    assert "no  Your server: sound: Your server doesn't have that" in result.stdout
    assert "no  Your server: playlists: Your account at your server may not" in result.stdout
    server.world.songs = []
    assert "there is nothing to try it on" in run("test").stdout


def test_audius_is_turned_on_tried_and_off(audius: FakeAudius) -> None:
    result = run("audius", "on", "--host", audius.url)
    assert result.exit_code == 0, result.output
    assert "Audius is on: 22 songs." in result.stdout
    assert "asked once a day" in run("list").stdout
    tried = run("test")
    assert tried.exit_code == 0, tried.output
    assert tried.stdout.count("ok  Audius") == 3
    listed = CliRunner().invoke(main, ["songs", "list", "--source", "audius"]).stdout
    assert len(listed.splitlines()) == 22
    assert "forgotten" in run("audius", "off").stdout
    listed = CliRunner().invoke(main, ["songs", "list", "--source", "audius"]).stdout
    assert listed == ""


def test_an_audius_that_is_away_is_a_sentence_and_stays_on() -> None:
    result = run("audius", "on", "--host", "http://127.0.0.1:1")
    assert result.exit_code == 1
    assert "Audius can't be reached" in result.stderr
    assert "Songs of 0 of 22 moods" in run("list").stdout
    assert run("audius", "maybe").exit_code == 2

"""A PostgreSQL server in any state: a catalogue that works, or one sentence without a password."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

import pytest

from moodify.errors import CatalogueError, MoodifyError, SettingsError
from moodify.music.catalogue import Catalogue
from moodify.music.catalogue.postgres.faults import sentence
from moodify.music.library import Library
from moodify.settings import load_settings
from tests.music.factory import a_song, uris
from tests.postgres import OWNER, PASSWORD, Server

SECRET = quote(PASSWORD, safe="")


def _works(catalogue: Catalogue) -> None:
    catalogue.add([a_song("fresh")])
    assert "test:fresh" in uris(catalogue.find(text="fresh"))
    assert "test:fresh" in catalogue.points().uris


def by_network(server: Server, address: str, password: str) -> str:
    """The same database by the loopback port, where a password is asked for."""
    name = address.partition("@/")[2].partition("?")[0]
    return f"postgresql://{OWNER}{password}@127.0.0.1:{server.port}/{name}"


def test_the_library_opens_what_the_settings_name(address: str, tmp_path: Path) -> None:
    settings = load_settings(
        database_url=address, data_dir=tmp_path / "data", cache_dir=tmp_path / "cache"
    )
    with Library.open(settings) as library:
        _works(library.catalogue)
        assert "PostgreSQL" in library.catalogue.place
        with pytest.raises(CatalogueError, match="in no file"):
            _ = library.catalogue.path
    assert not settings.catalogue_path.exists()


def test_a_password_with_odd_characters_is_accepted(server: Server, address: str) -> None:
    with Catalogue.open(by_network(server, address, f":{SECRET}")) as catalogue:
        _works(catalogue)
        assert PASSWORD not in catalogue.place
        assert "***" not in catalogue.place


@pytest.mark.parametrize("password", [":wr0ng", ""])
def test_a_wrong_or_missing_password_is_a_sentence(
    server: Server, address: str, password: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGPASSFILE", "/nonexistent")
    with pytest.raises(CatalogueError, match="password") as caught:
        Catalogue.open(by_network(server, address, password))
    _is_one_sentence(caught.value)
    assert "wr0ng" not in caught.value.sentence


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("postgresql://me:s3cret@127.0.0.1:1/songs", "can't be reached"),
        ("postgresql://me:s3cret@nowhere.invalid/songs", "can't be reached"),
        ("postgresql://me:s3cret@/songs?host=/nonexistent", "can't be reached"),
        ("mysql://me:s3cret@host/songs", "isn't one that Moodify knows"),
        ("postgresql://me:s3cret@host:port/songs", "isn't one that Moodify knows"),
        ("postgresql://me:s3cret@127.0.0.1:1/songs?wild=yes", "can't be reached|failed"),
    ],
)
def test_an_address_that_leads_nowhere_is_a_sentence(address: str, said: str) -> None:
    pytest.importorskip("psycopg", reason="psycopg is not installed")
    with pytest.raises(CatalogueError, match=said) as caught:
        Catalogue.open(address)
    _is_one_sentence(caught.value)
    assert "s3cret" not in caught.value.sentence


def test_a_database_or_user_that_is_not_there_is_a_sentence(server: Server) -> None:
    with pytest.raises(CatalogueError, match="no such database") as caught:
        Catalogue.open(server.address("nothing"))
    _is_one_sentence(caught.value)
    assert "createdb" in caught.value.hint
    with pytest.raises(CatalogueError, match="no such user") as caught:
        Catalogue.open(server.address("postgres", user="nobody_known"))
    _is_one_sentence(caught.value)


def test_without_psycopg_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(CatalogueError) as caught:
        Catalogue.open("postgresql://me:s3cret@host/songs")
    assert caught.value.hint == "pip install 'moodify[cluster]'"
    assert "s3cret" not in caught.value.sentence


def test_a_newer_database_is_left_as_it_is(address: str) -> None:
    with Catalogue.open(address) as catalogue:
        catalogue.add([a_song("one")])
        _run(catalogue, "UPDATE moodify SET version = 99")
    with pytest.raises(CatalogueError, match="newer Moodify") as caught:
        Catalogue.open(address)
    _is_one_sentence(caught.value)
    assert "Update" in caught.value.hint


def test_a_database_of_another_program_is_left_as_it_is(server: Server, address: str) -> None:
    name = address.partition("@/")[2].partition("?")[0]
    server.say("CREATE TABLE songs (lyrics TEXT)", name)
    with pytest.raises(CatalogueError, match=r"another program \(songs\)"):
        Catalogue.open(address)


def test_a_database_that_lost_a_table_is_not_replaced(address: str) -> None:
    with Catalogue.open(address) as catalogue:
        _run(catalogue, "DROP TABLE plays")
        with pytest.raises(CatalogueError, match="lost tables"):
            catalogue.recent()
    with pytest.raises(CatalogueError, match="lost plays") as caught:
        Catalogue.open(address)
    assert "backup" in caught.value.hint


def test_a_user_who_may_make_no_tables_is_told(server: Server, address: str) -> None:
    server.say("DROP ROLE IF EXISTS guest")
    server.say("CREATE ROLE guest LOGIN")
    with pytest.raises(CatalogueError, match="doesn't let this user") as caught:
        Catalogue.open(address.replace(OWNER, "guest", 1))
    _is_one_sentence(caught.value)


def test_a_copy_that_only_reads_can_be_read(address: str) -> None:
    with Catalogue.open(address) as catalogue:
        _works(catalogue)
    only_reads = f"{address}&options=-cdefault_transaction_read_only%3Don"
    with Catalogue.open(only_reads) as catalogue:
        assert catalogue.points_near(0.5, 0.5, 3).uris == ("test:fresh",)
        assert len(catalogue.points()) == 1
        with pytest.raises(CatalogueError, match="only reads") as caught:
            catalogue.like("test:fresh")
    _is_one_sentence(caught.value)


def test_a_lock_held_for_too_long_is_a_sentence(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import psycopg

    monkeypatch.setattr("moodify.music.catalogue.postgres.opening.BUSY_SECONDS", 0.05)
    with Catalogue.open(address) as catalogue, closing(psycopg.connect(address)) as other:
        other.execute("SELECT * FROM revision FOR UPDATE")
        with pytest.raises(CatalogueError, match="in use") as caught:
            catalogue.add([a_song("one")])
        assert catalogue.count() == 0  # readers don't wait
        catalogue.record("test:one", "played")  # nor do listeners
        other.rollback()
        _works(catalogue)
    _is_one_sentence(caught.value)


def test_connections_that_were_cut_are_made_again(server: Server, address: str) -> None:
    with Catalogue.open(address) as catalogue:
        _works(catalogue)
        server.say(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            f"WHERE application_name = 'moodify' AND usename = '{OWNER}'"
        )
        assert catalogue.count() == 1


def test_a_server_that_is_stopped_and_started_is_found_again(address: str, server: Server) -> None:
    with Catalogue.open(address) as catalogue:
        _works(catalogue)
        server.stop()
        try:
            with pytest.raises(CatalogueError, match="can't be reached") as caught:
                catalogue.count()
        finally:
            server.start()
        _is_one_sentence(caught.value)
        assert catalogue.count() == 1


def test_an_address_too_long_for_the_index_is_a_sentence(address: str) -> None:
    import random

    name = random.Random(1).randbytes(4000).hex()
    with Catalogue.open(address) as catalogue:
        with pytest.raises(CatalogueError, match="can't be stored") as caught:
            catalogue.add([a_song(name)])
        assert catalogue.count() == 0
    _is_one_sentence(caught.value)


def test_the_setting_takes_nothing_else_for_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOODIFY_DATABASE_URL", "host=somewhere password=s3cret")
    with pytest.raises(SettingsError, match="database_url") as caught:
        load_settings()
    assert "postgresql://" in caught.value.sentence
    assert "s3cret" not in caught.value.sentence
    settings = load_settings(database_url="postgresql://me:s3cret@host/songs")
    assert "s3cret" not in repr(settings)


class Refused(Exception):  # noqa: N818 - as psycopg raises it
    """An error with a SQLSTATE, as of a server in a state that can't be brought about here."""

    def __init__(self, sqlstate: str | None, message: str = "something") -> None:
        super().__init__(message)
        self.sqlstate = sqlstate


@pytest.mark.parametrize(
    ("state", "message", "said"),
    [
        ("53100", "could not extend file", "no room left"),
        ("40P01", "deadlock detected", "in use"),
        ("57P01", "terminating connection due to administrator command", "broke off"),
        ("22003", "bigint out of range", "bigint out of range"),
        ("XX000", "internal trouble", "internal trouble"),
        (None, "FATAL: sorry, too many clients already", "no connection to spare"),
        (None, "FATAL: the database system is starting up", "starting or stopping"),
        (None, 'FATAL: no pg_hba.conf entry for host "::1"', "lets nobody in"),
        (None, "", "can't be reached"),
    ],
)
def test_each_trouble_has_its_sentence(state: str | None, message: str, said: str) -> None:
    error = sentence(Refused(state, message), "PostgreSQL on host")
    assert said in str(error)
    _is_one_sentence(error)


def _is_one_sentence(error: MoodifyError) -> None:
    assert str(error).endswith(".")
    assert "\n" not in error.sentence
    assert len(str(error)) < 250
    assert "[SQL" not in str(error)


def _run(catalogue: Catalogue, statement: str) -> None:
    with catalogue._database.writer.begin() as connection:
        connection.exec_driver_sql(statement)

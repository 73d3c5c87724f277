"""Opening the database on a PostgreSQL server: its address, checks, migrations.

psycopg 3 is asked for here and only here. Nothing on a server is ever moved aside or replaced,
as a damaged file of a person's own is: whoever runs it has backups and decides.
"""

from __future__ import annotations

import importlib.util

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import ArgumentError

from moodify.errors import CatalogueError
from moodify.music.catalogue.database import Database
from moodify.music.catalogue.faults import told
from moodify.music.catalogue.postgres.faults import SETTING
from moodify.music.catalogue.postgres.migrations import MIGRATIONS, VERSIONS, migrate, version_of
from moodify.music.catalogue.postgres.nearest import near
from moodify.music.catalogue.schema import metadata

SCHEMES = ("postgresql", "postgres", "postgresql+psycopg")
EXAMPLE = "postgresql://user@host/database"
BUSY_SECONDS = 10
"""How long one writer waits for another before giving up."""
CONNECTION = {
    "application_name": "moodify",
    "connect_timeout": "10",  # seconds
    "keepalives_idle": "30",  # seconds
    "tcp_user_timeout": "30000",  # milliseconds until a silent network counts as broken
}
"""What the address doesn't say otherwise (libpq's names)."""


def open_postgres(address: str) -> Database:
    """Open the database at `address`, its tables made if need be.

    Raises `CatalogueError` where psycopg isn't installed, the server can't be reached or lets
    nobody in, or the database is of a newer Moodify or holds another program's tables.
    """
    url = _url(address)
    server = _words(url)
    engine = _engine(url)
    reader = engine.execution_options(isolation_level="REPEATABLE READ")
    writer = engine.execution_options(writes=True)
    try:
        with told(server):
            if _version(reader, server) < len(MIGRATIONS):
                migrate(writer)
    except CatalogueError:
        engine.dispose()
        raise
    return Database(f"{url.database} in {server}", reader, writer, insert, near)


def _url(address: str) -> URL:
    """The address, taken apart. Its words are never repeated: they may hold a password."""
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        url = URL.create("none")
    if url.drivername not in SCHEMES:
        raise CatalogueError(
            "The address of the database of songs isn't one that Moodify knows.",
            hint=f"Set {SETTING} to one like {EXAMPLE}.",
        )
    if importlib.util.find_spec("psycopg") is None:
        raise CatalogueError(
            "The songs are to be kept in PostgreSQL, and psycopg is not installed.",
            hint="pip install 'moodify[cluster]'",
        )
    return url.set(drivername="postgresql+psycopg")


def _words(url: URL) -> str:
    host = url.host or url.query.get("host") or "this machine"
    return f"PostgreSQL on {host}{f':{url.port}' if url.port else ''}"


def _engine(url: URL) -> Engine:
    given = {name: value for name, value in CONNECTION.items() if name not in url.query}
    # A pool asks a connection whether it still lives: the server may have been started again.
    engine = create_engine(url, connect_args=given, pool_pre_ping=True)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        if connection.get_execution_options().get("writes"):
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{BUSY_SECONDS}s'")

    return engine


def _version(reader: Engine, server: str) -> int:
    """The version of the database; refuse, untouched, what is newer than this program or not ours.

    A database that is up to date is only read here, so that a copy which only reads will do.
    """
    with reader.begin() as connection:
        found = connection.execute(
            text("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")
        )
        tables = set(found.scalars())
        version = version_of(connection) if VERSIONS in tables else 0
    if version == 0 and (taken := metadata.tables.keys() & tables):
        raise CatalogueError(
            f"The database holds tables of another program ({', '.join(sorted(taken))}).",
            hint=f"Name an empty database in {SETTING}.",
        )
    if version > len(MIGRATIONS):
        raise CatalogueError(
            f"The database on {server.removeprefix('PostgreSQL on ')} was made by a newer Moodify "
            f"(version {version} of the database; this one knows {len(MIGRATIONS)}).",
            hint=f"Update Moodify, or name another database in {SETTING}.",
        )
    if version == len(MIGRATIONS) and (lost := metadata.tables.keys() - tables):
        raise CatalogueError(
            f"The database of songs has lost {', '.join(sorted(lost))}.",
            hint="Restore it from a backup, or name an empty one.",
        )
    return version

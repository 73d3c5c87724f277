"""A PostgreSQL server of one's own in a temporary folder, from the binaries of the system."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

PASSWORD = "s3cret/@:pass word"
"""The owner's, asked for on the loopback port and not on the socket."""
OWNER = "moodify"
START_SECONDS = 60.0


def binaries() -> Path | None:
    """Where ``initdb`` and ``postgres`` lie; None where they aren't installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=_version)
    on_path = shutil.which("initdb")
    if found:
        return found[-1].parent
    return Path(on_path).resolve().parent if on_path else None


def why_not() -> str | None:
    """Why no server can be started here, in a sentence; None where one can."""
    try:
        import psycopg  # noqa: F401
    except ImportError:
        return "psycopg is not installed (pip install 'moodify[cluster]')"
    return None if binaries() else "no PostgreSQL is installed (apt-get install postgresql)"


@dataclass
class Server:
    """A running server; each database of it is made when asked for."""

    folder: Path
    port: int
    program: Path
    process: subprocess.Popen[bytes] | None = None
    _numbers: Iterator[int] = field(default_factory=count)

    @contextmanager
    def database(self) -> Iterator[str]:
        """The address of a new, empty database, by the socket and without a password."""
        name = f"songs{next(self._numbers)}"
        self.say(f"CREATE DATABASE {name} OWNER {OWNER}")
        yield self.address(name)
        self.say(f"DROP DATABASE {name} WITH (FORCE)")

    def address(self, name: str, user: str = OWNER) -> str:
        """The address of the database `name` by the socket."""
        return f"postgresql://{user}@/{name}?host={self.folder}&port={self.port}"

    def say(self, statement: str, name: str = "postgres") -> None:
        """Run a statement as the superuser."""
        import psycopg

        address = self.address(name, "postgres")
        with closing(psycopg.connect(address, autocommit=True)) as connection:
            connection.execute(statement.encode())

    def start(self) -> None:
        """Start it, and wait until it answers."""
        import psycopg

        options = f"-F -p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1"
        user, group = _somebody() or (None, None)
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [self.program / "postgres", "-D", self.folder / "data", *options.split()],
                stdout=log,
                stderr=log,
                cwd=self.folder,
                user=user,
                group=group,
            )
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                return self.say("SELECT 1")
            except psycopg.OperationalError:
                if time.monotonic() > deadline or self.process.poll() is not None:
                    raise
                time.sleep(0.05)

    def stop(self) -> None:
        """End it, whoever is connected."""
        if self.process is not None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(START_SECONDS)
            self.process = None


@contextmanager
def postgres() -> Iterator[Server]:
    """A server, gone with all its data at the end."""
    program = binaries()
    assert program is not None, why_not()
    folder = Path(tempfile.mkdtemp(prefix="moodify-pg-"))  # a socket's path must be short
    try:
        _make(program, folder)
        server = Server(folder, _free_port(), program)
        try:
            server.start()
            server.say(f"CREATE ROLE {OWNER} LOGIN PASSWORD '{PASSWORD}'")
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _make(program: Path, folder: Path) -> None:
    somebody = _somebody()
    if somebody is not None:
        shutil.chown(folder, *somebody)
    subprocess.run(
        [
            *(program / "initdb", "-D", folder / "data", "-U", "postgres", "-N"),
            *("--auth-local=trust", "--auth-host=scram-sha-256"),
            *("--locale=C", "--encoding=UTF8"),
        ],
        check=True,
        capture_output=True,
        cwd=folder,
        user=somebody and somebody[0],
        group=somebody and somebody[1],
    )


def _somebody() -> tuple[str, str] | None:
    """A user and a group to run it as, where this is root: PostgreSQL refuses, for good reasons."""
    if os.geteuid() != 0:
        return None
    import grp
    import pwd

    for name in ("postgres", "nobody"):
        try:
            return name, grp.getgrgid(pwd.getpwnam(name).pw_gid).gr_name
        except KeyError:
            continue
    return None


def _free_port() -> int:
    """One below those that systems give out, or another program might be given it meanwhile."""
    for port in range(20_000 + os.getpid() % 10_000, 32_768):
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise AssertionError("no port is free")


def _version(path: Path) -> float:
    try:
        return float(path.parents[1].name)
    except ValueError:
        return 0.0

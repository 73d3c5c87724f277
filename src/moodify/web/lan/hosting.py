"""Moodify on the home network, whole: this computer's page, the https one, the plain one."""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import dataclass

from moodify.lan.home import Home
from moodify.lan.issue import is_covered
from moodify.session import Rooms
from moodify.settings import Settings
from moodify.spotify.hosts import Hosts
from moodify.web.app import create_app
from moodify.web.lan.serve import LOOK_SECONDS, Lookout, sides
from moodify.web.serve import Address, Server, address_of, bind, log_to_stderr, uvicorn_config

ANY_ADDRESS = "0.0.0.0"
"""IPv4 alone: behind a home router it is seldom reached from the internet, as IPv6 may be."""


@dataclass(frozen=True, slots=True)
class Doors:
    """Three listening sockets."""

    here: socket.socket
    """Plain http for this computer alone."""
    home: socket.socket
    """https for the home network."""
    trust: socket.socket
    """Plain http with the certificate, and nothing else."""

    def close(self) -> None:
        """Let go of all three."""
        for listener in (self.here, self.home, self.trust):
            listener.close()


def open_doors(settings: Settings) -> Doors:
    """Bind the ports, or the next free ones; raises `PortError`."""
    opened: list[socket.socket] = []
    try:
        opened.append(bind("127.0.0.1", settings.port))
        wide = home_host(settings)
        opened.append(bind(wide, settings.lan_port, "--lan-port"))
        opened.append(bind(wide, settings.lan_trust_port, "MOODIFY_LAN_TRUST_PORT"))
    except BaseException:
        for listener in opened:
            listener.close()
        raise
    return Doors(*opened)


def home_host(settings: Settings) -> str:
    """The address that is listened on for the home network."""
    return ANY_ADDRESS if settings.host in ("127.0.0.1", "localhost", "::1") else settings.host


def home_for(
    doors: Doors, settings: Settings, tell: Callable[[str], None] = lambda _sentence: None
) -> Home:
    """The home as `settings` say; raises `LanError` when no certificate can be kept."""
    wide = home_host(settings)
    names = tuple(name for name in settings.allowed_hosts if ":" not in name and is_covered(name))
    return Home(
        settings.data_dir,
        port=int(doors.home.getsockname()[1]),
        trust_port=int(doors.trust.getsockname()[1]),
        names=names,
        networks=settings.lan_networks,
        listening_on="" if wide in (ANY_ADDRESS, "::", "") else wide,
        tell=tell,
    )


def home_server_on(
    doors: Doors,
    settings: Settings,
    home: Home,
    *,
    rooms: Rooms | None = None,
    ready: Callable[[Address], None] = lambda _address: None,
    moved: Callable[[Home], None] = lambda _home: None,
    look_seconds: float = LOOK_SECONDS,
) -> Server:
    """A server for open doors, set up but not running."""
    settings = settings.model_copy(update={"host": "127.0.0.1"})
    address = address_of(doors.here, settings)
    app = create_app(settings.model_copy(update={"port": address.port}), rooms, home)
    hosts = Hosts.at(settings.spotify_url)
    page, trust, tls = sides(app, home, hosts, doors.home, doors.trust)
    beside = (page, trust, Lookout(home, tls, moved, look_seconds))
    return Server(uvicorn_config(app), app, lambda: ready(address), beside)


def serve_home(
    settings: Settings,
    *,
    announce: Callable[[Address, Home], None],
    moved: Callable[[Home], None],
    tell: Callable[[str], None],
    debug: bool = False,
) -> None:
    """Serve here and on the home network until the process is told to end (Ctrl-C, SIGTERM).

    `announce` is called once, as soon as the page can be opened, `moved` when addresses have
    changed, and `tell` with a sentence of what happens. Raises `PortError` and `LanError`.
    """
    log_to_stderr(debug)
    doors = open_doors(settings)
    try:
        home = home_for(doors, settings, tell)
        server = home_server_on(
            doors, settings, home, ready=lambda address: announce(address, home), moved=moved
        )
        server.run(sockets=[doors.here])
    finally:
        doors.close()

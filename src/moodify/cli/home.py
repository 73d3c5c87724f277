"""What ``moodify run --lan`` says in the terminal: the QR code, the code, the certificate."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from moodify.lan.home import Home
    from moodify.settings import Settings
    from moodify.web.serve import Address

NO_ADDRESS = """\
This computer is on no home network: it has no private address. Moodify works here all the same.
Join the Wi-Fi that your phone is in; the phone's address is then shown here."""

WIDE = "Careful: {network} takes in addresses of the internet. Pairing still guards the page."


def run_at_home(settings: Settings, announce: Callable[[Address], None], *, debug: bool) -> None:
    """Serve on this machine and on the home network until Ctrl-C."""
    from moodify.web.lan.hosting import serve_home

    for network in settings.lan_networks:
        if network.is_global:
            click.echo(WIDE.format(network=network), err=True)
    mute = threading.Lock()  # sentences come from several threads

    def say(lines: Iterator[str]) -> None:
        with mute:
            for line in lines:
                click.echo(line)

    def begun(address: Address, home: Home) -> None:
        announce(address)
        say(ports_moved(home, settings))
        say(iter(home.kept.notices))
        say(way_in(home, with_picture=sys.stdout.isatty()))

    serve_home(
        settings,
        announce=begun,
        moved=lambda home: say(way_in(home, with_picture=sys.stdout.isatty())),
        tell=lambda sentence: say(iter([sentence])),
        debug=debug,
    )


def ports_moved(home: Home, settings: Settings) -> Iterator[str]:
    """Which ports others were taken for: bookmarks on phones don't find them."""
    for wanted, taken in (
        (settings.lan_port, home.port),
        (settings.lan_trust_port, home.trust_port),
    ):
        if wanted not in (0, taken):
            yield f"Port {wanted} is in use; taking {taken} in its place."


def way_in(home: Home, *, with_picture: bool) -> Iterator[str]:
    """How a phone gets in, line by line; the QR code only where there are colours."""
    from moodify.lan.invitations import LINK_SECONDS, spaced
    from moodify.lan.qr import encode

    link = home.invite()
    if link is None:
        yield f"\n{NO_ADDRESS}"
        return
    first, *others = home.urls
    yield "\nOn the home network:"
    if with_picture:
        yield ""
        yield from encode(link).lines()
        yield ""
        minutes = LINK_SECONDS / 60
        yield f"Scan it with the phone's camera: it lets one device in, for {minutes:.0f} minutes."
    code = home.invitations.code
    typed = f"the code {spaced(code)}" if code else "the code that the help of Moodify's page shows"
    yield f"{'Or open' if with_picture else 'Open'} {first} and type {typed}."
    if others:
        yield f"The same is at {', '.join(others)}."
    yield ""
    yield "The first time, a phone warns that it doesn't know this computer. To make it known, open"
    yield f"{home.trust_urls[0]} on it; the certificate's SHA-256 fingerprint must be"
    yield from halves(home.kept.fingerprint)


def halves(fingerprint: str) -> Iterator[str]:
    """A fingerprint in two lines, to be compared."""
    pairs = fingerprint.split(":")
    middle = len(pairs) // 2
    yield f"  {':'.join(pairs[:middle])}:"
    yield f"  {':'.join(pairs[middle:])}"

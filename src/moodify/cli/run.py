"""``moodify run``: the page."""

from __future__ import annotations

import os
import sys
import threading
import webbrowser
from contextlib import suppress
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from moodify.web.serve import Address

EXPOSED = """\
Careful: on {host}, everyone who reaches this machine over the network can open Moodify and
use it. Browsers give a page the camera only over https or on this machine itself."""


@click.command()
@click.option("--host", metavar="ADDRESS", help="Where to listen.  [default: 127.0.0.1]")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    help="First port to try; 0 takes any free one.  [default: 8765]",
)
@click.option("--no-browser", is_flag=True, help="Don't open the page in a browser.")
@click.pass_context
def run(ctx: click.Context, host: str | None, port: int | None, no_browser: bool) -> None:
    """Serve the page on this machine and open it, until Ctrl-C."""
    from moodify.settings import load_settings
    from moodify.web.serve import serve

    given = {"host": host, "port": port}
    settings = load_settings(**{name: value for name, value in given.items() if value is not None})
    if not is_loopback(settings.host):
        click.echo(EXPOSED.format(host=settings.host), err=True)

    def announce(address: Address) -> None:
        if address.moved:
            click.echo(f"Port {address.wanted} is in use; taking {address.port} in its place.")
        click.echo(f"Moodify is at {address.url} and stops with Ctrl-C.")
        if not no_browser and has_screen():
            threading.Thread(target=webbrowser.open, args=(address.url,), daemon=True).start()

    with suppress(KeyboardInterrupt):  # Ctrl-C is how it is meant to end
        serve(settings, announce=announce, debug=ctx.find_root().params["debug"])
    click.echo("\nMoodify has stopped.")


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach `host`."""
    import ipaddress

    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def has_screen() -> bool:
    """Whether a browser would show up in a window, and not take over the terminal."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"))

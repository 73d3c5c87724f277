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
    from moodify.settings import Settings
    from moodify.web.serve import Address

EXPOSED = """\
Careful: on {host}, everyone who reaches this machine over the network can open Moodify and
use it. Browsers give a page the camera only over https or on this machine itself.
`moodify run --lan` does both: https, and only devices that you let in."""


@click.command()
@click.option("--host", metavar="ADDRESS", help="Where to listen.  [default: 127.0.0.1]")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    help="First port to try; 0 takes any free one.  [default: 8765]",
)
@click.option("--lan/--no-lan", default=None, help="On the home network too, for phones: https.")
@click.option(
    "--lan-port",
    type=click.IntRange(0, 65535),
    help="First port to try there.  [default: 8766]",
)
@click.option(
    "--allow",
    multiple=True,
    metavar="NETWORK",
    help="With --lan: also answer clients of this network, such as 100.64.0.0/10.",
)
@click.option("--forget-devices", is_flag=True, help="First forget every device let in so far.")
@click.option("--no-browser", is_flag=True, help="Don't open the page in a browser.")
@click.pass_context
def run(
    ctx: click.Context,
    host: str | None,
    port: int | None,
    lan: bool | None,
    lan_port: int | None,
    allow: tuple[str, ...],
    forget_devices: bool,
    no_browser: bool,
) -> None:
    """Serve the page on this machine and open it, until Ctrl-C.

    With --lan, phones and other devices at home can open it over https, once each was let in by
    the QR code or the digits that are shown. docs/hosting.md says more.
    """
    from moodify.settings import load_settings
    from moodify.web.serve import serve

    given = {
        "host": host,
        "port": port,
        "lan": lan,
        "lan_port": lan_port,
        "lan_networks": ",".join(allow) or None,
    }
    settings = load_settings(**{name: value for name, value in given.items() if value is not None})
    if forget_devices:
        from moodify.cli.devices import forget_all

        forget_all(settings)

    def announce(address: Address) -> None:
        if address.moved:
            click.echo(f"Port {address.wanted} is in use; taking {address.port} in its place.")
        click.echo(f"Moodify is at {address.url} and stops with Ctrl-C.")
        if not no_browser and has_screen():
            threading.Thread(target=webbrowser.open, args=(address.url,), daemon=True).start()

    debug = bool(ctx.find_root().params["debug"])
    with suppress(KeyboardInterrupt):  # Ctrl-C is how it is meant to end
        if settings.lan:
            from moodify.cli.home import run_at_home

            run_at_home(settings, announce, debug=debug)
        else:
            warn_of(settings)
            serve(settings, announce=announce, debug=debug)
    click.echo("\nMoodify has stopped.")


def warn_of(settings: Settings) -> None:
    """Say so where others can reach the page and nothing guards it."""
    if not is_loopback(settings.host):
        click.echo(EXPOSED.format(host=settings.host), err=True)


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

"""``moodify devices``: who was let in by ``moodify run --lan``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING

import click

from moodify.cli.output import json_line

if TYPE_CHECKING:
    from moodify.cli.checks import Check
    from moodify.lan.devices import Device
    from moodify.settings import Settings


@click.command()
@click.option("--forget", "gone", metavar="ID", help="Let this one in no longer.")
@click.option("--forget-all", "all_gone", is_flag=True, help="Let none of them in any longer.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
def devices(gone: str | None, all_gone: bool, as_json: bool) -> None:
    """List the devices that were let in at home, or let them in no longer.

    It counts at once, while Moodify runs too.
    """
    from moodify.errors import LanError
    from moodify.lan.home import devices_in
    from moodify.settings import load_settings

    settings = load_settings()
    if all_gone:
        forget_all(settings)
        return
    kept = devices_in(settings.data_dir)
    if gone is not None:
        forgotten = kept.forget(gone)
        if not forgotten:
            raise LanError(
                f"No device of the id {gone!r} was let in.",
                hint="`moodify devices` lists them.",
            )
        click.echo(f"{forgotten[0].name} is let in no longer.")
        return
    everyone = kept.everyone()
    for device in everyone:
        click.echo(json_line(_shown(device)) if as_json else as_line(device))
    if not everyone and not as_json:
        click.echo("No device was let in. `moodify run --lan` shows how.")


def forget_all(settings: Settings) -> None:
    """Let nobody in any longer, and say of how many that is so."""
    from moodify.lan.home import devices_in

    count = len(devices_in(settings.data_dir).forget())
    click.echo(f"{count} {'device is' if count == 1 else 'devices are'} let in no longer.")


def as_line(device: Device) -> str:
    """A device in a line."""
    times = f"since {day(device.paired_at)}, last here {day(device.seen_at)}"
    return f"{device.id}  {device.name:<18} {times}"


def day(seconds: int) -> str:
    """A day by this computer's clock and zone."""
    return f"{datetime.fromtimestamp(seconds).astimezone():%Y-%m-%d}"


def _shown(device: Device) -> dict[str, object]:
    return {name: value for name, value in asdict(device).items() if name != "secret_hash"}


def certificate(settings: Settings) -> Iterator[Check]:
    """For ``moodify doctor``: whether the certificate for the home network is fine."""
    from moodify.cli.checks import Check
    from moodify.lan.addresses import look_around
    from moodify.lan.home import certificates_in
    from moodify.lan.owned import too_open

    kept = certificates_in(settings.data_dir)
    where = look_around(settings.lan_networks)
    now, wrong = kept.look(where)
    if now is None:
        detail = "none; the first `moodify run --lan` makes it, for phones at home"
        yield Check("Certificate", "note", detail)
        return
    for path in kept.paths:
        if too_open(path):
            yield Check(
                "Certificate", "broken", f"others can read the key in {path}", f"chmod 600 '{path}'"
            )
    if wrong:
        hint = "`moodify run --lan` makes it anew by itself."
        yield Check("Certificate", "note", "; ".join(wrong), hint)
        return
    reached = ", ".join(where.addresses) or "this computer alone, which has no private address"
    until = f"{now.leaf.not_valid_after_utc:%d %B %Y}"
    yield Check("Certificate", "ok", f"for {reached}; until {until}; SHA-256 {now.fingerprint}")

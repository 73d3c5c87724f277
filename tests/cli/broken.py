"""Commands that fail, each in its own way."""

from __future__ import annotations

import click

from moodify.errors import PictureError


@click.command()
@click.argument("how")
def boom(how: str) -> None:
    """Fail."""
    raise {
        "known": PictureError("It is no picture.", hint="Give another."),
        "unknown": ZeroDivisionError("division by zero"),
        "interrupt": KeyboardInterrupt(),
        "pipe": BrokenPipeError(32, "Broken pipe"),
    }[how]

"""Opening the library of songs for one command."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from moodify.music.library import Library
    from moodify.settings import Settings


@contextmanager
def opened(settings: Settings) -> Iterator[Library]:
    """The library with its sources read; what is odd about it is said on stderr."""
    from functools import partial

    from moodify.household.household import Household
    from moodify.household.memory import carry
    from moodify.music.library import Library

    with Library.open(settings) as library:
        library.catalogue.moved = partial(carry, Household(settings.data_dir))
        for status in library.refresh():
            if not status.ok:
                click.echo(f"{status.title}: {status.detail}", err=True)
        for notice in library.notices:
            click.echo(notice, err=True)
        yield library

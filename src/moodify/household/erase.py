"""Removing a listener: out of the list first, then everything of theirs off the disk."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable

from moodify.errors import HouseholdError, JournalError
from moodify.household.files import Places
from moodify.household.household import Household
from moodify.household.listener import FIRST, Listener
from moodify.journal.journal import Journal
from moodify.storage.private import wipe

log = logging.getLogger(__name__)


def remove(
    household: Household,
    listener_id: str,
    let_go: Callable[[str], object],
    erase_in_catalogue: Callable[[], object],
) -> Listener:
    """Remove a listener and erase their taste, calibration, journal, likes and plays.

    They are out of the list before anything is erased, so that another process that has their
    things open writes nothing of them any more. `let_go` closes what this one has open;
    `erase_in_catalogue` is called for the first listener, whose likes and plays are there.
    Raises `HouseholdError` where something could not be erased, and says what is left.
    """
    gone = household.remove(listener_id)
    let_go(listener_id)
    if left := _erase(household, listener_id, erase_in_catalogue):
        raise HouseholdError(
            f"{gone.called} is removed, but {', '.join(left)} could not be erased.",
            hint="Delete what is left by hand.",
        )
    return gone


def finish(household: Household, erase_in_catalogue: Callable[[], object]) -> None:
    """Erase what is left of who was removed: a kill, or a file in use, came between.

    Raises as `erase_in_catalogue` does.
    """
    for listener_id in household.leaving:
        if left := _erase(household, listener_id, erase_in_catalogue):
            log.warning("Of a listener who was removed %s is left.", ", ".join(left))


def _erase(
    household: Household, listener_id: str, erase_in_catalogue: Callable[[], object]
) -> list[str]:
    """Erase what is a removed listener's; answers with what could not be."""
    left = [] if household.places is None else _wipe(household.places, listener_id)
    if listener_id == FIRST:
        erase_in_catalogue()
    if not left:
        with contextlib.suppress(HouseholdError):  # it is only looked for once more
            household.erased(listener_id)
    return left


def _wipe(places: Places, listener_id: str) -> list[str]:
    things, left = places.of(listener_id), []
    if things.journal.exists():
        journal = Journal(things.journal)
        with contextlib.suppress(JournalError):  # its file is wiped below all the same
            journal.erase()
        journal.close()
    # The damaged list may still hold the name.
    for path in (*things.files, *(places.aside,) * places.aside.exists()):
        try:
            wipe(path)
        except OSError:
            left.append(str(path))
    if things.folder is not None:
        with contextlib.suppress(OSError):
            things.folder.rmdir()
    return left

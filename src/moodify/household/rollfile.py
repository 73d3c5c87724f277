"""The file of a household's list: read when it has changed, kept twice, never trusted blindly."""

from __future__ import annotations

import secrets
from dataclasses import replace

from moodify.errors import HouseholdError
from moodify.household import files
from moodify.household.files import Places
from moodify.household.listener import FIRST, Listener
from moodify.household.names import COLOURS
from moodify.household.roll import Roll, roll_as_json, roll_of

UNSEALED = "0" * 64
"""The seal of a listener who was never written down: nobody was let in by it."""
ALONE = Roll("", (Listener(FIRST, "", COLOURS[0], 0, UNSEALED),))
"""The household before there is a file."""
DAMAGE = (ValueError, TypeError, KeyError, AttributeError, RecursionError)
"""What reading something else than a list raises."""


class RollFile:
    """One file and its copy. The household calls it in turn."""

    def __init__(self, places: Places | None) -> None:
        """None keeps the list in memory."""
        self._places = places
        self._roll = ALONE
        self._mark: tuple[int, int, int] | None = None
        self.damaged = ""
        """A sentence on what is wrong with it; empty while all is well."""

    def read(self) -> Roll:
        """The list as it is now; another process may have changed it."""
        if self._places is not None:
            self._look(self._places)
        return self._roll

    def write(self, roll: Roll) -> None:
        """Keep another list. Raises `HouseholdError`, with the one before kept."""
        roll = replace(roll, id=roll.id or secrets.token_hex(4))
        if self._places is not None:
            content = roll_as_json(roll)
            files.write(self._places.copy, content)
            files.write(self._places.list, content)
        self._roll, self._mark, self.damaged = roll, None, ""

    def _look(self, places: Places) -> None:
        try:
            told = places.list.stat()
            mark = (told.st_mtime_ns, told.st_size, told.st_ino)
            if mark == self._mark:
                return
            content = places.list.read_bytes()
        except FileNotFoundError:
            if places.copy.exists() or places.aside.exists():
                self._repair(places)
            else:
                self._roll, self._mark, self.damaged = ALONE, None, ""
            return
        except OSError as error:
            self._lose(f"The list of listeners in {places.list} can't be read ({error.strerror}).")
            return
        try:
            self._roll, self._mark, self.damaged = roll_of(content), mark, ""
        except (*DAMAGE, HouseholdError):
            self._repair(places)

    def _repair(self, places: Places) -> None:
        """The file is damaged or gone: keep it aside, and go on by its copy."""
        aside = places.aside
        try:
            places.list.replace(aside)
        except FileNotFoundError:  # it was set aside before, or deleted
            pass
        except OSError:
            aside = places.list
        try:
            roll = roll_of(places.copy.read_bytes())
            files.write(places.list, roll_as_json(roll))
        except (OSError, HouseholdError, *DAMAGE):
            self._lose(f"The list of listeners is damaged (see {aside}).")
        else:
            self._roll, self._mark, self.damaged = roll, None, ""

    def _lose(self, told: str) -> None:
        """Nobody is let in as anybody: a PIN must not fall with a damaged file."""
        self._roll, self._mark = Roll("", ()), None
        self.damaged = (
            f"{told} Until that is mended everyone listens as a guest; what was kept is still "
            "there. `moodify listeners add NAME` begins a new list."
        )

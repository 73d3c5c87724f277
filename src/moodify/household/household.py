"""Who there is: read and written by a running server and by the command line alike.

Without a file there is one listener, without a name and without a PIN, who owns what was there
before there were several. The file is written when a second one comes, or a PIN.
"""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from math import ceil
from pathlib import Path

from moodify.errors import HouseholdError, NotListeningError, PinError, PinWaitError
from moodify.household.files import Places
from moodify.household.listener import Listener, new_seal
from moodify.household.names import COLOURS, alike, clean_name
from moodify.household.pin import new_pin
from moodify.household.roll import Roll
from moodify.household.rollfile import ALONE, UNSEALED, RollFile
from moodify.household.tries import Tries, key_of

MOST_LISTENERS = 20


class Household:
    """The listeners of one data folder. May be used by many threads."""

    def __init__(self, data_dir: Path | None, clock: Callable[[], float] = time.time) -> None:
        """Those of `data_dir`; None keeps them in memory."""
        self.places = None if data_dir is None else Places(data_dir)
        self._file = RollFile(self.places)
        self._clock = clock
        self._lock = threading.RLock()
        self._pin_lock = threading.Lock()
        self._tries = Tries(None if self.places is None else self.places.tries, clock)

    # Who there is

    @property
    def notices(self) -> tuple[str, ...]:
        """A sentence about a file that couldn't be used; nothing while all is well."""
        self.everyone()
        return (self._file.damaged,) if self._file.damaged else ()

    @property
    def id(self) -> str:
        """What tells this household from another; empty while there is one listener alone."""
        with self._lock:
            return self._file.read().id

    def everyone(self) -> tuple[Listener, ...]:
        """All of them, the first one first; nobody where it can't be told who there is."""
        with self._lock:
            return self._file.read().listeners

    def get(self, listener_id: str) -> Listener | None:
        """The one of that id, or None."""
        return next((one for one in self.everyone() if one.id == listener_id), None)

    def named(self, name: str | None) -> Listener:
        """The one called so; without a name the first one. Raises `HouseholdError` for nobody."""
        everyone = self.everyone()
        if name is None and everyone:
            return everyone[0]
        found = next((one for one in everyone if alike(one.called, name or "")), None)
        if found is None:
            told = self._file.damaged or f"Nobody here is called “{name}”."
            raise HouseholdError(told, hint="`moodify listeners` says who there is.")
        return found

    @property
    def alone(self) -> Listener | None:
        """The one listener, while there is only one and nobody is asked for a PIN."""
        everyone = self.everyone()
        return everyone[0] if len(everyone) == 1 and everyone[0].pin is None else None

    # Changes

    def add(
        self, name: str, colour: str | None = None, pin: str | None = None, mine: str | None = None
    ) -> Listener:
        """One more; `mine` is what the first one shall be called who has no name yet.

        Raises `HouseholdError` for a name that can't be or is taken, or where there are too many,
        and `PinError`.
        """
        kept = None if not pin else new_pin(pin)
        with self._lock:
            roll = self._now()
            if len(roll.listeners) >= MOST_LISTENERS:
                raise HouseholdError(
                    f"There are {MOST_LISTENERS} listeners already.", hint="Remove one first."
                )
            everyone = list(roll.listeners)
            if mine and everyone and not everyone[0].name:
                everyone[0] = replace(everyone[0], name=_free(mine, everyone[1:]))
            fresh = Listener(
                secrets.token_hex(4),
                _free(name, everyone),
                _colour(colour, everyone),
                int(self._clock()),
                new_seal(),
                kept,
            )
            self._file.write(replace(roll, listeners=(*everyone, fresh)))
            return fresh

    def change(
        self, listener_id: str, *, name: str | None = None, colour: str | None = None
    ) -> Listener:
        """Another name, another colour. Raises `HouseholdError`."""

        def changed(old: Listener, others: list[Listener]) -> Listener:
            wanted = old.name if name is None else _free(name, others)
            return replace(old, name=wanted, colour=_colour(colour or old.colour, others))

        return self._change(listener_id, changed)

    def set_pin(self, listener_id: str, pin: str | None) -> Listener:
        """Another PIN, or none. Whoever was let in as this listener is asked anew."""
        kept = None if not pin else new_pin(pin)
        return self._change(listener_id, lambda old, _: replace(old, pin=kept, seal=new_seal()))

    def remove(self, listener_id: str) -> Listener:
        """Take one out of the list; what is theirs is `leaving` until it is `erased`.

        Raises `HouseholdError` for the last one.
        """
        with self._lock:
            roll = self._now()
            gone = next((one for one in roll.listeners if one.id == listener_id), None)
            if gone is None:
                raise gone_error()
            if len(roll.listeners) == 1:
                raise HouseholdError(
                    "The last listener can't be removed.",
                    hint="Add another one first, or erase what was learned and the journal.",
                )
            left = tuple(one for one in roll.listeners if one != gone)
            leaving = (*roll.leaving, gone.id)
            self._file.write(replace(roll, listeners=left, leaving=leaving))
        with self._pin_lock:
            self._tries.keep(left)
        return gone

    @property
    def leaving(self) -> tuple[str, ...]:
        """Ids of who was removed, while what was theirs may still be on the disk."""
        with self._lock:
            return self._file.read().leaving

    def erased(self, listener_id: str) -> None:
        """Nothing is left of somebody who was removed. Raises `HouseholdError`."""
        with self._lock:
            roll = self._file.read()
            if listener_id in roll.leaving:
                leaving = tuple(one for one in roll.leaving if one != listener_id)
                self._file.write(replace(roll, leaving=leaving))

    # PINs

    def check_pin(self, listener_id: str, pin: str | None) -> Listener:
        """The listener, if `pin` is theirs or they have none.

        Raises `PinError` for a wrong one, `PinWaitError` after too many, `NotListeningError` for
        nobody. Takes a quarter of a second of processor time, and one at a time.
        """
        with self._pin_lock:
            everyone = self.everyone()
            listener = next((one for one in everyone if one.id == listener_id), None)
            if listener is None:
                raise gone_error()
            if listener.pin is None:
                return listener
            key = key_of(listener)
            if (wait := self._tries.wait(key)) > 0:
                raise wait_error(wait)
            if not pin:
                raise PinError("A PIN is needed.", hint="Type it.")
            self._tries.keep(everyone)
            self._tries.begin(key)
            if listener.pin.fits(pin):
                self._tries.right(key)
                return listener
            if (wait := self._tries.wait(key)) > 0:
                raise wait_error(wait)
            raise PinError("That isn't the PIN.", hint="Try again.")

    # The file

    def _change(
        self, listener_id: str, change: Callable[[Listener, list[Listener]], Listener]
    ) -> Listener:
        with self._lock:
            roll = self._now()
            everyone = list(roll.listeners)
            place = next((i for i, one in enumerate(everyone) if one.id == listener_id), None)
            if place is None:
                raise gone_error()
            others = everyone[:place] + everyone[place + 1 :]
            everyone[place] = change(everyone[place], others)
            self._file.write(replace(roll, listeners=tuple(everyone)))
            return everyone[place]

    def _now(self) -> Roll:
        """The roll to be changed: where none could be read, a new one."""
        roll = self._file.read()
        roll = roll if roll.listeners else ALONE
        everyone = (
            one if one.seal != UNSEALED else replace(one, seal=new_seal()) for one in roll.listeners
        )
        return replace(roll, listeners=tuple(everyone))


def gone_error() -> NotListeningError:
    """Of somebody who isn't there (any more)."""
    return NotListeningError("That listener isn't here any more.", hint="Say who is listening.")


def wait_error(seconds: float) -> PinWaitError:
    """Of a PIN after too many wrong ones."""
    whole = max(1, ceil(seconds))  # who comes back then must not come too early
    length = f"{whole} seconds" if whole < 100 else f"{ceil(whole / 60)} minutes"
    return PinWaitError(
        f"Too many wrong PINs. Wait {length}.",
        hint="Forgotten? `moodify listeners pin NAME --reset` takes it away on Moodify's computer.",
        seconds=whole,
    )


def _free(name: str, others: list[Listener]) -> str:
    wanted = clean_name(name)
    if any(alike(wanted, one.called) for one in others):
        raise HouseholdError(f"There is a “{wanted}” already.", hint="Choose another name.")
    return wanted


def _colour(wanted: str | None, others: list[Listener]) -> str:
    """The colour that is wanted, or the first that nobody has."""
    if wanted is not None and wanted not in COLOURS:
        raise HouseholdError(f"There is no colour {wanted!r}.", hint=f"{', '.join(COLOURS)}.")
    taken = {one.colour for one in others}
    return wanted or next((one for one in COLOURS if one not in taken), COLOURS[0])

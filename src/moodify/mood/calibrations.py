"""Where calibrations are kept: one small JSON file, of figures and never of pictures.

It is written beside and moved into place, so that a kill leaves the old one whole; a damaged
one is set aside and told of. What another process writes (`moodify watch` beside the page) is
read before anything is asked or changed. People are told apart by an id, so that a household
may have several.
"""

from __future__ import annotations

import contextlib
import json
import math
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from moodify.errors import CalibrationError
from moodify.mood.calibration import (
    BOUND,
    MOST_RESTINGS,
    MOST_WORDS,
    STEP_MOST,
    Calibration,
    Resting,
    Says,
    Seen,
    Told,
    Word,
)
from moodify.storage.private import write_private
from moodify.types import EMOTIONS, MOODS, MoodName

FILE = "calibration.json"
FORMAT = 1
ME = "me"
"""The listener, while there is one."""
MOST_BYTES = 5_000_000
"""A file larger than this isn't one of ours."""
_SAYS: tuple[Says, ...] = ("not", "is", "right")


class Calibrations:
    """Everyone's. May be used by several threads."""

    def __init__(self, path: Path | None, now: Callable[[], float] = time.time) -> None:
        """Read `path`; None keeps nothing beyond this object's life."""
        self._path = path
        self._now = now
        self._lock = threading.Lock()
        self.notices: list[str] = []
        """Sentences about a file that couldn't be used."""
        self._mark: tuple[int, ...] | None = self._marked()
        self._people: dict[str, Calibration] = self._read()

    def of(self, person: str = ME) -> Calibration:
        """What is known of `person`; the identity for a stranger."""
        with self._lock:
            self._look_again()
            return self._people.get(person, Calibration())

    def add_resting(
        self, log_odds: tuple[float, ...], frames: int, person: str = ME
    ) -> Calibration:
        """Take in a measured resting face. Raises `CalibrationError` when it can't be kept."""
        return self._change(person, lambda old: old.with_resting(log_odds, frames, self._now()))

    def add_word(
        self, says: Says, mood: MoodName, seen: Seen = None, person: str = ME
    ) -> Calibration:
        """Take in a word about `seen`. Raises `CalibrationError` when it can't be kept."""
        return self._change(person, lambda old: old.with_word(says, mood, self._now(), seen))

    def take_back(self, number: int, person: str = ME) -> Calibration:
        """Undo one thing. Raises `CalibrationError` when there is none of that number."""

        def without(old: Calibration) -> Calibration:
            if not any(one.id == number for one in old.told):
                raise CalibrationError(
                    "That was taken back already.", hint="Look again at what is left."
                )
            return old.without(number)

        return self._change(person, without)

    def erase(self, person: str = ME) -> Calibration:
        """Forget all about `person`; with the last one the file goes too."""
        with self._lock:
            self._look_again()
            people = {name: one for name, one in self._people.items() if name != person}
            self._write(people)
            self._people, self._mark = people, self._marked()
            if self._path is not None and not people:
                with contextlib.suppress(OSError):
                    self._aside.unlink(missing_ok=True)
        return Calibration()

    def _change(self, person: str, change: Callable[[Calibration], Calibration]) -> Calibration:
        with self._lock:
            self._look_again()
            known = self._people.get(person, Calibration())
            people = {**self._people, person: change(known)}
            self._write(people)
            self._people, self._mark = people, self._marked()
            return people[person]

    # The file

    def _look_again(self) -> None:
        """Read the file where another process changed it."""
        if (mark := self._marked()) != self._mark:
            self._mark, self._people = mark, self._read()

    def _marked(self) -> tuple[int, ...] | None:
        """Which state of the file it is; None for no file."""
        try:
            found = None if self._path is None else self._path.stat()
        except OSError:
            return None
        return None if found is None else (found.st_ino, found.st_mtime_ns, found.st_size)

    @property
    def _aside(self) -> Path:
        assert self._path is not None
        return self._path.with_name(f"{self._path.name}.damaged")

    def _read(self) -> dict[str, Calibration]:
        if self._path is None:
            return {}
        try:
            with self._path.open("rb") as file:
                text = file.read(MOST_BYTES + 1)
        except FileNotFoundError:
            return {}
        except OSError as error:
            self.notices.append(
                f"What Moodify learned of your face can't be read ({error.strerror}); guesses "
                f"are not corrected. Look at {self._path}."
            )
            return {}
        try:
            return _people_of(text)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            self._set_aside()
            return {}

    def _set_aside(self) -> None:
        assert self._path is not None
        try:
            self._path.replace(self._aside)
            where = f"the damaged file is now {self._aside}"
        except OSError:
            where = f"the damaged file is {self._path}"
        self.notices.append(
            f"What Moodify learned of your face could not be read and begins anew; {where}."
        )

    def _write(self, people: Mapping[str, Calibration]) -> None:
        if self._path is None:
            return
        kept = {name: one for name, one in people.items() if one.told}
        try:
            if not kept:
                self._path.unlink(missing_ok=True)
                return
            write_private(self._path, json.dumps(_as_json(kept), indent=1))
        except OSError as error:
            raise CalibrationError(
                f"What was learned of your face can't be kept in {self._path.parent} "
                f"({error.strerror}).",
                hint="Set MOODIFY_DATA_DIR to a folder of your own.",
            ) from error


def _as_json(people: Mapping[str, Calibration]) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "people": {
            name: {"last_id": one.last_id, "told": [_told_json(told) for told in one.told]}
            for name, one in people.items()
        },
    }


def _told_json(one: Told) -> dict[str, Any]:
    common = {"id": one.id, "at": one.at}
    if isinstance(one, Resting):
        odds = dict(zip(EMOTIONS, one.log_odds, strict=True))
        return {"kind": "resting", **common, "frames": one.frames, "log_odds": odds}
    return {"kind": "word", **common, "says": one.says, "mood": one.mood, "step": one.step}


def _people_of(text: bytes) -> dict[str, Calibration]:
    """Raises one of many errors for anything that isn't a file of ours, whole and sane."""
    if len(text) > MOST_BYTES:
        raise ValueError("too large")
    kept = json.loads(text)
    if kept["format"] != FORMAT:
        raise ValueError("another format")
    return {str(name): _calibration_of(one) for name, one in kept["people"].items()}


def _calibration_of(kept: Any) -> Calibration:
    told = tuple(_told_of(one) for one in kept["told"])
    ids = [one.id for one in told]
    if len(told) > MOST_WORDS + MOST_RESTINGS or len(set(ids)) != len(ids):
        raise ValueError("not a list of ours")
    return Calibration(told, max([int(kept["last_id"]), *ids]))


def _told_of(kept: Any) -> Told:
    number, at = int(kept["id"]), _figure(kept["at"], 1e12)
    if kept["kind"] == "resting":
        odds = tuple(_figure(kept["log_odds"][emotion], 50) for emotion in EMOTIONS)
        return Resting(number, at, odds, int(kept["frames"]))
    if kept["kind"] != "word" or kept["says"] not in _SAYS or kept["mood"] not in MOODS:
        raise ValueError("a word that nobody says")
    step = _figure(kept["step"], max(STEP_MOST, BOUND))
    if step <= 0:
        raise ValueError("a step that goes nowhere")
    return Word(number, at, kept["says"], kept["mood"], step)


def _figure(value: Any, most: float) -> float:
    if isinstance(value, bool) or not math.isfinite(value) or abs(value) > most:
        raise ValueError("not such a figure")
    return float(value)

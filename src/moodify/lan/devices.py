"""The devices that were let in: a file of their names and of hashes, never of their secrets.

Both a running server and the command line write it; whoever reads looks whether it has changed.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from moodify.errors import LanError
from moodify.lan.owned import write_owned

MOST = 64
"""Devices at a time; the one not seen for longest makes room."""
NAME_LETTERS = 60
SEEN_EVERY = 3600
"""Seconds between two notes that a device was here."""


@dataclass(frozen=True, slots=True)
class Device:
    """One that was let in."""

    id: str
    name: str
    """What it is, as its browser says: ``iPhone``, ``Android phone``."""
    secret_hash: str
    """SHA-256 of the secret in its cookie, in hex; 256 bits of chance need no slower hash."""
    paired_at: int
    """Seconds since 1970, as is the next."""
    seen_at: int


class Devices:
    """Those of one data folder. For many threads."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        self.path = path
        self._clock = clock
        self._lock = threading.RLock()
        self._mark: tuple[int, int, int] | None = None
        self._all: dict[str, Device] = {}

    def everyone(self) -> list[Device]:
        """All of them, the newest first."""
        with self._lock:
            self._read()
            return sorted(self._all.values(), key=lambda device: -device.paired_at)

    def add(self, name: str) -> tuple[Device, str]:
        """Let one in; returns it and the secret for its cookie, which is kept nowhere else.

        Raises `LanError` when it can't be kept.
        """
        secret, now = secrets.token_urlsafe(32), int(self._clock())
        device = Device(secrets.token_hex(4), name[:NAME_LETTERS], _hash(secret), now, now)
        with self._lock:
            self._read()
            kept = dict(self._all)
            while len(kept) >= MOST:
                del kept[min(kept, key=lambda digest: kept[digest].seen_at)]
            self._write({**kept, device.secret_hash: device})
        return device, secret

    def find(self, secret: str) -> Device | None:
        """The device whose cookie holds `secret`, and note that it was here."""
        with self._lock:
            self._read()
            device = self._all.get(_hash(secret))
            now = int(self._clock())
            if device is not None and abs(now - device.seen_at) >= SEEN_EVERY:
                device = replace(device, seen_at=now)
                self._all[device.secret_hash] = device
                self._write_if_possible()
            return device

    def knows(self, device_id: str) -> bool:
        """Whether a device is (still) let in."""
        with self._lock:
            self._read()
            return any(device.id == device_id for device in self._all.values())

    def forget(self, device_id: str | None = None) -> list[Device]:
        """Let one in no longer, or none at all; returns whom. Raises `LanError` if it can't be."""
        with self._lock:
            self._read()
            gone = [one for one in self._all.values() if device_id in (None, one.id)]
            if gone:
                self._write({k: one for k, one in self._all.items() if one not in gone})
            return gone

    def _read(self) -> None:
        """Read the file if it has changed; a damaged one lets nobody in."""
        try:
            told = self.path.stat()
            mark = (told.st_mtime_ns, told.st_size, told.st_ino)
            if mark == self._mark:
                return
            text = self.path.read_bytes()
        except FileNotFoundError:
            self._all, self._mark = {}, None
            return
        except OSError as error:
            raise LanError(
                f"The list of devices in {self.path} can't be read ({error.strerror}).",
                hint="Make it yours again, or delete it.",
            ) from error
        self._all, self._mark = _parsed(text), mark

    def _write(self, devices: dict[str, Device]) -> None:
        content = {"devices": [asdict(device) for device in devices.values()]}
        write_owned(self.path, json.dumps(content, indent=1).encode())
        self._all, self._mark = devices, None  # read again: another may write just now

    def _write_if_possible(self) -> None:
        try:
            self._write(dict(self._all))
        except LanError:  # when a device was last here is not worth a failure
            return


def _parsed(text: bytes) -> dict[str, Device]:
    try:
        rows = json.loads(text)["devices"]
        devices = [Device(**row) for row in rows]
        kinds = [(str, str, str, int, int)] * len(devices)
        if any(
            not isinstance(value, kind)
            for device, wanted in zip(devices, kinds, strict=True)
            for value, kind in zip(asdict(device).values(), wanted, strict=True)
        ):
            return {}
    except (ValueError, KeyError, TypeError, RecursionError):
        return {}
    return {device.secret_hash: device for device in devices}


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def name_of(agent: str) -> str:
    """What a device is, by its browser's User-Agent; those of desktops name their system."""
    kinds = (
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android TV", "Television"),
        ("SMART-TV", "Television"),
        ("CrOS", "Chromebook"),
        ("Windows", "Windows computer"),
        ("Macintosh", "Mac"),
    )
    if "Android" in agent:
        return "Android phone" if "Mobile" in agent else "Android tablet"
    found = next((name for word, name in kinds if word in agent), None)
    return found or ("Linux computer" if "Linux" in agent else "Device")

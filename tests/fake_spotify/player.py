"""What sounds, on which device: it moves on with the world's clock."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tests.fake_spotify.items import Item


@dataclass
class Device:
    """A place where sound can come out. One that sleeps is in no list."""

    id: str
    name: str
    type: str = "Computer"
    volume: int | None = 60
    supports_volume: bool = True
    restricted: bool = False
    awake: bool = True
    is_active: bool = False
    sdk: bool = False


@dataclass
class Played:
    item: Item
    at: float
    context: str | None


@dataclass
class Player:
    """One account's playback. Call `sync` before reading: songs end between calls too."""

    now: Callable[[], float]
    devices: list[Device] = field(default_factory=list)
    current: Item | None = None
    past: list[Item] = field(default_factory=list)
    coming: list[Item] = field(default_factory=list)
    queue: list[Item] = field(default_factory=list)
    source: list[Item] = field(default_factory=list)
    context: str | None = None
    is_playing: bool = False
    repeat: str = "off"
    shuffle: bool = False
    history: list[Played] = field(default_factory=list)
    changes: int = 0
    _position: float = 0.0
    _since: float = 0.0

    @property
    def device(self) -> Device | None:
        """The active device, if it is awake."""
        return next((one for one in self.devices if one.is_active and one.awake), None)

    @property
    def position_ms(self) -> int:
        gone = (self.now() - self._since) * 1000 if self.is_playing else 0.0
        return int(self._position + gone)

    def _place(self, position_ms: float) -> None:
        self._position, self._since = position_ms, self.now()
        self.changes += 1

    def sync(self) -> None:
        """Catch up with the clock: end what has ended, begin what comes next."""
        if self.is_playing and self.device is None:
            self.pause()
        while self.is_playing and self.current and self.position_ms >= self.current.duration_ms:
            left = self.position_ms - self.current.duration_ms
            self._ended(self.now() - left / 1000)
            if self.repeat != "track":
                self._step()
            self._place(left if self.is_playing else 0)

    def _ended(self, at: float) -> None:
        if self.current is not None:
            self.history.append(Played(self.current, at, self.context))

    def _step(self) -> None:
        """To the next song; at the end of all, back to the first, silent."""
        if self.current is not None:
            self.past.append(self.current)
        if self.queue:
            self.current = self.queue.pop(0)
            return
        if not self.coming:
            self.coming, self.past = list(self.source), []
            self.is_playing = self.is_playing and self.repeat == "context"
        self.current = self.coming.pop(0) if self.coming else None

    def activate(self, device: Device) -> None:
        for one in self.devices:
            one.is_active = one is device
        self.changes += 1

    def start(
        self, items: Sequence[Item], context: str | None, first: int = 0, position_ms: int = 0
    ) -> None:
        """Play a list from its ``first``; what was playing is forgotten, the queue is not."""
        self.source, self.context = list(items), context
        self.past, self.coming = list(items[:first]), list(items[first + 1 :])
        self.current, self.is_playing = items[first], True
        if self.shuffle:
            random.Random(self.changes).shuffle(self.coming)
        self._place(position_ms)

    def resume(self, position_ms: int | None = None) -> None:
        at = self.position_ms if position_ms is None else position_ms
        self.is_playing = True
        self._place(at)

    def pause(self) -> None:
        at = self.position_ms
        self.is_playing = False
        self._place(at)

    def next(self) -> None:
        self._ended(self.now())
        self.is_playing = True
        self._step()
        self._place(0)

    def previous(self) -> None:
        """One back, or to the start of the first."""
        if self.past and self.current is not None:
            self.coming.insert(0, self.current)
            self.current = self.past.pop()
        self.is_playing = True
        self._place(0)

    def seek(self, position_ms: int) -> None:
        self._place(position_ms)
        self.sync()

    def set_shuffle(self, on: bool) -> None:
        self.shuffle = on
        if on:
            random.Random(self.changes).shuffle(self.coming)
        elif self.current in self.source:
            self.coming = self.source[self.source.index(self.current) + 1 :]
        self.changes += 1

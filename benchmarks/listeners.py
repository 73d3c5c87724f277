"""A made-up world of songs, and made-up people who listen to them, for `benchmarks.taste`.

They know nothing of how Moodify chooses. What pleases them is the direction of a song in eight
hidden dimensions, its voice, its tempo, its year as a bump and its language; where a song
really stands differs from what the catalogue says of it, with heavier tails than Moodify
supposes; a part of the genres and years is missing or wrong; people like, skip and stay silent by
chance, and some of them by no reason at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray

from moodify.music.certainty import spread_of
from moodify.music.points import points_of, row_of
from moodify.types import Song, SongMood, SongPoints, Target, Track

Floats = NDArray[np.float64]
Kind = Literal["steady", "moody", "drifting", "contradictory"]
KINDS: tuple[Kind, ...] = get_args(Kind)

HIDDEN, GENRES, ARTISTS, SONGS = 8, 16, 300, 3000
LANGUAGES = ("en", "fr", "de", "es", "ja")
REST = 30
"""Songs within which nobody wants to hear one again."""


class World:
    """Songs as they are, and as the catalogue knows them."""

    def __init__(self, seed: int) -> None:
        rng = np.random.default_rng(seed)
        centres = rng.normal(0, 1, (GENRES, HIDDEN))
        leans = rng.uniform(-0.4, 0.4, (GENRES, 2))
        genre_of = rng.integers(0, GENRES, ARTISTS)
        artists = 0.8 * centres[genre_of] + rng.normal(0, 0.6, (ARTISTS, HIDDEN))
        fame = rng.lognormal(0, 1.2, ARTISTS)
        tongue = rng.choice(len(LANGUAGES), ARTISTS, p=(0.5, 0.15, 0.15, 0.12, 0.08))
        since = rng.integers(1960, 2015, ARTISTS)

        self.artist = rng.choice(ARTISTS, SONGS, p=np.sqrt(fame) / np.sqrt(fame).sum())
        self.centres = centres
        hidden = artists[self.artist] + rng.normal(0, 0.5, (SONGS, HIDDEN))
        self.hidden = hidden / np.linalg.norm(hidden, axis=1, keepdims=True)
        self.voice, self.tempo = rng.random(SONGS) < 0.5, rng.normal(0, 1, SONGS)
        self.year = since[self.artist] + rng.integers(0, 15, SONGS)
        self.tongue = tongue[self.artist]
        self.fame = fame[self.artist] * rng.lognormal(0, 0.7, SONGS)
        scattered = leans[genre_of[self.artist]] + rng.uniform(-0.9, 0.9, (SONGS, 2))
        self.place = np.clip(scattered, -1, 1)
        genre = genre_of[self.artist]
        self.songs = tuple(self._as_known(rng, i, int(genre[i])) for i in range(SONGS))
        self.uris = tuple(song.track.uri for song in self.songs)
        self.number = {uri: number for number, uri in enumerate(self.uris)}
        self.known = points_of(map(row_of, self.songs))

    def points(self) -> SongPoints:
        """All songs, as the catalogue knows them."""
        return self.known

    def get_many(self, uris: Any) -> list[Song]:
        """The songs named."""
        return [self.songs[self.number[uri]] for uri in uris]

    def _as_known(self, rng: np.random.Generator, i: int, genre: int) -> Song:
        source = str(rng.choice(["curated", "tag", "audio"], p=(0.2, 0.3, 0.5)))
        wrong = rng.standard_t(4, 2) * spread_of(source, "") / np.sqrt(2)
        valence, arousal = np.clip(self.place[i] + wrong, -1, 1)
        if rng.random() < 0.05:
            genre = int(rng.integers(GENRES))
        track = Track(
            uri=f"made:{i}",
            title=f"Song {i}",
            artists=(f"artist {self.artist[i]}",),
            source="made",
            duration=float(rng.uniform(120, 320)),
            year=None if rng.random() < 0.1 else int(self.year[i]),
            genre=None if rng.random() < 0.12 else f"genre {genre}",
            language=LANGUAGES[self.tongue[i]] if self.voice[i] else None,
            playable=True,
        )
        return Song(track, SongMood(float(valence), float(arousal), source=source))


@dataclass(frozen=True, slots=True)
class Deed:
    """What a listener did with a song."""

    event: Literal["skipped", "finished", "played"]
    at: float | None
    """Seconds into the song at which it was left."""
    liked: bool
    fits: bool | None
    """A word on the mood, where one was said."""


class Listener:
    """One person. What pleases them is theirs alone; only `do` shows."""

    def __init__(self, world: World, kind: Kind, seed: int) -> None:
        self.kind, self._world = kind, world
        self._rng = rng = np.random.default_rng(seed)
        self._tastes = [self._taste() for _ in range(4 if kind == "moody" else 2)]
        peak = rng.integers(1970, 2015)
        tongues = np.full(len(LANGUAGES), 0.2)
        tongues[0] = 0.7
        tongues[rng.integers(len(LANGUAGES))] = 1.0
        tongues += rng.random() * (0.8 - tongues)
        era = np.exp(-0.5 * ((world.year - peak) / 12) ** 2)
        self._aside = (
            0.5 * (era - 0.4)
            + 0.6 * (np.where(world.voice, tongues[world.tongue], 0.7) - 0.6)
            + rng.normal(0, 0.3) * np.where(world.voice, 1, -1)
            + rng.normal(0, 0.2) * world.tempo
        )
        self._heard = np.full(SONGS, -REST)
        self._artists: list[int] = []
        self._time = 0

    def satisfaction(self, target: Target) -> Floats:
        """How well each song would please now, 0..1, on average."""
        world = self._world
        away = np.hypot(*(world.place - (target.valence, target.arousal)).T)
        close = world.hidden @ self._now(target)
        pleases = 1 / (1 + np.exp(-5.0 * close - 1.6 * self._aside + 0.8))
        fits = 1 / (1 + (away / 0.45) ** 2)
        fresh = np.where(self._time - self._heard < REST, 0.4, 1.0)
        fresh = fresh * np.where(np.isin(world.artist, self._artists[-2:]), 0.85, 1.0)
        return np.asarray(pleases * fits * fresh)

    def hear(self, number: int, target: Target) -> Deed:
        """Hear a song, or not to its end."""
        rng = self._rng
        feels = float(self.satisfaction(target)[number]) + rng.normal(0, 0.12)
        if self.kind == "contradictory" and rng.random() < 0.35:
            feels = rng.random()
        away = np.hypot(*(self._world.place[number] - (target.valence, target.arousal)))
        self._heard[number] = self._time
        self._artists.append(int(self._world.artist[number]))
        self._time += 1
        length = self._world.songs[number].track.duration or 200.0
        event: Literal["skipped", "finished", "played"] = "finished"
        at: float | None = None
        if feels < 0.2 and rng.random() < 0.75:
            event, at = "skipped", float(rng.uniform(2, 28))
        elif feels < 0.35 and rng.random() < 0.5:
            event, at = "skipped", float(rng.uniform(30, length))
        elif rng.random() < 0.08:
            event, at = "played", float(rng.uniform(30, length))
        fits = False if away > 0.8 and rng.random() < 0.25 else None
        return Deed(event, at, feels > 0.65 and rng.random() < 0.25, fits)

    def _taste(self) -> Floats:
        """A direction in what is hidden: between two favourite genres."""
        rng, centres = self._rng, self._world.centres
        first, second = centres[rng.choice(GENRES, 2, replace=False)]
        taste = first + rng.random() * second + rng.normal(0, 0.5, HIDDEN)
        return np.asarray(taste / np.linalg.norm(taste))

    def _now(self, target: Target) -> Floats:
        """The direction that counts for this target, now."""
        if self.kind == "moody":
            return self._tastes[2 * (target.valence > 0) + (target.arousal > 0)]
        if self.kind != "drifting":
            return self._tastes[0]
        turned = min(self._time / 250, 1.0)  # from one taste to another over 250 songs
        mixed = (1 - turned) * self._tastes[0] + turned * self._tastes[1]
        return np.asarray(mixed / np.linalg.norm(mixed))

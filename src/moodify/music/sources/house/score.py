"""A piece of music on paper: its form, its chords and, once composed, its parts.

`Piece` is the title page: everything that can be said without composing a note, such as the
exact length. `Piece.score()` has the piece composed into a `Song`: parts full of notes.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from moodify.music.sources.house.notation import Note, Span, chart
from moodify.music.sources.house.theory import Key
from moodify.types import MoodName

SAMPLE_RATE = 44_100
"""Samples a second of everything in this package."""


@dataclass(frozen=True, slots=True)
class Section:
    """One stretch of the form, such as the second verse."""

    name: str
    nth: int
    """0 for the first section of this name, 1 for its first return."""
    start: float
    """Beats from the beginning of the piece."""
    bars: int
    meter: float
    energy: float
    """Factor on every velocity: the dynamics of the form."""
    spans: tuple[Span, ...]
    """Its chords, from beat 0 of the section."""

    @property
    def length(self) -> float:
        """Beats."""
        return self.bars * self.meter


@dataclass(frozen=True, slots=True)
class Clock:
    """When a beat sounds: tempo, swing, rubato and the final ritardando.

    Swing lengthens the first of each pair of `swing_unit`s to `swing` of the pair (0.5 is
    straight, 2/3 is triplets). Rubato leans on the beginning and end of each phrase, as
    players do (Gabrielsson & Lindström 2010): tempo varies by ±`rubato` over `phrase` beats.
    """

    bpm: float
    end: float
    """Beats in the piece."""
    swing: float = 0.5
    swing_unit: float = 0.5
    rubato: float = 0.0
    phrase: float = 16.0
    ritard_beats: float = 0.0
    ritard: float = 1.0
    """Share of the tempo that is left at the end."""

    def seconds(self, beat: float) -> float:
        """Seconds from the beginning of the piece to `beat`."""
        beat = self._swung(beat)
        turn = 2 * math.pi / self.phrase
        eased = beat + self.rubato * math.sin(turn * beat) / turn
        start = self.end - self.ritard_beats
        if self.ritard >= 1 or beat <= start:
            return eased * 60 / self.bpm
        slowing = min(beat, self.end) - start
        slope = (1 - self.ritard) / self.ritard_beats
        # The tempo falls linearly with the beat, so the time is a logarithm.
        stretched = -math.log(1 - slope * slowing) / slope - slowing
        after = max(0.0, beat - self.end) * (1 / self.ritard - 1)
        return (eased + stretched + after) * 60 / self.bpm

    def _swung(self, beat: float) -> float:
        if self.swing == 0.5:
            return beat
        pair = 2 * self.swing_unit
        whole, rest = divmod(beat, pair)
        share = rest / pair
        if share < 0.5:
            share = share * 2 * self.swing
        else:
            share = self.swing + (share - 0.5) * 2 * (1 - self.swing)
        return (whole + share) * pair


@dataclass(slots=True)
class Part:
    """What one player plays, and where they sit."""

    name: str
    instrument: str
    """A name in `instruments.INSTRUMENTS`."""
    level: float
    """Loudness while playing, in LU against the piece's other parts; 0 is the lead."""
    pan: float = 0.0
    """-1 left, 1 right."""
    send: float = 0.2
    """Share of the room: 0 dry, 1 far away."""
    effects: tuple[str, ...] = ()
    """Names of `effects.EFFECTS`, in order."""
    loose: float = 0.006
    """Standard deviation of the timing, in seconds: how human the player is."""
    lead: bool = False
    """True: it carries the tune."""
    notes: list[Note] = field(default_factory=list)

    def add(
        self,
        section: Section,
        notes: Iterable[Note],
        *,
        at: float = 0.0,
        transpose: int = 0,
        velocity: float = 1.0,
        to: float | None = None,
    ) -> None:
        """Write `notes` into `section`, `at` beats from its start.

        Velocities are multiplied by `velocity`, or by a crescendo from `velocity` to `to`
        over the section, and by the section's energy. Notes beyond the section are left out.
        """
        for note in notes:
            where = note.start + at
            if not -1e-9 <= where < section.length - 1e-9:
                continue
            factor = velocity
            if to is not None:
                factor += (to - velocity) * where / section.length
            loud = min(1.0, note.velocity * factor * section.energy)
            self.notes.append(
                replace(
                    note,
                    start=section.start + where,
                    pitch=note.pitch + transpose,
                    velocity=loud,
                )
            )


class Song:
    """A piece being composed: sections to write into, parts to write for."""

    def __init__(self, piece: Piece) -> None:
        self.piece = piece
        self.key = Key.parse(piece.key)
        self.sections = piece.sections
        self.parts: list[Part] = []

    def part(
        self,
        instrument: str,
        level: float = 0.0,
        *,
        name: str = "",
        pan: float = 0.0,
        send: float = 0.2,
        effects: tuple[str, ...] = (),
        loose: float = 0.006,
        lead: bool = False,
    ) -> Part:
        """A new player; see `Part`."""
        part = Part(name or instrument, instrument, level, pan, send, effects, loose, lead)
        self.parts.append(part)
        return part

    def rng(self, name: str) -> np.random.Generator:
        """Chance that is the same on every run, of its own for every `name`."""
        return np.random.default_rng(zlib.crc32(f"{self.piece.slug}/{name}".encode()))


@dataclass(frozen=True)
class Piece:
    """The title page of a piece."""

    slug: str
    title: str
    mood: MoodName
    genre: str
    key: str
    bpm: float
    valence: float
    arousal: float
    form: str
    """Sections in order, ``name:bars@energy``, such as ``"intro:4@.8 A:8 A:8 B:8@1.1"``."""
    charts: Mapping[str, str]
    """The chords of each section; shorter ones are repeated to its length."""
    compose: Callable[[Song], None]
    meter: float = 4
    """Quarter notes in a bar; 3 for 6/8, 3.5 for 7/8."""
    swing: float = 0.5
    swing_unit: float = 0.5
    rubato: float = 0.0
    ritard_beats: float = 0.0
    ritard: float = 1.0
    room: str = "studio"
    """A name in `room.ROOMS`."""
    tail: float = 4.0
    """Seconds that the last chord rings on."""
    loudness: float = -16.0
    """Integrated loudness of the master, LUFS."""
    warmth: float = 0.0
    """Tilt of the master's tone in dB an octave above 500 Hz: negative is darker."""

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The form, unrolled."""
        sections: list[Section] = []
        seen: dict[str, int] = {}
        start = 0.0
        for item in self.form.split():
            name, _, rest = item.partition(":")
            bars, _, energy = rest.partition("@")
            spans = _fill(chart(self.charts[name], self.meter), int(bars) * self.meter)
            section = Section(
                name, seen.get(name, 0), start, int(bars), self.meter, float(energy or 1), spans
            )
            seen[name] = section.nth + 1
            start += section.length
            sections.append(section)
        return tuple(sections)

    @property
    def clock(self) -> Clock:
        """When each beat sounds."""
        last = self.sections[-1]
        return Clock(
            bpm=self.bpm,
            end=last.start + last.length,
            swing=self.swing,
            swing_unit=self.swing_unit,
            rubato=self.rubato,
            phrase=4 * self.meter,
            ritard_beats=self.ritard_beats,
            ritard=self.ritard,
        )

    @property
    def samples(self) -> int:
        """The exact length of the recording, known before a note is composed."""
        clock = self.clock
        return round((clock.seconds(clock.end) + self.tail) * SAMPLE_RATE)

    @property
    def duration(self) -> float:
        """The same in seconds."""
        return self.samples / SAMPLE_RATE

    def score(self) -> Song:
        """Compose it."""
        song = Song(self)
        self.compose(song)
        end = self.clock.end
        beat = 60 / (self.bpm * self.ritard)
        for part in song.parts:  # the last chord is not cut at the bar line: it rings
            part.notes = [
                replace(note, length=note.length + max(0.0, self.tail - 1.2) / beat)
                if note.end > end - 1e-6
                else note
                for note in part.notes
            ]
        return song


def _fill(spans: tuple[Span, ...], beats: float) -> tuple[Span, ...]:
    """`spans` repeated or cut to last `beats`."""
    period = spans[-1].start + spans[-1].length
    filled: list[Span] = []
    for turn in range(math.ceil(beats / period - 1e-9)):
        for span in spans:
            start = turn * period + span.start
            if start < beats - 1e-9:
                filled.append(replace(span, start=start, length=min(span.length, beats - start)))
    return tuple(filled)

"""Pitches, scales, chords and voice leading.

A pitch is a MIDI number (69 = A4 = 440 Hz); a pitch class is a pitch modulo 12 (0 = C).
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

PITCH_CLASSES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}

SCALES: dict[str, tuple[int, ...]] = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "minor": (0, 2, 3, 5, 7, 8, 10),
    "harmonic minor": (0, 2, 3, 5, 7, 8, 11),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
}
"""Semitones above the tonic."""

BRIGHT_MODES = ("major", "lydian", "mixolydian")
"""The modes with a major third, heard as happier (Gabrielsson & Lindström 2010)."""

QUALITIES: dict[str, tuple[int, ...]] = {
    "": (0, 4, 7),
    "m": (0, 3, 7),
    "5": (0, 7),
    "dim": (0, 3, 6),
    "aug": (0, 4, 8),
    "sus2": (0, 2, 7),
    "sus4": (0, 5, 7),
    "6": (0, 4, 7, 9),
    "m6": (0, 3, 7, 9),
    "7": (0, 4, 7, 10),
    "maj7": (0, 4, 7, 11),
    "m7": (0, 3, 7, 10),
    "mmaj7": (0, 3, 7, 11),
    "7sus4": (0, 5, 7, 10),
    "dim7": (0, 3, 6, 9),
    "m7b5": (0, 3, 6, 10),
    "add9": (0, 4, 7, 2),
    "madd9": (0, 3, 7, 2),
    "6/9": (0, 4, 7, 9, 2),
    "9": (0, 4, 7, 10, 2),
    "maj9": (0, 4, 7, 11, 2),
    "m9": (0, 3, 7, 10, 2),
    "9sus4": (0, 5, 7, 10, 2),
    "7b9": (0, 4, 7, 10, 1),
    "7#9": (0, 4, 7, 10, 3),
    "m11": (0, 3, 7, 10, 5),
    "13": (0, 4, 7, 10, 9),
    "maj7#11": (0, 4, 7, 11, 6),
}
"""Pitch classes above the root, in the order: root, third, fifth, seventh, colour."""


def pitch_class(name: str) -> int:
    """``"F#"`` → 6, ``"Bb"`` → 10."""
    return (PITCH_CLASSES[name[0]] + name.count("#") - name[1:].count("b")) % 12


def midi(name: str) -> int:
    """``"A4"`` → 69, ``"Eb3"`` → 51; the octave may be negative."""
    head = name.rstrip("-0123456789")
    octave = int(name[len(head) :])
    return 12 * (octave + 1) + PITCH_CLASSES[head[0]] + head.count("#") - head[1:].count("b")


def frequency(pitch: float) -> float:
    """Hertz of a MIDI pitch, equally tempered, A4 = 440."""
    return float(440.0 * 2.0 ** ((pitch - 69) / 12))


@dataclass(frozen=True, slots=True)
class Key:
    """A tonic and a mode, such as ``Key.parse("F# dorian")``."""

    tonic: int
    mode: str

    @classmethod
    def parse(cls, text: str) -> Key:
        """From ``"<note> <mode>"``."""
        note, mode = text.split(" ", 1)
        if mode not in SCALES:
            raise ValueError(f"no such mode: {mode!r}")
        return cls(pitch_class(note), mode)

    @property
    def pitch_classes(self) -> tuple[int, ...]:
        """The seven pitch classes, from the tonic up."""
        return tuple((self.tonic + step) % 12 for step in SCALES[self.mode])

    def shift(self, pitch: int, steps: int) -> int:
        """`pitch` moved by scale steps; one outside the scale keeps its distance below."""
        scale = SCALES[self.mode]
        octave, offset = divmod(pitch - self.tonic, 12)
        degree = max(i for i, step in enumerate(scale) if step <= offset)
        extra = offset - scale[degree]
        turns, new = divmod(degree + steps, len(scale))
        return self.tonic + 12 * (octave + turns) + scale[new] + extra


@dataclass(frozen=True, slots=True)
class Chord:
    """A chord symbol made plain."""

    symbol: str
    root: int
    """Pitch class."""
    tones: tuple[int, ...]
    """Pitch classes: root, third, fifth, seventh, colour."""
    bass: int
    """Pitch class of the lowest note; the root unless written ``C/E``."""

    @classmethod
    def parse(cls, symbol: str) -> Chord:
        """From ``"F#m7"``, ``"C/E"``, ``"Bbmaj9"``, ``"G6/9"``."""
        body, bass = symbol, ""
        if "/" in symbol and symbol.rsplit("/", 1)[1][0] in PITCH_CLASSES:
            body, bass = symbol.rsplit("/", 1)
        cut = 1 + (len(body) > 1 and body[1] in "#b")
        root, quality = pitch_class(body[:cut]), body[cut:]
        if quality not in QUALITIES:
            raise ValueError(f"no such chord: {symbol!r}")
        tones = tuple((root + step) % 12 for step in QUALITIES[quality])
        return cls(symbol, root, tones, pitch_class(bass) if bass else root)

    def degree(self, which: str) -> int:
        """Pitch class of ``1`` (the bass), ``3``, ``5`` or ``7`` (the fifth without one)."""
        if which == "1":
            return self.bass
        return self.tones[min({"3": 1, "5": 2, "7": 3}[which], len(self.tones) - 1)]

    def voices(self, count: int) -> tuple[int, ...]:
        """At most `count` pitch classes, those that tell most of the chord.

        Where there are too many the fifth goes first, then the root, for the bass plays it.
        """
        tones = list(self.tones)
        for spare in (2, 0):
            if len(tones) > count and len(self.tones) > 3:
                tones.remove(self.tones[spare])
        return tuple(tones[:count])


Voicing = tuple[int, ...]


def voice_lead(
    previous: Sequence[int], chord: Chord, low: int, high: int, count: int = 4
) -> Voicing:
    """The voicing of `chord` nearest to `previous`, within `low`..`high` (inclusive).

    A range too narrow for `count` voices is widened upwards.

    Each voice moves as little as possible, common tones stay, the outer voices avoid parallel
    fifths and octaves, the third is not doubled without need, and small intervals are kept out
    of the bass (the "low interval limit" of arranging). With no `previous` it lies about the
    middle of the range.
    """
    wanted = chord.voices(count)
    compass = range(low, high + 1)
    choices = [[p for p in compass if p % 12 == tone] for tone in wanted]
    choices += [[p for p in compass if p % 12 in wanted]] * (count - len(wanted))
    best: tuple[float, Voicing] | None = None
    for pitches in itertools.product(*choices):
        voicing = tuple(sorted(pitches))
        if len(set(voicing)) < count:
            continue
        cost = _spread_cost(voicing) + _motion_cost(previous, voicing, (low + high) / 2)
        cost += 1.5 * max(0, [p % 12 for p in voicing].count(wanted[min(1, len(wanted) - 1)]) - 1)
        if best is None or (cost, voicing) < best:
            best = (cost, voicing)
    return best[1] if best else voice_lead(previous, chord, low, high + 2, count)


def _spread_cost(voicing: Voicing) -> float:
    """Dislike seconds in the bass, wide gaps, and semitones side by side; close is better."""
    cost = 0.3 * max(0, voicing[-1] - voicing[0] - 12)
    for below, above in itertools.pairwise(voicing):
        gap = above - below
        if below < 52 and gap < 5:  # below E3 a third is mud
            cost += 6
        if gap > 9:
            cost += gap - 9
        if gap == 1:
            cost += 3
    return cost


def _motion_cost(previous: Sequence[int], voicing: Voicing, middle: float) -> float:
    """How far the voices move, with a penalty for parallel perfect intervals."""
    drift = 0.15 * abs(sum(voicing) / len(voicing) - middle)
    if len(previous) != len(voicing):
        return 4 * drift
    moves = [b - a for a, b in zip(previous, voicing, strict=True)]
    cost = float(sum(abs(m) for m in moves)) + drift
    outer_before, outer_after = previous[-1] - previous[0], voicing[-1] - voicing[0]
    if moves[0] and outer_before % 12 == outer_after % 12 and outer_after % 12 in (0, 7):
        cost += 5
    return cost

"""Pitches, chords, voice leading, and music written as text."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from moodify.music.sources.house.grooves import DRUMS, fill, groove
from moodify.music.sources.house.melody import answer, harmony, ornament
from moodify.music.sources.house.notation import chart, steps, tune
from moodify.music.sources.house.patterns import arpeggio, bass, comp, leading, pad, walking
from moodify.music.sources.house.score import Clock
from moodify.music.sources.house.theory import (
    QUALITIES,
    SCALES,
    Chord,
    Key,
    frequency,
    midi,
    voice_lead,
)
from tests.music.sources.short_piece import PIECE

SYMBOLS = st.builds(
    str.__add__, st.sampled_from(["C", "Eb", "F#", "G", "Bb"]), st.sampled_from(sorted(QUALITIES))
)


def test_note_names_are_midi_pitches() -> None:
    assert [midi(n) for n in ("A4", "C4", "Eb3", "F#2", "C-1")] == [69, 60, 51, 42, 0]
    assert frequency(69) == 440
    assert frequency(57) == pytest.approx(220)


def test_chords_are_spelt_from_their_symbols() -> None:
    assert Chord.parse("C").tones == (0, 4, 7)
    assert Chord.parse("F#m7b5").tones == (6, 9, 0, 4)
    slash = Chord.parse("C6/9/E")
    assert (slash.tones, slash.bass) == ((0, 4, 7, 9, 2), 4)
    assert Chord.parse("Am7/G").bass == 7
    with pytest.raises(ValueError, match="no such chord"):
        Chord.parse("Cwrong")


def test_a_chord_that_is_too_large_loses_its_fifth_first() -> None:
    assert Chord.parse("C9").voices(4) == (0, 4, 10, 2)
    assert Chord.parse("C9").voices(3) == (4, 10, 2)


@given(st.lists(SYMBOLS, min_size=2, max_size=6), st.integers(3, 4))
@example(["C5", "F#5"], 4)  # each tone as far from the next chord's as one can be
def test_voices_lie_in_range_tell_the_chord_and_move_little(symbols: list[str], count: int) -> None:
    low, high = midi("G3"), midi("G5")
    previous: tuple[int, ...] = ()
    for symbol in symbols:
        chord = Chord.parse(symbol)
        voicing = voice_lead(previous, chord, low, high, count)
        assert len(set(voicing)) == count
        assert all(low <= p <= high for p in voicing)
        assert {p % 12 for p in voicing} == set(chord.voices(count))
        if previous:
            least = min(apart(previous, other) for other in voicings(chord, low, high, count))
            assert apart(previous, voicing) <= least + 3 * count  # it should sound well, too
        previous = voicing


def apart(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    """Semitones that the voices move in all."""
    return sum(abs(b - a) for a, b in zip(one, other, strict=True))


def voicings(chord: Chord, low: int, high: int, count: int) -> list[tuple[int, ...]]:
    """Every one that lies in range and tells the chord."""
    tones = set(chord.voices(count))
    pitches = [p for p in range(low, high + 1) if p % 12 in tones]
    return [v for v in combinations(pitches, count) if {p % 12 for p in v} == tones]


def test_a_common_tone_stays_where_it_is() -> None:
    first = voice_lead((), Chord.parse("C"), midi("G3"), midi("E5"), 3)
    second = voice_lead(first, Chord.parse("Am"), midi("G3"), midi("E5"), 3)
    assert len(set(first) & set(second)) == 2


def test_a_low_chord_is_spread_and_a_high_one_close() -> None:
    low = voice_lead((), Chord.parse("C"), midi("C2"), midi("G4"), 3)
    assert low[1] - low[0] >= 5
    high = voice_lead((), Chord.parse("C"), midi("C4"), midi("G5"), 3)
    assert high[2] - high[0] <= 12


@given(st.sampled_from(sorted(SCALES)), st.integers(0, 11), st.integers(40, 80), st.integers(-9, 9))
def test_scale_steps_go_up_and_come_back(mode: str, tonic: int, pitch: int, moved: int) -> None:
    key = Key(tonic, mode)
    inside = next(p for p in range(pitch, pitch + 12) if p % 12 in key.pitch_classes)
    there = key.shift(inside, moved)
    assert there % 12 in key.pitch_classes
    assert key.shift(there, -moved) == inside


def test_a_tune_keeps_its_durations_accents_and_ties() -> None:
    notes = tune("E5!:1 G5:.5 F5? C5+E5:2 | r:1 D5':1 B4:2~ | B4:4")
    assert [(n.start, n.length, n.pitch) for n in notes] == [
        (0, 1, 76), (1, 0.5, 79), (1.5, 0.5, 77), (2, 2, 72), (2, 2, 76), (5, 0.5, 74), (6, 6, 71)
    ]  # fmt: skip
    assert notes[0].velocity > notes[1].velocity > notes[2].velocity


def test_a_bar_of_the_wrong_length_is_refused() -> None:
    with pytest.raises(ValueError, match="bar 2 of 2"):
        tune("C5:4 | C5:3")


def test_a_chart_shares_the_bar_among_its_chords() -> None:
    spans = chart("C | G/B Am | F . . G7")
    assert [(s.start, s.length, s.chord.symbol) for s in spans] == [
        (0, 4, "C"), (4, 2, "G/B"), (6, 2, "Am"), (8, 3, "F"), (11, 1, "G7")
    ]  # fmt: skip


def test_a_grid_holds_and_rests() -> None:
    assert list(steps("x--. o...", 4)) == [(0, 1.5, "x"), (2, 0.5, "o")]


def test_patterns_stay_within_their_section() -> None:
    spans = chart("Cmaj7 | A7 Dm7 | G7", 4)
    rng = PIECE.score().rng("test")
    notes = [
        *pad(spans),
        *comp(spans, "x.dU x--.", roll=0.02),
        *arpeggio(spans, "b 0 12 ."),
        *bass(spans, "1.5. 8.a."),
        *walking(spans, rng),
    ]
    assert min(n.start for n in notes) == 0
    assert max(n.start for n in notes) < 12
    assert max(n.end for n in notes) <= 12 + 1e-9
    assert all(0 < n.velocity <= 1 and n.length > 0 for n in notes)


def test_a_pad_ties_the_tones_that_stay() -> None:
    spans = chart("C | Am")
    assert len(pad(spans, voices=3)) == 4
    assert len(pad(spans, voices=3, tie=False)) == 6


def test_a_leading_note_agrees_with_the_chord_it_leaves() -> None:
    assert leading(midi("C3"), Chord.parse("G")) == midi("B2")
    assert leading(midi("C3"), Chord.parse("F")) == midi("D3")  # B and Bb would rub against F


def test_second_voices_agree_with_the_chords() -> None:
    spans = chart("C | F")
    lead = tune("E5:1 G5 C6 G5 | A5:1 F5 C5 F5")
    below = harmony(lead, spans, Key.parse("C major").pitch_classes)
    assert len(below) == len(lead)
    for high, low in zip(lead, below, strict=True):
        assert 3 <= high.pitch - low.pitch <= 9
        chord = spans[int(high.start // 4)].chord
        assert low.pitch % 12 in chord.tones


def test_an_ornament_keeps_the_time_and_the_main_note() -> None:
    lead = tune("E5:2 C5:2")
    turned = ornament(lead, Key.parse("C major"), PIECE.score().rng("x"), chance=1.0)
    assert [n.pitch for n in turned] == [76, 77, 76, 72, 74, 72]
    assert sum(n.length for n in turned) == 4


def test_an_answer_fills_the_gaps_only() -> None:
    lead = tune("E5:2 r:2 | C5:4")
    fills = answer(lead, chart("C | C"), midi("G4"), midi("G5"))
    assert fills
    assert all(2 <= n.start < 4 for n in fills)


def test_drums_follow_their_grids() -> None:
    notes = groove({"kick": "x.o.", "snare": "..X."}, 8)
    kicks = [n.start for n in notes if n.pitch == DRUMS["kick"]]
    assert kicks == [0, 2, 4, 6]
    assert [n.start for n in fill("snare . high", 1.5, at=4)] == [4, 5]


@given(
    st.floats(0.5, 0.7), st.floats(0, 0.06), st.floats(0.5, 1), st.floats(0, 63), st.floats(0.01, 4)
)
def test_time_never_runs_backwards(
    swing: float, rubato: float, ritard: float, beat: float, later: float
) -> None:
    clock = Clock(120, 64, swing, 0.5, rubato, 16, 8, ritard)
    assert clock.seconds(beat) < clock.seconds(beat + later)


def test_the_ritardando_takes_the_time_that_it_should() -> None:
    slowing = Clock(60, 16, ritard_beats=4, ritard=0.5)
    assert slowing.seconds(12) == 12
    assert slowing.seconds(16) == pytest.approx(12 + 8 * math.log(2))  # ∫ dx / (1 - x/8), 0..4
    assert Clock(60, 16, swing=2 / 3).seconds(0.5) == pytest.approx(2 / 3)


def test_the_form_unrolls_and_repeats_its_charts() -> None:
    piece = replace(PIECE, form="a:4@.5 b:1 a:2", charts={"a": "C | G7", "b": "F"})
    assert [(s.name, s.nth, s.start, s.energy) for s in piece.sections] == [
        ("a", 0, 0, 0.5), ("b", 0, 16, 1), ("a", 1, 20, 1)
    ]  # fmt: skip
    assert [s.chord.symbol for s in piece.sections[0].spans] == ["C", "G7", "C", "G7"]

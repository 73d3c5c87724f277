"""The compositions: sound as craft, and true to what research says of each mood."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from functools import cache
from statistics import mean

import pytest

from moodify.music.sources.house.instruments import INSTRUMENTS
from moodify.music.sources.house.notation import Note, Span
from moodify.music.sources.house.pieces import all_pieces
from moodify.music.sources.house.score import SAMPLE_RATE, Piece, Song
from moodify.music.sources.house.theory import BRIGHT_MODES, Key
from moodify.types import MOODS, MoodName

PIECES = list(all_pieces().values())


@cache
def song(slug: str) -> Song:
    return all_pieces()[slug].score()


def tune_of(piece: Piece) -> list[Note]:
    """The leading parts' notes, the highest where several sound."""
    notes = [n for part in song(piece.slug).parts if part.lead for n in part.notes]
    ordered = sorted(notes, key=lambda n: (n.start, -n.pitch))
    return [next(group) for _, group in itertools.groupby(ordered, key=lambda n: n.start)]


def spans_of(piece: Piece) -> Iterator[tuple[float, Span]]:
    for section in piece.sections:
        for span in section.spans:
            yield section.start + span.start, span


def of(mood: MoodName, feature: Callable[[Piece], float]) -> float:
    return mean(feature(piece) for piece in PIECES if piece.mood == mood)


def test_there_are_six_pieces_a_mood_and_no_two_alike() -> None:
    for mood in MOODS:
        assert sum(piece.mood == mood for piece in PIECES) >= 6
    for name in ("slug", "title", "genre"):
        values = [getattr(piece, name) for piece in PIECES]
        assert len(values) == len(set(values)), name
    bands = [frozenset(part.instrument for part in song(p.slug).parts) for p in PIECES]
    assert len(set(bands)) == len(PIECES)
    assert len({(piece.key, piece.bpm) for piece in PIECES}) == len(PIECES)


@pytest.mark.parametrize("piece", PIECES, ids=lambda p: p.slug)
def test_a_piece_lies_in_its_moods_quadrant(piece: Piece) -> None:
    inside = {
        "happy": piece.valence > 0.3 and piece.arousal > 0,
        "sad": piece.valence < 0 and piece.arousal < 0,
        "angry": piece.valence < 0 and piece.arousal > 0.3,
        "neutral": 0 <= piece.valence <= 0.4 and -0.6 <= piece.arousal <= 0.1,
    }
    assert inside[piece.mood]


@pytest.mark.parametrize("piece", PIECES, ids=lambda p: p.slug)
def test_a_score_can_be_played(piece: Piece) -> None:
    assert 60 <= piece.duration <= 120
    assert piece.samples == round(piece.duration * SAMPLE_RATE)
    Key.parse(piece.key)
    end = piece.clock.end
    parts = song(piece.slug).parts
    assert len(parts) >= 4
    assert any(part.lead for part in parts)
    for part in parts:
        assert part.instrument in INSTRUMENTS
        assert part.notes, part.name
        for note in part.notes:
            assert 0 <= note.start < end
            assert note.length > 0
            assert 0 < note.velocity <= 1
            assert 24 <= note.pitch <= 108


@pytest.mark.parametrize("piece", PIECES, ids=lambda p: p.slug)
def test_the_tune_agrees_with_the_chords_on_strong_beats(piece: Piece) -> None:
    held = list(spans_of(piece))
    agree: list[bool] = []
    for note in tune_of(piece):
        start, span = next((s, x) for s, x in reversed(held) if s <= note.start + 1e-6)
        if note.start == start and note.length >= 0.5:
            fifth = span.chord.symbol.endswith("5") and len(span.chord.tones) == 2
            thirds = ((span.chord.root + 3) % 12, (span.chord.root + 4) % 12) if fifth else ()
            agree.append(note.pitch % 12 in (*span.chord.tones, *thirds, span.chord.bass))
    assert len(agree) >= 8
    assert mean(agree) >= 0.75


@pytest.mark.parametrize("piece", PIECES, ids=lambda p: p.slug)
def test_the_tune_can_be_sung(piece: Piece) -> None:
    for part in song(piece.slug).parts:
        if not part.lead:
            continue
        line = sorted(part.notes, key=lambda n: (n.start, -n.pitch))
        top = [next(g) for _, g in itertools.groupby(line, key=lambda n: n.start)]
        leaps = [b.pitch - a.pitch for a, b in itertools.pairwise(top) if b.start - a.end < 0.3]
        wide = [abs(leap) for leap in leaps if abs(leap) > 12]
        assert len(wide) <= 0.05 * len(leaps) + 1, part.name
        assert mean(abs(leap) for leap in leaps) < 5, part.name


@pytest.mark.parametrize("piece", PIECES, ids=lambda p: p.slug)
def test_a_theme_comes_back(piece: Piece) -> None:
    """Repetition makes music of notes: some section's tune, or its riff, returns."""
    heard: list[frozenset[tuple[float, int]]] = []
    for section in piece.sections:
        notes = [n for p in song(piece.slug).parts if "kit" not in p.instrument for n in p.notes]
        heard.append(
            frozenset(
                (round(n.start - section.start, 3), n.pitch % 12)
                for n in notes
                if section.start <= n.start < section.start + 8
            )
        )
    pairs = itertools.combinations([h for h in heard if len(h) >= 4], 2)
    assert any(len(a & b) >= 0.5 * min(len(a), len(b)) for a, b in pairs)


@pytest.mark.parametrize("piece", PIECES, ids=lambda p: p.slug)
def test_a_piece_ends_on_a_chord_that_rings(piece: Piece) -> None:
    end = piece.clock.end
    ringing = [n for p in song(piece.slug).parts for n in p.notes if n.end > end + 1e-6]
    assert len({n.pitch % 12 for n in ringing}) >= 2
    tonic = Key.parse(piece.key).tonic
    lowest = min((n for n in ringing if n.pitch >= 24), key=lambda n: n.pitch)
    assert lowest.pitch % 12 == tonic


def tempo(piece: Piece) -> float:
    """Beats a minute."""
    return piece.bpm


def detachment(piece: Piece) -> float:
    """Share of short notes: those that take less than 0.4 s."""
    clock = piece.clock
    notes = [
        n
        for p in song(piece.slug).parts
        if not INSTRUMENTS[p.instrument].keep_balance
        for n in p.notes
    ]
    return mean(clock.seconds(n.end) - clock.seconds(n.start) < 0.4 for n in notes)


def brightness_of_mode(piece: Piece) -> float:
    return float(Key.parse(piece.key).mode in BRIGHT_MODES)


def register(piece: Piece) -> float:
    return mean(n.pitch for n in tune_of(piece))


def events(piece: Piece) -> float:
    return sum(len(p.notes) for p in song(piece.slug).parts) / piece.duration


def attack(piece: Piece) -> float:
    return mean(n.velocity for p in song(piece.slug).parts for n in p.notes)


def test_mode_follows_valence() -> None:
    assert of("happy", brightness_of_mode) == 1
    assert of("sad", brightness_of_mode) == 0
    assert of("angry", brightness_of_mode) == 0
    assert 0.5 < of("neutral", brightness_of_mode) < 1


def test_tempo_and_density_follow_arousal() -> None:
    for feature in (tempo, events):
        slowest = min(of("angry", feature), of("happy", feature))
        assert slowest > 1.25 * max(of("sad", feature), of("neutral", feature))
    assert of("angry", tempo) > of("happy", tempo)
    assert of("sad", tempo) < of("neutral", tempo)


def test_loudness_follows_arousal() -> None:
    levels = [of(mood, lambda p: p.loudness) for mood in ("angry", "happy", "neutral", "sad")]
    assert levels == sorted(levels, reverse=True)
    assert of("angry", attack) > of("happy", attack) > of("sad", attack)


def test_articulation_is_detached_for_joy_and_anger_and_legato_for_sadness() -> None:
    assert of("happy", detachment) > 2 * of("sad", detachment)
    assert of("angry", detachment) > 2 * of("sad", detachment)
    assert of("neutral", detachment) > of("sad", detachment)


def test_joy_sings_high_and_sadness_takes_its_time() -> None:
    assert of("happy", register) > of("sad", register)
    assert of("happy", register) > of("angry", register)
    assert of("sad", lambda p: p.rubato) > of("happy", lambda p: p.rubato)
    assert of("sad", lambda p: p.ritard) < of("happy", lambda p: p.ritard)


def test_arousal_declared_follows_the_cues_within_a_mood_too() -> None:
    """Over all pieces, declared arousal rises with density: no piece is labelled by mood alone."""
    ranked = sorted(PIECES, key=events)
    third = len(ranked) // 3
    assert mean(p.arousal for p in ranked[-third:]) > mean(p.arousal for p in ranked[:third]) + 0.5
    for mood in MOODS:
        assert len({(p.valence, p.arousal) for p in PIECES if p.mood == mood}) >= 6

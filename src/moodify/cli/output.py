"""How faces and songs are written: as JSON for programs, as short lines for people."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from moodify.types import Face, QualityHint, Recommendation, Song

HINTS: dict[QualityHint, str] = {
    "no_face": "no face",
    "too_dark": "too dark",
    "too_bright": "too bright",
    "too_blurred": "blurred",
    "too_small": "too small or too far away",
    "too_turned": "turned away",
}
BAR_WIDTH = 20
DIGITS = 6
"""Probabilities in JSON: enough that seven rounded ones still sum to 1 within 1e-5."""


def json_line(value: object) -> str:
    """`value` on one line, in ASCII: whatever the terminal's encoding, it stays true JSON."""
    return json.dumps(value, allow_nan=False)


def face_as_dict(face: Face) -> dict[str, Any]:
    """A face as `moodify see --json` writes it."""
    from moodify.mood.still import mood_of

    return {
        "box": list(face.box),
        "score": round(face.score, DIGITS),
        "emotions": rounded(face.emotions.as_dict()),
        "moods": rounded(face.emotions.moods),
        "mood": mood_of(face.emotions).label,
        "quality": list(face.quality.hints),
    }


def face_as_text(face: Face) -> str:
    """A face in a line: the mood, its share, the other moods, what spoils the view."""
    from moodify.mood.still import mood_of

    mood = mood_of(face.emotions)
    others = " ".join(f"{name} {percent(share)}" for name, share in mood.moods.items())
    x, y, width, height = face.box
    line = f"{mood.label:<8} {others}  ({width}×{height} at {x},{y})"
    return line if face.quality.ok else f"{line}  {hints_as_text(face.quality.hints)}"


def percent(share: float) -> str:
    """A share of 0..1 in whole per cent, never a hundred: no guess is certain."""
    return f"{min(99, round(100 * share))}%"


def hints_as_text(hints: Sequence[QualityHint]) -> str:
    """Quality hints in words, in their order."""
    return ", ".join(HINTS[hint] for hint in hints)


def song_as_dict(song: Song) -> dict[str, Any]:
    """What names a song and where it stands."""
    return {
        "uri": song.track.uri,
        "title": song.track.title,
        "artists": list(song.track.artists),
        "mood": {"valence": song.mood.valence, "arousal": song.mood.arousal},
    }


def recommendation_as_dict(choice: Recommendation) -> dict[str, Any]:
    """A recommendation as `moodify suggest --json` writes it."""
    reasons = [
        {"kind": reason.kind, "text": reason.text, "figures": rounded(reason.figures)}
        for reason in choice.reasons
    ]
    return song_as_dict(choice.song) | {"score": round(choice.score, DIGITS), "reasons": reasons}


def song_as_text(song: Song) -> str:
    """`Title – Artist, Artist (year)`."""
    year = "" if song.track.year is None else f" ({song.track.year})"
    return f"{song.track.title} – {', '.join(song.track.artists)}{year}"


def rounded(figures: Mapping[Any, float]) -> dict[str, float]:
    """The same figures with no more digits than anyone reads."""
    return {str(name): round(float(value), DIGITS) for name, value in figures.items()}


def bar(share: float, width: int = BAR_WIDTH) -> str:
    """A bar of block characters for a share of 0..1, to an eighth of a character."""
    eighths = round(min(1.0, max(0.0, share)) * width * 8)
    full, part = divmod(eighths, 8)
    return ("█" * full + ("" if part == 0 else chr(0x2590 - part))).ljust(width)

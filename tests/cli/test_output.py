from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodify.cli.output import bar, face_as_dict, face_as_text, percent, recommendation_as_dict
from moodify.types import (
    EMOTIONS,
    MOODS,
    Emotions,
    Face,
    Landmarks,
    Quality,
    QualityHint,
    Reason,
    Recommendation,
    Song,
    SongMood,
    Track,
)

POINT = (1.0, 2.0)


def a_face(*hints: QualityHint) -> Face:
    emotions = Emotions(0.1, 0.0, 0.0, 0.7, 0.1, 0.0, 0.1)
    return Face((10, 20, 30, 40), 0.9, Landmarks(*[POINT] * 5), emotions, Quality(hints))


def test_a_face_as_json_has_the_promised_fields() -> None:
    value = face_as_dict(a_face("too_dark"))
    assert list(value) == ["box", "score", "emotions", "moods", "mood", "quality"]
    assert value["box"] == [10, 20, 30, 40]
    assert value["score"] == 0.9
    assert tuple(value["emotions"]) == EMOTIONS
    assert tuple(value["moods"]) == MOODS
    assert sum(value["emotions"].values()) == pytest.approx(1, abs=1e-5)
    assert sum(value["moods"].values()) == pytest.approx(1, abs=1e-5)
    assert value["mood"] == "happy"
    assert value["quality"] == ["too_dark"]
    assert json.loads(json.dumps(value)) == value


def test_a_face_as_text_says_what_spoils_the_view() -> None:
    assert face_as_text(a_face()).startswith("happy")
    assert "30×40 at 10,20" in face_as_text(a_face())
    assert face_as_text(a_face("too_dark", "too_small")).endswith(
        "too dark, too small or too far away"
    )


def test_a_recommendation_as_json_has_the_promised_fields() -> None:
    song = Song(Track("house:x", "X", ("A", "B"), "house"), SongMood(0.5, -0.25))
    value = recommendation_as_dict(
        Recommendation(song, 0.75, (Reason("fit", "Close.", {"distance": 0.1}),))
    )
    assert value == {
        "uri": "house:x",
        "title": "X",
        "artists": ["A", "B"],
        "mood": {"valence": 0.5, "arousal": -0.25},
        "score": 0.75,
        "reasons": [{"kind": "fit", "text": "Close.", "figures": {"distance": 0.1}}],
    }


def test_no_guess_is_certain() -> None:
    assert [percent(share) for share in (0.0, 0.004, 0.5, 0.994, 0.996, 1.0)] == [
        *("0%", "0%", "50%", "99%", "99%", "99%")
    ]


@given(st.floats(allow_nan=False), st.integers(1, 50))
def test_a_bar_always_has_its_width(share: float, width: int) -> None:
    assert len(bar(share, width)) == width


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_longer_bar_is_never_less_full(one: float, other: float) -> None:
    def ink(share: float) -> int:
        return sum(0 if c == " " else 0x2590 - ord(c) for c in bar(share, 20))

    assert (ink(one) <= ink(other)) or one > other
    assert ink(1) == 20 * 8

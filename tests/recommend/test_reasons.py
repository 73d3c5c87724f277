from __future__ import annotations

import re

import pytest

from moodify.recommend.order import Pick
from moodify.recommend.reasons import Evidence, in_words, reasons_for
from moodify.recommend.suggest import suggest
from moodify.types import MOODS, WISHES, Reason, Target
from tests.music.factory import a_song
from tests.recommend.shelf import FakeShelf

SONG = a_song(valence=0.8, arousal=0.4)
TARGET = Target(0.7, 0.5, mood="happy")
NEAR = Pick(0, 0.1414)


def _texts(reasons: tuple[Reason, ...]) -> dict[str, str]:
    return {reason.kind: reason.text for reason in reasons}


def test_from_the_face_to_the_song() -> None:
    reasons = reasons_for(SONG, TARGET, Evidence("happy", 0.82), NEAR, liked=False)
    assert [reason.text for reason in reasons] == [
        "Your face looked 82 % happy.",
        "To match that, music should sit at valence +0.70, arousal +0.50: bright and lively.",
        "This song is at +0.80, +0.40: 0.14 away.",
    ]
    assert [reason.kind for reason in reasons] == ["face", "wish", "fit"]
    assert [dict(reason.figures) for reason in reasons] == [
        {"confidence": 0.82},
        {"valence": 0.7, "arousal": 0.5},
        {"valence": 0.8, "arousal": 0.4, "distance": 0.141},
    ]


@pytest.mark.parametrize(
    ("evidence", "text"),
    [
        (Evidence("sad", 0.5, "picture"), "The face in the picture looked 50 % sad."),
        (Evidence("unsure", 0.3), "Your face was hard to read."),
        (Evidence("angry", by="hand"), "You chose “angry” yourself."),
        (Evidence(None, by="hand"), "You chose a point yourself."),
    ],
)
def test_what_the_choice_rests_on(evidence: Evidence, text: str) -> None:
    assert _texts(reasons_for(SONG, TARGET, evidence, NEAR, liked=False))["face"] == text


@pytest.mark.parametrize(
    ("wish", "start"),
    [("match", "To match that"), ("lift", "To lift you from there"), ("calm", "To calm things")],
)
def test_each_wish_has_its_words(wish: str, start: str) -> None:
    target = Target(0.7, 0.5, wish=wish)  # type: ignore[arg-type]
    texts = _texts(reasons_for(SONG, target, Evidence("happy", 0.8), NEAR, liked=False))
    assert texts["wish"].startswith(start)
    assert _texts(reasons_for(SONG, target, None, NEAR, liked=False))["wish"].startswith(
        "Music was"
    )


def test_taste_variety_and_distance_are_told_where_they_mattered() -> None:
    far = Pick(0, 0.9, "artist", 0.2)
    reasons = reasons_for(SONG, TARGET, None, far, liked=True)
    texts = _texts(reasons)
    assert "0.90 away, which isn't close" in texts["fit"]
    assert texts["taste"] == "You liked this one before."
    assert "one artist's songs" in texts["variety"]
    assert reasons[-1].figures == {"nearer_distance": 0.2}
    assert _texts(reasons_for(SONG, TARGET, None, NEAR, liked=False)).keys() == {"wish", "fit"}


def test_no_reason_says_what_a_person_is() -> None:
    causes = (None, "heard", "artist", "genre", "language", "decade")
    for mood in (*MOODS, "unsure"):
        for wish in WISHES:
            for cause in causes:
                target = Target(-0.2, -0.004, wish=wish)
                pick = Pick(0, 0.6, cause, 0.1)  # type: ignore[arg-type]
                for by in ("camera", "picture", "hand"):
                    evidence = Evidence(mood, 0.7, by)  # type: ignore[arg-type]
                    for reason in reasons_for(SONG, target, evidence, pick, liked=True):
                        assert not re.search(r"\byou('re| are| feel)\b", reason.text, re.IGNORECASE)
                        assert len(reason.text) < 100
                        assert "−0.00" not in reason.text


def test_points_in_words() -> None:
    assert in_words(0.7, 0.5) == "bright and lively"
    assert in_words(-0.7, -0.5) == "dark and quiet"
    assert in_words(0.0, -0.5) == "quiet"
    assert in_words(0.1, -0.1) == "in the middle"


def test_variety_is_told_of_when_an_artist_waits() -> None:
    """Two by one artist on the spot, another a little off: it comes between, and says why."""
    songs = [
        a_song("a", valence=0.7, artists=("A",)),
        a_song("b", valence=0.7, artists=("A",)),
        a_song("c", valence=0.5, artists=("C",)),
    ]
    given = suggest(FakeShelf(songs), TARGET, 3, seed=3)
    assert [one.song.track.artists[0] for one in given] == ["A", "C", "A"]
    assert "variety" not in _texts(given[0].reasons)
    assert "one artist's songs" in _texts(given[1].reasons)["variety"]


def test_variety_is_told_of_when_a_song_rests() -> None:
    songs = [a_song("near", valence=0.7, artists=("A",)), a_song("off", valence=0.4)]
    (first, _) = suggest(FakeShelf(songs), TARGET, 2, recent=["test:near"], seed=1)
    assert first.song.track.uri == "test:off"
    assert "resting" in _texts(first.reasons)["variety"]

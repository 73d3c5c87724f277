"""Lessons for tests: made by hand, or drawn by hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

from moodify.taste.lesson import EVENTS, Event, Lesson
from moodify.types import MOODS, MoodName


def a_lesson(
    event: Event = "finished",
    mood: MoodName = "happy",
    artist: str = "Queen",
    genre: str = "rock",
    **more: object,
) -> Lesson:
    values: dict[str, object] = {
        "uri": f"test:{artist}",
        "title": f"Song of {artist}",
        "artist": artist,
        "artist_key": artist.lower(),
        "genre": genre,
        "language": "en",
        "decade": 1980,
        "source": "test",
        "valence": 0.5,
        "arousal": 0.4,
    }
    return Lesson(event, mood, **{**values, **more})  # type: ignore[arg-type]


some_lessons = st.lists(
    st.builds(
        a_lesson,
        event=st.sampled_from(EVENTS),
        mood=st.sampled_from(MOODS),
        artist=st.sampled_from(["Queen", "Björk", "Fela", ""]),
        genre=st.sampled_from(["rock", "jazz", ""]),
        uri=st.sampled_from(["test:1", "test:2", "test:3", "test:4"]),
        language=st.sampled_from(["en", "fr", ""]),
        decade=st.sampled_from([1970, 1980, -1]),
        valence=st.floats(-1, 1),
        arousal=st.floats(-1, 1),
    ),
    min_size=1,
    max_size=12,
)

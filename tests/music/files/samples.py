"""Songs of all kinds for the files to carry."""

from __future__ import annotations

from hypothesis import strategies as st

from moodify.types import MOODS, Song, SongMood, Track

TEXT = st.text(min_size=1, max_size=20).filter(
    lambda text: bool(text.strip()) and not any("\ud800" <= char <= "\udfff" for char in text)
)
UNIT = st.floats(-1, 1, allow_nan=False)
SHARES = st.dictionaries(st.sampled_from(MOODS), st.floats(0, 1, allow_nan=False), max_size=4)
URIS = st.builds(
    lambda name, word: f"{name}:{word}",
    st.sampled_from(("house", "audius", "starter", "spotify:track", "radio")),
    st.text("abcXYZ019-_%", min_size=1, max_size=12),
)

TRACKS = st.builds(
    Track,
    uri=URIS,
    title=TEXT,
    artists=st.lists(TEXT, min_size=1, max_size=3).map(tuple),
    source=st.sampled_from(("house", "audius", "test")),
    duration=st.none() | st.floats(0.5, 1e5, allow_nan=False),
    year=st.none() | st.integers(1000, 2999),
    genre=st.none() | TEXT,
    language=st.none() | st.just("de"),
    playable=st.booleans(),
    links=st.dictionaries(st.sampled_from(("a", "b")), st.just("https://x.example/ü"), max_size=2),
)
SONGS = st.builds(
    Song,
    TRACKS,
    st.builds(SongMood, UNIT, UNIT, SHARES, st.sampled_from(("tag", "audio")), st.just("1")),
)
LISTS = st.lists(SONGS, max_size=6, unique_by=lambda song: song.track.uri)

"""Rooms' values → what a session tells of them. Figures are rounded to what can be seen."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING
from urllib.parse import quote

from moodify.music.label import mood_of
from moodify.music.spotify.songs import LabelledSong
from moodify.said import key_of, values_of
from moodify.session.state import (
    CardMood,
    FilterState,
    MoodState,
    PathPoint,
    PathState,
    Seen,
    SeenFace,
    SongCard,
    TargetState,
)
from moodify.types import (
    EMOTIONS,
    MOODS,
    Emotion,
    Emotions,
    Filters,
    Frame,
    Mood,
    Quality,
    Recommendation,
    Song,
    Target,
    Track,
)
from moodify.vision.track import TrackedFace

if TYPE_CHECKING:
    from moodify.session.journey import Journey
    from moodify.session.programme import Programme

AUDIO_PATH = "/api/songs/audio"
"""Where a song's sound is served, with its URI as `uri` in the query."""
COVER_PATH = "/api/songs/cover"
"""Where a song's cover is served, in the same way."""


def mood_state(mood: Mood, now: float) -> MoodState:
    """A mood as of `now`, monotonic seconds."""
    return MoodState(
        label=mood.label,
        confidence=round(mood.confidence, 3),
        valence=round(mood.valence, 3),
        arousal=round(mood.arousal, 3),
        held=round(max(0.0, now - mood.since), 1),
        moods={name: round(float(mood.moods.get(name, 0.0)), 3) for name in MOODS},
    )


def target_state(target: Target) -> TargetState:
    """Where the music aims."""
    valence, arousal = round(target.valence, 3), round(target.arousal, 3)
    return TargetState(valence, arousal, target.wish, target.mood)


def path_state(journey: Journey, music: Programme, at: int) -> PathState | None:
    """The path, each point with the song chosen for it; None before there is one."""
    songs: dict[int | None, Recommendation] = {}
    for song in reversed(music.songs):
        songs[journey.step_of(music.aim_of(song))] = song
    if music.now is not None and at >= 0:
        songs[at] = music.now
    points = []
    for i, step in enumerate(journey.walked):
        track = songs[i].song.track if i in songs else None
        valence, arousal = (round(value, 3) for value in step.point)
        uri, title = (None, None) if track is None else (track.uri, track.title)
        points.append(PathPoint(valence, arousal, uri, title, step.bent))
    if not points or music.target is None:
        return None
    return PathState(tuple(points), at, any(point.bent for point in points))


def filter_state(wanted: Filters, music: Programme) -> FilterState:
    """What the listener wants to hear at all, and what that leaves of `music`."""
    return FilterState(
        tuple(sorted(wanted.languages)),
        tuple(sorted(wanted.genres)),
        tuple(sorted(wanted.decades)),
        wanted.clean,
        str(music.nothing_left),
        key_of(music.nothing_left),
        values_of(music.nothing_left),
    )


def placed_songs(music: Programme) -> tuple[str, ...]:
    """Those songs of the queue that a hand put where they are, by name, in its order."""
    uris = (song.song.track.uri for song in music.upcoming)
    return tuple(uri for uri in uris if uri in music.placed)


def song_card(
    chosen: Song | Recommendation,
    title_of: Callable[[str], str],
    liked: Collection[str],
    labelled: LabelledSong | None = None,
    correctable: Callable[[str], bool] = lambda _source: False,
) -> SongCard:
    """A song, or one chosen for a reason; `title_of` names a source for people.

    `labelled` is what Spotify told of it; `correctable` says whether a source's moods may be
    put right.
    """
    song = chosen.song if isinstance(chosen, Recommendation) else chosen
    track, mood = song.track, song.mood
    return SongCard(
        uri=track.uri,
        title=track.title,
        artists=track.artists,
        source=track.source,
        source_title=title_of(track.source),
        duration=track.duration,
        year=track.year,
        genre=track.genre,
        language=track.language,
        playable=track.playable,
        links=dict(track.links),
        audio=_at(AUDIO_PATH, track.uri) if track.playable else None,
        mood=CardMood(mood_of(mood), round(mood.valence, 3), round(mood.arousal, 3), mood.source),
        liked=track.uri in liked,
        score=round(chosen.score, 3) if isinstance(chosen, Recommendation) else None,
        reasons=chosen.reasons if isinstance(chosen, Recommendation) else (),
        album=(track.album or "") if labelled is None else labelled.album,
        image=_cover(track) if labelled is None else labelled.image,
        gain=None if track.gain is None else round(track.gain, 2),
        correctable=correctable(track.source),
        explicit=track.explicit,
    )


def seen(
    frame: Frame,
    faces: tuple[TrackedFace, ...],
    quality: Quality,
    mood: MoodState,
    resting: float | None = None,
) -> Seen:
    """What `frame` showed, with boxes as fractions of it."""
    listener = next((tracked.face for tracked in faces if tracked.listener), None)
    return Seen(
        faces=tuple(_seen_face(frame, tracked) for tracked in faces),
        quality=quality.hints,
        emotions=None if listener is None else emotion_figures(listener.emotions),
        mood=mood,
        resting=None if resting is None else round(resting, 3),
    )


def emotion_figures(emotions: Emotions) -> dict[Emotion, float]:
    """The seven probabilities."""
    return {name: round(float(getattr(emotions, name)), 4) for name in EMOTIONS}


def _cover(track: Track) -> str | None:
    return _at(COVER_PATH, track.uri) if track.cover else None


def _at(path: str, uri: str) -> str:
    return f"{path}?uri={quote(uri, safe='')}"


def _seen_face(frame: Frame, tracked: TrackedFace) -> SeenFace:
    height, width = frame.pixels.shape[:2]
    x, y, w, h = tracked.face.box
    box = (round(x / width, 4), round(y / height, 4), round(w / width, 4), round(h / height, 4))
    return SeenFace(tracked.id, box, round(tracked.face.score, 3), tracked.listener)

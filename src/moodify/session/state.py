"""What a session tells: plain values, ready to become JSON under the same names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from moodify.types import (
    Emotion,
    MoodLabel,
    MoodName,
    PlayerName,
    QualityHint,
    Reason,
    WishName,
)

By: TypeAlias = Literal["camera", "hand", "picture"]
"""Who says what the mood is."""


@dataclass(frozen=True, slots=True)
class MoodState:
    """A mood, and for how long it has been so."""

    label: MoodLabel
    confidence: float
    """0..1; 1 for a mood chosen by hand."""
    valence: float
    arousal: float
    held: float
    """Seconds since this label began."""
    moods: Mapping[MoodName, float]
    """The four moods' probabilities."""


@dataclass(frozen=True, slots=True)
class TargetState:
    """Where the music that was chosen last aims."""

    valence: float
    arousal: float
    wish: WishName
    mood: MoodLabel | None


@dataclass(frozen=True, slots=True)
class CardMood:
    """Where a song stands."""

    label: MoodName
    valence: float
    arousal: float
    source: str = "curated"
    """Who says so: ``curated``, ``composed``, ``audio``, ``tag``, ``playlist`` or ``person``."""


@dataclass(frozen=True, slots=True)
class SongCard:
    """A song as it is shown, with why it was chosen where it was."""

    uri: str
    title: str
    artists: tuple[str, ...]
    source: str
    source_title: str
    duration: float | None
    """Seconds."""
    year: int | None
    genre: str | None
    language: str | None
    """ISO 639-1."""
    playable: bool
    """True when Moodify itself can play it."""
    links: Mapping[str, str]
    """Where else to open it: service name to https address."""
    audio: str | None
    """Where its sound is served; None where it can't be played here."""
    mood: CardMood
    liked: bool
    score: float | None = None
    """How well it fits, 0..1; None where it was not chosen for a target."""
    reasons: tuple[Reason, ...] = ()
    album: str = ""
    image: str | None = None
    """The address of its cover, where its source has one: https, or a path of this server."""
    gain: float | None = None
    """Decibels that bring it to the loudness of all others (-18 LUFS), where known."""
    correctable: bool = False
    """True when its mood may be put right with ``PUT /api/songs/mood``."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A question to the listener: shall the music follow the mood?"""

    text: str
    mood: MoodName


@dataclass(frozen=True, slots=True)
class SessionState:
    """Everything that the page shows, but for what the camera sees from moment to moment."""

    id: str
    by: By | None
    """Who says what the mood is; None before anyone did."""
    wish: WishName
    follow: bool
    """True when what comes next follows the mood by itself."""
    mood: MoodState | None
    target: TargetState | None
    """None until music was chosen."""
    now: SongCard | None
    queue: tuple[SongCard, ...]
    """What comes next; songs that play here."""
    history: int
    """How many songs `previous` can go back."""
    offer: Offer | None
    suggestions: tuple[SongCard, ...]
    """Songs for the same mood that open elsewhere; none beside Spotify's."""
    player: PlayerName = "here"
    """Who plays `now` and `queue`."""


@dataclass(frozen=True, slots=True)
class SeenFace:
    """A face in the newest frame."""

    id: int
    """Stays with the face from frame to frame."""
    box: tuple[float, float, float, float]
    """x, y, width, height as fractions of the frame, in its own (unmirrored) directions."""
    score: float
    """How sure the detector is, 0..1."""
    listener: bool
    """True for the one whose mood counts."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What one frame showed."""

    faces: tuple[SeenFace, ...]
    quality: tuple[QualityHint, ...]
    """What is wrong with the listener's face or, without one, with the frame."""
    emotions: Mapping[Emotion, float] | None
    """The listener's, in this frame alone; None without a face to read."""
    mood: MoodState
    """Over time, by the camera, whoever decides the music."""

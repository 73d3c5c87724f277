"""What a session tells: plain values, ready to become JSON under the same names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from moodify.types import (
    Emotion,
    MoodLabel,
    MoodName,
    PathName,
    PlayerName,
    QualityHint,
    Reason,
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
    """Where the music that was chosen last aims: where its path ends."""

    valence: float
    arousal: float
    wish: PathName
    mood: MoodLabel | None


@dataclass(frozen=True, slots=True)
class PathPoint:
    """One step of the path."""

    valence: float
    arousal: float
    uri: str | None
    """The song chosen for it: what plays, or one of the queue; None where none is yet."""
    title: str | None
    bent: bool
    """True where a hand put it."""


@dataclass(frozen=True, slots=True)
class PathState:
    """The way of the music over the next songs."""

    points: tuple[PathPoint, ...]
    """From where it started to where it ends; one alone where the music stays."""
    at: int
    """Which point the song that plays stands for; -1 when the next one meets the start."""
    bent: bool
    """True when a hand bent what is shown."""


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
    explicit: bool | None = None
    """Whether it is marked as explicit; null where nobody says."""


@dataclass(frozen=True, slots=True)
class FilterState:
    """Which songs the listener wants to hear at all; an empty list wants all."""

    languages: tuple[str, ...] = ()
    """ISO 639 codes; an empty text stands for songs of which none is known."""
    genres: tuple[str, ...] = ()
    decades: tuple[int, ...] = ()
    """First years; -1 stands for songs without a year."""
    clean: bool = False
    """Without songs that are marked as explicit."""
    nothing_left: str = ""
    """Why no song could be chosen, and what to loosen; empty while one could."""
    nothing_key: str = ""
    """Names the message that says it in other languages, as in a `Reason` …"""
    nothing_values: Mapping[str, str | int | float] = field(default_factory=dict)
    """… and its values."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A question to the listener: shall the music follow the mood?"""

    text: str
    mood: MoodName


@dataclass(frozen=True, slots=True)
class ToldState:
    """One thing that the face was taught."""

    id: int
    """What `take_back` names."""
    kind: Literal["resting", "not", "is", "right"]
    """A measured resting face, or what was said."""
    mood: MoodName | None
    """Of what was said; None for a resting face."""
    at: float
    """When, in seconds since 1970."""


@dataclass(frozen=True, slots=True)
class RestingResult:
    """How measuring the face at rest went."""

    why: Literal["corrected", "fine", "few", "smiling", "moving", "changing"] | QualityHint
    """``corrected``, ``fine`` (nothing had to change), or why it can't be used."""
    text: str
    hint: str = ""
    mood: MoodName | None = None
    """Where it was corrected: what the face looked most too much like."""
    before: Mapping[MoodName, float] | None = None
    """The four moods' probabilities at rest, as the network gives them."""
    after: Mapping[MoodName, float] | None = None
    """… and as they are corrected."""


@dataclass(frozen=True, slots=True)
class CalibrationState:
    """What was learned of the listener's face."""

    active: bool
    """True when guesses are corrected."""
    measuring: bool
    """True while the face at rest is measured; `seen` tells how far."""
    told: tuple[ToldState, ...]
    """Oldest first; each can be taken back."""
    result: RestingResult | None
    """Of the last measuring in this session."""


@dataclass(frozen=True, slots=True)
class SessionState:
    """Everything that the page shows, but for what the camera sees from moment to moment."""

    id: str
    by: By | None
    """Who says what the mood is; None before anyone did."""
    wish: PathName
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
    calibration: CalibrationState | None = None
    """What was learned of the listener's face."""
    path: PathState | None = None
    """None until music was chosen."""
    filters: FilterState = FilterState()
    placed: tuple[str, ...] = ()
    """The URIs of those songs of the queue that keep their place: a hand put them there."""
    endless: bool = True
    """True when more songs are chosen before the queue runs out."""
    over: bool = False
    """True when the music came to its end; the command `next` then chooses more of it."""


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
    """Over time, by the camera and corrected for the listener, whoever decides the music."""
    resting: float | None
    """How far measuring the face at rest is, 0..1; None when it isn't measured."""

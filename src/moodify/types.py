"""The nouns that flow between Moodify's rooms.

Every value is a frozen, slotted dataclass; this module imports numpy and nothing else, so
that any room may depend on it.

Conventions: pixels are RGB unless a name says grey; a box is ``(x, y, width, height)`` in
pixels of the frame it was found in; valence and arousal run from -1 to 1 (Russell, "A
circumplex model of affect", 1980); times are seconds on a monotonic clock.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias, get_args

import numpy as np
from numpy.typing import NDArray

UInt8Array: TypeAlias = NDArray[np.uint8]
Float32Array: TypeAlias = NDArray[np.float32]

Emotion = Literal["angry", "disgust", "fear", "happy", "sad", "surprise", "neutral"]
"""The seven classes of FER2013, in its official order (0 = angry … 6 = neutral)."""

EMOTIONS: tuple[Emotion, ...] = get_args(Emotion)

MoodName = Literal["angry", "happy", "sad", "neutral"]
"""The four moods that Moodify plays to."""

MOODS: tuple[MoodName, ...] = get_args(MoodName)

MoodLabel = Literal["angry", "happy", "sad", "neutral", "unsure"]

WishName = Literal["match", "lift", "calm"]
"""What the listener wants the music to do: stay with the mood, brighten it or quieten it."""

WISHES: tuple[WishName, ...] = get_args(WishName)

PathName = Literal["match", "lift", "calm", "hold", "goal"]
"""The same for songs to come: also hold where the music is, or go to a goal set by hand."""

NO_WORDS = "zxx"
"""The language of music without words: ISO 639-2's code for “no linguistic content”."""

PlayerName = Literal["here", "spotify"]
"""Who plays the music: Moodify itself, or the listener's Spotify."""

QualityHint = Literal["no_face", "too_dark", "too_bright", "too_blurred", "too_small", "too_turned"]
"""Why a frame gives a poor guess or none."""

QUALITY_HINTS: tuple[QualityHint, ...] = get_args(QualityHint)


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture from a camera, a file or memory."""

    pixels: UInt8Array
    """RGB, shape (height, width, 3)."""
    captured_at: float = 0.0
    """Monotonic seconds; 0 for a still picture."""
    source: str = "memory"
    """Where it came from, for messages: ``camera``, ``memory`` or a file's name."""


@dataclass(frozen=True, slots=True)
class Landmarks:
    """Five points of a face in frame pixels, named from the person's own side."""

    right_eye: tuple[float, float]
    left_eye: tuple[float, float]
    nose: tuple[float, float]
    mouth_right: tuple[float, float]
    mouth_left: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Emotions:
    """A probability for each FER2013 emotion; the seven sum to 1."""

    angry: float
    disgust: float
    fear: float
    happy: float
    sad: float
    surprise: float
    neutral: float

    def __post_init__(self) -> None:
        values = self.as_array()
        if not np.all(np.isfinite(values)) or values.min() < 0 or abs(values.sum() - 1) > 1e-3:
            raise ValueError(f"emotions must be seven probabilities that sum to 1, got {values}")

    @classmethod
    def from_array(cls, values: NDArray[np.floating]) -> Emotions:
        """Build from a (7,) array in the order of `EMOTIONS`."""
        return cls(*(float(v) for v in values))

    def as_array(self) -> NDArray[np.float64]:
        """The probabilities as a (7,) array in the order of `EMOTIONS`."""
        return np.array([getattr(self, name) for name in EMOTIONS], dtype=np.float64)

    def as_dict(self) -> dict[str, float]:
        """Emotion name to probability."""
        return {name: float(getattr(self, name)) for name in EMOTIONS}

    @property
    def moods(self) -> dict[MoodName, float]:
        """The four moods' probabilities, renormalised to sum to 1."""
        raw = {name: float(getattr(self, name)) for name in MOODS}
        total = sum(raw.values())
        if total <= 1e-9:
            return {name: 1 / len(MOODS) for name in MOODS}
        return {name: value / total for name, value in raw.items()}

    @property
    def rest(self) -> float:
        """The mass that no mood claims: disgust, fear and surprise together."""
        return float(self.disgust + self.fear + self.surprise)


@dataclass(frozen=True, slots=True)
class Quality:
    """How fit a face (or an empty frame) is to be read."""

    hints: tuple[QualityHint, ...] = ()
    """What is wrong, most important first; empty when nothing is."""
    brightness: float = 0.0
    """Mean grey level of the face, 0..255."""
    sharpness: float = 0.0
    """Variance of the levelled face crop's Laplacian over that of the crop; higher is sharper."""
    yaw: float = 0.0
    """How far the face is turned sideways: 0 frontal, ±1 profile."""

    @property
    def ok(self) -> bool:
        """True when there is nothing to complain of."""
        return not self.hints


@dataclass(frozen=True, slots=True)
class Face:
    """One face in a frame, with what it seems to show."""

    box: tuple[int, int, int, int]
    """x, y, width, height in pixels of the frame."""
    score: float
    """The detector's confidence, 0..1."""
    landmarks: Landmarks
    emotions: Emotions
    quality: Quality = Quality()
    crop: UInt8Array = field(
        default_factory=lambda: np.zeros((48, 48), np.uint8), repr=False, compare=False
    )
    """What the network saw: grey, shape (48, 48)."""


@dataclass(frozen=True, slots=True)
class Mood:
    """What the listener seems to feel now."""

    label: MoodLabel
    confidence: float
    """The smoothed probability of the label among the four moods, 0..1; 0 without a face."""
    valence: float
    arousal: float
    since: float
    """Monotonic time at which this label began."""
    moods: Mapping[MoodName, float] = field(default_factory=dict)
    """The smoothed probabilities of the four moods."""


@dataclass(frozen=True, slots=True)
class Way:
    """Which step of a path a target is."""

    step: int
    """0 where the path starts, `of` where it ends."""
    of: int
    """How many steps the path has, one song each; at least 1."""
    start: tuple[float, float]
    """Valence and arousal of where it starts."""
    goal: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Target:
    """Where the music should be."""

    valence: float
    arousal: float
    wish: PathName = "match"
    mood: MoodLabel | None = None
    """The mood that led here, if one did."""
    way: Way | None = None
    """Where on a path it lies, if on one."""


@dataclass(frozen=True, slots=True)
class Track:
    """A song, whatever its source; `uri` names it everywhere."""

    uri: str
    """``house:…``, ``starter:…``, ``file:///…``, ``spotify:track:…`` and the like."""
    title: str
    artists: tuple[str, ...]
    source: str
    """The name of the source that gave it, such as ``house``."""
    duration: float | None = None
    """Seconds, where known."""
    year: int | None = None
    genre: str | None = None
    language: str | None = None
    """ISO 639-1 code, or 639-3 where there is none; `NO_WORDS` for music that nobody sings to; None
    where it isn't known."""
    playable: bool = False
    """True when Moodify itself can play the whole song."""
    links: Mapping[str, str] = field(default_factory=dict)
    """Where else to open it: service name to https address."""
    album: str | None = None
    gain: float | None = None
    """Decibels that bring it to the loudness of all others (-18 LUFS), where known."""
    cover: bool = False
    """True when its source can give a picture of its cover."""
    explicit: bool | None = None
    """Whether its maker or its shop marks its words as explicit; None where nobody says."""


@dataclass(frozen=True, slots=True)
class SongMood:
    """Where a song stands in valence and arousal, and who says so."""

    valence: float
    arousal: float
    probabilities: Mapping[MoodName, float] = field(default_factory=dict)
    source: str = "curated"
    """``curated``, ``composed``, ``audio``, ``tag``, ``playlist`` or ``person``."""
    version: str = "1"


@dataclass(frozen=True, slots=True)
class Song:
    """A track with its mood: what the catalogue stores and the recommender ranks."""

    track: Track
    mood: SongMood


@dataclass(frozen=True, slots=True)
class Reason:
    """One part of why a song was chosen: a sentence and the figures behind it."""

    kind: str
    """``face``, ``wish``, ``path``, ``fit``, ``parts``, ``variety``, ``taste`` or ``filed``."""
    text: str
    """In English."""
    figures: Mapping[str, float] = field(default_factory=dict)
    key: str = ""
    """Names the message that says it in other languages; empty where there is none."""
    values: Mapping[str, str | int | float] = field(default_factory=dict)
    """What that message's variables stand for."""


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A song, how well it fits (0..1) and why."""

    song: Song
    score: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Filters:
    """Which songs a listener wants to hear at all; an empty field wants all.

    An empty text among the languages or genres stands for songs of which none is known, and -1
    among the decades for those without a year.
    """

    languages: frozenset[str] = frozenset()
    """ISO 639 codes as `Track.language` has them."""
    genres: frozenset[str] = frozenset()
    """As `Track.genre` has them."""
    decades: frozenset[int] = frozenset()
    """First years, such as 1980."""
    clean: bool = False
    """Without those marked as explicit. What nobody has marked stays."""

    def __bool__(self) -> bool:
        """True when any song is ruled out."""
        return bool(self.languages or self.genres or self.decades or self.clean)


ALL_SONGS = Filters()
"""No filter at all."""


@dataclass(frozen=True, slots=True)
class SongPoints:
    """Every song of a catalogue as arrays of one length, so that all can be ranked at once.

    An id numbers what is alike (one artist, one genre …) and means nothing outside this
    object; -1 says unknown. The arrays are read-only and shared: copy before changing.
    """

    uris: tuple[str, ...]
    valence: Float32Array
    arousal: Float32Array
    playable: NDArray[np.bool_]
    artist_id: NDArray[np.int32]
    """The first artist, whatever its capitals and accents."""
    source_id: NDArray[np.int32]
    """Index into `sources`."""
    genre_id: NDArray[np.int32]
    language_id: NDArray[np.int32]
    decade: NDArray[np.int32]
    """First year of the decade, such as 1980."""
    explicit: NDArray[np.bool_]
    """Marked as explicit; False for what nobody has marked."""
    spread: Float32Array
    """How unsure each place is: the standard deviation of valence and of arousal, each."""
    sources: tuple[str, ...]
    artists: tuple[str, ...] = field(repr=False)
    """What `artist_id` numbers: names without capitals and accents."""
    genres: tuple[str, ...]
    languages: tuple[str, ...]
    index: Mapping[str, int] = field(repr=False)
    """URI to position."""

    def __len__(self) -> int:
        return len(self.uris)

"""What a listener can ask for: one small class a command, told apart by `type`.

Plain dataclasses: the web surface reads them from JSON and checks the bounds given here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal, TypeAlias

from annotated_types import Ge, Le

from moodify.session.bounds import Coordinate, Decades, Names, Seconds, Uri
from moodify.session.faceteaching import CorrectFace, ForgetFace, MeasureResting, TakeBack
from moodify.session.queueing import Add, Endless, Move, PutBack, Remove
from moodify.types import MoodName, PlayerName

__all__ = [
    "FOR_ALL", "AcceptOffer", "Add", "Bend", "CameraOff", "ChooseMood", "ChoosePoint", "Command",
    "Coordinate", "CorrectFace", "Decades", "DismissOffer", "Ended", "Endless", "Filter",
    "FitsMood", "Follow", "ForgetFace", "Goal", "Like", "MeasureResting", "Move", "Names", "Next",
    "PickFace", "Play", "Previous", "PutBack", "Remove", "Seconds", "Skip", "Straighten",
    "TakeBack", "Uri", "UseCamera", "UsePlayer", "Wish",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wish:
    """What the music should do with the mood: match it, lift it or calm it, or hold still."""

    wish: Literal["match", "lift", "calm", "hold"]
    type: Literal["wish"] = "wish"


@dataclass(frozen=True, slots=True)
class Goal:
    """Where the music should go, step by step, from where the listener is."""

    valence: Coordinate
    arousal: Coordinate
    type: Literal["goal"] = "goal"


@dataclass(frozen=True, slots=True)
class Bend:
    """Lead the path through a point in place of one of its steps that are still to come.

    `step` is its number among the points of the session's `path`; the last one is the goal.
    """

    step: Annotated[int, Ge(1), Le(1000)]
    valence: Coordinate
    arousal: Coordinate
    type: Literal["bend"] = "bend"


@dataclass(frozen=True, slots=True)
class Straighten:
    """Let the path go straight to its goal again."""

    type: Literal["straighten"] = "straighten"


@dataclass(frozen=True, slots=True)
class ChooseMood:
    """Say the mood oneself; it holds until the camera is asked for again."""

    mood: MoodName
    type: Literal["choose_mood"] = "choose_mood"


@dataclass(frozen=True, slots=True)
class ChoosePoint:
    """Say where one is in valence and arousal; holds like a mood chosen by name."""

    valence: Coordinate
    arousal: Coordinate
    type: Literal["choose_point"] = "choose_point"


@dataclass(frozen=True, slots=True)
class UseCamera:
    """Let the camera say the mood, from now on."""

    type: Literal["use_camera"] = "use_camera"


@dataclass(frozen=True, slots=True)
class CameraOff:
    """The camera was turned off: forget what it saw. The music goes on."""

    type: Literal["camera_off"] = "camera_off"


@dataclass(frozen=True, slots=True)
class PickFace:
    """Of several faces, read this one; `face` is its number in the last `seen` message."""

    face: int
    type: Literal["pick_face"] = "pick_face"


@dataclass(frozen=True, slots=True)
class Follow:
    """Whether what comes next follows the mood by itself, or is offered first."""

    on: bool
    type: Literal["follow"] = "follow"


@dataclass(frozen=True, slots=True)
class Next:
    """Go on to the next song."""

    at: Seconds | None = None
    """Where the song was that is left, in seconds; without it, nothing is learned from it."""
    type: Literal["next"] = "next"


@dataclass(frozen=True, slots=True)
class Previous:
    """Go back to the song before."""

    type: Literal["previous"] = "previous"


@dataclass(frozen=True, slots=True)
class Skip:
    """Not this song: go on, and don't bring it back in this session."""

    at: Seconds | None = None
    """Where the song was, in seconds: a skip in its first half minute says more."""
    type: Literal["skip"] = "skip"


@dataclass(frozen=True, slots=True)
class Ended:
    """The song was heard to its end.

    `uri` says which, so that an end told twice (by two tabs) counts once.
    """

    uri: Uri | None = None
    type: Literal["ended"] = "ended"


@dataclass(frozen=True, slots=True)
class Play:
    """Play this song now."""

    uri: Uri
    type: Literal["play"] = "play"


@dataclass(frozen=True, slots=True)
class Like:
    """Like a song, or take the like back."""

    uri: Uri
    on: bool
    type: Literal["like"] = "like"


@dataclass(frozen=True, slots=True)
class FitsMood:
    """Whether a song fits the mood that the music is for: “right mood” or “wrong mood”."""

    uri: Uri
    fits: bool
    type: Literal["fits_mood"] = "fits_mood"


@dataclass(frozen=True, slots=True)
class Filter:
    """Which songs to hear at all, of Moodify's own; an empty list wants all."""

    languages: Names = ()
    """ISO 639 codes."""
    genres: Names = ()
    decades: Decades = ()
    """First years, such as 1980; -1 stands for songs without a year."""
    clean: bool = False
    """Without songs that are marked as explicit; this holds for what Spotify plays, too."""
    type: Literal["filter"] = "filter"


@dataclass(frozen=True, slots=True)
class AcceptOffer:
    """Yes: let what comes next follow the mood that was offered."""

    type: Literal["accept_offer"] = "accept_offer"


@dataclass(frozen=True, slots=True)
class DismissOffer:
    """No: leave what comes next as it is, until the mood changes again."""

    type: Literal["dismiss_offer"] = "dismiss_offer"


@dataclass(frozen=True, slots=True)
class UsePlayer:
    """Where the music comes from: Moodify itself (``here``) or the person's ``spotify``.

    Each has a queue of its own, which waits where it is while the other plays.
    """

    player: PlayerName
    type: Literal["use_player"] = "use_player"


Command: TypeAlias = (
    Wish
    | Goal
    | Bend
    | Straighten
    | ChooseMood
    | ChoosePoint
    | UseCamera
    | CameraOff
    | PickFace
    | Follow
    | Next
    | Previous
    | Skip
    | Ended
    | Play
    | Move
    | Add
    | Remove
    | PutBack
    | Endless
    | Like
    | FitsMood
    | Filter
    | AcceptOffer
    | DismissOffer
    | UsePlayer
    | MeasureResting
    | CorrectFace
    | TakeBack
    | ForgetFace
)

FOR_ALL = frozenset({"like", "correct_face", "take_back", "forget_face"})
"""What changes something for every session, and is told to all."""

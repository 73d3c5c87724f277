"""What one session is made of, for those of its modules that work on all of it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field

from moodify.session.belongings import Belongings
from moodify.session.following import Following
from moodify.session.heading import Heading
from moodify.session.learning import Learning
from moodify.session.music import OwnMusic, SpotifyMusic
from moodify.session.programme import Programme
from moodify.session.rooms import Rooms
from moodify.session.watch import Watch
from moodify.types import Emotions, Filters, PlayerName


@dataclass(slots=True)
class Parts:
    """One session's parts. Not thread-safe: the session holds its lock meanwhile."""

    rooms: Rooms
    own: Belongings
    """What is this listener's alone."""
    clock: Callable[[], float]
    watch: Watch
    programmes: dict[PlayerName, Programme]
    player: PlayerName = "here"
    picture: Emotions | None = None
    """What the network makes of the last picture's face."""
    off_at: float = -math.inf
    """When the camera was last turned off: a frame from before is too late to count."""
    learning: Learning = field(init=False)
    heading: Heading = field(init=False)
    following: Following = field(init=False)

    def __post_init__(self) -> None:
        self.learning = Learning(self.own.calibrations)
        self.heading = Heading(lambda: self.programme)
        self.following = Following(self.heading, self.clock)

    @property
    def programme(self) -> Programme:
        """What is heard from the player in use."""
        return self.programmes[self.player]

    @property
    def filters(self) -> Filters:
        """What the listener wants to hear at all."""
        return self.programmes["here"].filters

    def take_filters(self, filters: Filters) -> None:
        """Choose by these from now on; of Spotify's songs, only by what they are marked as."""
        self.programmes["here"].filters = filters
        if "spotify" in self.programmes:
            self.programmes["spotify"].filters = Filters(clean=filters.clean)

    def look_at_picture(self, emotions: Emotions) -> None:
        """Take the mood of a picture's face, corrected for the listener."""
        self.picture = emotions
        self.following.take_picture(self.learning.calibration.apply(emotions))


def parts_for(
    rooms: Rooms,
    own: Belongings,
    clock: Callable[[], float],
    smoothing_seconds: float,
    seed: int | None,
) -> Parts:
    """The parts of a session that begins; `seed` makes the choices repeatable."""
    programmes: dict[PlayerName, Programme] = {"here": Programme(OwnMusic(rooms, own), seed)}
    if rooms.spotify is not None:
        programmes["spotify"] = Programme(SpotifyMusic(rooms.spotify), seed)
    parts = Parts(rooms, own, clock, Watch(smoothing_seconds), programmes)
    parts.take_filters(own.filters.now)
    return parts

"""Frame after frame: who the listener is, and their mood over time."""

from __future__ import annotations

from collections.abc import Sequence

from moodify.errors import MoodifyError
from moodify.mood.calibration import Calibration
from moodify.mood.tracker import MoodTracker
from moodify.types import Face, Mood
from moodify.vision.track import ListenerTracker, TrackedFace


class Watch:
    """Follows the faces before one camera. Not thread-safe: the session calls it in turn."""

    def __init__(self, smoothing_seconds: float) -> None:
        self._moods = MoodTracker(smoothing_seconds)
        self._calibration = Calibration()
        self.reset()

    def reset(self) -> None:
        """Forget everyone."""
        self._tracker = ListenerTracker()
        self._listener: int | None = None
        self._moods.reset()

    def update(self, faces: Sequence[Face], now: float) -> tuple[tuple[TrackedFace, ...], Mood]:
        """The faces with their numbers, and the listener's mood; another person begins anew."""
        tracked = self._tracker.update(faces, now)
        listener = listener_of(tracked)
        if listener is not None and listener.id != self._listener:
            self._listener = listener.id
            self._moods.reset()
        emotions = self._calibration.apply(listener.face.emotions) if listener else None
        return tracked, self._moods.update(emotions, now)

    def correct_by(self, calibration: Calibration) -> None:
        """Correct the listener's emotions so from now on, and what was seen just now too."""
        if calibration != self._calibration:
            self._moods.reweigh(calibration.shift - self._calibration.shift)
            self._calibration = calibration

    def pick(self, face_id: int) -> None:
        """Read this face from now on; raises `MoodifyError` when it is gone."""
        if not self._tracker.pick(face_id):
            raise MoodifyError("That face is no longer there.", hint="Choose one that is.")


def listener_of(tracked: Sequence[TrackedFace]) -> TrackedFace | None:
    """The one whose mood counts, if in sight."""
    return next((face for face in tracked if face.listener), None)

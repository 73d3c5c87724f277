"""Whose word counts for the mood, and whether the music follows it.

The rules, in one place:

- No song is changed mid-way by Moodify. A new mood changes what comes *next*: by itself while
  the listener follows it, else after an offer.
- ``unsure`` changes nothing. While the music is held, no face does.
- What is said by hand holds until the camera is asked for again; so does a picture's mood.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from moodify.mood.still import mood_of
from moodify.session import basis
from moodify.session.basis import Basis
from moodify.session.heading import Heading
from moodify.session.state import By, Offer
from moodify.types import Emotions, Mood, MoodName

SETTLE_SECONDS = 4.0
"""After a mood has held this long, the smoothed point has come to rest: aim once more."""
DRIFT = 0.15
"""… if the face has come this far from where the path began: less is not heard."""
REST_SECONDS = 8.0
"""Between two moods that the music follows: one that sways every two seconds is no news, and a
queue that is chosen anew each time can't be read."""


class Following:
    """One listener's mood, and how the music follows it. Not thread-safe."""

    def __init__(self, heading: Heading, clock: Callable[[], float]) -> None:
        self._heading = heading
        self._clock = clock
        self.mood: Mood | None = None
        self.by: By | None = None
        """Who says what the mood is; None before anyone did."""
        self.follow = True
        self.offer: Offer | None = None
        self.asked_for = False
        """True when the camera's next sure mood counts at once: the listener asked for it."""
        self._settled = True
        self._followed_at = -math.inf
        self._offered: Mood | None = None
        self._dismissed: MoodName | None = None

    @property
    def seen_now(self) -> Mood | None:
        """The mood that the camera shows, while it is the camera that says it."""
        return self.mood if self.by == "camera" else None

    # Who says it

    def see(self, mood: Mood, now: float) -> None:
        """Take in what the camera says, where it is asked."""
        if self.by is None:
            self.by = "camera"
        if self.by == "camera":
            self.mood = mood
            self._hear(mood, now)

    def take_picture(self, emotions: Emotions) -> None:
        """Take the mood of a face in a picture."""
        mood = mood_of(emotions, self._clock())
        self.by, self.mood = "picture", mood
        self.forget_offer()
        if mood.label != "unsure":
            self._heading.aim(basis.of_face(mood, "picture"))

    def say(self, valence: float, arousal: float, by: Basis) -> None:
        """Take a mood that was said by hand."""
        self.by, self.asked_for = "hand", False
        self.mood = basis.said(valence, arousal, self._clock())
        self.forget_offer()
        self._heading.aim(by)

    def use_camera(self) -> None:
        """From now on the camera says it, and its next sure mood counts at once."""
        if self.by == "camera":
            return
        self.by, self.mood, self.asked_for = "camera", None, True
        self.forget_offer()

    def camera_off(self) -> None:
        """The camera says nothing any more."""
        self.asked_for = False
        if self.by == "camera":
            self.by = self.mood = None
            self.forget_offer()

    # From the mood to the music

    def _hear(self, mood: Mood, now: float) -> None:
        label = mood.label
        if label == "unsure":
            return
        known = self._heading.basis
        if known is None or self.asked_for:
            self._aim_at_face(mood)
            self._followed_at = now
        elif self._heading.holds:
            return
        elif label == known.evidence.label:
            self.forget_offer()
            self._settle(mood, now)
        elif self.follow:
            if not 0 <= now - self._followed_at < REST_SECONDS:  # also where the clock went back
                self._aim_at_face(mood)
                self._followed_at = now
        elif label != self._dismissed:
            self._dismissed, self._offered = None, mood
            self.offer = Offer(f"Your face looks {label} now. Shall the music follow?", label)

    def _aim_at_face(self, mood: Mood) -> None:
        self.asked_for, self._settled = False, False
        self.forget_offer()
        self._heading.aim(basis.of_face(mood, "camera"))

    def _settle(self, mood: Mood, now: float) -> None:
        """Aim once more when the mood has come to rest.

        A label takes over while the smoothed point is still on its way, so the first aim
        falls short of where the face then stays.
        """
        if self._settled or now - mood.since < SETTLE_SECONDS:
            return
        self._settled = True
        known, here = self._heading.basis, (mood.valence, mood.arousal)
        if self.follow and known is not None and math.dist(known.point, here) > DRIFT:
            self._aim_at_face(mood)
            self._settled = True

    # The offer

    def accept(self) -> None:
        """Let the music follow the mood that was offered, if one was."""
        if self._offered is not None:
            self._aim_at_face(self._offered)

    def dismiss(self) -> None:
        """Leave the music as it is until the mood changes again."""
        if self.offer is not None:
            self._dismissed, self.offer, self._offered = self.offer.mood, None, None

    def forget_offer(self) -> None:
        """There is nothing to be asked any more."""
        self.offer = self._offered = self._dismissed = None

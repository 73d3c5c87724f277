"""One reader of faces for everyone: a frame in, faces with their emotions out."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from moodify.types import Emotions, Face, Frame, Quality
from moodify.vision.card import ModelCard
from moodify.vision.classify import EmotionClassifier
from moodify.vision.detect import Detection, FaceDetector
from moodify.vision.geometry import points_of, yaw
from moodify.vision.preprocess import face_crop
from moodify.vision.quality import PROFILE, judge, judge_empty


class FaceReader:
    """Finds faces and guesses what they show. Safe to share between threads."""

    def __init__(self, model: Path | None = None) -> None:
        """Load the detector and the network `model` (default: the shipped one).

        Raises `ModelError` when either is missing or changed.
        """
        self._detector = FaceDetector()
        self._classifier = EmotionClassifier(model)

    @property
    def card(self) -> ModelCard:
        """What the network is and how well it does."""
        return self._classifier.card

    def read(self, frame: Frame, *, thorough: bool | None = None) -> tuple[Face, ...]:
        """Every face of a frame that can be read, largest first; none in profile.

        A `thorough` search also finds small faces in big pictures, and takes longer; unless
        told, still pictures (`captured_at` 0) get it and a camera's frames don't.
        """
        readable = [d for d in self._detect(frame, thorough) if not _in_profile(d)]
        if not readable:
            return ()
        crops = np.stack([face_crop(frame.pixels, d.landmarks) for d in readable])
        guesses = self._classifier.predict(crops)
        return tuple(
            Face(
                box=found.box,
                score=found.score,
                landmarks=found.landmarks,
                emotions=Emotions.from_array(guess),
                quality=judge(crop, found.landmarks),
                crop=crop,
            )
            for found, guess, crop in zip(readable, guesses, crops, strict=True)
        )

    def empty_quality(self, frame: Frame) -> Quality:
        """Why a frame in which `read` found nothing shows no face to read."""
        turned_away = any(_in_profile(d) for d in self._detect(frame, thorough=None))
        return judge_empty(frame.pixels, turned_away=turned_away)

    def _detect(self, frame: Frame, thorough: bool | None) -> list[Detection]:
        still = frame.captured_at == 0
        return self._detector.detect(frame.pixels, thorough=still if thorough is None else thorough)


def _in_profile(found: Detection) -> bool:
    return abs(yaw(points_of(found.landmarks))) > PROFILE

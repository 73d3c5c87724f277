"""What collections call the seven emotions and their splits, and how counts are written."""

from __future__ import annotations

import re

from moodify.types import EMOTIONS

_EMOTIONS = {
    "angry": "angry anger",
    "disgust": "disgust disgusted",
    "fear": "fear fearful afraid scared",
    "happy": "happy happiness joy joyful",
    "sad": "sad sadness",
    "surprise": "surprise surprised",
    "neutral": "neutral neutrality",
}
_SPLITS = {
    "train": "train training",
    "test": "test testing publictest public",
    "private": "private privatetest",
    "validation": "validation valid val",
}
_EMOTION_OF = {word: name for name, words in _EMOTIONS.items() for word in words.split()}
_SPLIT_OF = {word: name for name, words in _SPLITS.items() for word in words.split()}


def emotion_index(folder: str) -> int | None:
    """Index into `EMOTIONS` of a folder such as ``Anger``, ``0_angry``; None for any other."""
    name = _EMOTION_OF.get(_letters(folder))
    return None if name is None else [str(emotion) for emotion in EMOTIONS].index(name)


def split_name(text: str) -> str | None:
    """``train``, ``test``, ``private`` or ``validation`` for what means it; None for any other."""
    return _SPLIT_OF.get(_letters(text))


def count(number: int, noun: str) -> str:
    """A number with its noun: 1 picture, 2,000 pictures."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def _letters(text: str) -> str:
    """Lower case, without the digits and signs that folders carry for their order."""
    return re.sub(r"[^a-z]", "", text.lower())

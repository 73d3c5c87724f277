"""Moodify's errors, one tree.

    MoodifyError                what happened, and a hint of what to do
    ├── SettingsError           a setting has a value that can't be used
    ├── PictureError            not a picture, cut short, too large
    ├── CameraError             no camera, busy, or no frames
    ├── ModelError              the network's file is missing, changed or of another kind
    ├── CatalogueError          the database can't be opened, read or written
    ├── SourceError             a source of songs failed; the others go on
    ├── SongFileError           a file of songs can't be read
    ├── SuggestError            no song can be suggested
    ├── PortError               no free port to serve the page on
    └── LabError                the study can't go on: data, preset, checkpoint

An error is a sentence for a person: ``str(error)`` says what happened and why, and
``error.hint`` says what to do next. No traceback reaches a user.
"""

from __future__ import annotations


class MoodifyError(Exception):
    """Base of every error that Moodify raises on purpose."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint

    @property
    def sentence(self) -> str:
        """The message and the hint, as shown to a person."""
        return f"{self} {self.hint}".strip()


class SettingsError(MoodifyError):
    """A setting has a value that can't be used."""


class PictureError(MoodifyError):
    """The bytes are no picture, are cut short, or the picture is too large."""


class CameraError(MoodifyError):
    """There is no camera, it is busy, or it gives no frames."""


class ModelError(MoodifyError):
    """A network's file is missing, changed since it was made, or of another kind."""


class CatalogueError(MoodifyError):
    """The database of songs can't be opened, read or written."""


class SourceError(MoodifyError):
    """A source of songs failed; the others go on."""


class SongFileError(MoodifyError):
    """A file of songs can't be read."""


class SuggestError(MoodifyError):
    """No song can be suggested."""


class PortError(MoodifyError):
    """There is no free port to serve the page on."""


class LabError(MoodifyError):
    """The study can't go on: the data, the preset or the checkpoint is at fault."""

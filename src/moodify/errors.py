"""Moodify's errors, one tree.

    MoodifyError                what happened, and a hint of what to do
    ├── SettingsError           a setting has a value that can't be used
    ├── PictureError            not a picture, cut short, too large
    ├── CameraError             no camera, busy, or no frames
    ├── ModelError              the network's file is missing, changed or of another kind
    ├── CatalogueError          the database can't be opened, read or written
    ├── CalibrationError        what was learned of a face can't be changed or kept
    ├── JournalError            the journal can't be opened, read or written
    ├── SourceError             a source of songs failed; the others go on
    ├── SongFileError           a file of songs can't be read
    ├── SuggestError            no song can be suggested
    ├── TasteError              what was learned can't be kept or read
    │   └── TasteMissingError       what is to be forgotten was never learned
    ├── PortError               no free port to serve the page on
    ├── LanError                hosting on the home network: certificates, devices
    ├── HouseholdError          the listeners of a household: names, who listens, what is kept
    │   ├── PinError            not the PIN, or none that can be used
    │   ├── PinWaitError        too many wrong PINs; `seconds` says how long to wait
    │   └── NotListeningError   whoever listened here does so no longer
    ├── LabError                the study can't go on: data, preset, checkpoint
    └── SpotifyError            something about Spotify
        ├── SpotifySignInError        nobody is signed in, or the sign-in has ended
        ├── SpotifyNotAllowedError    the client id doesn't let this account in
        ├── SpotifyOwnerPremiumError  the client id's owner has no Premium
        ├── SpotifyPremiumError       playing on a device needs Premium
        ├── SpotifyNotYoursError      only a playlist's owner may read its songs
        ├── SpotifyNoDeviceError      no device is awake
        ├── SpotifyBusyError          asked too much; `back_at` says when to come back
        ├── SpotifyQuotaError         the owner's quota is spent
        ├── SpotifyMissingError       what was asked for isn't there
        ├── SpotifyRefusedError       refused for a reason of Spotify's own
        └── SpotifyAnswerError        no answer, or none that can be understood

An error is a sentence for a person: ``str(error)`` says what happened and why, and
``error.hint`` says what to do next. No traceback reaches a user.
"""

from __future__ import annotations

from moodify.said import Said


class MoodifyError(Exception):
    """Base of every error that Moodify raises on purpose."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint
        self.said = message if isinstance(message, Said) else Said(message)
        """The message, with its key for other languages where it has one."""

    @property
    def sentence(self) -> Said:
        """The message and the hint, as shown to a person."""
        return Said(f"{self} {self.hint}".strip(), self.said.key, **self.said.values)


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


class JournalError(MoodifyError):
    """The journal can't be opened, read or written."""


class CalibrationError(MoodifyError):
    """What was learned of a person's face can't be measured, changed or kept."""


class SourceError(MoodifyError):
    """A source of songs failed; the others go on."""


class SoundError(MoodifyError):
    """A file of sound can't be decoded, or there is nothing in it to hear."""


class SongFileError(MoodifyError):
    """A file of songs can't be read."""


class SuggestError(MoodifyError):
    """No song can be suggested."""


class TasteError(MoodifyError):
    """What was learned of a listener's taste can't be kept or read."""


class TasteMissingError(TasteError):
    """What is to be forgotten was never learned."""


class PortError(MoodifyError):
    """There is no free port to serve the page on."""


class LanError(MoodifyError):
    """Hosting on the home network can't go on: the certificates or the devices are at fault."""


class HouseholdError(MoodifyError):
    """The listeners of a household can't be told apart, changed or kept."""


class PinError(HouseholdError):
    """Not the PIN of that listener, or none that can be used."""


class PinWaitError(HouseholdError):
    """Too many wrong PINs: none is looked at for a while."""

    def __init__(self, message: str, *, hint: str = "", seconds: int = 0) -> None:
        super().__init__(message, hint=hint)
        self.seconds = seconds
        """How long to wait, seconds."""


class NotListeningError(HouseholdError):
    """Whoever listened here does so no longer: they were removed, or their PIN was changed."""


class LabError(MoodifyError):
    """The study can't go on: the data, the preset or the checkpoint is at fault."""


class SpotifyError(MoodifyError):
    """Something about Spotify, beyond what its kinds below say."""


class SpotifySignInError(SpotifyError):
    """Nobody is signed in, or the sign-in has ended: sign in (again)."""


class SpotifyNotAllowedError(SpotifyError):
    """The account isn't on the list of those whom the client id lets in."""


class SpotifyOwnerPremiumError(SpotifyError):
    """The owner of the client id has no Premium, so nobody can use it."""


class SpotifyPremiumError(SpotifyError):
    """Playing on a device needs Premium, which this account hasn't."""


class SpotifyNotYoursError(SpotifyError):
    """The songs of a playlist are shown to its owner and collaborators only."""


class SpotifyNoDeviceError(SpotifyError):
    """No device of the person's is awake."""


class SpotifyBusyError(SpotifyError):
    """Too many calls, and Spotify wants a long rest."""

    def __init__(self, message: str, *, hint: str = "", back_at: float = 0.0) -> None:
        super().__init__(message, hint=hint)
        self.back_at = back_at
        """When to come back, seconds since 1970."""


class SpotifyQuotaError(SpotifyError):
    """The quota of the client id's owner is spent."""


class SpotifyMissingError(SpotifyError):
    """What was asked for isn't there (any more)."""


class SpotifyRefusedError(SpotifyError):
    """Refused for a reason of Spotify's own."""


class SpotifyAnswerError(SpotifyError):
    """No answer, or none that can be understood: try again later."""

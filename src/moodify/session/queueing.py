"""What a listener can ask of the queue: one small class a command, and what each does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from annotated_types import MaxLen, MinLen

from moodify.session.bounds import Uri

if TYPE_CHECKING:
    from moodify.session.programme import Programme
    from moodify.types import PlayerName

MOST = 200
"""Songs that are added at once."""

Uris: TypeAlias = Annotated[tuple[Uri, ...], MinLen(1), MaxLen(MOST)]


@dataclass(frozen=True, slots=True)
class Move:
    """Put a song of the queue before another one of it; with null, at its end.

    From then on it keeps its place, whatever is chosen anew around it.
    """

    uri: Uri
    before: Uri | None
    type: Literal["move"] = "move"


@dataclass(frozen=True, slots=True)
class Add:
    """Let songs come next or last, in their order; with nothing playing, the first begins.

    One that is in the queue already is moved; those that can't be played here are left out.
    """

    uris: Uris
    place: Literal["next", "last"] = "last"
    type: Literal["add"] = "add"


@dataclass(frozen=True, slots=True)
class Remove:
    """Take a song out of the queue. It teaches nothing; in this session it isn't chosen again
    while there are others."""

    uri: Uri
    type: Literal["remove"] = "remove"


@dataclass(frozen=True, slots=True)
class PutBack:
    """Undo `remove`: the song comes back where it was, as it was."""

    uri: Uri
    type: Literal["put_back"] = "put_back"


@dataclass(frozen=True, slots=True)
class Endless:
    """Whether more songs are chosen before the queue runs out, or the music ends with it."""

    on: bool
    type: Literal["endless"] = "endless"


QueueCommand: TypeAlias = Move | Add | Remove | PutBack | Endless


def arrange(
    command: QueueCommand, programme: Programme, programmes: dict[PlayerName, Programme]
) -> None:
    """Do it to `programme`; what is said of all music, to all `programmes`.

    Raises `SuggestError` where it can't be done.
    """
    match command:
        case Move():
            programme.move(command.uri, command.before)
        case Add():
            programme.add(command.uris, next=command.place == "next")
        case Remove():
            programme.remove(command.uri)
        case PutBack():
            programme.put_back(command.uri)
        case Endless():
            for each in programmes.values():
                each.endless = command.on

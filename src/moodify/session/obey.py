"""What each command does to a session: one small function a command, told apart by its type."""

from __future__ import annotations

from functools import singledispatch

from moodify.errors import HouseholdError, SpotifyError
from moodify.mood.circumplex import mood_point
from moodify.session import basis, commands
from moodify.session.learning import FaceCommand
from moodify.session.parts import Parts
from moodify.session.queueing import QueueCommand, arrange
from moodify.types import Filters


@singledispatch
def obey(command: object, _session: Parts) -> None:
    """Do what the listener asks; raises `MoodifyError` with a sentence when it can't be."""
    raise TypeError(f"no such command: {command!r}")


# Where the music goes


@obey.register
def _(command: commands.Wish, session: Parts) -> None:
    if command.wish == "hold":
        session.following.forget_offer()
    session.heading.wish(command.wish, session.following.seen_now)


@obey.register
def _(command: commands.Goal, session: Parts) -> None:
    session.heading.go_to((command.valence, command.arousal), session.following.seen_now)


@obey.register
def _(command: commands.Bend, session: Parts) -> None:
    session.heading.bend(command.step, (command.valence, command.arousal))


@obey.register
def _(_command: commands.Straighten, session: Parts) -> None:
    session.heading.straighten()


# What the mood is


@obey.register
def _(command: commands.ChooseMood, session: Parts) -> None:
    session.following.say(*mood_point(command.mood), basis.of_name(command.mood))


@obey.register
def _(command: commands.ChoosePoint, session: Parts) -> None:
    point = command.valence, command.arousal
    session.following.say(*point, basis.of_point(*point))


@obey.register
def _(_command: commands.UseCamera, session: Parts) -> None:
    session.following.use_camera()


@obey.register
def _(_command: commands.CameraOff, session: Parts) -> None:
    session.watch.reset()
    session.learning.stop()
    session.off_at = session.clock()
    session.following.camera_off()


@obey.register
def _(command: commands.PickFace, session: Parts) -> None:
    session.watch.pick(command.face)


@obey.register
def _(command: FaceCommand, session: Parts) -> None:
    now = session.following
    seen = None if now.mood is None or now.by == "hand" else now.mood.moods
    session.learning.do(command, seen, session.clock())
    if now.by == "picture" and session.picture is not None:
        session.look_at_picture(session.picture)


@obey.register
def _(command: commands.Follow, session: Parts) -> None:
    session.following.follow = command.on
    if command.on:
        session.following.accept()


@obey.register
def _(_command: commands.AcceptOffer, session: Parts) -> None:
    session.following.accept()


@obey.register
def _(_command: commands.DismissOffer, session: Parts) -> None:
    session.following.dismiss()


# What plays


@obey.register
def _(command: commands.Next, session: Parts) -> None:
    session.programme.go_on("played", command.at)


@obey.register
def _(command: commands.Skip, session: Parts) -> None:
    session.programme.go_on("skipped", command.at)
    session.heading.choose_again()  # “play less like it” begins with what comes next


@obey.register
def _(command: commands.Ended, session: Parts) -> None:
    now = session.programme.now
    if command.uri is None or (now is not None and command.uri == now.song.track.uri):
        session.programme.go_on("finished")


@obey.register
def _(_command: commands.Previous, session: Parts) -> None:
    session.programme.go_back()


@obey.register
def _(command: commands.Play, session: Parts) -> None:
    session.heading.play(command.uri)


@obey.register
def _(command: commands.UsePlayer, session: Parts) -> None:
    if command.player not in session.programmes:
        raise SpotifyError("Spotify can't be used here.", hint="Play Moodify's own music.")
    if command.player != session.player:
        session.heading.change_player(lambda: setattr(session, "player", command.player))


@obey.register
def _(command: QueueCommand, session: Parts) -> None:
    arrange(command, session.programme, session.programmes)


# What is learned


@obey.register
def _(command: commands.Like, session: Parts) -> None:
    aim = session.programmes["here"].aim_for(command.uri)
    session.own.likes.set(command.uri, command.on, aim)


@obey.register
def _(command: commands.FitsMood, session: Parts) -> None:
    session.programme.fits(command.uri, command.fits)
    if not command.fits:
        session.heading.choose_again()


@obey.register
def _(command: commands.Filter, session: Parts) -> None:
    filters = Filters(
        frozenset(command.languages),
        frozenset(command.genres),
        frozenset(command.decades),
        command.clean,
    )
    before = session.programme.filters
    session.take_filters(filters)
    try:
        session.own.filters.keep(filters)
    except HouseholdError as error:  # they hold all the same, for this session
        session.own.unkept.failed("filters", error)
    else:
        session.own.unkept.kept("filters")
    if session.programme.filters != before:
        session.heading.choose_again()

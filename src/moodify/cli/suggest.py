"""``moodify suggest``: songs for a mood, a point or a face in a picture."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

import click

from moodify.cli.listeners import of_whom, things_of
from moodify.cli.output import json_line, recommendation_as_dict, song_as_text
from moodify.errors import PictureError

if TYPE_CHECKING:
    from moodify.recommend.reasons import Evidence
    from moodify.settings import Settings
    from moodify.types import MoodName, Recommendation, Song, Target, WishName

MOODS = ("angry", "happy", "sad", "neutral")
WISHES = ("match", "lift", "calm")
"""As in `moodify.types`, which would bring numpy along; a test holds them together."""


def affect(_: click.Context, __: click.Parameter, value: float | None) -> float | None:
    """Refuse what is not a number; a range of floats lets it through."""
    if value is not None and math.isnan(value):
        raise click.BadParameter("it must be a number from -1 to 1.")
    return value


@click.command()
@click.option("--mood", type=click.Choice(MOODS), help="A mood chosen by name.")
@click.option(
    "--valence",
    type=click.FloatRange(-1, 1),
    callback=affect,
    help="How pleasant: -1 (not at all) to 1.",
)
@click.option(
    "--arousal",
    type=click.FloatRange(-1, 1),
    callback=affect,
    help="How awake: -1 (quite calm) to 1.",
)
@click.option(
    "--picture", type=click.Path(path_type=Path), help="Go by the largest face in a picture."
)
@click.option(
    "--wish",
    type=click.Choice(WISHES),
    default="match",
    show_default=True,
    help="Stay with the mood, brighten it, or quieten it.",
)
@click.option(
    "-n", "count", type=click.IntRange(1, 1000), default=5, show_default=True, help="How many."
)
@click.option("--playable", is_flag=True, help="Only songs that Moodify can play itself.")
@click.option("--seed", type=int, help="The same number gives the same songs.")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON array.")
@of_whom
def suggest(
    mood: MoodName | None,
    valence: float | None,
    arousal: float | None,
    picture: Path | None,
    wish: WishName,
    count: int,
    playable: bool,
    seed: int | None,
    as_json: bool,
    listener: str | None,
) -> None:
    """Suggest songs for a mood, a point or a face in a picture, each with its reasons.

    Say what to go by: --mood, or --valence with --arousal, or --picture.
    """
    check_choice(mood, valence, arousal, picture)
    from moodify.settings import load_settings

    settings = load_settings()
    target, evidence = aim(mood, valence, arousal, picture, wish, settings)
    choices = choose(settings, target, evidence, count, playable, seed, listener)
    if as_json:
        click.echo(json_line([recommendation_as_dict(choice) for choice in choices]))
    else:
        click.echo("\n\n".join(as_text(choice) for choice in choices))


def check_choice(
    mood: str | None, valence: float | None, arousal: float | None, picture: Path | None
) -> None:
    """A usage error unless exactly one thing to go by is named."""
    if (valence is None) != (arousal is None):
        raise click.UsageError("--valence and --arousal belong together: give both.")
    given = sum(one is not None for one in (mood, valence, picture))
    if given == 0:
        raise click.UsageError("Give --mood, --valence with --arousal, or --picture.")
    if given > 1:
        raise click.UsageError("Give only one of --mood, --valence with --arousal, --picture.")


def aim(
    mood: MoodName | None,
    valence: float | None,
    arousal: float | None,
    picture: Path | None,
    wish: WishName,
    settings: Settings,
) -> tuple[Target, Evidence]:
    """Where the music should be, and what that rests on."""
    from moodify.mood.wish import target_at, target_for_name
    from moodify.recommend.reasons import Evidence

    if picture is not None:
        return aim_at_face(picture, wish, settings)
    if mood is not None:
        return target_for_name(mood, wish), Evidence(mood, 1.0, "hand")
    assert valence is not None
    assert arousal is not None
    return target_at(valence, arousal, wish), Evidence(None, 1.0, "hand")


def aim_at_face(picture: Path, wish: WishName, settings: Settings) -> tuple[Target, Evidence]:
    """The target for the largest face of a picture; raises `PictureError` without a face."""
    from moodify.mood.still import mood_of
    from moodify.mood.wish import target_for
    from moodify.recommend.reasons import Evidence
    from moodify.vision.decode import decode_picture
    from moodify.vision.reader import FaceReader

    frame = decode_picture(picture, max_megapixels=settings.max_picture_megapixels)
    faces = FaceReader().read(frame)
    if not faces:
        raise PictureError(
            f"There is no face to be seen in {picture}.",
            hint="Give another picture, or choose the mood yourself with --mood.",
        )
    mood = mood_of(faces[0].emotions)
    return target_for(mood, wish), Evidence(mood.label, mood.confidence, "picture")


def choose(
    settings: Settings,
    target: Target,
    evidence: Evidence,
    count: int,
    playable: bool,
    seed: int | None,
    listener: str | None = None,
) -> list[Recommendation]:
    """Songs from the library, mindful of what was heard and liked on the page."""
    from moodify.cli.shelves import opened
    from moodify.household.memory import Memory
    from moodify.recommend.suggest import suggest as rank
    from moodify.session.tasting import mood_for
    from moodify.taste.taste import Taste

    things = things_of(settings, listener)
    with opened(settings) as library:
        heard = library.catalogue if things.memory is None else Memory(things.memory)
        return rank(
            library,
            target,
            count,
            evidence=evidence,
            recent=heard.recent(50),
            liked=heard.liked(),
            taste=Taste.at(things.taste).judge(mood_for(target)),
            playable=True if playable else None,
            seed=seed,
        )


def as_text(choice: Recommendation) -> str:
    """A song with its reasons and where to hear it."""
    lines = [song_as_text(choice.song)]
    lines += [f"    {' '.join(reason.text for reason in choice.reasons)}"]
    lines += [f"    {where(choice.song)}"]
    return "\n".join(lines)


def where(song: Song) -> str:
    """Where a song can be heard, in a line."""
    if song.track.playable:
        return "Plays on the page of `moodify run`."
    links = list(song.track.links.values())
    return links[0] if links else song.track.uri

"""``moodify lab``: train, evaluate and export the emotion network."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from moodify.errors import LabError

if TYPE_CHECKING:
    from moodify.lab.checkpoint import Progress
    from moodify.lab.data import Pictures
    from moodify.lab.presets import Preset

FILE = click.Path(path_type=Path)

data_option = click.option(
    "--data", type=FILE, required=True, help="FER2013: the Kaggle zip or its unpacked folder."
)
votes_option = click.option("--votes", type=FILE, help="FER+ votes by picture (CSV).")
leaks_option = click.option("--leaks", type=FILE, help="Training pictures to leave out (CSV).")
preset_option = click.option("--preset", default="moodify", show_default=True, help="The recipe.")
out_option = click.option(
    "--out", type=FILE, help="Folder of the run.  [default: runs/PRESET]", default=None
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def lab() -> None:
    """Study the data, train the network, score it, ship it."""


@lab.command()
@data_option
@votes_option
@leaks_option
@preset_option
@out_option
@click.option("--epochs", type=click.IntRange(1), help="Train for fewer or more epochs.")
def train(
    data: Path,
    votes: Path | None,
    leaks: Path | None,
    preset: str,
    out: Path | None,
    epochs: int | None,
) -> None:
    """Train a network; started again, it goes on where it stopped.

    Under torchrun it trains in many processes, on graphics cards where there are any:
    torchrun --nproc-per-node 2 -m moodify lab train …
    """
    need_torch()
    from dataclasses import replace

    from moodify.lab.checkpoint import load_network
    from moodify.lab.presets import get_preset
    from moodify.lab.train import train as run
    from moodify.lab.world import join_world

    recipe = get_preset(preset)
    if epochs is not None:
        recipe = replace(recipe, epochs=epochs)
    where = folder(preset, out)
    learn, hold = parts(data, votes, leaks, recipe)
    teacher = load_network(where.parent / recipe.teacher)[0] if recipe.teacher else None
    with join_world() as world:
        if world.first:
            click.echo(f"Learning from {len(learn):,} pictures, watching {len(hold):,}.")
        run(recipe, learn, hold, where, show, teacher, world)


@lab.command()
@data_option
@votes_option
@leaks_option
@preset_option
@out_option
@click.option("--model", type=FILE, help="The .onnx file to write.  [default: OUT/emotion.onnx]")
def export(
    data: Path,
    votes: Path | None,
    leaks: Path | None,
    preset: str,
    out: Path | None,
    model: Path | None,
) -> None:
    """Write a trained network as ONNX with its model card."""
    need_torch()
    from moodify.lab.checkpoint import load_network
    from moodify.lab.choose import choose
    from moodify.lab.export import export as write

    where = folder(preset, out)
    model = model or where / "emotion.onnx"
    network, recipe = load_network(where)
    learn, hold = parts(data, votes, leaks, recipe)
    choice = choose(network, recipe, hold)
    done = write(network, recipe, choice, learn, hold, model)
    click.echo(
        f"Wrote {model} ({model.stat().st_size / 1e6:.1f} MB, "
        f"{16 if done.small else 32}-bit weights), its cards, and the 32-bit network beside it, "
        f"which agrees with torch to {done.difference:.0e}; 16 bits move a probability by at most "
        f"{done.small_difference:.0e} and the held-out accuracy by {-done.cost:+.2%}."
    )
    click.echo(
        f"FER+ share of the blend {choice.votes_share:.2f}, temperature {choice.temperature:.2f}; "
        f"on the held-out share {choice.label_accuracy:.1%} (FER2013), "
        f"{choice.votes_accuracy:.1%} (FER+)."
    )


@lab.command()
@data_option
@votes_option
@click.option("--split", default="test", show_default=True, help="Which part of the data.")
@click.option("--model", type=FILE, help="An .onnx file with its card.  [default: the shipped one]")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--record", is_flag=True, help="Write the figures into the model's card.")
def evaluate(
    data: Path, votes: Path | None, split: str, model: Path | None, as_json: bool, record: bool
) -> None:
    """Score a network on pictures that it never saw."""
    from moodify.lab.evaluate import evaluate as score
    from moodify.lab.evaluate import record_metrics, summary
    from moodify.vision.classify import DEFAULT_MODEL

    result: dict[str, Any] = score(model, read(data, split, votes, None))
    if record:
        record_metrics(model or DEFAULT_MODEL, split, result)
    click.echo(json.dumps(result) if as_json else summary(result))


@lab.command(name="all")
@data_option
@votes_option
@leaks_option
@preset_option
@out_option
@click.pass_context
def everything(
    ctx: click.Context,
    data: Path,
    votes: Path | None,
    leaks: Path | None,
    preset: str,
    out: Path | None,
) -> None:
    """Train, export and evaluate in one go; the network lands in the run's folder."""
    where = folder(preset, out)
    model = where / "emotion.onnx"
    source = {"data": data, "votes": votes}
    recipe = {"leaks": leaks, "preset": preset, "out": where}
    ctx.invoke(train, **source, **recipe, epochs=None)
    ctx.invoke(export, **source, **recipe, model=model)
    ctx.invoke(evaluate, **source, split="test", model=model, as_json=False, record=True)


def read(data: Path, split: str, votes: Path | None, leaks: Path | None) -> Pictures:
    """One split of the collection."""
    from moodify.lab.data import load_split

    return load_split(data, split, votes, leaks)


def parts(
    data: Path, votes: Path | None, leaks: Path | None, recipe: Preset
) -> tuple[Pictures, Pictures]:
    """What is learned, and what is held out of Training."""
    from moodify.lab.data import split_holdout
    from moodify.lab.metrics import mood_rows

    pictures = read(data, "train", votes, leaks)
    if recipe.moods_only:
        pictures = pictures.take(mood_rows(pictures.labels)[0])
    return split_holdout(pictures, recipe.holdout, recipe.seed)


def folder(preset: str, out: Path | None) -> Path:
    """Where a run's checkpoints lie."""
    return out if out is not None else Path("runs") / preset


def show(progress: Progress) -> None:
    """One line an epoch, with the time that is left."""
    left = (progress.epochs - progress.epoch) * progress.seconds
    click.echo(
        f"epoch {progress.epoch:3d}/{progress.epochs}  loss {progress.loss:.3f}  "
        f"held out: {progress.label_accuracy:.1%} FER2013, {progress.votes_accuracy:.1%} FER+  "
        f"{progress.seconds:.0f} s, about {left / 60:.0f} min left"
    )


def need_torch() -> None:
    """Say how to get torch where it is missing."""
    if importlib.util.find_spec("torch") is None:
        raise LabError(
            "Training needs torch, which the app itself does without.",
            hint="Install it with: pip install 'moodify[lab]'",
        )

"""``moodify lab``: look at the data, train, export, score and report; or all of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from moodify.cli.lab_data import check_data, explore_data
from moodify.cli.lab_music import music
from moodify.cli.lab_needs import need_torch
from moodify.cli.lab_report import report

if TYPE_CHECKING:
    from moodify.lab.checkpoint import Progress

FILE = click.Path(path_type=Path)

data_option = click.option(
    "--data",
    type=FILE,
    required=True,
    help="FER2013 (zip, unpacked folder or CSV), or a folder of CLASS/PICTURE.",
)
votes_option = click.option("--votes", type=FILE, help="FER+ votes by picture (CSV).")
leaks_option = click.option("--leaks", type=FILE, help="Training pictures to leave out (CSV).")
preset_option = click.option("--preset", default="moodify", show_default=True, help="The recipe.")
out_option = click.option(
    "--out", type=FILE, help="Folder of the run.  [default: runs/PRESET]", default=None
)
small_option = click.option(
    "--small", is_flag=True, help="One picture in twenty, small networks: minutes, not hours."
)


compile_option = click.option(
    "--compile", "compiled", is_flag=True, help="Some 30 % faster; needs a C++ compiler."
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def lab() -> None:
    """Study the data, train the network, score it, ship it."""


lab.add_command(check_data)
lab.add_command(explore_data)
lab.add_command(report)
lab.add_command(music)


@lab.command()
@data_option
@votes_option
@leaks_option
@preset_option
@out_option
@small_option
@click.option("--epochs", type=click.IntRange(1), help="Train for fewer or more epochs.")
@compile_option
def train(
    data: Path,
    votes: Path | None,
    leaks: Path | None,
    preset: str,
    out: Path | None,
    small: bool,
    epochs: int | None,
    compiled: bool,
) -> None:
    """Train a network; started again, it goes on where it stopped.

    Under torchrun it trains in many processes, on graphics cards where there are any:
    torchrun --nproc-per-node 2 -m moodify lab train …
    """
    need_torch()
    from dataclasses import replace

    from moodify.lab.study import Source, train_preset
    from moodify.lab.world import join_world

    source = Source(data, votes, leaks, small)
    recipe = source.recipe(preset)
    if epochs is not None:
        recipe = replace(recipe, epochs=epochs)
    with join_world() as world:
        train_preset(source, recipe, folder(preset, out), show, world, compiled)


@lab.command()
@data_option
@votes_option
@leaks_option
@preset_option
@out_option
@small_option
@click.option("--model", type=FILE, help="The .onnx file to write.  [default: OUT/emotion.onnx]")
def export(
    data: Path,
    votes: Path | None,
    leaks: Path | None,
    preset: str,
    out: Path | None,
    small: bool,
    model: Path | None,
) -> None:
    """Write a trained network as ONNX with its model cards."""
    need_torch()
    from moodify.lab.modelcard import write_model_card
    from moodify.lab.study import Source, export_run

    where = folder(preset, out)
    model = model or where / "emotion.onnx"
    choice, done = export_run(Source(data, votes, leaks, small), where, model)
    write_model_card(model)
    click.echo(
        f"Wrote {model} ({model.stat().st_size / 1e6:.1f} MB, {8 if done.small else 32}-bit "
        f"weights), its cards, and the 32-bit network beside it, which agrees with torch to "
        f"{done.difference:.0e}; 8 bits move a probability by at most "
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
@click.option("--record", is_flag=True, help="Write the figures into the model's cards.")
def evaluate(
    data: Path, votes: Path | None, split: str, model: Path | None, as_json: bool, record: bool
) -> None:
    """Score a network on pictures that it never saw.

    Faces are found and cut out of pictures that are no 48×48 crops already.
    """
    from moodify.lab.data import load_split
    from moodify.lab.evaluate import evaluate as score
    from moodify.lab.evaluate import face_cropper, record_metrics, summary
    from moodify.lab.modelcard import write_model_card
    from moodify.vision.classify import DEFAULT_MODEL

    pictures = load_split(data, split, votes, crop=face_cropper(), complete=False)
    for note in pictures.notes:
        click.echo(note, err=True)
    result = score(model, pictures, data.name, split)
    if record:
        record_metrics(model or DEFAULT_MODEL, split, result)
        write_model_card(model or DEFAULT_MODEL)
    click.echo(json.dumps(result) if as_json else summary(result))


@lab.command(name="all")
@data_option
@votes_option
@leaks_option
@small_option
@click.option("--runs", type=FILE, default=Path("runs"), show_default=True, help="Where it lands.")
@click.option("--presets", multiple=True, help="Recipes, in order.  [default: all that count]")
@compile_option
def everything(
    data: Path,
    votes: Path | None,
    leaks: Path | None,
    small: bool,
    runs: Path,
    presets: tuple[str, ...],
    compiled: bool,
) -> None:
    """The whole study: check, explore, train, export, score, and a page that tells it."""
    need_torch()
    from moodify.lab.study import ALL_PRESETS, Report, Source, study

    source = Source(data, votes, leaks, small)
    study(source, runs, presets or ALL_PRESETS, Report(click.echo, show), compiled)


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

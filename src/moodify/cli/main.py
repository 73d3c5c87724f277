"""The ``moodify`` command: a table of commands, each loaded only when it is asked for.

Exit status: 0 when all went well, 1 when something Moodify knows went wrong, 2 for a wrong
command line, 70 for a fault of Moodify's own, 130 when interrupted.
"""

from __future__ import annotations

import errno
import importlib
import io
import sys
from typing import Any

import click

from moodify.errors import MoodifyError

COMMANDS = {
    "run": "moodify.cli.run:run",
    "see": "moodify.cli.see:see",
    "watch": "moodify.cli.watch:watch",
    "suggest": "moodify.cli.suggest:suggest",
    "taste": "moodify.cli.taste:taste",
    "songs": "moodify.cli.songs:songs",
    "spotify": "moodify.cli.spotify:spotify",
    "journal": "moodify.cli.journal:journal",
    "listeners": "moodify.cli.listeners:listeners",
    "devices": "moodify.cli.devices:devices",
    "doctor": "moodify.cli.doctor:doctor",
    "lab": "moodify.cli.lab:lab",
}
"""Name of each command to where it stands, in the order of the help."""

REPORT_HERE = "Please report it with the command that led here; --debug shows where it happened."
OWN_FAULT = 70
"""EX_SOFTWARE of sysexits.h."""
INTERRUPTED = 130
"""What a shell reports after Ctrl-C: 128 + SIGINT."""


class MoodifyGroup(click.Group):
    """Loads commands late and turns every error into one sentence."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command; None when there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        module, _, attribute = COMMANDS[cmd_name].partition(":")
        command = getattr(importlib.import_module(module), attribute)
        assert isinstance(command, click.Command)
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; no traceback reaches a person unless --debug asks for it."""
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except KeyboardInterrupt:
            click.echo("\nStopped.", err=True)
            ctx.exit(INTERRUPTED)
        except Exception as error:
            if ctx.params["debug"] or is_broken_pipe(error):
                raise
            click.echo(as_sentence(error), err=True)
            ctx.exit(1 if isinstance(error, MoodifyError) else OWN_FAULT)


def as_sentence(error: Exception) -> str:
    """What a person is told of `error`."""
    if isinstance(error, MoodifyError):
        return f"moodify: {error.sentence}"
    return f"moodify: a fault of its own ({type(error).__name__}: {error}). {REPORT_HERE}"


def is_broken_pipe(error: Exception) -> bool:
    """Whether the reader of our output went away, as ``head`` does; click ends quietly then."""
    return isinstance(error, OSError) and error.errno == errno.EPIPE


def show_version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    """Print the version; reading it takes a module that nothing else needs."""
    if not wanted:
        return
    from moodify import __version__

    click.echo(f"moodify {__version__}")
    ctx.exit()


@click.group(cls=MoodifyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=show_version,
    help="Show the version and exit.",
)
@click.option("--debug", is_flag=True, envvar="MOODIFY_DEBUG", hidden=True)
def main(debug: bool) -> None:
    """See your mood in your face, on your own machine, and hear a song that fits.

    Start with `moodify run`; `moodify doctor` says what works here.
    """
    import logging

    if isinstance(sys.stdout, io.TextIOWrapper):  # names that a terminal can't show don't fail
        sys.stdout.reconfigure(errors="backslashreplace")
    if debug:
        logging.basicConfig(level=logging.DEBUG)
    else:  # what a person should know is said in sentences, not in log lines
        logging.getLogger("moodify").addHandler(logging.NullHandler())

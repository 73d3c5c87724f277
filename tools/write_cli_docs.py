"""Write docs/cli.md from the commands' own help: ``python tools/write_cli_docs.py``.

A test fails when the file on disk differs from what this writes.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from moodify.cli.main import main as root

PAGE = Path(__file__).parents[1] / "docs" / "cli.md"
WIDTH = 80

HEAD = """# The terminal

Written by `python tools/write_cli_docs.py` from the commands themselves; edit those, not this.

Exit status: 0 when all went well, 1 when something went wrong that Moodify can name (one
sentence on stderr), 2 for a wrong command line, 70 for a fault of Moodify's own, 130 after
Ctrl-C.
"""


def page() -> str:
    """The whole page."""
    return HEAD + "".join(
        f"\n## {context.command_path}\n\n```\n{context.get_help()}\n```\n"
        for context in contexts(root, None)
    )


def contexts(command: click.Command, parent: click.Context | None) -> Iterator[click.Context]:
    """A context for `command` and for each command below it, in the order of the help."""
    name = "moodify" if parent is None else command.name
    widths = {"terminal_width": WIDTH, "max_content_width": WIDTH}
    settings: dict[str, Any] = {**command.context_settings, **widths}
    context = click.Context(command, parent, info_name=name, **settings)
    yield context
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            if below is not None and not below.hidden:
                yield from contexts(below, context)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")

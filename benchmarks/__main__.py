"""Print the table of figures: ``python -m benchmarks [NAME…] [--strict]``.

The table is Markdown, so that it can be pasted into a README or a note as it is.
"""

from __future__ import annotations

import argparse
import importlib
import os
import platform
import sys
import traceback
from importlib import metadata

from benchmarks import Row

NAMES = (
    *("startup", "vision", "suggest", "taste", "house"),
    *("spotify", "sound", "local", "journal", "live", "page"),
)
LONG = ("catalogue", "cluster", "resting", "path")
"""Measured only when they are named: minutes each."""
CORES = 2
"""The promises are for a small laptop: more cores than this are left out where that works."""


def main() -> int:
    """Measure what was asked for; 1 when that failed, or, if strict, when a bar is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    known = f"{', '.join(NAMES)} (default: all these); {', '.join(LONG)}"
    parser.add_argument("names", nargs="*", help=f"some of: {known}")
    parser.add_argument("--strict", action="store_true", help="exit with 1 when a bar is missed")
    arguments = parser.parse_args()
    unknown = set(arguments.names) - {*NAMES, *LONG}
    if unknown:
        parser.error(f"no benchmark named {', '.join(sorted(unknown))}; there are {known}")

    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:CORES])
    print(machine(), end="\n\n", flush=True)
    print("| figure | measured | bar | met | reference in the same run | |")
    print("|---|--:|--:|:-:|---|--:|", flush=True)
    missed = failed = 0
    for name in arguments.names or NAMES:
        try:
            for row in importlib.import_module(f"benchmarks.{name}").rows():
                print(as_line(row), flush=True)
                missed += row.met is False
        except Exception:  # the other figures are still wanted
            traceback.print_exc()
            failed += 1
    return 1 if failed or (missed and arguments.strict) else 0


def machine() -> str:
    """What the figures were measured on, and how busy it was."""
    versions = (f"{name} {metadata.version(name)}" for name in ("onnxruntime", "numpy"))
    busy = f"load {os.getloadavg()[0]:.1f} at the start" if hasattr(os, "getloadavg") else ""
    parts = (
        platform.system(),
        platform.machine(),
        f"{cores()} cores",
        f"Python {platform.python_version()}",
        *versions,
        busy,
    )
    return ", ".join(part for part in parts if part)


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def as_line(row: Row) -> str:
    """One line of the Markdown table."""
    bar = "" if row.bar is None else f"{'≥' if row.at_least else '≤'} {row.bar:g} {row.unit}"
    met = {True: "yes", False: "**no**", None: ""}[row.met]
    reference = "" if row.reference_value is None else f"{row.reference_value:.3g} {row.unit}"
    cells = (row.figure, f"{row.value:.3g} {row.unit}", bar, met, row.reference, reference)
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    sys.exit(main())

"""Piece → recording. Run as ``python -m moodify.music.sources.house.render [slug …]``.

FLAC, 44.1 kHz, 16 bits, stereo: every browser plays it, it is written some 15 times faster
than MP3 (which alone would take as long as all the music), seeks exactly, loses nothing, and
has neither time stamp nor random serial number in it, so the same piece is the same bytes.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from moodify.errors import SourceError
from moodify.music.sources.house.files import file_name
from moodify.music.sources.house.master import master
from moodify.music.sources.house.mix import mix
from moodify.music.sources.house.pieces import all_pieces
from moodify.music.sources.house.score import SAMPLE_RATE, Piece
from moodify.types import Float32Array


def record(piece: Piece) -> Float32Array:
    """Compose, play, mix and master a piece: float32 (2, `piece.samples`), within ±1."""
    return master(mix(piece.score()), piece.loudness, piece.warmth, 0.9 * piece.tail)


def save(sound: Float32Array, path: Path) -> None:
    """Write (2, samples) as FLAC; the file appears whole or not at all."""
    import soundfile

    handle, name = tempfile.mkstemp(prefix=f"{path.name}.", suffix=".part", dir=path.parent)
    os.close(handle)
    half = Path(name)
    try:
        whole = np.round(sound.T * 32767).astype(np.int16)
        soundfile.write(half, whole, SAMPLE_RATE, format="FLAC", subtype="PCM_16")
        half.replace(path)
    finally:
        half.unlink(missing_ok=True)


def render(piece: Piece, folder: Path) -> Path:
    """The piece's file in `folder`, recorded unless it is there. Raises `SourceError`."""
    path = folder / file_name(piece)
    if not path.exists():
        try:
            save(record(piece), path)
        except (OSError, RuntimeError) as error:
            raise SourceError(
                f"“{piece.title}” can't be written to {folder} ({error}).",
                hint="Make room there, or set MOODIFY_CACHE_DIR to another folder.",
            ) from error
    return path


def main(arguments: Sequence[str] | None = None) -> int:
    """The command: print the path of each piece as it is ready; give an exit status."""
    parser = argparse.ArgumentParser(prog="render", description="Render the house music.")
    parser.add_argument("slug", nargs="*", help="pieces to render; all when none is named")
    parser.add_argument("--into", type=Path, default=Path.cwd(), help="folder to write to")
    parser.add_argument("--nice", type=int, default=0, help="how far to step back for others")
    options = parser.parse_args(arguments)
    if arguments is None:
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # leave no half file
    if options.nice and hasattr(os, "nice"):
        os.nice(options.nice)
    pieces = all_pieces()
    for slug in options.slug or pieces:
        if slug not in pieces:
            print(f"There is no piece called {slug!r}.", file=sys.stderr)
            return 2
        try:
            print(render(pieces[slug], options.into), flush=True)
        except SourceError as error:
            print(error.sentence, file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

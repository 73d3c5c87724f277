"""Sound that a browser can't play, brought by ffmpeg to a kind that it can.

The whole song is made once, into a folder of the cache that stays below a bound, so that any
part of it can be asked for afterwards. ffmpeg is run without a shell, may open nothing but the
one file, is told what kind that is, and is given up after a while.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Collection
from pathlib import Path

from moodify.errors import SoundError
from moodify.music.sound import ffmpeg
from moodify.web.sound.formats import FLAC, OPUS, Format, named

log = logging.getLogger(__name__)

MOST_BYTES = 6_000_000_000
"""Of the cache; one song may take half of it. Four hours as FLAC are some 1.5 GB."""
PATIENCE = 900.0
"""Seconds for one song: four hours take about one minute."""
AT_ONCE = 2
INSTALL = "Install ffmpeg on the computer that runs Moodify, or pip install 'moodify[formats]'."
LOSSY = ("-ac", "2", "-c:a", "libopus", "-b:a", "160k", "-f", "ogg")
LOSSLESS = ("-c:a", "flac", "-compression_level", "2", "-f", "flac")


class Transcoder:
    """Makes and keeps them. May be shared by threads."""

    def __init__(
        self,
        folder: Path,
        *,
        program: str | None = None,
        most_bytes: int = MOST_BYTES,
        patience: float = PATIENCE,
    ) -> None:
        """`program` is ffmpeg; None looks for it each time, for it may be installed meanwhile."""
        self._folder = folder
        self._program = program
        self._most = most_bytes
        self._patience = patience
        self._turns = threading.BoundedSemaphore(AT_ONCE)
        self._lock = threading.Lock()
        self._busy: dict[str, threading.Lock] = {}
        self._running: set[subprocess.Popen[bytes]] = set()
        self._closed = False

    @property
    def there(self) -> bool:
        """Whether ffmpeg is."""
        return self._find() is not None

    def made(self, path: Path, kind: Format, plays: Collection[str]) -> tuple[Path, Format]:
        """A file with the sound of `path`, of a kind named in `plays`, and that kind.

        Takes a second or two the first time. Raises `SoundError` where it can't be.
        """
        wanted = _wanted(kind, plays)
        if wanted is None or not kind.demuxer:
            raise SoundError(
                f"“{named(path)}” is {kind.title}, which this browser doesn't play.",
                hint="Open it in another player, or try another browser.",
            )
        program = self._find()
        if program is None:
            raise SoundError(
                f"“{named(path)}” is {kind.title}, which this browser doesn't play.", hint=INSTALL
            )
        target = self._folder / f"{_key(path)}.{wanted.name}"
        with self._lock:
            busy = self._busy.setdefault(target.name, threading.Lock())
        try:
            with busy:
                if not target.is_file():
                    with self._turns:
                        self._make(program, path, kind, wanted, target)
        finally:
            with self._lock:
                self._busy.pop(target.name, None)
        with contextlib.suppress(OSError):
            os.utime(target)  # used last: kept longest
        return target, wanted

    def close(self) -> None:
        """Give up what is being made."""
        with self._lock:
            self._closed = True
            for process in self._running:
                process.kill()

    def _find(self) -> str | None:
        return self._program or ffmpeg.program()

    def _make(self, program: str, path: Path, kind: Format, wanted: Format, target: Path) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._tidy()
            handle, name = tempfile.mkstemp(dir=self._folder, prefix=".", suffix=".part")
            os.close(handle)
        except OSError as error:
            raise SoundError(
                f"There is no room to play “{named(path)}” ({error.strerror}).",
                hint=f"Make room in {self._folder}, or set MOODIFY_CACHE_DIR.",
            ) from error
        part = Path(name)
        try:
            self._run(self._command(program, path, kind, wanted, part), path)
            size = part.stat().st_size
            if size == 0 or size >= self._most // 2:
                word = "has no sound in it" if size == 0 else "is too long to be brought over"
                raise SoundError(f"“{named(path)}” {word}.")
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)

    def _command(
        self, program: str, path: Path, kind: Format, wanted: Format, part: Path
    ) -> list[str]:
        how = LOSSLESS if wanted is FLAC else LOSSY
        return [
            *(program, "-nostdin", "-hide_banner", "-loglevel", "error", "-y"),
            *("-protocol_whitelist", "file", "-f", kind.demuxer, "-i", f"file:{path}"),
            *("-map", "0:a:0", "-vn", "-sn", "-dn", "-map_metadata", "-1", "-threads", "1"),
            *("-fs", str(self._most // 2), *how, f"file:{part}"),
        ]

    def _run(self, command: list[str], path: Path) -> None:
        with tempfile.TemporaryFile() as said:
            with self._lock:
                if self._closed:
                    raise SoundError("Moodify is about to end.")
                process = subprocess.Popen(
                    command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=said
                )
                self._running.add(process)
            try:
                status = process.wait(self._patience)
            except subprocess.TimeoutExpired as error:
                raise SoundError(f"“{named(path)}” takes too long to be made playable.") from error
            finally:
                process.kill()
                process.wait()
                with self._lock:
                    self._running.discard(process)
            if status != 0:
                said.seek(0)
                log.debug("ffmpeg: %s", said.read(2_000).decode("utf-8", "replace"))
                raise SoundError(
                    f"“{named(path)}” can't be read: it is damaged, or not what its name says.",
                    hint="Play another song.",
                )

    def _tidy(self) -> None:
        """Make room: what was used longest ago goes first; half-made ones of a kill go too."""
        kept, abandoned = [], time.time() - 2 * self._patience
        for path in self._folder.iterdir():
            known = path.stat()
            if path.suffix == ".part" and known.st_mtime < abandoned:
                path.unlink(missing_ok=True)
            elif path.suffix != ".part":
                kept.append((known.st_mtime, known.st_size, path))
        total = sum(size for _, size, _ in kept)
        for _, size, path in sorted(kept):
            if total <= self._most // 2:
                return
            path.unlink(missing_ok=True)
            total -= size


def _wanted(kind: Format, plays: Collection[str]) -> Format | None:
    """What loses nothing where there is something to lose, else what is small."""
    order = (FLAC, OPUS) if kind.lossless else (OPUS, FLAC)
    return next((one for one in order if one.name in plays), None)


def _key(path: Path) -> str:
    """Another one when the file has changed."""
    known = path.stat()
    words = f"{known.st_size} {known.st_mtime_ns} "
    return hashlib.sha256(words.encode() + os.fsencode(path)).hexdigest()[:32]

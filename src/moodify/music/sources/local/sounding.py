"""One process that analyses files, and the line to it.

A decoder may crash on a file and take its process with it, so each file is given to one process
by a line of its own: it is known which file it was, and all others go on. (A pool of processes
that share one queue can't tell.)
"""

from __future__ import annotations

import math
import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from moodify.errors import ModelError, MoodifyError

if TYPE_CHECKING:
    from moodify.music.sound.result import SoundMood

Analyse: TypeAlias = "Callable[[Path], SoundMood]"
"""Must be picklable: a function of a module."""
Answer: TypeAlias = "tuple[Literal['mood'], SoundMood] | tuple[Literal['bad', 'broken'], str]"
"""A mood; why the file has none; or what is wrong here, whatever the file."""

NICE = 15
"""How far the work steps back before everything else, playing above all."""
FAREWELL = 1.0
"""Seconds that a process has to end by itself."""


def by_sound(path: Path) -> SoundMood:
    """The mood of a file by its sound. A process loads the networks once and keeps them."""
    return _analyser()(path)


@cache
def _analyser() -> Analyse:
    from moodify.music.sound.analyse import Analyser

    return Analyser()


def answer_for(path: Path, analyse: Analyse) -> Answer:
    """What is said of the file at `path`."""
    try:
        mood = analyse(path)
    except (ModelError, ImportError) as error:
        return "broken", str(error)
    except MoodifyError as error:
        return "bad", str(error)
    except MemoryError:
        return "bad", f"{path.name} needs more memory than there is."
    except Exception as error:
        return "bad", f"It can't be analysed ({error or type(error).__name__})."
    figures = (mood.valence, mood.arousal, mood.confidence, mood.seconds, mood.loudness)
    if not all(map(math.isfinite, figures)):
        return "bad", "Its analysis gave no number."
    return "mood", mood


def serve(line: Connection, analyse: Analyse) -> None:
    """Answer for each path that comes over the line, until it is closed at the other end.

    That also ends it should the other process be killed.
    """
    _step_back()
    with suppress(EOFError, OSError):
        while True:
            line.send(answer_for(Path(line.recv()), analyse))


def _step_back() -> None:
    with suppress(AttributeError, OSError):
        os.nice(NICE)
    with suppress(OSError):  # Linux: should memory run out, this process goes and no other
        Path("/proc/self/oom_score_adj").write_text("1000", encoding="ascii")
    with Path(os.devnull).open("wb") as nowhere:  # decoders write there what they find wrong
        os.dup2(nowhere.fileno(), 2)


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Ctrl-C is ours to handle: what is started here never hears of it, not even at first."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class Sounding:
    """A process that analyses one file after another."""

    def __init__(self, analyse: Analyse) -> None:
        from moodify.music.sound.pool import ONE_THREAD

        for name in ONE_THREAD:  # read by the child: songs are what runs side by side
            os.environ.setdefault(name, "1")
        context = get_context("spawn")
        self.line, theirs = context.Pipe()
        self._process = context.Process(
            target=serve, args=(theirs, analyse), name="moodify-sound", daemon=True
        )
        with _without_interrupts():
            self._process.start()
        theirs.close()
        self.since = time.monotonic()
        """When it was given its last file."""

    def give(self, path: Path) -> None:
        """Have a file analysed; `take` its answer when the line has something to read."""
        self.since = time.monotonic()
        with suppress(OSError):  # it has died: `take` will tell
            self.line.send(str(path))

    def take(self) -> Answer | None:
        """The answer; None where the process died of the file."""
        try:
            answer: Answer = self.line.recv()
        except (EOFError, OSError):
            return None
        return answer

    def end(self) -> None:
        """End the process, whatever it does."""
        self._process.terminate()
        self._process.join(FAREWELL)
        if self._process.is_alive():
            self._process.kill()
            self._process.join(FAREWELL)
        self.line.close()
        with suppress(ValueError):  # it is not quite dead yet: it will be collected
            self._process.close()

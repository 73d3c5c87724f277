"""What happens on each machine of the cluster: a file → its line of results.

The machines import this module, so Moodify must be installed on each, in the same version.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from moodify.errors import ModelError, MoodifyError

if TYPE_CHECKING:
    from moodify.music.sound.result import SoundMood

Line: TypeAlias = dict[str, Any]
"""What is said of one file: ``file`` and its mood, or ``file`` and ``error``, a sentence."""
Analyse: TypeAlias = "Callable[[Path], SoundMood]"
"""Must be picklable: a function of a module that the machines have too."""


def by_sound(path: Path) -> SoundMood:
    """The mood of a file by its sound. A process loads the networks once and keeps them."""
    return _analyser()(path)


@cache
def _analyser() -> Analyse:
    from moodify.music.sound.analyse import Analyser

    return Analyser()


def line_of(path: Path, analyse: Analyse = by_sound) -> Line:
    """The line of the file at `path`; whatever is wrong with the file is said in it.

    What is wrong with the machine is raised: else every file would be said to be at fault.
    """
    try:
        mood = analyse(path)
    except (ModelError, ImportError):
        raise
    except MoodifyError as error:
        return {"file": str(path), "error": str(error)}
    except Exception as error:  # a file must not end the work on all others
        return {"file": str(path), "error": f"It can't be analysed ({error or type(error)})."}
    line = as_line(path, mood)
    if not all(map(math.isfinite, (mood.valence, mood.arousal, mood.confidence, mood.seconds))):
        return {"file": str(path), "error": "Its analysis gave no number."}
    return line


def as_line(path: Path, mood: SoundMood) -> Line:
    """What `moodify songs analyse --json` prints of a file."""
    return {
        "file": str(path),
        "valence": round(mood.valence, 4),
        "arousal": round(mood.arousal, 4),
        "probabilities": {name: round(share, 4) for name, share in mood.probabilities.items()},
        "confidence": round(mood.confidence, 4),
        "seconds": round(mood.seconds, 3),
    }

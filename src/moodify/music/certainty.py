"""How sure the place of a song is, by who says so.

The figures are choices in the order of what can be trusted. People who place the same song
differ by some 0.1 to 0.3; a tag or a mood's name is one word for a quarter of the plane; and
what was heard in the sound is right about the mood three times in four (``docs/sound.md``).
"""

from __future__ import annotations

import json
import math

SPREAD = {
    "person": 0.10,
    "curated": 0.20,
    "composed": 0.20,
    "tag": 0.25,
    "playlist": 0.25,
    "audio": 0.30,
}
"""Standard deviation of valence and of arousal, each, by `SongMood.source`."""
UNKNOWN = 0.30
"""… for whoever isn't among them."""
HEARD_RIGHT = 0.75
"""How often the mood heard in a song is right: at this confidence, `SPREAD` holds."""
NARROWEST, WIDEST = 0.10, 0.45


def spread_of(source: object, probabilities: object) -> float:
    """How far a song may lie from where it is said to be, in valence and in arousal, each.

    `probabilities` is the JSON of `SongMood.probabilities`. What was heard knows how sure it
    is: the variance follows the chance that the mood is another one.
    """
    spread = SPREAD.get(str(source), UNKNOWN)
    if source != "audio":
        return spread
    try:
        top = max(json.loads(str(probabilities)).values())
        wrong = min(max(1.0 - float(top), 0.0), 1.0)
    except (ValueError, TypeError, AttributeError):  # nothing known, or damaged
        return spread
    return min(max(spread * math.sqrt(wrong / (1 - HEARD_RIGHT)), NARROWEST), WIDEST)

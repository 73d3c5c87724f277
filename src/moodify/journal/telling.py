"""What is known of a song, in a sentence."""

from __future__ import annotations

from moodify.journal.lifts import Lift


def sentence(lift: Lift) -> str:
    """Counts first, then how much they say."""
    estimate, taps = lift.estimate, lift.taps
    if lift.by == "said" and taps is not None:
        return (
            f"After {_times(estimate.n)} you said better {taps.better}, the same {taps.same} and "
            f"worse {taps.worse}."
        )
    return (
        f"After {_times(estimate.n)} your face looked brighter than it usually does then: "
        f"by {estimate.mean:+.2f}, probably {estimate.low:+.2f} to {estimate.high:+.2f}, on a "
        "scale from −1 to 1."
    )


def _times(n: int) -> str:
    return f"{n} times" if n != 1 else "once"

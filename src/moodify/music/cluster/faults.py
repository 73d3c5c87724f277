"""What can go wrong with a cluster as a whole; what is wrong with a file is in its line."""

from __future__ import annotations

from moodify.errors import MoodifyError


class ClusterError(MoodifyError):
    """The cluster can't be reached or can't do the work, or its results can't be kept."""

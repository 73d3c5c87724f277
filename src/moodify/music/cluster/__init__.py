"""The analysis of many files over many machines, by Ray. Begin reading at `on_ray`.

Nothing here imports Ray before it is asked for; it comes with ``pip install 'moodify[cluster]'``.
"""

from moodify.music.cluster.faults import ClusterError
from moodify.music.cluster.on_ray import Summary, analyse_on_ray

__all__ = ["ClusterError", "Summary", "analyse_on_ray"]

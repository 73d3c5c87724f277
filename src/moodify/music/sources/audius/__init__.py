"""Songs of Audius, an open catalogue of artists' own uploads: begin reading at `source`."""

from moodify.music.sources.audius.source import AudiusSource

__all__ = ["AudiusSource"]

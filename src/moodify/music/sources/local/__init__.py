"""The person's own folders of music: begin reading at `source`."""

from moodify.music.sources.local.source import LocalSource

__all__ = ["LocalSource"]

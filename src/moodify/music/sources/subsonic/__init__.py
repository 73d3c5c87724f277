"""Songs of the person's own server, by the OpenSubsonic API: begin reading at `source`."""

from moodify.music.sources.subsonic.source import SubsonicSource

__all__ = ["SubsonicSource"]

"""Rooms' values → what the HTTP surface tells of Spotify."""

from __future__ import annotations

from moodify.music.spotify.harvest import why_not
from moodify.music.spotify.propose import propose_mood
from moodify.music.spotify.rows import KnownPlaylist
from moodify.music.spotify.songs import LabelledSong, Skipped
from moodify.spotify.hosts import OPEN
from moodify.spotify.models import Device, Playback
from moodify.web.spotify.bodies import (
    DeviceCard,
    LikedSong,
    MoodProposal,
    PlaybackCard,
    PlaylistCard,
    SkippedCount,
)


def playlist_card(playlist: KnownPlaylist) -> PlaylistCard:
    """A playlist, with what its name suggests."""
    proposal = propose_mood(playlist.name, playlist.description)
    return PlaylistCard(
        id=playlist.id,
        name=playlist.name or "A playlist that has to be read again",
        description=playlist.description,
        owner=playlist.owner,
        total=playlist.total,
        image=playlist.image,
        link=f"{OPEN}/playlist/{playlist.id}",
        readable=playlist.readable,
        why_not=why_not(playlist) or "",
        mood=playlist.mood,
        decided=playlist.decided,
        proposal=None
        if proposal is None
        else MoodProposal(
            mood=proposal.mood, words=list(proposal.words), confidence=proposal.confidence
        ),
        songs=playlist.songs,
        done=playlist.fresh,
        skipped=skipped_count(playlist.skipped),
    )


def skipped_count(skipped: Skipped) -> SkippedCount:
    """Entries that are no songs."""
    return SkippedCount(gone=skipped.gone, local=skipped.local, episodes=skipped.episodes)


def liked_song(song: LabelledSong) -> LikedSong:
    """A liked song."""
    return LikedSong(
        uri=song.uri,
        title=song.title,
        artists=list(song.artists),
        album=song.album,
        image=song.image,
        link=song.link,
    )


def device_card(device: Device) -> DeviceCard:
    """A device."""
    return DeviceCard(
        id=device.id,
        name=device.name,
        kind=device.kind,
        active=device.active,
        volume=device.volume,
        restricted=device.restricted,
    )


def playback_card(playback: Playback | None) -> PlaybackCard | None:
    """What plays."""
    if playback is None:
        return None
    track = playback.track
    return PlaybackCard(
        playing=playback.playing,
        position=round(playback.position, 2),
        uri=None if track is None else track.uri,
        title="" if track is None else track.title,
        artists=[] if track is None else list(track.artists),
        duration=None if track is None else track.duration,
        device=None if playback.device is None else device_card(playback.device),
    )

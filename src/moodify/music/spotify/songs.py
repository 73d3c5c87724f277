"""A person's Spotify songs with the moods that their playlists give them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from moodify.music.label import point_of
from moodify.types import MoodName, Song, SongMood, Track

SPOTIFY = "spotify"
"""The `Track.source` of songs that stand in a person's Spotify playlists."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """What stood in the playlists and is no song that can be labelled."""

    gone: int = 0
    """Places whose track Spotify has taken away; it answers null."""
    local: int = 0
    """Files from the person's own disk, which have no Spotify id."""
    episodes: int = 0
    """Episodes of podcasts."""

    @property
    def total(self) -> int:
        """All of them."""
        return self.gone + self.local + self.episodes


@dataclass(frozen=True, slots=True)
class Listing:
    """One place where a song stands: a playlist and the mood that the person gave it."""

    playlist_id: str
    playlist: str
    """Its name."""
    mood: MoodName


@dataclass(frozen=True, slots=True)
class LabelledSong:
    """A Spotify track with the moods of the playlists that it stands under."""

    uri: str
    """``spotify:track:`` and 22 base-62 characters."""
    title: str
    artists: tuple[str, ...]
    album: str = ""
    duration: float | None = None
    """Seconds, where known."""
    year: int | None = None
    explicit: bool | None = None
    isrc: str | None = None
    image: str | None = None
    """The https address of the cover, uncropped."""
    listings: tuple[Listing, ...] = ()
    by_hand: MoodName | None = None
    """The mood that the person gave this very song; it outranks the listings."""

    @property
    def link(self) -> str:
        """Where Spotify shows the track."""
        return f"https://open.spotify.com/track/{self.uri.rpartition(':')[2]}"

    @property
    def shares(self) -> dict[MoodName, float]:
        """How much of each mood that occurs, in the order listed; they sum to 1.

        A playlist counts once, however often the song stands in it. Empty for a song that
        stands nowhere.
        """
        if self.by_hand is not None:
            return {self.by_hand: 1.0}
        places = {(place.playlist_id, place.mood): None for place in self.listings}
        counts = Counter(mood for _, mood in places)
        return {mood: count / len(places) for mood, count in counts.items()}

    @property
    def mood(self) -> MoodName:
        """The largest share; a tie goes to the mood listed first. Neutral without a listing."""
        shares = self.shares
        return max(shares, key=lambda name: shares[name]) if shares else "neutral"

    def as_song(self) -> Song:
        """The song as the rest of Moodify knows it.

        Valence and arousal are the moods' own points, weighted by their shares: a label is
        all that is known, for Spotify's terms leave no room for measuring the sound.
        """
        shares = self.shares or {self.mood: 1.0}
        points = [(*point_of(mood), share) for mood, share in shares.items()]
        track = Track(
            uri=self.uri,
            title=self.title,
            artists=self.artists,
            source=SPOTIFY,
            duration=self.duration,
            year=self.year,
            playable=False,
            links={SPOTIFY: self.link},
            explicit=self.explicit,
        )
        mood = SongMood(
            valence=sum(valence * share for valence, _, share in points),
            arousal=sum(arousal * share for _, arousal, share in points),
            probabilities=shares,
            source="playlist" if self.by_hand is None else "person",
        )
        return Song(track, mood)

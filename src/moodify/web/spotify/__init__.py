"""Spotify on the page: signing in, playlists and moods, the dataset, and playing."""

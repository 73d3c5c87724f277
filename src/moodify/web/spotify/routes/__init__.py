"""Spotify over HTTP, one module a noun."""

from moodify.web.spotify.routes import connection, dataset, player, playlists, songs

PARTS = (connection, playlists, dataset, player, songs)

"""Songs of a person's own Spotify playlists: labelled, kept for a while, matched."""

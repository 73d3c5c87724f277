"""Spotify's Web API: signing in, one client of the calls that are needed, and its errors.

Knows nothing of moods: what is done with the songs is told in `moodify.music.spotify`.
"""

"""Teach and examine the head that tells a song's mood from its sound."""

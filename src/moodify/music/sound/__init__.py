"""A song's mood from its sound: decoding, features, musicnn's network, and a small head."""

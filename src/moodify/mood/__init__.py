"""Probabilities over time → one stable mood; the listener's wish → a target for the music."""

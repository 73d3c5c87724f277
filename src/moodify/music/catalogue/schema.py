"""The tables as they are today, for building queries.

`migrations` makes them; a test checks that the two agree. Likes and plays name a song by its
URI and not by a foreign key: a source may go away and come back, and what the listener liked
must outlive that.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Float, Integer, MetaData, Table, Text

metadata = MetaData()

_Whole = BigInteger().with_variant(Integer(), "sqlite")
"""A whole number of up to 64 bits; SQLite calls it INTEGER."""

songs = Table(
    "songs",
    metadata,
    Column("id", _Whole, primary_key=True),
    Column("uri", Text, nullable=False, unique=True),
    Column("source", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("artists", Text, nullable=False),  # JSON array of names
    Column("duration", Float),  # seconds
    Column("year", _Whole),
    Column("genre", Text),
    Column("language", Text),  # ISO 639-1
    Column("playable", Boolean, nullable=False),
    Column("links", Text, nullable=False),  # JSON object: service to address
    Column("valence", Float, nullable=False),  # -1 … 1
    Column("arousal", Float, nullable=False),  # -1 … 1
    Column("probabilities", Text, nullable=False),  # JSON object: mood to probability
    Column("mood_source", Text, nullable=False),
    Column("mood_version", Text, nullable=False),
    Column("label", Text, nullable=False),  # the mood that the song is listed under
    Column("artist_key", Text, nullable=False),  # the first artist, folded
    Column("words", Text, nullable=False),  # artists and title, folded: searched and sorted by
    Column("album", Text),
    Column("gain", Float),  # decibels that bring it to -18 LUFS
    Column("cover", Boolean, nullable=False),  # its source can give a picture
    Column("explicit", Boolean),  # as it is marked; null where nobody says
)

likes = Table(
    "likes",
    metadata,
    Column("uri", Text, primary_key=True),
    Column("at", Float, nullable=False),  # seconds since 1970
)

plays = Table(
    "plays",
    metadata,
    Column("id", _Whole, primary_key=True),
    Column("uri", Text, nullable=False),
    Column("event", Text, nullable=False),  # played, skipped or finished
    Column("at", Float, nullable=False),  # seconds since 1970
)

sources = Table(
    "sources",
    metadata,
    Column("name", Text, primary_key=True),
    Column("version", Text, nullable=False),  # of the songs last read from it
    Column("at", Float, nullable=False),  # seconds since 1970
)

revision = Table(
    "revision",
    metadata,
    Column("id", Integer, primary_key=True),  # always 1
    Column("songs", _Whole, nullable=False),  # grows with every change to the songs
)

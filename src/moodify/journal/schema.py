"""The journal's tables.

``days`` holds each day's sums, kept up to date with every row, so that ten years are as quick
to look over as one. A song's names are kept once.
"""

from __future__ import annotations

from moodify.storage.sqlite import Layout

_FEELING = "{0}_mood TEXT, {0}_valence REAL, {0}_arousal REAL, {0}_by TEXT"

_SCHEMA = f"""
CREATE TABLE facts (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE moods (
  id INTEGER PRIMARY KEY, day INTEGER NOT NULL, at REAL NOT NULL, shift INTEGER NOT NULL,
  seconds REAL NOT NULL, mood TEXT NOT NULL, valence REAL NOT NULL, arousal REAL NOT NULL,
  by TEXT NOT NULL
);
CREATE INDEX moods_by_day ON moods (day, at);
CREATE TABLE wishes (
  id INTEGER PRIMARY KEY, day INTEGER NOT NULL, at REAL NOT NULL, shift INTEGER NOT NULL,
  wish TEXT NOT NULL, valence REAL, arousal REAL
);
CREATE INDEX wishes_by_day ON wishes (day, at);
CREATE TABLE songs (
  id INTEGER PRIMARY KEY, uri TEXT NOT NULL UNIQUE, title TEXT NOT NULL, artists TEXT NOT NULL,
  source TEXT NOT NULL
);
CREATE TABLE plays (
  id INTEGER PRIMARY KEY, day INTEGER NOT NULL, at REAL NOT NULL, shift INTEGER NOT NULL,
  seconds REAL, song INTEGER NOT NULL REFERENCES songs, left TEXT NOT NULL,
  {_FEELING.format("before")},
  {_FEELING.format("after")},
  felt TEXT
);
CREATE INDEX plays_by_day ON plays (day, at);
CREATE INDEX plays_felt ON plays (song, felt) WHERE felt IS NOT NULL;
CREATE INDEX plays_seen ON plays (song, before_valence, after_valence)
  WHERE before_by = 'camera' AND after_by = 'camera';
CREATE INDEX plays_of_song ON plays (song, id);
CREATE TABLE days (
  day INTEGER PRIMARY KEY, seconds REAL NOT NULL DEFAULT 0, weight REAL NOT NULL DEFAULT 0,
  valence REAL NOT NULL DEFAULT 0, arousal REAL NOT NULL DEFAULT 0,
  angry REAL NOT NULL DEFAULT 0, happy REAL NOT NULL DEFAULT 0, sad REAL NOT NULL DEFAULT 0,
  neutral REAL NOT NULL DEFAULT 0, songs INTEGER NOT NULL DEFAULT 0,
  better INTEGER NOT NULL DEFAULT 0, same INTEGER NOT NULL DEFAULT 0,
  worse INTEGER NOT NULL DEFAULT 0
);
"""

TABLES = ("plays", "songs", "wishes", "moods", "days", "facts")
"""In the order in which they can be emptied."""

LAYOUT = Layout(
    application_id=0x4D4A_524E,  # "MJRN"
    steps=(_SCHEMA,),
    tables=frozenset(TABLES),
    # What is deleted is written over with zeros, and nothing of it goes to a temporary file.
    pragmas=("secure_delete = ON", "temp_store = MEMORY", "foreign_keys = ON"),
)

"""The tables of what was read from Spotify. All of it may be thrown away at any time."""

from __future__ import annotations

VERSION = 1

SCHEMA = """
CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE playlist (
    id TEXT PRIMARY KEY,
    place INTEGER NOT NULL,        -- in the person's own order
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    owner TEXT NOT NULL,           -- as people call them
    readable INTEGER NOT NULL,     -- 0: neither the person's own nor edited with them
    snapshot TEXT NOT NULL,        -- as Spotify told it last
    total INTEGER NOT NULL,
    image TEXT,
    seen_at REAL NOT NULL,         -- seconds since 1970
    mood TEXT,                     -- the person's choice; NULL: none yet
    decided INTEGER NOT NULL DEFAULT 0,   -- 1: the person chose, even if it was "none"
    -- how far its songs are read:
    read_snapshot TEXT,            -- the snapshot that is being read, or was
    next_offset INTEGER NOT NULL DEFAULT 0,
    done INTEGER NOT NULL DEFAULT 0,
    read_at REAL,                  -- of its oldest page
    gone INTEGER NOT NULL DEFAULT 0,
    local INTEGER NOT NULL DEFAULT 0,
    episodes INTEGER NOT NULL DEFAULT 0,
    problem TEXT                   -- why it can't be read
);

CREATE TABLE entry (
    playlist_id TEXT NOT NULL REFERENCES playlist (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    uri TEXT NOT NULL,
    PRIMARY KEY (playlist_id, place)
) WITHOUT ROWID;
CREATE INDEX entry_uri ON entry (uri);

CREATE TABLE track (
    uri TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    artists TEXT NOT NULL,         -- JSON array of names
    album TEXT NOT NULL,
    duration REAL,                 -- seconds
    year INTEGER,
    explicit INTEGER,
    isrc TEXT,
    image TEXT,
    read_at REAL NOT NULL
);

CREATE TABLE liked (
    uri TEXT PRIMARY KEY,
    place INTEGER NOT NULL,        -- newest first
    mood TEXT,                     -- NULL: not sorted; 'none': the person passed over it
    sorted_at REAL
);

CREATE TABLE found (               -- what a song of another list is on Spotify
    wanted TEXT PRIMARY KEY,       -- the other list's URI
    uri TEXT,                      -- NULL: it was looked for, and isn't there
    valence REAL NOT NULL,
    arousal REAL NOT NULL,
    at REAL NOT NULL
);
"""

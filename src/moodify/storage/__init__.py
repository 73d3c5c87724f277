"""How small things are kept: SQLite files, files that only their owner reads, and secrets."""

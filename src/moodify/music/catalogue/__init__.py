"""The catalogue: every song, like and play, in one SQLite file or on a PostgreSQL server.

The only part of Moodify that knows SQLAlchemy. See ``docs/catalogue.md``.
"""

from moodify.music.catalogue.catalogue import ADD_BATCH, Catalogue, PlayEvent

__all__ = ["ADD_BATCH", "Catalogue", "PlayEvent"]

"""What databases raise, as one sentence a person can read."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from moodify.errors import CatalogueError
from moodify.music.catalogue.postgres import faults as postgres
from moodify.music.catalogue.sqlite import faults as sqlite


@contextmanager
def told(server: str = "") -> Iterator[None]:
    """Turn what SQLAlchemy and the database raise into a `CatalogueError` with a sentence.

    `server` names a PostgreSQL server, where it is known.
    """
    try:
        yield
    except DBAPIError as error:
        raise _sentence(error.orig, server) from error
    except sqlite3.Error as error:
        raise _sentence(error, server) from error
    except SQLAlchemyError as error:
        raise CatalogueError(f"The database of songs failed ({error}).") from error


def _sentence(error: BaseException | None, server: str) -> CatalogueError:
    if isinstance(error, sqlite3.Error):
        return sqlite.sentence(error)
    return postgres.sentence(error, server)

"""The session that a request is about, if it is of the one who asks."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends

from moodify.web import problems
from moodify.web.household.who import Someone, Who
from moodify.web.service import Service, Serviced, no_session
from moodify.web.sessions import Listening


def listening_of(session_id: str, service: Serviced, who: Someone) -> Listening:
    """The session named in the path; a 404 when there is none of that listener."""
    found = find(session_id, service, who)
    if found is None:
        raise problems.ProblemError(no_session())
    return found


def find(session_id: str, service: Service, who: Who) -> Listening | None:
    """The session, or None: another listener's is as good as none."""
    found = service.sessions.get(session_id)
    return found if found is not None and found.session.own.id == who.id else None


Listener = Annotated[Listening, Depends(listening_of)]

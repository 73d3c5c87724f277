"""Asking Audius: an open network, no key; it wants to be told which app asks (``app_name``)."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

from moodify.errors import SourceError
from moodify.music.sources.audius.tracks import AudiusTrack, read_track
from moodify.music.sources.streams import Stream
from moodify.music.sources.subsonic.address import AddressError
from moodify.music.sources.subsonic.line import CHECK, Answer, Line, LineError, NotSoundError

HOST = "https://api.audius.co"
"""Answers itself, and lists the network's other nodes at ``/``."""
APP = ("app_name", "Moodify")
PAGE = 100
"""Tracks a page: the most that the API gives."""
NODES = 3
"""Nodes that are tried, the named one included."""
LONGEST_WAIT = 10.0
"""Seconds that a busy node is waited for; for more, the person had better come back."""
UNTOLD_WAIT = 2.0


class AudiusClient:
    """Asks one node, and others of its list while it is out of order. May be shared by threads."""

    def __init__(
        self,
        host: str = HOST,
        *,
        make_line: Callable[[str], Line] | None = None,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        """`make_line` and `sleep` stand in for the network and the clock in tests."""
        self._named = host.rstrip("/")
        self._host = self._named
        # One line for all nodes: they are no servers that the person named, so its gate, which
        # lets through to the internet only, holds for them too.
        self._line = (make_line or _line)(self._named)
        self._sleep = sleep
        self._full = True

    def close(self) -> None:
        """Close the connections."""
        self._line.close()

    def by_mood(self, mood: str, offset: int = 0) -> tuple[list[AudiusTrack], int]:
        """Well-liked tracks of a mood, and how many the page held: gated ones are left out."""
        wanted = [("mood", mood), ("sort_method", "popular")]
        page = [("limit", str(PAGE)), ("offset", str(offset))]
        return self._tracks("tracks/search", [*wanted, *page])

    def trending(self) -> tuple[list[AudiusTrack], int]:
        """What is heard most this week."""
        return self._tracks("tracks/trending", [("time", "week"), ("limit", str(PAGE))])

    def open(self, ident: str, byte_range: str | None = None) -> Stream:
        """The sound of a track; the node sends us on to one that stores it."""
        try:
            return self._line.open(f"{self._host}/v1/tracks/{ident}/stream", [APP], byte_range)
        except NotSoundError as error:
            if error.status in (403, 404):
                raise SourceError(
                    "Audius doesn't give this song (any more).", hint="Choose another one."
                ) from error
            raise

    def _tracks(self, path: str, query: list[tuple[str, str]]) -> tuple[list[AudiusTrack], int]:
        told = self._ask(path, query).get("data")
        page = told if isinstance(told, list) else []
        tracks = (read_track(one) for one in page)
        return [track for track in tracks if track is not None], len(page)

    def _ask(self, path: str, query: list[tuple[str, str]]) -> dict[str, Any]:
        """Ask the node in use, or the next ones while it is out of order."""
        failure: SourceError | None = None
        for node in self._nodes():
            try:
                reply = self._of_node(node, path, query)
            except (LineError, AddressError) as error:
                failure = error
                continue
            self._host = node
            return reply
        raise failure or LineError("Audius can't be reached.", hint=CHECK)

    def _nodes(self) -> Iterator[str]:
        """The node in use; the others are looked up only once it has failed."""
        yield self._host
        others = [node for node in (self._named, *self._others()) if node != self._host]
        yield from list(dict.fromkeys(others))[: NODES - 1]

    def _others(self) -> list[str]:
        """The nodes that the named one lists; those by http only where it is one itself."""
        try:
            told = self._line.get(f"{self._named}/").json()
        except (SourceError, ValueError):
            return []
        named = told.get("data") if isinstance(told, dict) else None
        scheme = self._named.partition("://")[0] + "://"
        nodes = named[:100] if isinstance(named, list) else []
        return [one.rstrip("/") for one in nodes if isinstance(one, str) and one.startswith(scheme)]

    def _of_node(self, node: str, path: str, query: list[tuple[str, str]]) -> dict[str, Any]:
        kind = "v1/full" if self._full else "v1"
        answer = self._waited(f"{node}/{kind}/{path}", [*query, APP])
        if answer.status == 404 and self._full:  # the fuller answers tell the licence
            self._full = False
            answer = self._waited(f"{node}/v1/{path}", [*query, APP])
        try:
            reply = answer.json()
        except ValueError:
            reply = None
        if answer.status != 200 or not isinstance(reply, dict):
            raise LineError(f"Audius is out of order ({answer.status}).", hint=CHECK)
        return reply

    def _waited(self, url: str, query: list[tuple[str, str]]) -> Answer:
        """One answer; a busy node is asked once more when it says that it will be ready."""
        answer = self._line.get(url, query)
        if answer.status != 429:
            return answer
        seconds = _seconds(answer.headers.get("retry-after", ""))
        if seconds > LONGEST_WAIT:
            raise LineError(f"Audius is busy for {seconds:.0f} seconds.", hint="Try again later.")
        self._sleep(seconds)
        return self._line.get(url, query)


def _line(host: str) -> Line:
    return Line(host, "Audius")


def _seconds(text: str) -> float:
    return float(text) if text.isdecimal() and len(text) < 8 else UNTOLD_WAIT

"""What Spotify took away: it answers 403 for new apps; paths that never were answer 404."""

from __future__ import annotations

import re
from typing import Any

from starlette.routing import Route

from tests.fake_spotify.call import Call, route
from tests.fake_spotify.refused import Refused
from tests.fake_spotify.world import World

REMOVED = re.compile(
    r"/v1/(?:audio-(?:features|analysis)|recommendations|browse|users|markets|me/following|"
    r"playlists/[^/]+/(?:tracks|followers)|artists/[^/]+/(?:related-artists|top-tracks)|"
    r"me/(?:tracks|albums|shows|episodes|audiobooks)(?:/contains)?$|"
    r"(?:tracks|albums|artists|episodes|shows|audiobooks|chapters)$)"
)
METHODS = ("GET", "POST", "PUT", "DELETE", "PATCH")


def gone(call: Call) -> Any:
    if REMOVED.match(call.path):
        raise Refused(403, "Forbidden")
    raise Refused(404, "Service not found")


def routes(world: World) -> list[Route]:
    """To stand after all others."""
    return [route(world, method, "/{rest:path}", gone, strict=False) for method in METHODS]

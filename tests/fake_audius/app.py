"""The fake Audius as an ASGI app, served over a socket."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from tests.fake_audius.world import MOODS, SOUND, World
from tests.fake_spotify.serve import serving

TAKES = {
    "search": {"mood", "sort_method", "limit", "offset", "app_name", "query", "genre"},
    "trending": {"time", "limit", "offset", "genre", "app_name"},
    "stream": {"app_name", "skip_play_count"},
}
FULL_ONLY = ("license", "is_stream_gated", "stream_conditions", "access", "is_unlisted")


@dataclass(frozen=True)
class FakeAudius:
    """A running fake: ``url`` is its address, without a slash at the end."""

    url: str
    world: World


@contextmanager
def running(world: World, port: int = 0) -> Iterator[FakeAudius]:
    """Serve on 127.0.0.1 until the block ends."""
    with serving(make_app(world), port) as url:
        yield FakeAudius(url, world)


def make_app(world: World) -> ASGIApp:
    def home(request: Request) -> Response:
        world.calls.append(("/", dict(request.query_params)))
        return JSONResponse({"data": world.nodes})

    def search(request: Request) -> Response:
        return _page(world, request, "search")

    def trending(request: Request) -> Response:
        return _page(world, request, "trending")

    def stream(request: Request) -> Response:
        _check(world, request, "stream")
        found = [one for one in world.tracks if one["id"] == request.path_params["ident"]]
        if not found:
            return JSONResponse({"code": 404, "error": "track not found"}, 404)
        if not found[0]["access"]["stream"]:
            return JSONResponse({"code": 403, "error": "track not streamable"}, 403)
        own = f"{request.scope.get('hall', '')}/tracks/cidstream/cid?signature=x"
        return RedirectResponse(world.sound_from or own, 302)

    def sound(request: Request) -> Response:
        asked = request.headers.get("range")
        if asked is None:
            return Response(SOUND, media_type="audio/mpeg", headers={"Accept-Ranges": "bytes"})
        first, _, last = asked.removeprefix("bytes=").partition("-")
        start, end = int(first), min(int(last or len(SOUND)), len(SOUND) - 1)
        headers = {"Content-Range": f"bytes {start}-{end}/{len(SOUND)}"}
        return Response(SOUND[start : end + 1], 206, headers=headers, media_type="audio/mpeg")

    routes = [Route("/", home), Route("/tracks/cidstream/{cid}", sound)]
    for base in ("/v1", "/v1/full") if world.full else ("/v1",):
        routes.append(Route(f"{base}/tracks/search", search))
        routes.append(Route(f"{base}/tracks/trending", trending))
    routes.append(Route("/v1/tracks/{ident}/stream", stream))
    return Starlette(routes=routes)


def _page(world: World, request: Request, kind: str) -> Response:
    _check(world, request, kind)
    if world.answers and (answer := world.answers.pop(0)) is not None:
        return answer  # type: ignore[no-any-return]
    given = request.query_params
    limit, start = int(given.get("limit", "10")), int(given.get("offset", "0"))
    if not 1 <= limit <= 100:
        world.violations.append(f"limit={limit}")
        return JSONResponse({"code": 400, "error": "limit"}, 400)
    mood = given.get("mood")
    if mood is not None and mood not in MOODS:
        world.violations.append(f"mood={mood}")
    found = [one for one in world.tracks if mood in (None, one.get("mood"))]
    full = request.url.path.startswith("/v1/full")
    return JSONResponse({"data": [_shape(one, full) for one in found[start : start + limit]]})


def _shape(track: dict[str, Any], full: bool) -> dict[str, Any]:
    return {name: value for name, value in track.items() if full or name not in FULL_ONLY}


def _check(world: World, request: Request, kind: str) -> None:
    given = dict(request.query_params)
    world.calls.append((request.url.path, given))
    if given.get("app_name") != "Moodify":
        world.violations.append("no app_name")
    world.violations.extend(f"{kind} takes no {name}" for name in given.keys() - TAKES[kind])
    if "cookie" in request.headers or "authorization" in request.headers:
        world.violations.append("it was told who asks")

"""The embed: a script that any page may load, and the small page inside its frame."""

from __future__ import annotations

from html import escape
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from tests.fake_spotify.call import base_of
from tests.fake_spotify.items import Item, Song
from tests.fake_spotify.world import World

SCRIPT = Path(__file__).parent / "static" / "embed.js"
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>{name}</title>
<style>body{{font:16px sans-serif;background:#222;color:#fff;padding:1em}}</style>
<strong>{name}</strong><br>{by}</html>"""


def _find(world: World, request: Request) -> Item | None:
    kind, name = request.path_params["kind"], request.path_params["id"]
    return world.find(f"spotify:{kind}:{name}")


def _duration(world: World, one: Item) -> int:
    """Milliseconds: a preview's for a listener who is not signed in."""
    if world.embed_seconds is None:
        return one.duration_ms
    return min(one.duration_ms, round(world.embed_seconds * 1000))


def routes(world: World) -> list[Route]:
    async def script(request: Request) -> Response:
        seconds = request.query_params.get("seconds")
        text = SCRIPT.read_text("utf-8").replace("{{BASE}}", base_of(request))
        text = text.replace("{{SECONDS}}", "null" if seconds is None else str(float(seconds)))
        return Response(text, media_type="text/javascript", headers={"cache-control": "no-store"})

    async def info(request: Request) -> Response:
        one = _find(world, request)
        if one is None:
            return Response(status_code=404)
        length = _duration(world, one)
        return JSONResponse(
            {"uri": one.uri, "name": one.name, "duration": length, "end": world.embed_end}
        )

    async def frame(request: Request) -> Response:
        one = _find(world, request)
        if one is None:
            return HTMLResponse("<!doctype html><h1>Page not found</h1>", 404)
        by = ", ".join(artist.name for artist in one.artists) if isinstance(one, Song) else ""
        return HTMLResponse(PAGE.format(name=escape(one.name), by=escape(by)))

    return [
        Route("/embed/iframe-api/v1", script),
        Route("/embed/info/{kind}/{id}", info),
        Route("/embed/{kind}/{id}", frame),
    ]

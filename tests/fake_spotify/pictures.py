"""Covers: two colours made from a name."""

from __future__ import annotations

import hashlib
import io
import re
from functools import lru_cache

from PIL import Image, ImageDraw
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

NAME = re.compile(r"(?P<seed>\w+)-(?P<size>\d{2,3})\.png")


@lru_cache(maxsize=256)
def cover(seed: str, size: int) -> bytes:
    """A square PNG of ``size`` pixels, the same for the same seed."""
    digest = hashlib.sha256(seed.encode()).digest()
    picture = Image.new("RGB", (size, size), (digest[0], digest[1], digest[2]))
    inner = (size // 4, size // 4, size * 3 // 4, size * 3 // 4)
    ImageDraw.Draw(picture).ellipse(inner, fill=(digest[3], digest[4], digest[5]))
    held = io.BytesIO()
    picture.save(held, "PNG")
    return held.getvalue()


async def image(request: Request) -> Response:
    named = NAME.fullmatch(request.path_params["name"])
    if named is None:
        return Response(status_code=404)
    content = cover(named["seed"], min(640, int(named["size"])))
    return Response(content, media_type="image/png", headers={"cache-control": "max-age=86400"})


routes = [Route("/image/{name}", image)]

"""The fake server as an ASGI app: who may ask, what is refused, in which form it is answered."""

from __future__ import annotations

import json
from urllib.parse import parse_qs

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from tests.fake_subsonic.methods import BINARY, COMMON, METHODS, ApiError, Given, Method, one
from tests.fake_subsonic.world import COVER, SOUND, World, token_of

MESSAGES = {40: "Wrong username or password", 70: "The requested data was not found."}
LONGEST_ADDRESS = 8_000


def make_app(world: World) -> ASGIApp:
    async def answer(request: Request) -> Response:
        name = request.path_params["method"].removesuffix(".view")
        given = await _given(world, request)
        world.calls.append((request.method, name, given))
        if world.fails.get(name):
            failure = world.fails[name].pop(0)
            if isinstance(failure, int):
                return _failed(world, given, failure)
            if failure is not None:
                return failure  # type: ignore[no-any-return]
        try:
            return _answer(world, request, name, given)
        except ApiError as error:
            return _failed(world, given, error.code)

    return Starlette(routes=[Route("/rest/{method}", answer, methods=["GET", "POST"])])


async def _given(world: World, request: Request) -> Given:
    if len(str(request.url)) > LONGEST_ADDRESS:
        world.violations.append("the address is too long")
    text = request.url.query
    if request.method == "POST":
        if "formPost" not in world.extensions:
            world.violations.append("a form, and no formPost")
        if text:
            world.violations.append("parameters in the address of a form")
        text = (await request.body()).decode()
    return parse_qs(text, keep_blank_values=True, strict_parsing=bool(text))


def _answer(world: World, request: Request, name: str, given: Given) -> Response:
    known = METHODS.get(name)
    if name in BINARY:
        known = Method(lambda _world, _given: {}, BINARY[name])
    new = name in ("getOpenSubsonicExtensions", "tokenInfo")
    if known is None or (new and not world.open_subsonic):
        return Response("not found", 404)
    _check_names(world, name, known, given)
    if not known.public:
        _check_who(world, given)
    if name == "stream":
        return _sound(world, request, given)
    if name == "getCoverArt":
        ident = one(given, "id")
        if not any(song["coverArt"] == ident for song in world.songs):
            raise ApiError(70)
        return Response(COVER, media_type="image/png")
    return _told(world, given, {"status": "ok", **known.run(world, given)})


def _check_names(world: World, name: str, method: Method, given: Given) -> None:
    for parameter, values in given.items():
        if parameter not in (*COMMON, *method.takes, *method.many):
            world.violations.append(f"{name} takes no {parameter}")
        if len(values) > 1 and parameter not in method.many:
            world.violations.append(f"{name} takes one {parameter}")
    for needed in ("v", "c"):
        if not given.get(needed, [""])[0]:
            raise ApiError(10)
    asked = tuple(int(part) for part in one(given, "v").split("."))
    if asked > tuple(int(part) for part in world.version.split(".")):
        raise ApiError(30)


def _check_who(world: World, given: Given) -> None:
    ways = [way for way in ("p", "t", "apiKey") if way in given]
    if len(ways) > 1 or ("apiKey" in given and "u" in given):
        raise ApiError(43)
    if "apiKey" in given:
        if "apiKeyAuthentication" not in world.extensions:
            raise ApiError(42)
        if one(given, "apiKey") != world.api_key:
            raise ApiError(44)
        return
    user = one(given, "u")
    if "t" in given and world.knows_tokens:
        _check_token(world, user, one(given, "t"), one(given, "s"))
        return
    if not world.passwords:
        raise ApiError(42)
    told = one(given, "p")
    plain = bytes.fromhex(told[4:]).decode() if told.startswith("enc:") else told
    if (user, plain) != (world.user, world.password):
        raise ApiError(40)


def _check_token(world: World, user: str, token: str, salt: str) -> None:
    if not world.tokens:
        raise ApiError(41)
    if len(salt) < 6 or salt in world.salts:
        world.violations.append("the salt is short, or was used before")
    world.salts.add(salt)
    if user != world.user or token != token_of(world.password, salt):
        raise ApiError(40)


def _sound(world: World, request: Request, given: Given) -> Response:
    if world.find(one(given, "id")) is None:
        raise ApiError(70)
    headers = {"Accept-Ranges": "bytes"}
    asked = request.headers.get("range")
    if asked is None or "maxBitRate" in given:
        return Response(SOUND, media_type="audio/flac", headers=headers)
    first, _, last = asked.removeprefix("bytes=").partition("-")
    start = int(first) if first else len(SOUND) - int(last)
    end = min(int(last), len(SOUND) - 1) if first and last else len(SOUND) - 1
    if start >= len(SOUND):
        return Response("", 416, headers={"Content-Range": f"bytes */{len(SOUND)}"})
    headers["Content-Range"] = f"bytes {start}-{end}/{len(SOUND)}"
    return Response(SOUND[start : end + 1], 206, headers=headers, media_type="audio/flac")


def _failed(world: World, given: Given, code: int) -> Response:
    error = {"code": code, "message": MESSAGES.get(code, "It failed.")}
    return _told(world, given, {"status": "failed", "error": error})


def _told(world: World, given: Given, reply: dict[str, object]) -> Response:
    reply["version"] = world.version
    if world.open_subsonic:
        reply |= {"type": "fakesonic", "serverVersion": "0.1", "openSubsonic": True}
    if given.get("f") == ["json"]:
        return Response(json.dumps({"subsonic-response": reply}), media_type="application/json")
    error = reply.get("error")
    code = error["code"] if isinstance(error, dict) else 0
    inner = f'<error code="{code}" message="It failed."/>' if code else ""
    return Response(
        f'<?xml version="1.0"?><subsonic-response xmlns="http://subsonic.org/restapi" '
        f'status="{reply["status"]}" version="{world.version}">{inner}</subsonic-response>',
        media_type="text/xml",
    )

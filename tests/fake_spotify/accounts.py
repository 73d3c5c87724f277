"""Signing in: the page where a person agrees, and the endpoint that hands out tokens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from tests.fake_spotify.people import Account, App
from tests.fake_spotify.refused import TokenRefused
from tests.fake_spotify.tokens import SCOPES, Grant, Tokens
from tests.fake_spotify.world import World

PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Log in - fake Spotify</title>
<style>body{{font:16px sans-serif;max-width:30em;margin:3em auto}}button{{font:inherit;
padding:.6em 2em;margin:.5em .5em 0 0;border-radius:2em}}</style>
<h1>{app}</h1><p>{app} wants to:</p><ul>{scopes}</ul>
<form method="post" action="{action}">{accounts}
<button name="decision" value="agree">Agree</button>
<button name="decision" value="cancel">Cancel</button></form></html>"""


class PageRefused(Exception):  # noqa: N818 - it is an answer
    """Said on a plain page: the person isn't sent back."""


@dataclass(frozen=True)
class Asked:
    """A checked request to sign in."""

    app: App
    redirect_uri: str
    challenge: str
    state: str
    scopes: tuple[str, ...]

    def back(self, **query: str) -> str:
        """The redirect address with an answer in its query."""
        joint = "&" if urlsplit(self.redirect_uri).query else "?"
        return self.redirect_uri + joint + urlencode({**query, "state": self.state})


def check(world: World, query: Mapping[str, str]) -> Asked:
    """The request to sign in, or a `PageRefused` in Spotify's words."""
    app = world.apps.get(query.get("client_id", ""))
    if app is None:
        raise PageRefused("INVALID_CLIENT: Invalid client")
    problem = app.redirect_problem(query.get("redirect_uri", ""))
    if problem is not None:
        raise PageRefused(problem)
    if query.get("response_type") != "code":
        raise PageRefused("response_type must be code")
    challenge = query.get("code_challenge", "")
    if query.get("code_challenge_method") != "S256" or len(challenge) != 43:
        raise PageRefused("code_challenge_method must be S256")
    if len(query.get("state", "")) < 8:
        raise PageRefused("state must be there, and long enough not to be guessed")
    scopes = tuple(query.get("scope", "").split())
    if not set(scopes) <= set(SCOPES):
        raise PageRefused("INVALID_SCOPE: Invalid scope")
    return Asked(app, query["redirect_uri"], challenge, query["state"], scopes)


def agree(world: World, url: str, account: Account | None = None) -> str:
    """What "Agree" on the page of this address leads to: the redirect address with its code."""
    asked = check(world, dict(parse_qsl(urlsplit(url).query)))
    return _agreed(world, asked, account or world.me)


def cancel(world: World, url: str) -> str:
    """What "Cancel" leads to."""
    return check(world, dict(parse_qsl(urlsplit(url).query))).back(error="access_denied")


def _agreed(world: World, asked: Asked, account: Account) -> str:
    grant = Grant(account, asked.app, asked.scopes, world.now())
    return asked.back(code=world.tokens.code(grant, asked.redirect_uri, asked.challenge))


def _page(world: World, asked: Asked, request: Request) -> str:
    people = "".join(
        f'<p><label><input type="radio" name="account" value="{escape(one.id)}"'
        f"{' checked' if one is world.me else ''}> {escape(one.display_name)}</label></p>"
        for one in world.accounts.values()
    )
    scopes = "".join(f"<li>{escape(scope)}</li>" for scope in asked.scopes)
    action = escape(f"{request.url.path}?{request.url.query}")
    return PAGE.format(app=escape(asked.app.name), scopes=scopes, accounts=people, action=action)


async def _authorize(world: World, request: Request) -> Response:
    try:
        asked = check(world, dict(request.query_params))
    except PageRefused as refusal:
        return PlainTextResponse(str(refusal), 400)
    if request.method == "GET":
        return HTMLResponse(_page(world, asked, request))
    form = dict(parse_qsl((await request.body()).decode()))
    if form.get("decision") == "agree":
        account = world.accounts.get(form.get("account", ""), world.me)
        target = _agreed(world, asked, account)
    else:
        target = asked.back(error="access_denied")
    return Response(status_code=302, headers={"location": target})


async def _token(world: World, request: Request) -> Response:
    form = dict(parse_qsl((await request.body()).decode(), keep_blank_values=True))
    try:
        tokens = _exchange(world, form, request.scope.get("fake.violation"))
    except TokenRefused as refusal:
        return JSONResponse(refusal.body, 400)
    return JSONResponse(_answer(tokens), headers={"cache-control": "no-store"})


def _exchange(world: World, form: Mapping[str, str], violation: str | None) -> Tokens:
    if violation is not None:
        raise TokenRefused("invalid_request", violation)
    client_id = form.get("client_id", "")
    if client_id not in world.apps:
        raise TokenRefused("invalid_client", "Invalid client")
    if form.get("grant_type") == "authorization_code":
        given = (form.get(name, "") for name in ("redirect_uri", "code_verifier"))
        return world.tokens.redeem(form.get("code", ""), client_id, *given)
    if form.get("grant_type") == "refresh_token":
        return world.tokens.renew(form.get("refresh_token", ""), client_id)
    raise TokenRefused("unsupported_grant_type", "grant_type must be one of the two of PKCE")


def _answer(tokens: Tokens) -> dict[str, Any]:
    answer: dict[str, Any] = {
        "access_token": tokens.access_token,
        "token_type": "Bearer",
        "expires_in": tokens.expires_in,
        "scope": tokens.scope,
    }
    if tokens.refresh_token is not None:
        answer["refresh_token"] = tokens.refresh_token
    return answer


def routes(world: World) -> list[Route]:
    async def authorize(request: Request) -> Response:
        return await _authorize(world, request)

    async def token(request: Request) -> Response:
        return await _token(world, request)

    return [
        Route("/accounts/authorize", authorize, methods=["GET", "POST"]),
        Route("/accounts/api/token", token, methods=["POST"]),
    ]

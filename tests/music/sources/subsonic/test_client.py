"""The OpenSubsonic API, against a strict fake: signing in, errors, sound, playlists."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.responses import JSONResponse, Response

from moodify.errors import SourceError
from moodify.music.sources.streams import NoSuchRangeError
from moodify.music.sources.subsonic.account import Account
from moodify.music.sources.subsonic.client import Client
from moodify.music.sources.subsonic.faults import SENTENCES, SubsonicError, read_reply, reply_of
from moodify.music.sources.subsonic.line import Answer, LineError, NotSoundError
from tests.fake_subsonic import SOUND, World, make_world
from tests.fake_subsonic.world import COVER, PASSWORD, token_of

Make = Callable[..., Client]


def old_world(**more: object) -> World:
    world = make_world(open_subsonic=False, extensions=[], version="1.12.0")
    for name, value in more.items():
        setattr(world, name, value)
    return world


def test_the_token_of_the_documents() -> None:
    assert token_of("sesame", "c19b2d") == "26719a1196d2a940705a59634eb18eab"


@pytest.mark.parametrize("way", ["token", "password", "api_key"])
def test_signing_in(client: Make, way: str) -> None:
    world = make_world()
    assert client(world, way).ping() == "fakesonic 0.1"
    ((_, _, given),) = world.calls
    assert PASSWORD not in str(given)
    assert ("u" in given) == (way != "api_key")


def test_an_api_key_knows_whose_it_is(client: Make) -> None:
    assert client(make_world(), "api_key").token_user() == "ann"
    assert client(old_world(), "token").token_user() == ""


def test_an_old_server_is_asked_in_its_own_version(client: Make) -> None:
    world = old_world()
    made = client(world)
    assert "1.12.0" in made.ping()
    assert made.extensions() == frozenset()
    assert [given["v"] for _, _, given in world.calls[:2]] == [["1.16.1"], ["1.12.0"]]


@pytest.mark.parametrize("more", [{"tokens": False}, {"knows_tokens": False}])
@pytest.mark.parametrize("version", ["1.16.1", "1.12.0"])
def test_where_tokens_are_refused_the_password_is_sent_hidden_from_eyes(
    client: Make, more: dict[str, Any], version: str
) -> None:
    made = client(make_world(version=version, **more))
    assert made.ping()
    assert made.account.way == "password"
    with pytest.raises(SubsonicError) as told:
        made.call("getAlbum")
    assert told.value.code == 10


def test_a_password_is_never_sent_over_http_on_the_internet(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = Client(Account("http://93.184.216.34", "ann", "sesame", insecure=True))
    answer = Answer(200, {}, b'{"subsonic-response": {"status": "failed", "error": {"code": 41}}}')
    monkeypatch.setattr(made._line, "get", lambda *_: answer)
    with pytest.raises(SubsonicError, match="token"):
        made.ping()
    assert made.account.way == "token"


def test_a_server_that_moved_to_the_internet_is_not_asked_by_http() -> None:
    made = Client(Account("http://93.184.216.34", "ann", "sesame"))
    with pytest.raises(SourceError, match="read your sign-in"):
        made.ping()


@pytest.mark.parametrize(
    ("world", "way", "secret", "code"),
    [
        (make_world(), "token", "wrong", 40),
        (make_world(), "password", "wrong", 40),
        (make_world(), "api_key", "wrong", 44),
        (make_world(extensions=[]), "api_key", None, 42),
        (make_world(tokens=False, passwords=False), "token", None, 42),
    ],
)
def test_a_sign_in_that_is_refused(
    client: Make, world: World, way: str, secret: str | None, code: int
) -> None:
    with pytest.raises(SubsonicError) as told:
        client(world, way, secret).ping()
    assert told.value.code == code
    assert told.value.sentence == " ".join(SENTENCES[code])


@pytest.mark.parametrize("code", [0, 10, 20, 30, 40, 41, 42, 43, 44, 50, 60, 70, 999])
def test_every_error_is_a_sentence(client: Make, code: int) -> None:
    world = make_world(fails={"star": [code] * 3})
    with pytest.raises(SubsonicError) as told:
        client(world, "password").star("so/1 &ü")
    assert told.value.code == code
    assert told.value.hint
    assert "Your server" in told.value.sentence or "server" in told.value.sentence


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (Response("<html>hello</html>"), "can't be read"),
        (Response("", 404), "no Subsonic server"),
        (Response("sign in", 401), "sign-in of its own"),
        (Response("", 502), "out of order"),
        (JSONResponse([1]), "can't be read"),
        (JSONResponse({"subsonic-response": []}), "can't be read"),
        (JSONResponse({"subsonic-response": {}}), "can't do that"),
        (JSONResponse({"subsonic-response": {"status": "failed", "error": 3}}), "can't do that"),
        (Response("[" * 100_000), "can't be read"),
    ],
)
def test_an_answer_that_is_none(client: Make, answer: Response, sentence: str) -> None:
    with pytest.raises(SourceError, match=sentence):
        client(make_world(fails={"ping": [answer]})).ping()


def test_songs_come_page_by_page(client: Make) -> None:
    made = client(make_world(1203))
    sizes = [len(made.songs_page(offset)) for offset in (0, 500, 1000, 1203)]
    assert sizes == [500, 500, 203, 0]


def test_albums_come_page_by_page(client: Make) -> None:
    world = make_world(6000)
    albums = list(client(world).albums())
    assert len(albums) == 600
    assert world.count("getAlbumList2") == 3


# Sound and covers


def test_sound_comes_as_it_is(client: Make) -> None:
    world = make_world()
    with client(world).open("so/1 &ü") as stream:
        assert b"".join(stream.chunks) == SOUND
        assert stream.status == 200
        assert stream.headers["content-type"] == "audio/flac"
    assert world.calls[-1][2]["format"] == ["raw"]


@pytest.mark.parametrize(
    ("asked", "part"),
    [("bytes=5-9", SOUND[5:10]), ("bytes=-7", SOUND[-7:]), ("bytes=102000-", SOUND[102_000:])],
)
def test_a_part_of_the_sound(client: Make, asked: str, part: bytes) -> None:
    with client(make_world()).open("so/2 &ü", asked) as stream:
        assert (stream.status, b"".join(stream.chunks)) == (206, part)
        assert stream.headers["content-range"].endswith(f"/{len(SOUND)}")


def test_a_part_that_is_not_there(client: Make) -> None:
    with pytest.raises(NoSuchRangeError):
        client(make_world()).open("so/2 &ü", "bytes=999999999-")


def test_sound_brought_down_to_a_bit_rate(client: Make) -> None:
    world = make_world()
    made = client(world)
    made.account = Account(made.account.address, "ann", PASSWORD, max_bit_rate=128)
    with made.open("so/2 &ü") as stream:
        assert list(stream.chunks)
    assert world.calls[-1][2]["maxBitRate"] == ["128"]
    assert "format" not in world.calls[-1][2]


def test_no_sound_is_told_as_the_server_tells_it(client: Make) -> None:
    with pytest.raises(SubsonicError) as told:
        client(make_world()).open("gone")
    assert told.value.code == 70
    odd = Response("<html>", media_type="text/html")
    with pytest.raises(NotSoundError):
        client(make_world(fails={"stream": [odd]})).open("so/1 &ü")


def test_a_cover(client: Make) -> None:
    made = client(make_world())
    assert made.cover("mf-3", 300) == ("image/png", COVER)
    with pytest.raises(SubsonicError):
        made.cover("gone")
    page = Response("<script>", media_type="text/html")
    with pytest.raises(LineError):
        client(make_world(fails={"getCoverArt": [page]})).cover("mf-3")


# What the person does


def test_hearing_and_starring(client: Make) -> None:
    world = make_world()
    made = client(world)
    made.scrobble("so/1 &ü")
    made.scrobble("so/1 &ü", 1_700_000_000.25)
    assert world.scrobbles == [("so/1 &ü", None, False), ("so/1 &ü", 1_700_000_000_250, True)]
    made.star("so/2 &ü")
    assert world.stars == {"so/2 &ü"}
    made.star("so/2 &ü", on=False)
    assert world.stars == set()


@pytest.mark.parametrize("extensions", [[], ["formPost"]])
def test_a_long_playlist_is_saved_whole_and_saved_again(
    client: Make, extensions: list[str]
) -> None:
    world = make_world(450, extensions=extensions)
    made = client(world)
    idents = [one["id"] for one in world.songs]
    ident = made.save_playlist("Quiet", idents)
    assert [one["id"] for one in world.playlists[ident]["entry"]] == idents
    assert made.save_playlist("Quiet", idents[:3]) == ident
    assert [one["id"] for one in world.playlists[ident]["entry"]] == idents[:3]
    assert made.save_playlist("Quiet", []) == ident
    assert world.playlists[ident]["entry"] == []
    assert len(world.playlists) == 1
    assert world.count("createPlaylist") == 3


def test_the_playlist_of_another_is_left_alone(client: Make) -> None:
    world = make_world()
    world.playlists["pl-x"] = {"id": "pl-x", "name": "Quiet", "owner": "bob", "entry": []}
    world.playlists["pl-y"] = {
        **{"id": "pl-y", "name": "Quiet", "owner": "ann", "entry": []},
        "readonly": True,
    }
    assert client(world).save_playlist("Quiet", ["so/1 &ü"]) not in ("pl-x", "pl-y")
    assert len(world.playlists) == 3


# Nothing secret


@pytest.mark.parametrize("way", ["token", "password", "api_key"])
def test_no_log_line_no_error_and_no_repr_tells_a_secret(
    client: Make, caplog: pytest.LogCaptureFixture, way: str
) -> None:
    caplog.set_level(logging.DEBUG)
    made = client(make_world(), way)
    made.ping()
    signs = [value for name, value in made._signed() if name in ("t", "p", "apiKey", "s")]
    with pytest.raises(SubsonicError) as told:
        made.call("getAlbum", [("id", "gone")])
    shown = f"{caplog.text} {told.value!r} {told.value.sentence} {made.account!r} {made!r}"
    for secret in (made.account.secret, made.account.secret.encode().hex(), *signs):
        assert secret not in shown
    assert caplog.records
    assert "/rest/" not in caplog.text


JSON = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
REPLY = st.fixed_dictionaries(
    {}, optional={"status": st.just("ok") | JSON, "error": JSON, "version": JSON, "x": JSON}
)


@given(st.binary(max_size=60) | st.builds(lambda one: repr(one).encode(), JSON))
def test_any_bytes_are_a_reply_or_an_error(body: bytes) -> None:
    reply_of(body)
    with pytest.raises(SourceError):
        read_reply(Answer(200, {}, body))


@given(st.integers(200, 599), REPLY)
def test_any_reply_is_well_or_an_error(status: int, reply: dict[str, object]) -> None:
    body = json.dumps({"subsonic-response": reply}).encode()
    if status == 200 and reply.get("status") == "ok":
        assert read_reply(Answer(status, {}, body))["status"] == "ok"
    else:
        with pytest.raises(SubsonicError):
            read_reply(Answer(status, {}, body))

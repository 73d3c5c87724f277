"""The live socket: frames and commands in, sight and state out, and nothing brings it down."""

from __future__ import annotations

import json
import threading
import time
from contextlib import suppress
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from websockets.exceptions import ConnectionClosed, InvalidStatus

from moodify.errors import ModelError
from moodify.types import Face, Frame
from moodify.web.limits import TokenBucket
from tests.web.conftest import PATIENCE, Site
from tests.web.test_limits import Clock


def test_the_state_comes_first(site: Site) -> None:
    session = site.begin()
    with site.live(session) as talk:
        message = talk.hear()
    assert message["type"] == "state"
    assert message["state"]["id"] == session


def test_a_frame_is_answered_with_what_was_seen(site: Site, jpeg: bytes) -> None:
    site.reader.show(happy=0.9)
    with site.live(site.begin()) as talk:
        talk.socket.send(jpeg)
        seen = talk.hear("seen")
    assert seen["seq"] == 1
    assert seen["ms"] >= 0
    assert seen["faces"][0]["listener"] is True
    assert all(0 <= value <= 1 for value in seen["faces"][0]["box"])
    assert sum(seen["emotions"].values()) == pytest.approx(1, abs=1e-3)
    assert set(seen["mood"]) == {"label", "confidence", "valence", "arousal", "held", "moods"}


def test_a_frame_without_a_face_gives_no_guess(site: Site, jpeg: bytes) -> None:
    with site.live(site.begin()) as talk:
        talk.socket.send(jpeg)
        seen = talk.hear("seen")
    assert (seen["faces"], seen["emotions"], seen["quality"]) == ([], None, ["no_face"])
    assert seen["mood"]["label"] == "unsure"


def test_a_face_leads_to_a_song(site: Site, jpeg: bytes) -> None:
    site.reader.show(sad=0.95)
    with site.live(site.begin()) as talk:
        end = time.monotonic() + PATIENCE
        state = talk.hear("state")["state"]
        while state["now"] is None and time.monotonic() < end:
            talk.socket.send(jpeg)
            message = talk.hear()
            state = message["state"] if message["type"] == "state" else state
            time.sleep(0.05)
    assert state["now"]["uri"].startswith("house:sad")
    assert state["by"] == "camera"


def test_the_state_is_sent_only_when_it_has_changed(site: Site, jpeg: bytes) -> None:
    with site.live(site.begin()) as talk:
        kinds = []
        for _ in range(20):
            talk.socket.send(jpeg)
            while (message := talk.hear())["type"] != "seen":
                kinds.append(message["type"])
    assert kinds.count("state") <= 2  # at the start, and when the camera began to speak


def test_commands_change_the_state(site: Site) -> None:
    with site.live(site.begin()) as talk:
        talk.say(type="choose_mood", mood="happy")
        state = talk.hear_state(lambda state: state["now"] is not None)
        assert state["by"] == "hand"
        talk.say(type="wish", wish="calm")
        assert talk.hear_state(lambda state: state["wish"] == "calm")["now"] == state["now"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "garbage",
        "[]",
        "null",
        "{}",
        '{"type": "explode"}',
        '{"type": "wish", "wish": "more"}',
        '{"type": "choose_point", "valence": 2, "arousal": 0}',
        '{"type": "choose_point", "valence": NaN, "arousal": 0}',
        '{"type": "pick_face", "face": "one"}',
        '{"type": "pick_face", "face": 77}',
        '{"type": "play", "uri": "house:none"}',
        '{"type": "play", "uri": "file:///etc/passwd"}',
        '{"type": "like", "uri": "x", "on": true}',
        json.dumps({"type": "play", "uri": "x" * 3000}),
        '{"type": "play", "uri": "' + "x" * 20_000 + '"}',
        "[" * 5000,
    ],
)
def test_a_bad_command_is_one_problem_and_the_talk_goes_on(site: Site, text: str) -> None:
    with site.live(site.begin()) as talk:
        talk.hear("state")
        talk.socket.send(text)
        told = talk.hear()
        assert told["type"] == "problem"
        assert told["problem"]["detail"].endswith(".")
        assert 400 <= told["problem"]["status"] < 500
        assert "Traceback" not in told["problem"]["detail"]
        talk.say(type="wish", wish="lift")
        assert talk.hear("state")["state"]["wish"] == "lift"


@pytest.mark.parametrize("frame", [b"", b"garbage", b"\xff\xd8\xff" + bytes(100)])
def test_a_frame_that_is_no_picture_is_one_problem(site: Site, jpeg: bytes, frame: bytes) -> None:
    with site.live(site.begin()) as talk:
        talk.socket.send(frame)
        assert talk.hear("problem")["problem"]["type"] == "urn:moodify:problem:picture"
        talk.socket.send(jpeg)
        assert talk.hear("seen")["seq"] == 2


def test_a_frame_of_too_many_pixels_is_refused(site: Site) -> None:
    import io

    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (4000, 3000)).save(out, "JPEG")
    with site.live(site.begin()) as talk:
        talk.socket.send(out.getvalue())
        assert "megapixels" in talk.hear("problem")["problem"]["detail"]


def test_a_network_that_cannot_be_used_is_a_sentence(site: Site, jpeg: bytes) -> None:
    site.reader.fails = ModelError("The network is damaged.", hint="Install Moodify again.")
    with site.live(site.begin()) as talk:
        talk.socket.send(jpeg)
        told = talk.hear("problem")["problem"]
        assert (told["status"], told["detail"]) == (503, "The network is damaged.")
        talk.say(type="choose_mood", mood="sad")
        assert talk.hear_state(lambda state: state["now"] is not None)


def test_a_fault_tells_nothing_of_the_inside(
    site: Site, jpeg: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    site.reader.fails = RuntimeError("secret: hunter2")
    session = site.begin()
    with site.live(session) as talk:
        talk.socket.send(jpeg)
        told = talk.hear("problem")["problem"]
        assert told["status"] == 500
        assert "hunter2" not in json.dumps(told)
        site.reader.fails = None
        talk.socket.send(jpeg)
        assert talk.hear("seen")
    assert "RuntimeError" in caplog.text
    assert "hunter2" not in "".join(r.getMessage() for r in caplog.records)
    assert session not in caplog.text


def test_a_message_of_ten_megabytes_closes_with_a_reason(site: Site) -> None:
    session = site.begin()
    with site.live(session) as talk:
        talk.socket.send(bytes(10_000_000))
        code, reason, _ = talk.hear_the_end()
    assert (code, reason) == (1009, "A message may have 1 MB at most.")
    with site.live(session) as talk:  # and the session is still there
        assert talk.hear("state")["state"]["id"] == session


def test_a_message_beyond_all_measure_is_cut_off(site: Site) -> None:
    session = site.begin()
    with site.live(session) as talk:
        with suppress(ConnectionClosed):
            talk.socket.send(bytes(40_000_000))
        assert talk.hear_the_end()[0] in (1006, 1009)
    assert site.http.get(f"/api/sessions/{session}").status_code == 200


def test_text_that_is_no_utf8_closes_and_the_server_goes_on(site: Site) -> None:
    session = site.begin()
    with site.live(session) as talk:
        talk.socket.send(b"\xff\xfe", text=True)
        assert talk.hear_the_end()[0] == 1007
    assert site.http.get(f"/api/sessions/{session}").status_code == 200


def test_a_thousand_frames_at_once_are_answered_with_the_newest(site: Site, jpeg: bytes) -> None:
    site.reader.slow = 0.02
    with site.live(site.begin()) as talk:
        start = site.reader.seen
        for _ in range(1000):
            talk.socket.send(jpeg)
        while (seen := talk.hear("seen"))["seq"] < 1000:
            pass
        assert seen["seq"] == 1000
        assert site.reader.seen - start < 600  # most were replaced by newer ones


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """By what commands are counted: however long they take, they come at once."""
    made = Clock()
    monkeypatch.setattr("moodify.web.live.TokenBucket", partial(TokenBucket, clock=made))
    return made


@pytest.mark.usefixtures("clock")
def test_a_thousand_commands_a_second_close_the_socket_and_harm_nobody(site: Site) -> None:
    session, other = site.begin(), site.begin()
    with site.live(other) as bystander, site.live(session) as talk:
        bystander.hear("state")
        with suppress(ConnectionClosed):
            for _ in range(1000):
                talk.say(type="follow", on=True)
        code, reason, heard = talk.hear_the_end()
        assert (code, reason) == (1008, "Too many messages.")
        told = [message["problem"] for message in heard if message["type"] == "problem"]
        assert {problem["status"] for problem in told} == {429}
        assert len(told) < 10
        bystander.say(type="wish", wish="calm")
        assert bystander.hear("state")["state"]["wish"] == "calm"


def test_a_few_commands_too_many_are_one_problem(site: Site, clock: Clock) -> None:
    session = site.begin()
    with site.live(session) as talk:
        talk.hear("state")
        for _ in range(120):
            talk.say(type="follow", on=True)
        assert talk.hear("problem")["problem"]["status"] == 429
        end = time.monotonic() + PATIENCE
        while site.http.get(f"/api/sessions/{session}").json()["wish"] != "lift":
            assert time.monotonic() < end, "it is never heard again"
            clock.now += 0.2
            talk.say(type="wish", wish="lift")  # until those that wait are done
            time.sleep(0.02)


def test_two_tabs_are_two_listeners(site: Site) -> None:
    with site.live(site.begin()) as one, site.live(site.begin()) as two:
        one.say(type="choose_mood", mood="happy")
        two.say(type="choose_mood", mood="sad")
        happy = one.hear_state(lambda state: state["now"] is not None)
        sad = two.hear_state(lambda state: state["now"] is not None)
    assert happy["id"] != sad["id"]
    assert happy["target"]["mood"] == "happy"
    assert sad["target"]["mood"] == "sad"


def test_of_two_sockets_to_one_session_the_newer_has_the_camera(site: Site, jpeg: bytes) -> None:
    session = site.begin()
    with site.live(session) as old:
        old.hear("state")
        with site.live(session) as new:
            new.hear("state")
            assert old.hear("problem")["problem"]["type"].endswith(":elsewhere")
            before = site.reader.seen
            old.socket.send(jpeg)
            new.socket.send(jpeg)
            assert new.hear("seen")["seq"] == 1
            assert site.reader.seen == before + 1  # the older one's frame was not read
            old.say(type="wish", wish="calm")
            assert new.hear_state(lambda state: state["wish"] == "calm")
            assert old.hear_state(lambda state: state["wish"] == "calm")
        connections = site.service.sessions._all[session].connections
        end = time.monotonic() + PATIENCE
        while len(connections) > 1 and time.monotonic() < end:  # it is still being closed
            time.sleep(0.01)
        old.socket.send(jpeg)
        assert old.hear("seen")


def test_coming_back_finds_everything_as_it_was(site: Site) -> None:
    session = site.begin()
    with site.live(session) as talk:
        talk.say(type="choose_mood", mood="happy")
        before = talk.hear_state(lambda state: state["now"] is not None)
    with site.live(session) as talk:
        after = talk.hear("state")["state"]
    before["mood"].pop("held")
    after["mood"].pop("held")
    assert after == before


def test_http_and_the_socket_tell_each_other(site: Site) -> None:
    session = site.begin()
    with site.live(session) as talk:
        talk.hear("state")
        site.command(session, type="wish", wish="lift")
        assert talk.hear("state")["state"]["wish"] == "lift"


def test_a_like_reaches_every_page(site: Site) -> None:
    with site.live(site.begin()) as one, site.live(site.begin()) as two:
        for talk in (one, two):
            talk.say(type="play", uri="house:sad-1")
            talk.hear_state(lambda state: state["now"] is not None)
        one.say(type="like", uri="house:sad-1", on=True)
        assert two.hear_state(lambda state: state["now"]["liked"])
        site.http.put("/api/songs/like", json={"uri": "house:sad-1", "on": False})
        assert two.hear_state(lambda state: not state["now"]["liked"])


def test_camera_off_throws_a_waiting_frame_away(
    site: Site, jpeg: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.reader.show(happy=0.9)
    begun, go_on = threading.Event(), threading.Event()

    def read(_frame: Frame, **_how: object) -> tuple[Face, ...]:
        begun.set()
        go_on.wait(PATIENCE)
        return site.reader.faces

    with site.live(site.begin()) as talk:
        talk.hear("state")
        talk.socket.send(jpeg)
        assert talk.hear("seen")["faces"]
        talk.hear_state(lambda state: state["by"] == "camera")
        monkeypatch.setattr(site.reader, "read", read)
        talk.socket.send(jpeg)
        assert begun.wait(PATIENCE)
        talk.socket.send(jpeg)
        talk.say(type="camera_off")
        talk.hear_state(lambda state: state["by"] is None)
        go_on.set()
        assert talk.hear("seen")["faces"] == []
        with pytest.raises(TimeoutError):  # the one that waited is never read
            talk.hear("seen", 0.3)
        talk.say(type="wish", wish="calm")
        assert talk.hear_state(lambda state: state["wish"] == "calm")["by"] is None


def test_an_unknown_session_is_told_and_closed(site: Site) -> None:
    with site.live("no-such-session") as talk:
        assert talk.hear()["problem"]["status"] == 404
        assert talk.hear_the_end()[0] == 4404


def test_ending_a_session_closes_its_sockets(site: Site) -> None:
    session = site.begin()
    with site.live(session) as talk:
        talk.hear("state")
        assert site.http.delete(f"/api/sessions/{session}").status_code == 204
        assert talk.hear_the_end()[0] == 4404


@pytest.mark.parametrize(
    "origin",
    ["http://evil.example", "null", "http://localhost:1", "https://127.0.0.1.evil.example"],
)
def test_a_socket_from_another_site_is_refused(site: Site, origin: str) -> None:
    session = site.begin()
    with pytest.raises(InvalidStatus) as caught, site.live(session, origin=origin):
        pass
    assert caught.value.response.status_code == 403
    assert json.loads(caught.value.response.body)["type"] == "urn:moodify:problem:origin"


def test_a_socket_from_the_page_itself_is_let_in(site: Site) -> None:
    with site.live(site.begin(), origin=f"http://localhost:{site.port}") as talk:
        assert talk.hear("state")


def test_a_socket_by_a_foreign_name_is_refused(site: Site) -> None:
    """DNS rebinding: the name in Host is the attacker's own."""
    import socket

    request = (
        "GET /api/sessions/x/live HTTP/1.1\r\nHost: evil.example\r\nConnection: Upgrade\r\n"
        "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", site.port), timeout=PATIENCE) as raw:
        raw.sendall(request.encode())
        assert raw.recv(4096).startswith(b"HTTP/1.1 403")


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(messages=st.lists(st.one_of(st.binary(max_size=300), st.text(max_size=300)), max_size=8))
def test_nothing_that_is_sent_brings_it_down(
    shared: Site, fuzzed: str, messages: list[bytes | str]
) -> None:
    with shared.live(fuzzed) as talk:
        for message in messages:
            talk.socket.send(message)
        talk.hear("state")
    assert shared.http.get(f"/api/sessions/{fuzzed}").status_code == 200


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=5,
)
TYPES = st.sampled_from(
    ["wish", "choose_mood", "choose_point", "pick_face", "follow", "play", "like", "ended"]
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    kind=TYPES,
    values=st.dictionaries(
        st.sampled_from(["wish", "mood", "valence", "arousal", "face", "on", "uri"]), JSON
    ),
)
def test_half_right_commands_are_answered(
    shared: Site, fuzzed: str, kind: str, values: dict[str, object]
) -> None:
    answer = shared.command_text(fuzzed, json.dumps({**values, "type": kind}))
    assert answer.status_code in (200, 404, 409, 422)
    if answer.status_code != 200:
        assert answer.json()["detail"]


@pytest.fixture(scope="module")
def fuzzed(shared: Site) -> str:
    return shared.begin()

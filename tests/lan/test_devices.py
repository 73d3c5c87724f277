from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from moodify.errors import LanError
from moodify.lan.devices import MOST, NAME_LETTERS, SEEN_EVERY, Devices, name_of


class Clock:
    now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def devices(tmp_path: Path, clock: Clock) -> Devices:
    return Devices(tmp_path / "lan" / "devices.json", clock)


def test_a_device_is_known_by_its_secret(devices: Devices) -> None:
    device, secret = devices.add("iPhone")
    assert devices.find(secret) == device
    assert devices.knows(device.id)
    assert devices.find(secret[:-1]) is None
    assert devices.find("") is None
    assert devices.find(device.secret_hash) is None
    assert len(secret) == 43  # 256 bits


def test_no_secret_reaches_the_disk(devices: Devices) -> None:
    _, secret = devices.add("iPhone")
    assert secret not in devices.path.read_text()
    if os.name != "nt":
        assert stat.S_IMODE(devices.path.stat().st_mode) == 0o600


def test_they_are_known_after_a_restart_and_forgotten_elsewhere(
    devices: Devices, clock: Clock
) -> None:
    device, secret = devices.add("iPhone")
    other = Devices(devices.path, clock)
    assert other.find(secret) == device
    _, second = other.add("iPad")
    assert devices.find(second) is not None
    assert [one.name for one in other.forget(device.id)] == ["iPhone"]
    assert devices.find(secret) is None
    assert not devices.knows(device.id)
    assert other.forget("nobody") == []
    assert len(devices.forget()) == 1
    assert other.everyone() == []


def test_when_it_was_last_here_is_noted_now_and_then(devices: Devices, clock: Clock) -> None:
    _, secret = devices.add("iPhone")
    clock.now += SEEN_EVERY - 1
    before = devices.path.read_bytes()
    devices.find(secret)
    assert devices.path.read_bytes() == before
    clock.now += 1
    found = devices.find(secret)
    assert found is not None
    assert found.seen_at == int(clock.now)
    assert json.loads(devices.path.read_text())["devices"][0]["seen_at"] == int(clock.now)


def test_there_is_room_for_so_many(devices: Devices, clock: Clock) -> None:
    secrets = []
    for number in range(MOST):
        clock.now += 1
        secrets.append(devices.add(f"number {number}")[1])
    clock.now += SEEN_EVERY
    devices.find(secrets[0])
    devices.add("one more")
    assert len(devices.everyone()) == MOST
    assert devices.find(secrets[0]) is not None  # it was here just now
    assert devices.find(secrets[1]) is None
    assert devices.everyone()[0].name == "one more"


def test_a_long_name_is_cut(devices: Devices) -> None:
    assert devices.add("x" * 1000)[0].name == "x" * NAME_LETTERS


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"devices": 1}',
        '{"devices": [{}]}',
        '{"devices": [{"id": 1, "name": "a", "secret_hash": "b", "paired_at": 1, "seen_at": 1}]}',
        "[" * 100_000,
    ],
)
def test_a_damaged_list_lets_nobody_in(text: str, devices: Devices) -> None:
    devices.path.parent.mkdir()
    devices.path.write_text(text)
    assert devices.everyone() == []
    _, secret = devices.add("iPhone")
    assert devices.find(secret) is not None


def test_a_list_that_cannot_be_read_is_a_sentence(devices: Devices) -> None:
    devices.path.mkdir(parents=True)
    with pytest.raises(LanError, match="list of devices"):
        devices.find("x")


@pytest.mark.parametrize(
    ("agent", "name"),
    [
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)", "iPhone"),
        ("Mozilla/5.0 (Linux; Android 16; Pixel 9) Chrome/140 Mobile Safari", "Android phone"),
        ("Mozilla/5.0 (Linux; Android 16; SM-X910) Chrome/140 Safari", "Android tablet"),
        ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)", "Mac"),
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64)", "Windows computer"),
        ("Mozilla/5.0 (X11; Linux x86_64)", "Linux computer"),
        ("curl/8", "Device"),
        ("", "Device"),
    ],
)
def test_what_a_device_is(agent: str, name: str) -> None:
    assert name_of(agent) == name

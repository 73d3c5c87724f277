"""Where training runs: alone by default, and with a sentence when the fellows are gone."""

import pytest

pytest.importorskip("torch", reason="torch is not installed (pip install 'moodify[lab]')")

import torch.distributed as dist

from moodify.errors import LabError
from moodify.lab.world import join_world

pytestmark = pytest.mark.lab


def test_without_torchrun_a_process_is_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("RANK", "WORLD_SIZE", "LOCAL_RANK"):
        monkeypatch.delenv(name, raising=False)
    with join_world() as world:
        assert world.first
        assert world.size == 1
        assert world.share({"epoch": 3}) == {"epoch": 3}
        world.tell(0.5)


def test_lost_fellows_are_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RANK", "1")
    monkeypatch.setenv("WORLD_SIZE", "2")
    left = []
    monkeypatch.setattr(dist, "init_process_group", lambda *_, **__: None)
    monkeypatch.setattr(dist, "destroy_process_group", lambda: left.append(True))

    def learn() -> None:
        with join_world() as world:
            assert not world.first
            raise RuntimeError("Connection closed by peer\nlong trace")

    with pytest.raises(LabError, match=r"Process 1 of 2 lost its fellows \(Connection closed"):
        learn()
    assert left == [True]

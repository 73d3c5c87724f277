"""A real Ray cluster of two nodes on this machine, and what may happen to it half-way.

The one that starts the work runs in a process of its own, with warnings as errors, as the command
line would; the cluster stays for all tests but the node that one of them kills.
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from moodify.errors import ModelError
from moodify.music.cluster import ClusterError, Summary, analyse_on_ray
from moodify.music.cluster.work import line_of
from moodify.music.sound.result import SoundMood
from tests.music.cluster.fake_analysis import HELD, TOGETHER, analyse, seen_by

ROOT = Path(__file__).parents[3]
DRIVER = """
import sys
from pathlib import Path
from moodify.music.cluster import analyse_on_ray
from tests.music.cluster.fake_analysis import analyse

address, folder, out = sys.argv[1:]
print(analyse_on_ray(address, sorted(Path(folder).glob("*.txt")), Path(out), analyse=analyse))
"""


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """Two nodes of one core; both gone at the end."""
    pytest.importorskip("ray", reason="Ray is not installed (pip install 'moodify[cluster]')")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RAY_USAGE_STATS_ENABLED", "0")
        patch.setenv("PYTHONPATH", str(ROOT))  # the workers need the fake analysis too
        from ray.cluster_utils import Cluster

        started: Any = Cluster(
            initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False}
        )
        started.add_node(num_cpus=1)
        yield started
        started.shutdown()


def some_files(folder: Path, number: int) -> Path:
    """Files with a mood each, among them an empty one and one that meets a bug."""
    folder.mkdir()
    for i in range(number):
        (folder / f"{i:03}.txt").write_text(f"{i / number} {-i / number}")
    (folder / "empty.txt").write_text("")
    (folder / "bug.txt").write_text("bug")
    return folder


def start(cluster: Any, folder: Path, out: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", DRIVER, cluster.address, str(folder), str(out)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finish(process: subprocess.Popen[str]) -> str:
    """What it printed; nothing else may stand on its standard output."""
    output, errors = process.communicate(timeout=180)
    assert process.returncode == 0, errors
    return output.strip()


def lines(out: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.read_text().splitlines()]


def wait_for(out: Path, number: int) -> None:
    deadline = time.monotonic() + 120
    while not out.exists() or out.read_text().count("\n") < number:
        assert time.monotonic() < deadline, "no results came"
        time.sleep(0.02)


def is_complete(out: Path, folder: Path, number: int) -> None:
    """Each file has one line, and the right one."""
    found = lines(out)
    files = Counter(line["file"] for line in found)
    assert files == Counter(str(path) for path in folder.glob("*.txt"))
    by_name = {Path(line["file"]).stem: line for line in found}
    assert by_name["empty"]["error"].endswith("holds no music.")
    assert "can't be analysed" in by_name["bug"]["error"]
    for i in range(number):
        assert by_name[f"{i:03}"] == {
            "file": str(folder / f"{i:03}.txt"),
            "valence": round(i / number, 4),
            "arousal": round(-i / number, 4),
            "probabilities": {"happy": 0.25, "angry": 0.25, "sad": 0.25, "calm": 0.25},
            "confidence": 0.5,
            "seconds": 180.0,
        }


def test_a_node_killed_half_way_loses_nothing_and_gives_nothing_twice(
    cluster: Any, tmp_path: Path
) -> None:
    folder, out = some_files(tmp_path / "music", 40), tmp_path / "moods.jsonl"
    (folder / TOGETHER).touch()
    process = start(cluster, folder, out)
    wait_for(out, 10)
    assert len(seen_by(folder)) >= 2  # both nodes were at it
    cluster.remove_node(next(iter(cluster.worker_nodes)), allow_graceful=False)
    cluster.add_node(num_cpus=1)  # for the tests that follow
    assert finish(process) == str(Summary(placed=40, failed=2, before=0))
    is_complete(out, folder, 40)


def test_when_the_one_that_started_it_is_killed_it_goes_on_where_it_was(
    cluster: Any, tmp_path: Path
) -> None:
    folder, out = some_files(tmp_path / "music", 24), tmp_path / "moods.jsonl"
    (folder / HELD).write_text("012")
    process = start(cluster, folder, out)
    wait_for(out, 8)
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=60)
    (folder / HELD).unlink()
    with out.open("a") as file:
        file.write('{"file": "/music/half')  # as a kill in the middle of a line would leave it
    before = len(lines_whole(out))
    assert 8 <= before < 26
    finish(start(cluster, folder, out))
    is_complete(out, folder, 24)
    assert finish(start(cluster, folder, out)) == str(Summary(0, 0, before=26))


def lines_whole(out: Path) -> list[str]:
    return out.read_text().split("\n")[:-1]


def test_a_file_that_kills_every_process_is_given_up_and_the_others_are_done(
    cluster: Any, tmp_path: Path
) -> None:
    folder, out = some_files(tmp_path / "music", 4), tmp_path / "moods.jsonl"
    (folder / "bomb.txt").write_text("kill")
    assert finish(start(cluster, folder, out)) == str(Summary(placed=4, failed=3, before=0))
    (bomb,) = [line for line in lines(out) if line["file"].endswith("bomb.txt")]
    assert "Every process that read it ended" in bomb["error"]
    assert len((folder / "bomb.seen").read_text().split()) == 6


def test_a_machine_without_the_analysis_is_a_sentence(cluster: Any, tmp_path: Path) -> None:
    folder = some_files(tmp_path / "music", 2)
    script = DRIVER.replace(
        "from tests.music.cluster.fake_analysis import analyse",
        "import types; only_here = types.ModuleType('only_here'); sys.modules['only_here'] = "
        "only_here; exec('def analyse(path): pass', only_here.__dict__); "
        "only_here.analyse.__module__ = 'only_here'; analyse = only_here.analyse",
    )
    process = subprocess.run(
        [sys.executable, "-c", script, cluster.address, str(folder), str(tmp_path / "o.jsonl")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert "ClusterError: The machines of the cluster can't do the work" in process.stderr
    assert "only_here" in process.stderr


@pytest.mark.parametrize(
    "address", ["127.0.0.1:1", "ray://127.0.0.1:1", "nowhere.invalid:6379", "host:port", "::"]
)
def test_an_address_where_no_cluster_is_is_a_sentence(address: str) -> None:
    pytest.importorskip("ray", reason="Ray is not installed (pip install 'moodify[cluster]')")
    with pytest.raises(ClusterError, match="No Ray cluster answers") as caught:
        analyse_on_ray(address, [Path("a.mp3")], analyse=analyse)
    assert "\n" not in caught.value.sentence


def test_without_ray_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(ClusterError, match="not installed") as caught:
        analyse_on_ray("auto", [Path("a.mp3")], analyse=analyse)
    assert caught.value.hint == "pip install 'moodify[cluster]'"


def test_what_is_wrong_with_the_machine_is_not_said_of_the_file() -> None:
    def broken(_path: Path) -> SoundMood:
        raise ModelError("The network is missing.")

    with pytest.raises(ModelError):
        line_of(Path("a.mp3"), broken)


def test_no_number_is_no_mood(tmp_path: Path) -> None:
    path = tmp_path / "odd.txt"
    path.write_text("nan 0")
    assert line_of(path, analyse) == {"file": str(path), "error": "Its analysis gave no number."}

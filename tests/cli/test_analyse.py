"""``moodify songs analyse`` at the terminal."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from moodify.cli.main import main
from moodify.music.sound.result import QUADRANTS
from tests.music.sound.sounds import chord, write


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, ["songs", "analyse", *map(str, words)], catch_exceptions=False)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("music")
    write(made / "lively.ogg", chord(6, notes=(523, 659, 784), beat=4))
    (made / "deep").mkdir()
    write(made / "deep" / "slow.flac", chord(6, notes=(131, 156, 196), beat=0.5))
    (made / "deep" / "notes.txt").write_text("no music")
    return made


def test_each_file_is_a_line_of_json(folder: Path) -> None:
    done = run(folder, "--json", "--jobs", "1")
    assert done.exit_code == 0
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [Path(line["file"]).name for line in lines] == ["slow.flac", "lively.ogg"]
    for line in lines:
        assert list(line) == [
            *("file", "valence", "arousal", "probabilities", "confidence", "seconds")
        ]
        assert set(line["probabilities"]) == set(QUADRANTS)
        assert sum(line["probabilities"].values()) == pytest.approx(1, abs=1e-3)
        assert -1 <= line["valence"] <= 1
        assert -1 <= line["arousal"] <= 1
        assert line["confidence"] == max(line["probabilities"].values())
        assert line["seconds"] == pytest.approx(6, abs=0.1)


def test_two_processes_say_the_same_in_the_same_order(folder: Path) -> None:
    assert (
        run(folder, "--json", "--jobs", "2").stdout == run(folder, "--json", "--jobs", "1").stdout
    )


def test_people_get_a_line_too(folder: Path) -> None:
    done = run(folder / "lively.ogg")
    assert "lively.ogg: valence" in done.stdout
    assert done.stdout.count("%") == 4


def test_a_file_that_cannot_be_heard_is_named_and_the_others_go_on(
    folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "bad.mp3").write_bytes(b"")
    done = run(tmp_path / "bad.mp3", folder / "lively.ogg", tmp_path / "gone.wav", "--json")
    assert done.exit_code == 1
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert lines[0]["error"].startswith("bad.mp3 is empty")
    assert "valence" in lines[1]
    assert "No such file" in lines[2]["error"]
    assert "Traceback" not in done.output


def test_where_there_is_no_music_it_says_so(tmp_path: Path) -> None:
    done = run(tmp_path)
    assert done.exit_code == 2
    assert "no music" in done.output
    assert "--out is for --ray" in run(tmp_path, "--out", tmp_path / "x").output

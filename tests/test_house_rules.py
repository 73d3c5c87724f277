"""What no file of the project may hold: one machine's paths, or where one machine gets packages."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
THIS = Path(__file__).relative_to(ROOT)

MACHINE_PATHS = re.compile(
    r"(?<![\w.:/~-])(?:/work|/root|/home/\w+|/Users/\w+|/tmp|/opt|/mnt|/srv)/[\w.-]+|[A-Z]:\\Users\\"
)
REGISTRIES = re.compile(
    r"pypi\.org|pythonhosted\.org|registry\.npmjs|--(?:extra-)?index-url|--find-links|"
    r"PIP_INDEX_URL|download\.pytorch\.org|artifactory|nexus\.",
    re.IGNORECASE,
)


def tracked() -> list[Path]:
    """Every text file of the project: what git tracks, or all where git is not there."""
    if shutil.which("git") and (ROOT / ".git").exists():
        listing = subprocess.run(
            ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
        )
        names = [Path(name) for name in listing.stdout.split("\0") if name]
    else:
        places = [ROOT / name for name in ("src", "tests", "docs", "tools", "benchmarks")]
        names = [path.relative_to(ROOT) for place in places for path in place.rglob("*.*")]
    return [name for name in names if (ROOT / name).is_file() and name != THIS]


def text_of(path: Path) -> str:
    """The text of a file; empty for a picture, a network and the like."""
    content = (ROOT / path).read_bytes()
    return "" if b"\0" in content[:8000] else content.decode("utf-8", "replace")


@pytest.mark.parametrize(
    ("rule", "pattern"), [("a machine's path", MACHINE_PATHS), ("a registry", REGISTRIES)]
)
def test_no_file_names(rule: str, pattern: re.Pattern[str]) -> None:
    found = [
        f"{path}:{number}: {line.strip()[:100]}"
        for path in tracked()
        for number, line in enumerate(text_of(path).splitlines(), start=1)
        if pattern.search(line)
    ]
    assert not found, f"{rule} in:\n" + "\n".join(found)


@pytest.mark.parametrize("line", [f"see /{top}/thing" for top in ("work", "root", "home/ann")])
def test_a_machines_path_would_be_found(line: str) -> None:
    assert MACHINE_PATHS.search(line)


@pytest.mark.parametrize(
    "line", ["https://example.org/home/ann", "../work/x", "a/tmp/b", "/api/songs", "~/tmp/x"]
)
def test_other_slashes_are_fine(line: str) -> None:
    assert not MACHINE_PATHS.search(line)

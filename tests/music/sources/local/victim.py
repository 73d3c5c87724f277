"""A scan and an analysis that are there to be killed: ``python -m … DATA MUSIC``."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from moodify.music.sources.local import LocalSource, scan
from moodify.music.sources.local.look import look_into
from moodify.music.sources.local.records import FileRow
from moodify.music.sources.local.walk import Found
from moodify.settings import Settings
from tests.music.sources.local.judges import unhurried


def opened(data: Path) -> LocalSource:
    settings = Settings(data_dir=data, cache_dir=data / "cache")
    return LocalSource(settings, unhurried, "victim 1", cores=2)


def look_slowly(found: Found) -> FileRow | None:
    """As from a slow disk, so that there is time to be killed."""
    time.sleep(0.003)
    return look_into(found)


def main() -> None:
    vars(scan)["look_into"] = look_slowly  # at the one place where files are opened
    data, music = Path(sys.argv[1]), Path(sys.argv[2])
    source = opened(data)
    source.add_folder(music)
    print("begun", flush=True)
    source.scan()
    source.analyse()
    source.close()


if __name__ == "__main__":
    main()

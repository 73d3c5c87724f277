"""``python -m tests.fake_subsonic``: a server to try things out by hand."""

from __future__ import annotations

import argparse
import time

from tests.fake_subsonic import make_world, running
from tests.fake_subsonic.world import API_KEY, PASSWORD


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=4533)
    parser.add_argument("--songs", type=int, default=1000)
    given = parser.parse_args()
    with running(make_world(given.songs), given.port) as fake:
        print(f"{fake.url}  name ann, password {PASSWORD}, API key {API_KEY}", flush=True)
        while True:
            time.sleep(3600)


main()

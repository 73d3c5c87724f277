"""``python -m tests.fake_spotify``: a lively Spotify on this machine, to try Moodify against."""

from __future__ import annotations

import argparse
import contextlib
import threading

from tests.fake_spotify import CLIENT_ID, add_big_playlist, demo_world, running


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=4381)
    parser.add_argument("--songs", type=int, default=0, help="also a list of so many songs")
    asked = parser.parse_args()
    world = demo_world()
    if asked.songs:
        add_big_playlist(world, asked.songs)
    with contextlib.suppress(KeyboardInterrupt), running(world, asked.port) as fake:
        print(f"Client id to enter: {CLIENT_ID}")
        print(f"Trouble on demand:  {fake.url}/admin")
        print(f"MOODIFY_SPOTIFY_URL={fake.url} moodify run", flush=True)
        threading.Event().wait()


if __name__ == "__main__":
    main()

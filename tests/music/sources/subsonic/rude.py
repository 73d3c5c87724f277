"""A server that speaks no HTTP worth the name: it sends what it is told to."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager


@contextmanager
def rude(parts: Sequence[bytes | float], repeat: bool = False) -> Iterator[str]:
    """Answers each request with `parts`: bytes are sent, a number is slept. Gives its address."""
    listening = socket.create_server(("127.0.0.1", 0))
    done = threading.Event()
    threads: list[threading.Thread] = []

    def talk(line: socket.socket) -> None:
        with line, contextlib.suppress(OSError):
            line.settimeout(60)
            line.recv(65_536)
            while not done.is_set():
                for part in parts:
                    if isinstance(part, bytes):
                        line.sendall(part)
                    else:
                        done.wait(part)
                if not repeat:
                    return

    def accept() -> None:
        while not done.is_set():
            try:
                line, _ = listening.accept()
            except OSError:
                return
            threads.append(threading.Thread(target=talk, args=(line,)))
            threads[-1].start()

    accepting = threading.Thread(target=accept)
    accepting.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        done.set()
        with contextlib.suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        accepting.join(60)
        for thread in threads:
            thread.join(60)


def within(seconds: float) -> float:
    """The monotonic time by which something must be over."""
    return time.monotonic() + seconds

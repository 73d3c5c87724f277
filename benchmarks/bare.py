"""A page of one heading, to stand beside the real one."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class _Bare(BaseHTTPRequestHandler):
    """One heading, for comparison."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer with it."""
        body = b"<!doctype html><title>bare</title><h1>moodify</h1>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_told: object) -> None:
        """Say nothing."""


@contextmanager
def bare_page() -> Iterator[str]:
    """Serve it until the end of the block; yields its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Bare) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()

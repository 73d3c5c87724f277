"""The page's files."""

from __future__ import annotations

import mimetypes

import pytest

from moodify.web.pages import STATIC, Pages
from tests.web.conftest import Site


def test_the_address_alone_gives_the_page(site: Site) -> None:
    answer = site.http.get("/")
    assert answer.headers["content-type"].startswith("text/html")
    assert answer.text == (STATIC / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("ending", sorted({path.suffix for path in STATIC.rglob("*.*")} - {".txt"}))
def test_files_have_the_type_that_browsers_insist_on(site: Site, ending: str) -> None:
    kinds = {
        ".html": "text/html",
        ".js": "text/javascript",
        ".css": "text/css",
        ".svg": "image/svg+xml",
        ".webmanifest": "application/manifest+json",
        ".woff2": "font/woff2",
    }
    path = next(STATIC.rglob(f"*{ending}")).relative_to(STATIC).as_posix()
    assert site.http.get(f"/{path}").headers["content-type"].startswith(kinds[ending])


def test_a_system_with_odd_types_does_no_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mimetypes, "types_map", mimetypes.types_map.copy())
    mimetypes.add_type("text/plain", ".js")  # as some Windows machines have it
    Pages()
    assert mimetypes.guess_type("main.js")[0] == "text/javascript"


def test_a_file_is_asked_about_and_sent_only_when_it_has_changed(site: Site) -> None:
    first = site.http.get("/js/main.js")
    assert first.headers["cache-control"] == "no-cache"
    again = site.http.get("/js/main.js", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    "path",
    [
        "/../pages.py",
        "/%2e%2e/pages.py",
        "/..%2fpages.py",
        "/js/..%2f..%2fpages.py",
        "/js/%2e%2e/%2e%2e/app.py",
        "//etc/passwd",
        "/js/..\\..\\app.py",
        "/%00",
    ],
)
def test_nothing_outside_the_folder_is_served(site: Site, path: str) -> None:
    import socket

    # Straight to the socket, for a client would tidy the path up.
    with socket.create_connection(("127.0.0.1", site.port), timeout=5) as raw:
        request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{site.port}\r\nConnection: close\r\n\r\n"
        raw.sendall(request.encode())
        answer = b""
        while chunk := raw.recv(65536):
            answer += chunk
    assert answer.split()[1] in (b"400", b"404"), answer[:200]
    assert b"import" not in answer
    assert b"root:" not in answer

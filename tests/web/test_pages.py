"""The page's files."""

from __future__ import annotations

import mimetypes
import re
from pathlib import Path

import pytest

from moodify.web.pages import PACKED, STATIC, TYPES, Pages
from tests.web.conftest import PATIENCE, Site


def test_the_address_alone_gives_the_page(site: Site) -> None:
    answer = site.http.get("/")
    assert answer.headers["content-type"].startswith("text/html")
    assert '<section id="welcome"' in answer.text
    assert answer.text == site.http.get("/index.html").text


@pytest.mark.parametrize("ending", sorted({path.suffix for path in STATIC.rglob("*.*")} - {".txt"}))
def test_files_have_the_type_that_browsers_insist_on(site: Site, ending: str) -> None:
    path = next(STATIC.rglob(f"*{ending}")).relative_to(STATIC).as_posix()
    assert site.http.get(f"/{path}").headers["content-type"] == TYPES[ending]


def test_a_system_with_odd_types_does_no_harm(monkeypatch: pytest.MonkeyPatch, site: Site) -> None:
    monkeypatch.setattr(mimetypes, "types_map", mimetypes.types_map.copy())
    mimetypes.add_type("text/plain", ".js")  # as some Windows machines have it
    assert site.http.get("/js/main.js").headers["content-type"] == TYPES[".js"]


def test_a_file_is_asked_about_and_sent_only_when_it_has_changed(site: Site) -> None:
    first = site.http.get("/js/main.js")
    assert first.headers["cache-control"] == "no-cache"
    again = site.http.get("/js/main.js", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["cache-control"] == "no-cache"
    assert site.http.get("/js/main.js", headers={"if-none-match": '"other"'}).status_code == 200


def test_a_version_is_kept_for_good_and_another_is_not(site: Site) -> None:
    version = re.search(r'src="(v/[0-9a-f]{12}/)js/page.js"', site.http.get("/").text)
    assert version
    kept = site.http.get(f"/{version[1]}js/page.js")
    assert "immutable" in kept.headers["cache-control"]
    assert b"// js/main.js" in kept.content
    old = site.http.get("/v/0123456789ab/js/main.js")  # a page that was open before an update
    assert (old.status_code, old.headers["cache-control"]) == (200, "no-cache")
    assert site.http.get(f"/{version[1]}js/none.js").status_code == 404


@pytest.mark.parametrize("document", ["index.html", "spotify/device.html", "pair/index.html", ""])
def test_a_document_has_one_address_and_so_one_policy(site: Site, document: str) -> None:
    assert site.http.get(f"/v/0123456789ab/{document}").status_code == 404


def test_text_is_compressed_where_the_browser_takes_it(site: Site) -> None:
    plain = site.http.get("/css/base.css", headers={"accept-encoding": "identity"})
    assert "content-encoding" not in plain.headers
    small = site.http.get("/css/base.css", headers={"accept-encoding": "gzip, br"})
    assert small.headers["content-encoding"] == "gzip"
    assert small.headers["vary"] == plain.headers["vary"] == "Accept-Encoding"
    assert small.headers["etag"] == plain.headers["etag"]
    assert int(small.headers["content-length"]) < len(plain.content) / 2
    assert small.content == plain.content == (STATIC / "css/base.css").read_bytes()


def test_nothing_of_the_interface_is_compressed(site: Site) -> None:
    answer = site.http.get("/api/songs", headers={"accept-encoding": "gzip"})
    assert len(answer.content) > 1000
    assert "content-encoding" not in answer.headers


@pytest.mark.parametrize("ending", PACKED)
def test_what_is_packed_already_is_left_alone(site: Site, ending: str) -> None:
    path = next(STATIC.rglob(f"*{ending}")).relative_to(STATIC).as_posix()
    assert "content-encoding" not in site.http.get(f"/{path}").headers


def test_only_reading(site: Site) -> None:
    assert site.http.post("/js/main.js").status_code == 405
    head = site.http.head("/js/main.js")
    assert (head.status_code, head.content) == (200, b"")
    assert int(head.headers["content-length"]) > 0


def test_a_folder_is_opened_with_its_slash(site: Site) -> None:
    assert site.http.get("/pair").headers["location"].endswith("/pair/")
    assert "let this device in" in site.http.get("/pair/").text


def test_the_worker_is_asked_about_each_time(site: Site) -> None:
    worker = site.http.get("/sw.js")
    assert worker.headers["cache-control"] == "no-cache"
    assert "worker-src 'self'" in worker.headers["content-security-policy"]


def test_what_an_author_changes_is_there_at_once(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<head></head>one")
    pages = Pages(tmp_path)
    before = pages.shell.version
    (tmp_path / "index.html").write_text("<head></head>two!")
    assert pages.shell.version != before
    assert pages.shell.page("en", "127.0.0.1").endswith(b"two!")


def test_the_manifest_names_what_is_there(site: Site) -> None:
    manifest = site.http.get("/manifest.webmanifest").json()
    assert {"id", "scope", "start_url", "name", "description", "icons", "shortcuts"} <= set(
        manifest
    )
    sizes = {(icon["sizes"], icon.get("purpose", "any")) for icon in manifest["icons"]}
    assert {("192x192", "any"), ("512x512", "any"), ("512x512", "maskable")} <= sizes
    for icon in manifest["icons"]:
        picture = site.http.get(f"/{icon['src']}")
        assert picture.status_code == 200
        if icon["sizes"] != "any":
            side = int(picture.content[16:20].hex(), 16)
            assert f"{side}x{side}" == icon["sizes"]


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
    with socket.create_connection(("127.0.0.1", site.port), timeout=PATIENCE) as raw:
        request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{site.port}\r\nConnection: close\r\n\r\n"
        raw.sendall(request.encode())
        answer = b""
        while chunk := raw.recv(65536):
            answer += chunk
    assert answer.split()[1] in (b"400", b"404"), answer[:200]
    assert b"import" not in answer
    assert b"root:" not in answer

"""The labelled dataset as a file and as a page."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from fastapi import APIRouter, Response
from fastapi.responses import HTMLResponse

from moodify.music.spotify.dataset import write_dataset
from moodify.music.spotify.report import report_page
from moodify.music.spotify.store import SpotifyStore
from moodify.web.service import Serviced

router = APIRouter(prefix="/api/spotify", tags=["spotify"])

NAME = "moodify-spotify-dataset.csv"


@router.get(
    "/dataset.csv",
    summary="The dataset",
    response_class=Response,
    responses={200: {"content": {"text/csv": {"schema": {"type": "string"}}}}, 409: {}},
)
async def dataset(service: Serviced) -> Response:
    """Playlist, mood, track, artist, album, link and more, as CSV: a row a song and playlist."""
    text = await asyncio.to_thread(_csv, service.spotify.store)
    headers = {"Content-Disposition": f'attachment; filename="{NAME}"'}
    return Response(text, media_type="text/csv", headers=headers)


@router.get("/report", summary="The dataset as a page", response_class=HTMLResponse)
async def report(service: Serviced) -> HTMLResponse:
    """Songs a mood as a chart, the playlists, and a sample of the songs."""
    store = service.spotify.store

    def page() -> str:
        today = date.today()
        made_on = f"{today.day} {today:%B %Y}"
        return report_page(list(store.songs()), store.skipped(), made_on=made_on)

    return HTMLResponse(await asyncio.to_thread(page))


def _csv(store: SpotifyStore) -> bytes:
    return _through_file(lambda path: write_dataset(path, store.songs()))


def _through_file(write: Callable[[Path], object]) -> bytes:
    """What `write` puts into a file, which is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="moodify-") as folder:
        path = Path(folder) / NAME
        write(path)
        return path.read_bytes()

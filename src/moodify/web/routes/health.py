"""How Moodify is doing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter

from moodify import __version__
from moodify.errors import MoodifyError
from moodify.session import Rooms
from moodify.web.protocol import Health, Network, SourceHealth
from moodify.web.service import Serviced

router = APIRouter(tags=["health"])


@router.get("/api/health", summary="How Moodify is doing")
async def health(service: Serviced) -> Health:
    """The network in use, the sources of songs, and what doesn't work as it should.

    Waits for what is still being loaded.
    """
    return await service.do(_health, service.rooms)


def four_accuracy(metrics: Mapping[str, Any]) -> float | None:
    """The accuracy on the four moods in a card's metrics: on FER2013's PublicTest if there."""
    for split in sorted(metrics, key=lambda name: "public" not in name.casefold()):
        four = metrics[split].get("four")
        if four is not None:
            return round(float(four["accuracy"]), 4)
    return None


def _health(rooms: Rooms) -> Health:
    network, sources = None, []
    warnings: list[str] = [*rooms.calibrations.notices]
    try:
        card = rooms.reader.card
        network = Network(
            name=card.name,
            date=card.date,
            parameters=card.parameters,
            four_accuracy=four_accuracy(card.metrics),
        )
    except MoodifyError as error:
        warnings.append(error.sentence)
    try:
        sources = [
            SourceHealth(name=s.name, title=s.title, ok=s.ok, detail=s.detail, songs=s.songs)
            for s in rooms.library.statuses()
        ]
        warnings += rooms.library.notices
    except MoodifyError as error:
        warnings.append(error.sentence)
    warnings += [source.detail for source in sources if not source.ok]
    return Health(version=__version__, network=network, sources=sources, warnings=warnings)

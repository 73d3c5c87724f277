"""How Moodify is doing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter

from moodify import __version__
from moodify.errors import MoodifyError
from moodify.web.household.who import Asking, Who
from moodify.web.protocol import Health, Network, SourceHealth
from moodify.web.service import Service, Serviced

router = APIRouter(tags=["health"])


@router.get("/api/health", summary="How Moodify is doing")
async def health(service: Serviced, who: Asking) -> Health:
    """The network in use, the sources of songs, and what doesn't work as it should.

    What is wrong with a listener's own files is told to them alone. Waits for what is still
    being loaded.
    """
    return await service.do(_health, service, who)


def four_accuracy(metrics: Mapping[str, Any]) -> float | None:
    """The accuracy on the four moods in a card's metrics: on FER2013's PublicTest if there."""
    for split in sorted(metrics, key=lambda name: "public" not in name.casefold()):
        four = metrics[split].get("four")
        if four is not None:
            return round(float(four["accuracy"]), 4)
    return None


def _notices(service: Service, who: Who) -> list[str]:
    """Of the list of listeners, and of the files of whoever asks."""
    own = service.own(who.id, who.is_guest).notices if who.id else ()
    journal = service.journals.of(who.id).notices if who.may_see_journal else ()
    return [*service.rooms.household.notices, *own, *journal]


def _health(service: Service, who: Who) -> Health:
    rooms, network, sources = service.rooms, None, []
    warnings = _notices(service, who)
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

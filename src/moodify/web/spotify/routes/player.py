"""Playing on Spotify: devices, orders, what plays."""

from __future__ import annotations

from fastapi import APIRouter, Response

from moodify.spotify.client import Client
from moodify.web.service import Serviced
from moodify.web.spotify.bodies import (
    DeviceCard,
    PageToken,
    PlaybackCard,
    PlayerOrder,
    PlayOrder,
    QueueOrder,
    SeekOrder,
    SimpleOrder,
    VolumeOrder,
)
from moodify.web.spotify.cards import device_card, playback_card
from moodify.web.spotify.routes.connection import REFUSALS

router = APIRouter(prefix="/api/spotify", tags=["spotify"])


@router.get("/devices", summary="Where Spotify can sound", responses=REFUSALS)
async def devices(service: Serviced) -> list[DeviceCard]:
    """The person's devices on which Spotify is open."""
    account = await service.spotify.account()
    return [device_card(device) for device in await account.client.devices()]


@router.get("/player", summary="What plays on Spotify", responses=REFUSALS)
async def playback(service: Serviced) -> PlaybackCard | None:
    """What plays, and where; null when nothing does."""
    account = await service.spotify.account()
    return playback_card(await account.client.playback())


@router.post(
    "/player", summary="Give the player an order", status_code=204, responses={**REFUSALS, 404: {}}
)
async def order(wanted: PlayerOrder, service: Serviced) -> Response:
    """Play, pause, go on or back, seek, set the volume, queue, or go to another device."""
    account = await service.spotify.account()
    await service.spotify.order(_give(account.client, wanted))
    return Response(status_code=204)


@router.post("/token", summary="A token for Spotify's player", responses=REFUSALS)
async def token(service: Serviced) -> PageToken:
    """An hour's token for the Web Playback SDK, which asks Spotify by itself."""
    account = await service.spotify.account()
    access = await account.access()
    return PageToken(token=access.token, ends_at=access.ends_at)


async def _give(client: Client, wanted: PlayerOrder) -> None:
    match wanted:
        case PlayOrder():
            await client.play(wanted.device, wanted.uris, wanted.position)
        case SeekOrder():
            await client.seek(wanted.device, wanted.position)
        case VolumeOrder():
            await client.volume(wanted.device, wanted.percent)
        case QueueOrder():
            await client.queue(wanted.device, wanted.uri)
        case SimpleOrder(do="transfer"):
            await client.transfer(wanted.device, play=True)
        case SimpleOrder():
            simple = {
                "resume": client.resume,
                "pause": client.pause,
                "next": client.next,
                "previous": client.previous,
            }
            await simple[wanted.do](wanted.device)

"""See a picture."""

from __future__ import annotations

from dataclasses import asdict

from fastapi import APIRouter, Request

from moodify.mood.still import mood_of
from moodify.session import Rooms
from moodify.session.cards import emotion_figures
from moodify.types import Face
from moodify.web.bodies import BODY_DESCRIPTION, picture_of
from moodify.web.limits import too_many
from moodify.web.protocol import LandmarkPoints, PictureFace, SeenPicture
from moodify.web.service import Serviced

router = APIRouter(tags=["see"])


@router.post(
    "/api/see",
    summary="See a picture",
    openapi_extra=BODY_DESCRIPTION,
    responses={413: {}, 422: {}, 429: {}, 503: {}},
)
async def see(request: Request, service: Serviced) -> SeenPicture:
    """Every face in a picture, with what it seems to show. Nothing is kept."""
    if not service.pictures.take():
        raise too_many("pictures")
    picture = await picture_of(request)
    limit = service.settings.max_picture_megapixels
    return await service.see_still(_see, service.rooms, picture, limit)


def _see(rooms: Rooms, picture: bytes, max_megapixels: float) -> SeenPicture:
    from moodify.vision.decode import decode_picture

    frame = decode_picture(picture, max_megapixels=max_megapixels)
    faces = rooms.reader.read(frame, thorough=True)
    quality = faces[0].quality if faces else rooms.reader.empty_quality(frame)
    height, width = frame.pixels.shape[:2]
    return SeenPicture(
        faces=[_face(face) for face in faces],
        quality=list(quality.hints),
        width=width,
        height=height,
    )


def _face(face: Face) -> PictureFace:
    return PictureFace(
        box=face.box,
        score=round(face.score, 4),
        landmarks=LandmarkPoints(**asdict(face.landmarks)),
        emotions=emotion_figures(face.emotions),
        moods={name: round(value, 4) for name, value in face.emotions.moods.items()},
        mood=mood_of(face.emotions).label,
        quality=list(face.quality.hints),
    )

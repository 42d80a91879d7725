"""Media assets, rendered in the size asked for (guide: "Render media asset").

Every size that was asked for once is kept; as images keep their shape and are never enlarged, there
are no more of them than an image has rows or columns.
"""

import hashlib
from dataclasses import dataclass

from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from kiosk.domain.media import Size, fitted
from kiosk.portal import fields
from kiosk.portal.access import ReadParameters, portal_of
from kiosk.portal.answers import Refusal
from kiosk.portal.database import Database, insert_new
from kiosk.portal.errors import not_found
from kiosk.portal.fields import Form
from kiosk.portal.ids import TextId
from kiosk.portal.images import resized, size_of
from kiosk.portal.schema import media, media_sizes

MAX_SIDE = 4096
"""Pixels."""

CACHE_S = 24 * 3600

router = APIRouter(tags=["Media"])

_SIZE = Form(
    fields.integer("width", "At most so many pixels wide.", 1, MAX_SIDE),
    fields.integer("height", "At most so many pixels high.", 1, MAX_SIDE),
)
_IMAGE = {"schema": {"type": "string", "format": "binary"}}


@dataclass(frozen=True, slots=True)
class Rendering:
    """An image as it is sent."""

    content_type: str
    body: bytes


@router.get(
    "/fb_media/{media_uid}",
    response_class=Response,
    responses={
        200: {"description": "The image.", "content": {"image/png": _IMAGE, "image/jpeg": _IMAGE}},
        304: {"description": "It is the one that `If-None-Match` names."},
        404: {"model": Refusal, "description": "No such media asset."},
    },
    openapi_extra=_SIZE.in_query(),
)
def render(request: Request, parameters: ReadParameters, media_uid: TextId) -> Response:
    """The image, in its own shape and never larger than its own size; needs no key."""
    size = _SIZE.read(parameters)
    database = portal_of(request).database
    image = _rendered(database, media_uid, size["width"], size["height"])
    etag = f'"{hashlib.sha256(image.body).hexdigest()[:32]}"'
    headers = {
        "ETag": etag,
        "Cache-Control": f"public, max-age={CACHE_S}",
        "X-Content-Type-Options": "nosniff",
    }
    if etag in request.headers.get("If-None-Match", ""):
        return Response(status_code=304, headers=headers)
    return Response(image.body, headers=headers, media_type=image.content_type)


def _rendered(
    database: Database, media_uid: str, width: int | None, height: int | None
) -> Rendering:
    with database.reading() as connection:
        query = select(media).where(media.c.media_uid == media_uid)
        original = connection.execute(query).one_or_none()
    if original is None:
        raise not_found("media asset")
    own = size_of(original.body)
    size = fitted(own, width, height)
    if size == own:
        return Rendering(original.content_type, original.body)
    kept = _kept(database, media_uid, size)
    if kept is None:
        kept = Rendering(original.content_type, resized(original.body, size))
        _keep(database, media_uid, size, kept)
    return kept


def _kept(database: Database, media_uid: str, size: Size) -> Rendering | None:
    query = select(media_sizes.c.content_type, media_sizes.c.body).where(
        media_sizes.c.media_uid == media_uid,
        media_sizes.c.width == size.width,
        media_sizes.c.height == size.height,
    )
    with database.reading() as connection:
        row = connection.execute(query).one_or_none()
    return None if row is None else Rendering(row.content_type, row.body)


def _keep(database: Database, media_uid: str, size: Size, rendering: Rendering) -> None:
    row = {"media_uid": media_uid, "width": size.width, "height": size.height}
    image = {"content_type": rendering.content_type, "body": rendering.body}
    with database.writing() as connection:
        # Another call may have rendered the same size meanwhile.
        insert_new(connection, media_sizes, row | image)

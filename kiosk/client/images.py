"""An image of the portal: no more of it is taken than a screen needs, and nothing but an image."""

import httpx

from kiosk.client import wire
from kiosk.domain.ports import NotJson

MAX_IMAGE_BYTES = 4_000_000
IMAGES = frozenset({"image/png", "image/jpeg", "image/webp", "image/gif"})
"""No SVG: that is a page, and may refer to others."""


async def image(http: httpx.AsyncClient, url: str) -> bytes:
    """The image at `url`; raises PortalError, and httpx.RequestError."""
    async with http.stream("GET", url, headers={"Accept": ", ".join(sorted(IMAGES))}) as response:
        if not response.is_success:
            await response.aread()
            wire.answer(response)
        kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if not response.is_success or kind not in IMAGES:
            raise NotJson(wire.NOT_THE_PORTAL)
        return await _capped(response)


async def _capped(response: httpx.Response) -> bytes:
    body = bytearray()
    async for chunk in response.aiter_bytes():
        body += chunk
        if len(body) > MAX_IMAGE_BYTES:
            raise NotJson("The portal sent an image that is too large.")
    return bytes(body)

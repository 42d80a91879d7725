"""The business's pictures, kept in memory: each is fetched once, and a missing one seldom."""

import asyncio
from collections import OrderedDict

import structlog

from kiosk.domain.ids import MediaUid
from kiosk.domain.ports import Clock, PortalError
from kiosk.domain.visit import Picture
from kiosk.domain.visit_ports import Pictures
from kiosk.station.asking import PATIENCE_S

log = structlog.get_logger(__name__)

KEPT_BYTES = 32_000_000
WIDEST = 4096
"""Pixels: the portal renders none that are wider."""

AGAIN_AFTER_S = 60.0
"""A picture that could not be had is asked for again only then."""

Key = tuple[MediaUid, int]


class PictureBook:
    """Has nothing of fans: whose picture was asked for is not kept."""

    def __init__(self, pictures: Pictures, clock: Clock) -> None:
        self._pictures = pictures
        self._clock = clock
        self._kept: OrderedDict[Key, bytes] = OrderedDict()
        self._missing: dict[Key, float] = {}
        self._fetching: dict[Key, asyncio.Task[bytes | None]] = {}

    async def get(self, media_uid: MediaUid, width: int) -> Picture:
        """The picture, at most so many pixels wide; without a body where it cannot be had."""
        key = media_uid, max(1, min(width, WIDEST))
        return Picture(media_uid, await self._body(key))

    async def _body(self, key: Key) -> bytes | None:
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if self._missing.get(key, 0.0) > self._clock.monotonic():
            return None
        if key not in self._fetching:
            self._fetching[key] = asyncio.create_task(self._fetched(key))
            self._fetching[key].add_done_callback(lambda _: self._fetching.pop(key))
        return await asyncio.shield(self._fetching[key])

    async def _fetched(self, key: Key) -> bytes | None:
        try:
            async with asyncio.timeout(PATIENCE_S):
                body = await self._pictures.picture(*key)
        except (PortalError, TimeoutError) as fault:
            log.info("picture_missing", media_uid=key[0], fault=type(fault).__name__)
            self._missing[key] = self._clock.monotonic() + AGAIN_AFTER_S
            return None
        self._missing.pop(key, None)
        self._keep(key, body)
        return body

    def _keep(self, key: Key, body: bytes) -> None:
        self._kept[key] = body
        while sum(map(len, self._kept.values())) > KEPT_BYTES:
            self._kept.popitem(last=False)

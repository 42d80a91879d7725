"""Deliver, in the background, what the portal has not answered."""

import asyncio
from datetime import UTC, datetime, timedelta

import structlog

from kiosk.domain.intents import Intent
from kiosk.domain.ports import Clock, KeyRefused, Outbox, Publish, StoreFailed, TryLater
from kiosk.station.backoff import KEY_RETRY_S
from kiosk.station.board import Board
from kiosk.station.breaker import Breaker
from kiosk.station.delivery import Deliverer, Delivery
from kiosk.station.wording import Wording

log = structlog.get_logger(__name__)

ROUND_EVERY_S = 2.0
ROWS_PER_ROUND = 50
AFTER_BUG = timedelta(minutes=5)


class Drain:
    """The outbox's way out; one row at a time, oldest scan first, after what scans leave."""

    def __init__(
        self,
        deliverer: Deliverer,
        wording: Wording,
        outbox: Outbox,
        breaker: Breaker,
        board: Board,
        clock: Clock,
        publish: Publish,
    ) -> None:
        self._deliverer = deliverer
        self._wording = wording
        self._outbox = outbox
        self._breaker = breaker
        self._board = board
        self._clock = clock
        self._publish = publish
        self._paused_until = datetime.min.replace(tzinfo=UTC)

    async def run(self) -> None:
        """Rounds until cancelled."""
        while True:
            try:
                await self.round()
            except StoreFailed as failure:
                log.error("drain_store_failed", cause=str(failure))
                self._board.store_failed(failure)
            await asyncio.sleep(ROUND_EVERY_S)

    async def round(self) -> None:
        """Deliver the rows that are due, until one of them gets no answer; raises StoreFailed."""
        if self._breaker.away or self._clock.now() < self._paused_until:
            return
        for intent in await self._outbox.due(self._clock.now(), ROWS_PER_ROUND):
            if not await self._deliver(intent):
                return

    async def _deliver(self, intent: Intent) -> bool:
        """Whether to go on with the next row."""
        try:
            answer = await self._deliverer.deliver(Delivery(intent, promised=True, live=False))
            if isinstance(answer, TryLater | KeyRefused):
                self._pause(answer)
                return False
            await self._publish(await self._wording.answered(intent.reading, intent, answer))
        except StoreFailed:
            raise
        except Exception as bug:  # It must not keep back the rows behind.
            log.exception("row_failed", reading=intent.id)
            now = self._clock.now()
            await self._outbox.retry(intent.id, now + AFTER_BUG, type(bug).__name__, now)
        return True

    def _pause(self, answer: TryLater | KeyRefused) -> None:
        """What the portal says to one row goes for all of them."""
        wait_s = KEY_RETRY_S if isinstance(answer, KeyRefused) else answer.retry_after_s
        self._paused_until = self._clock.now() + timedelta(seconds=wait_s)

"""How long settled readings are kept: so long is a repeat known, and "why no points?" answered."""

import asyncio
from datetime import timedelta

import structlog

from kiosk.domain.ports import Clock, StoreFailed, Traces

log = structlog.get_logger(__name__)

LOOK_EVERY_S = 3600.0


class Keeping:
    """Forgets what is older; what is not settled is never forgotten."""

    def __init__(self, traces: Traces, clock: Clock, keep: timedelta) -> None:
        self._traces = traces
        self._clock = clock
        self._keep = keep

    async def run(self) -> None:
        """Look every hour until cancelled."""
        while True:
            try:
                await self._traces.prune(self._clock.now() - self._keep)
            except StoreFailed as failure:
                log.error("prune_failed", cause=str(failure))
            await asyncio.sleep(LOOK_EVERY_S)

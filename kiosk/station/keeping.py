"""How long settled readings are kept: so long is a repeat known, and "why no points?" answered."""

import asyncio
from datetime import timedelta

import structlog

from kiosk.domain.ports import Clock, SeenPasses, StoreFailed, Traces

log = structlog.get_logger(__name__)

LOOK_EVERY_S = 3600.0


class Keeping:
    """Forgets what is older; what is not settled is never forgotten."""

    def __init__(self, traces: Traces, passes: SeenPasses, clock: Clock, keep: timedelta) -> None:
        self._traces = traces
        self._passes = passes
        self._clock = clock
        self._keep = keep

    async def run(self) -> None:
        """Look every hour until cancelled."""
        while True:
            try:
                before = self._clock.now() - self._keep
                await self._traces.prune(before)
                await self._passes.prune(before)
            except StoreFailed as failure:
                log.error("prune_failed", cause=str(failure))
            await asyncio.sleep(LOOK_EVERY_S)

"""The call budget of one api_key: at most so many calls in any 60 seconds, scans first."""

import asyncio

from pyrate_limiter import Duration, Limiter, Rate

from kiosk.domain.ports import BudgetSpent

LEISURE_SHARE = 0.9
"""The part of the budget that syncing and draining may use. What is left is kept for scans: of 600
calls a minute, as many as three lanes spend."""

LEISURE_POLL_S = 0.2


class Budget:
    """A sliding log of the station's calls.

    Attributes:
        calls: calls made since the start, for figures.
    """

    def __init__(self, calls_per_minute: int) -> None:
        self.calls = 0
        leisure = max(1, int(calls_per_minute * LEISURE_SHARE))
        self._all = Limiter(Rate(calls_per_minute, Duration.MINUTE))
        self._leisure = Limiter(Rate(leisure, Duration.MINUTE))

    async def take_for_scan(self) -> None:
        """Spend one call now; raises BudgetSpent when none is left."""
        if not self._all.try_acquire("scan", blocking=False):
            raise BudgetSpent("This station has used its calls for this minute.")
        self.calls += 1

    async def take_at_leisure(self) -> None:
        """Spend one call of the share that is not kept for scans; waits until there is one."""
        for limiter in (self._leisure, self._all):
            while not limiter.try_acquire("leisure", blocking=False):  # noqa: ASYNC110
                await asyncio.sleep(LEISURE_POLL_S)
        self.calls += 1

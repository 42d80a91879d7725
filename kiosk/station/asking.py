"""Ask the portal for a part of a screen, with patience; where it is missing, why is said."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from kiosk.domain.fan_desk import Fault, Part, fault_of
from kiosk.domain.ports import NoAnswer, PortalError
from kiosk.station.breaker import Breaker

PATIENCE_S = 12.0
"""What the portal, and the budget that scans come first in, get; then it is too busy."""

T = TypeVar("T")


class Asking:
    """Asks nothing while the portal is known to be away.

    With `tells`, the breaker hears whether there were answers: where no lane asks, nobody else
    would find out.
    """

    def __init__(self, breaker: Breaker, *, tells: bool = False) -> None:
        self._breaker = breaker
        self._tells = tells

    async def part(self, ask: Callable[[], Awaitable[T]]) -> Part[T]:
        """What `ask` gives, or the fault."""
        if self._breaker.away:
            return Part(fault=Fault.AWAY)
        try:
            async with asyncio.timeout(PATIENCE_S):
                part = Part(await ask())
        except TimeoutError:
            return Part(fault=Fault.BUSY)
        except PortalError as error:
            self._failed(error)
            return Part(fault=fault_of(error))
        self._answered()
        return part

    def _failed(self, error: PortalError) -> None:
        if self._tells and isinstance(error, NoAnswer):
            self._breaker.failed()

    def _answered(self) -> None:
        if self._tells:
            self._breaker.answered()

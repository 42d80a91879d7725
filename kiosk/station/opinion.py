"""The portal's view of a fan, asked while the fan waits and never waited for long."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from kiosk.domain.catalogue import Fan
from kiosk.domain.ids import FanId
from kiosk.domain.outcome import Reason
from kiosk.domain.ports import (
    Clock,
    KeyRefused,
    NoAnswer,
    Portal,
    PortalError,
    Refused,
    Unreachable,
)
from kiosk.domain.rewards import FanRewards
from kiosk.domain.status import PortalState
from kiosk.domain.verdicts import NOT_FOUND
from kiosk.station.board import Board
from kiosk.station.breaker import Breaker

ANSWER_WITHIN_S = 0.4
"""What the portal gets before the station goes by what it knows itself."""

T = TypeVar("T")


class SecondOpinion:
    """Asks the portal; what it hears tells the breaker and the board how the portal fares."""

    def __init__(self, portal: Portal, breaker: Breaker, board: Board, clock: Clock) -> None:
        self._portal = portal
        self._breaker = breaker
        self._board = board
        self._clock = clock

    async def rewards(self, fan_id: FanId) -> FanRewards | None:
        """The fan's rewards, none for a fan there is not; None where the portal did not say."""
        try:
            return await self._heard(lambda: self._portal.rewards_of(fan_id))
        except Refused as refusal:
            return FanRewards() if refusal.status == NOT_FOUND else None
        except PortalError:
            return None

    async def owner(self, barcode: str) -> Fan | None:
        """Whose wristband or ticket it is; raises PortalError where the portal did not say."""
        return await self._heard(lambda: self._portal.fan_of_barcode(barcode))

    async def _heard(self, ask: Callable[[], Awaitable[T]]) -> T:
        if not self._breaker.closed:
            raise Unreachable("The portal is not waited for.")
        began = self._clock.monotonic()
        try:
            answer = await ask()
        except NoAnswer:
            self._breaker.failed()
            raise
        except KeyRefused:
            self._board.portal(PortalState.PAUSED, Reason.KEY_REFUSED)
            raise
        except Refused:
            self._breaker.answered(self._clock.monotonic() - began)
            raise
        self._breaker.answered(self._clock.monotonic() - began)
        return answer


@asynccontextmanager
async def asking(call: Coroutine[Any, Any, T]) -> "AsyncIterator[asyncio.Task[T]]":
    """The call under way; answered in time, it is done. Left early, it is given up."""
    task = asyncio.create_task(call)
    try:
        await asyncio.wait({task}, timeout=ANSWER_WITHIN_S)
        yield task
    finally:
        task.cancel()
        await asyncio.wait({task})

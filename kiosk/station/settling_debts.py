"""Whether the shared ledger can be reached, and what it is told once it can be again."""

import asyncio
from collections.abc import Awaitable, Sequence
from datetime import timedelta
from typing import TypeVar

import structlog

from kiosk.domain.ids import Serial
from kiosk.domain.ports import Clock, Debts, Ledger, StoreFailed
from kiosk.domain.redemption import ADMITTING, UsePolicy
from kiosk.domain.sharing import Debt, DebtState, Owed
from kiosk.station.board import Board

log = structlog.get_logger(__name__)

LOOK_EVERY_S = 2.0
PATIENCE_S = 5.0
"""In the background an answer may take this long."""

TOLD_FOR = timedelta(hours=12)
"""How long the screen tells that passes were used twice."""

NOBODYS = Serial("")
"""Asked for to see whether there is an answer."""

T = TypeVar("T")


class _Away(Exception):
    """The shared ledger does not answer."""


class Reach:
    """Away until all that is owed has been told: else the shared ledger would let in twice."""

    def __init__(
        self,
        own: Ledger,
        shared: Ledger,
        debts: Debts,
        board: Board,
        clock: Clock,
        policy: UsePolicy,
        station: str,
    ) -> None:
        self._own = own
        self._shared = shared
        self._debts = debts
        self._board = board
        self._clock = clock
        self._policy = policy
        self._station = station
        self._wanted = asyncio.Event()
        self.away = True
        """Whether the lane decides alone."""

        self._reason = ""

    def lost(self) -> None:
        """The shared ledger did not answer."""
        self.away = True
        self.hurry()

    def hurry(self) -> None:
        """Something is owed."""
        self._wanted.set()

    async def run(self) -> None:
        """Look, and tell what is owed, until cancelled."""
        while True:
            self._wanted.clear()
            try:
                await self.round()
            except StoreFailed as failure:
                log.error("debts_store_failed", cause=str(failure))
                self._board.store_failed(failure)
            try:
                await asyncio.wait_for(self._wanted.wait(), LOOK_EVERY_S)
            except TimeoutError:
                continue
            if self.away:
                await asyncio.sleep(LOOK_EVERY_S)

    async def round(self) -> None:
        """Tell all that is owed, or find that it cannot be told now; raises StoreFailed."""
        owed = await self._debts.open_ones()
        try:
            await asyncio.wait_for(_asked(self._shared.uses_of(NOBODYS)), PATIENCE_S)
            for each in owed:
                await asyncio.wait_for(self._settle(each), PATIENCE_S)
        except (_Away, TimeoutError) as fault:
            self._unreached(str(fault.__cause__ or type(fault).__name__))
        else:
            # Accepted meanwhile: told in the next round, and until then nothing else is asked.
            self._reached(await self._debts.open_ones())
        await self.tell()

    def _reached(self, owed: Sequence[Owed]) -> None:
        if self.away and not owed:
            log.info("shared_ledger_reached")
        self.away, self._reason = bool(owed), ""

    def _unreached(self, reason: str) -> None:
        if reason != self._reason:
            log.warning("shared_ledger_away", cause=reason)
        self.away, self._reason = True, reason

    async def tell(self) -> None:
        """Show how things stand; raises StoreFailed."""
        owed = [each for each in await self._debts.open_ones() if each.debt is Debt.USE]
        doubled = await self._debts.doubled(self._clock.now() - TOLD_FOR)
        self._board.ledger(away=self.away, unconfirmed=len(owed), doubled=doubled)

    async def _settle(self, owed: Owed) -> None:
        state = DebtState.AGREED
        if owed.debt is Debt.WITHDRAWAL:
            # By its own time: it was undone in time, whenever it is told.
            await _asked(self._shared.undo(owed.id, self._station, owed.at))
        else:
            state = await self._tell_of_use(owed)
        await self._debts.settle(owed.id, state)

    async def _tell_of_use(self, owed: Owed) -> DebtState:
        use = await self._own.use_of(owed.id)
        if use is None or use.undone_at is not None:
            return DebtState.AGREED  # Cut short before anybody was let in, or undone since.
        redeemed = await _asked(self._shared.redeem(use.redemption, self._policy))
        await self._own.keep(redeemed.earlier)
        if redeemed.decision in ADMITTING:
            return DebtState.AGREED
        log.warning("pass_used_twice", reading=owed.id, serial=use.redemption.serial)
        await _asked(self._shared.keep([use]))
        return DebtState.DOUBLED


async def _asked(asking: Awaitable[T]) -> T:
    """The shared ledger's answer; its failures are not those of the ledger here."""
    try:
        return await asking
    except StoreFailed as fault:
        raise _Away from fault

"""Who is let in where booths share a ledger: it decides, and its word is kept here, too.

While it cannot be reached, what was used here is known; for the rest the venue has decided what is
done. What is accepted then is owed to the shared ledger, and told before that is asked again.
"""

import asyncio
from collections.abc import Awaitable, Sequence
from datetime import datetime
from typing import TypeVar

import structlog

from kiosk.domain.ids import ReadingId, Serial
from kiosk.domain.passing import Doubt, Unconfirmed, admits, of_decision, of_doubt
from kiosk.domain.ports import Debts, Ledger, StoreFailed
from kiosk.domain.redemption import ADMITTING, Redeemed, Redemption, Undo, Use, UsePolicy, decide
from kiosk.domain.sharing import Debt, DebtState, Owed
from kiosk.station.redeeming import Ruling
from kiosk.station.settling_debts import Reach

log = structlog.get_logger(__name__)

ANSWER_WITHIN_S = 0.4

T = TypeVar("T")


class LedgerAway(Exception):
    """The shared ledger did not answer in time, or at all."""


class SharedLedger:
    """Fulfils `Redeeming` with two ledgers; raises StoreFailed only for the one here."""

    def __init__(
        self,
        own: Ledger,
        shared: Ledger,
        debts: Debts,
        reach: Reach,
        policy: UsePolicy,
        unconfirmed: Unconfirmed,
    ) -> None:
        self._own = own
        self._shared = shared
        self._debts = debts
        self._reach = reach
        self._policy = policy
        self._unconfirmed = unconfirmed

    async def redeem(self, wish: Redemption) -> Ruling:
        """Whether the pass lets in once more."""
        if self._reach.away:
            return await self._alone(wish, asked=False)
        try:
            redeemed = await self._heard(self._shared.redeem(wish, self._policy))
        except LedgerAway:
            return await self._alone(wish, asked=True)
        await self._keep(_uses_after(redeemed, wish))
        answer = of_decision(redeemed.decision, overridden=bool(wish.override))
        return Ruling(answer, redeemed.earlier)

    async def undo(self, reading_id: ReadingId, by: str, now: datetime) -> Undo:
        """Take back the use of that reading, here and for all."""
        undone = await self._own.undo(reading_id, by, now)
        if undone is Undo.UNDONE:
            await self._debts.owe(Owed(reading_id, Debt.WITHDRAWAL, now))
            await self._undo_for_all(reading_id, by, now)
        return undone

    async def _undo_for_all(self, reading_id: ReadingId, by: str, now: datetime) -> None:
        if self._reach.away:
            return
        try:
            await self._heard(self._shared.undo(reading_id, by, now))
        except LedgerAway:
            return  # It is owed.
        await self._debts.settle(reading_id, DebtState.AGREED)

    async def uses_of(self, serial: Serial) -> Sequence[Use]:
        """All uses of the pass that are known here."""
        return await self._own.uses_of(serial)

    async def _keep(self, uses: Sequence[Use]) -> None:
        """The shared ledger has it: what fails here is for another time."""
        try:
            await self._own.keep(uses)
        except StoreFailed as failure:
            log.error("use_not_kept_here", cause=str(failure))

    async def _heard(self, asking: Awaitable[T]) -> T:
        try:
            return await asyncio.wait_for(asking, ANSWER_WITHIN_S)
        except (StoreFailed, TimeoutError) as fault:
            log.warning("shared_ledger_away", fault=type(fault).__name__)
            self._reach.lost()
            raise LedgerAway from fault

    async def _alone(self, wish: Redemption, *, asked: bool) -> Ruling:
        """Decide with what is known here; `asked`: the shared ledger may have counted the use."""
        uses = await self._own.uses_of(wish.serial)
        decision = decide(uses, self._policy, wish)
        overridden = bool(wish.override)
        answer = of_doubt(decision, Doubt.AWAY, self._unconfirmed, overridden=overridden)
        let_in = admits(answer)
        if let_in or asked:  # Owed before it is done: a power cut forgets no use.
            debt = Debt.USE if let_in else Debt.WITHDRAWAL
            await self._debts.owe(Owed(wish.id, debt, wish.at))
        if let_in:
            await self._own.redeem(wish, self._policy)
            self._reach.hurry()
        return Ruling(answer, uses)


def _uses_after(redeemed: Redeemed, wish: Redemption) -> Sequence[Use]:
    if redeemed.decision not in ADMITTING:
        return redeemed.earlier
    return (*redeemed.earlier, Use(wish, redeemed.decision))

"""Who is let in by a ledger that was damaged and begun anew: what it lacks, the venue decides."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.ids import ReadingId, Serial
from kiosk.domain.passing import Answer, Doubt, Unconfirmed, admits, of_doubt
from kiosk.domain.ports import Ledger
from kiosk.domain.redemption import Decision, Redemption, Undo, Use, UsePolicy, decide
from kiosk.station.redeeming import Ruling


@dataclass(frozen=True, slots=True)
class LedgerAnew:
    """Fulfils `Redeeming` with what was used since."""

    ledger: Ledger
    policy: UsePolicy
    unconfirmed: Unconfirmed

    async def redeem(self, wish: Redemption) -> Ruling:
        """Whether the pass lets in once more; what is refused or asked about is no use."""
        uses = await self.ledger.uses_of(wish.serial)
        others = [use for use in uses if use.redemption.id != wish.id]
        answer = self._answer(decide(others, self.policy, wish), wish)
        if not admits(answer):
            return Ruling(answer, others)
        redeemed = await self.ledger.redeem(wish, self.policy)
        return Ruling(self._answer(redeemed.decision, wish), redeemed.earlier)

    async def undo(self, reading_id: ReadingId, by: str, now: datetime) -> Undo:
        """Take back the use of that reading, if it may be."""
        return await self.ledger.undo(reading_id, by, now)

    async def uses_of(self, serial: Serial) -> Sequence[Use]:
        """All uses of the pass since."""
        return await self.ledger.uses_of(serial)

    def _answer(self, decision: Decision, wish: Redemption) -> Answer:
        overridden = bool(wish.override)
        return of_doubt(decision, Doubt.ANEW, self.unconfirmed, overridden=overridden)

"""Who is let in, by the ledger's word."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.domain.ids import ReadingId, Serial
from kiosk.domain.passing import Answer, of_decision
from kiosk.domain.ports import Ledger
from kiosk.domain.redemption import Redemption, Undo, Use, UsePolicy


@dataclass(frozen=True, slots=True)
class Ruling:
    """What is said of a wish to use a pass, and the uses before it."""

    answer: Answer
    earlier: Sequence[Use] = ()


class Redeeming(Protocol):
    """Decides uses; every method raises StoreFailed."""

    async def redeem(self, wish: Redemption) -> Ruling:
        """Whether the pass lets in once more; kept before it is told."""

    async def undo(self, reading_id: ReadingId, by: str, now: datetime) -> Undo:
        """Take back the use of that reading, if it may be."""

    async def uses_of(self, serial: Serial) -> Sequence[Use]:
        """All uses of the pass that are known here."""


class OwnLedger:
    """Goes by this station's ledger alone."""

    def __init__(self, ledger: Ledger, policy: UsePolicy) -> None:
        self._ledger = ledger
        self._policy = policy

    async def redeem(self, wish: Redemption) -> Ruling:
        """Whether the pass lets in once more."""
        redeemed = await self._ledger.redeem(wish, self._policy)
        answer = of_decision(redeemed.decision, overridden=bool(wish.override))
        return Ruling(answer, redeemed.earlier)

    async def undo(self, reading_id: ReadingId, by: str, now: datetime) -> Undo:
        """Take back the use of that reading, if it may be."""
        return await self._ledger.undo(reading_id, by, now)

    async def uses_of(self, serial: Serial) -> Sequence[Use]:
        """All uses of the pass."""
        return await self._ledger.uses_of(serial)

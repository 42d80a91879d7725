"""Deliver one intent to the portal and write down what became of it."""

import random
from dataclasses import dataclass

import structlog

from kiosk.domain.intents import Intent, QuestResult, Settlement
from kiosk.domain.outcome import Reason
from kiosk.domain.ports import Clock, KeyRefused, NoAnswer, Outbox, Refused, TryLater
from kiosk.domain.status import PortalState
from kiosk.domain.verdicts import BARCODE_TAKEN_CODE, NOT_FOUND
from kiosk.station.backoff import retry_at
from kiosk.station.board import Board
from kiosk.station.breaker import Breaker
from kiosk.station.settling import Settler

log = structlog.get_logger(__name__)

Answer = Settlement | TryLater | KeyRefused | Refused


@dataclass(slots=True)
class Delivery:
    """An intent on its way.

    Attributes:
        promised: a fan was told that it is saved.
        live: a fan waits, so the time that it takes says how fast the portal is.
    """

    intent: Intent
    promised: bool = False
    live: bool = True


class Deliverer:
    """Tries an intent once; every answer is in the outbox before it is returned."""

    def __init__(
        self,
        settler: Settler,
        outbox: Outbox,
        breaker: Breaker,
        board: Board,
        clock: Clock,
        rng: random.Random,
    ) -> None:
        self._settler = settler
        self._outbox = outbox
        self._breaker = breaker
        self._board = board
        self._clock = clock
        self._rng = rng

    async def deliver(self, delivery: Delivery) -> Answer:
        """The portal's answer or refusal, recorded; raises StoreFailed where it cannot be."""
        began = self._clock.monotonic()
        try:
            settlement = await self._settler.settle(delivery.intent)
        except TryLater as fault:
            return await self._later(delivery.intent, fault)
        except KeyRefused as refusal:
            return await self._paused(delivery.intent, refusal)
        except Refused as refusal:
            self._heard(delivery, began)
            return await self._refused(delivery, refusal)
        self._heard(delivery, began)
        return await self._settled(delivery, settlement)

    def _heard(self, delivery: Delivery, began: float) -> None:
        self._breaker.answered(self._clock.monotonic() - began if delivery.live else None)

    async def _later(self, intent: Intent, fault: TryLater) -> TryLater:
        now = self._clock.now()
        if isinstance(fault, NoAnswer):
            self._breaker.failed()
        due = retry_at(now, intent.attempts, fault.retry_after_s, self._rng)
        await self._outbox.retry(intent.id, due, type(fault).__name__, now)
        log.info("delivery_later", reading=intent.id, fault=type(fault).__name__)
        return fault

    async def _paused(self, intent: Intent, refusal: KeyRefused) -> KeyRefused:
        now = self._clock.now()
        await self._outbox.retry(intent.id, now, type(refusal).__name__, now)
        self._board.portal(PortalState.PAUSED, Reason.KEY_REFUSED)
        log.error("portal_refuses_key", reading=intent.id)
        return refusal

    async def _refused(self, delivery: Delivery, refusal: Refused) -> Refused:
        said = refusal.code or str(refusal.status)
        log.warning("delivery_refused", reading=delivery.intent.id, code=said)
        understood = refusal.status == NOT_FOUND or refusal.code == BARCODE_TAKEN_CODE
        if understood and not delivery.promised:
            nothing = Settlement(delivery.intent.fan_id, refused=said)
            await self._outbox.settle(delivery.intent.id, nothing, self._clock.now())
        else:
            await self._outbox.attend(delivery.intent.id, said, self._clock.now())
        return refusal

    async def _settled(self, delivery: Delivery, settlement: Settlement) -> Settlement:
        now = self._clock.now()
        unkept = _unkept(settlement) if delivery.promised else None
        if unkept:
            await self._outbox.attend(delivery.intent.id, unkept, now)
        else:
            await self._outbox.settle(delivery.intent.id, settlement, now)
        return settlement


def _unkept(settlement: Settlement) -> Reason | None:
    """Why nothing came of what a fan was promised; None where something did, or nothing was."""
    if settlement.fan_id is None:
        return Reason.BARCODE_UNLINKED
    said = {result for _, result in settlement.results}
    if not said or said & {QuestResult.EARNED, QuestResult.ALREADY}:
        return None
    return Reason.QUEST_LOCKED if QuestResult.LOCKED in said else Reason.QUEST_GONE

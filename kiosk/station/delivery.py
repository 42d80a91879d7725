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
from kiosk.station.settling import Settler

log = structlog.get_logger(__name__)

Answer = Settlement | TryLater | KeyRefused | Refused


@dataclass(slots=True)
class Delivery:
    """An intent on its way; `promised` once a fan was told that it is saved."""

    intent: Intent
    promised: bool = False


class Deliverer:
    """Tries an intent once; every answer is in the outbox before it is returned."""

    def __init__(
        self, settler: Settler, outbox: Outbox, board: Board, clock: Clock, rng: random.Random
    ) -> None:
        self._settler = settler
        self._outbox = outbox
        self._board = board
        self._clock = clock
        self._rng = rng

    async def deliver(self, delivery: Delivery) -> Answer:
        """The portal's answer or refusal, recorded; raises StoreFailed where it cannot be."""
        try:
            settlement = await self._settler.settle(delivery.intent)
        except TryLater as fault:
            return await self._later(delivery.intent, fault)
        except KeyRefused as refusal:
            return await self._paused(delivery.intent, refusal)
        except Refused as refusal:
            return await self._refused(delivery, refusal)
        return await self._settled(delivery, settlement)

    async def _later(self, intent: Intent, fault: TryLater) -> TryLater:
        due = retry_at(self._clock.now(), intent.attempts, fault.retry_after_s, self._rng)
        await self._outbox.retry(intent.id, due, type(fault).__name__)
        if isinstance(fault, NoAnswer):
            self._board.portal(PortalState.AWAY)
        log.info("delivery_later", reading=intent.id, fault=type(fault).__name__)
        return fault

    async def _paused(self, intent: Intent, refusal: KeyRefused) -> KeyRefused:
        await self._outbox.retry(intent.id, self._clock.now(), type(refusal).__name__)
        self._board.portal(PortalState.PAUSED, Reason.KEY_REFUSED)
        log.error("portal_refuses_key", reading=intent.id)
        return refusal

    async def _refused(self, delivery: Delivery, refusal: Refused) -> Refused:
        self._board.portal(PortalState.ONLINE)
        said = refusal.code or str(refusal.status)
        log.warning("delivery_refused", reading=delivery.intent.id, code=said)
        understood = refusal.status == NOT_FOUND or refusal.code == BARCODE_TAKEN_CODE
        if understood and not delivery.promised:
            await self._outbox.settle(delivery.intent.id, Settlement(delivery.intent.fan_id))
        else:
            await self._outbox.attend(delivery.intent.id, said)
        return refusal

    async def _settled(self, delivery: Delivery, settlement: Settlement) -> Settlement:
        self._board.portal(PortalState.ONLINE)
        unkept = _unkept(settlement) if delivery.promised else None
        if unkept:
            await self._outbox.attend(delivery.intent.id, unkept)
        else:
            await self._outbox.settle(delivery.intent.id, settlement)
        return settlement


def _unkept(settlement: Settlement) -> Reason | None:
    """Why nothing came of what a fan was promised; None where something did, or nothing was."""
    if settlement.fan_id is None:
        return Reason.BARCODE_UNLINKED
    said = {result for _, result in settlement.results}
    if not said or said & {QuestResult.EARNED, QuestResult.ALREADY}:
        return None
    return Reason.QUEST_LOCKED if QuestResult.LOCKED in said else Reason.QUEST_GONE

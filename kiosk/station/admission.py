"""Admit one reading: write it down, ask the portal, and say within 400 ms what is true by then."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import structlog

from kiosk.domain import verdicts
from kiosk.domain.catalogue import Fan, Quest, QuestType
from kiosk.domain.codes import Barcode, FanCode, normalise
from kiosk.domain.ids import FanId, PageTabId
from kiosk.domain.intents import Intent
from kiosk.domain.outcome import Outcome, Reason, Verdict
from kiosk.domain.ports import Clock, Outbox, Publish, StoreFailed, TryLater
from kiosk.domain.readings import Reading
from kiosk.domain.verdicts import Scan
from kiosk.station.board import Board
from kiosk.station.breaker import Breaker
from kiosk.station.codes import Codes
from kiosk.station.delivery import Deliverer, Delivery
from kiosk.station.offer import Offer
from kiosk.station.timekeeper import Timekeeper
from kiosk.station.wording import Wording

log = structlog.get_logger(__name__)

ANSWER_WITHIN_S = 0.4
"""What the portal gets before the station decides for itself."""

LEASE = timedelta(seconds=30)
"""How long the drain leaves a row to the reading that wrote it."""


class Admission:
    """Decides readings; the lane calls `admit` once for each."""

    def __init__(
        self,
        deliverer: Deliverer,
        wording: Wording,
        offer: Offer,
        outbox: Outbox,
        breaker: Breaker,
        timekeeper: Timekeeper,
        board: Board,
        codes: Codes,
        clock: Clock,
    ) -> None:
        self._deliverer = deliverer
        self._wording = wording
        self._offer = offer
        self._outbox = outbox
        self._breaker = breaker
        self._timekeeper = timekeeper
        self._board = board
        self._codes = codes
        self._clock = clock

    async def admit(self, reading: Reading, link: Reading | None, publish: Publish) -> None:
        """Publish the reading's outcome, and once more when the portal's answer changes it.

        `link` is the unlinked barcode on screen that waits for this fan.
        """
        code = self._codes.whose(reading, self._timekeeper.portal_time(reading.at))
        if isinstance(code, tuple):
            await publish(self._plain(reading, *code))
            return
        await self._carry_out(reading, self._intent(reading, code, link), publish)

    async def link(self, reading: Reading, fan_id: FanId, publish: Publish) -> None:
        """As `admit`, for a barcode that staff link to a fan: its quest is all that is asked."""
        quests = self._offer.quests(QuestType.WRISTBAND, reading.at)
        intent = self._asking(reading, fan_id, normalise(reading.text), quests)
        await self._carry_out(reading, replace(intent, page_tab_ids=_ids(quests)), publish)

    async def _carry_out(self, reading: Reading, intent: Intent, publish: Publish) -> None:
        if intent.page_tab_ids == ():
            await publish(self._nothing_here(reading, intent))
            return
        try:
            await self._write_and_decide(reading, intent, publish)
        except StoreFailed as failure:
            log.error("store_failed", reading=reading.id, cause=str(failure))
            reason = self._board.store_failed(failure)
            await publish(self._plain(reading, Verdict.TROUBLE, reason))

    async def _write_and_decide(self, reading: Reading, intent: Intent, publish: Publish) -> None:
        ask = self._breaker.closed
        lease = LEASE if ask else timedelta(0)
        first = await self._outbox.add(intent, self._clock.now(), lease)
        if ask and first:
            await self._decide(reading, intent, publish)
        else:
            reason = Reason.PORTAL_AWAY if self._breaker.away else Reason.PORTAL_SLOW
            await publish(await self._wording.saved(reading, intent, reason))

    async def _decide(self, reading: Reading, intent: Intent, publish: Publish) -> None:
        delivery = Delivery(intent)
        answering = asyncio.create_task(self._deliverer.deliver(delivery))
        try:
            done, _ = await asyncio.wait({answering}, timeout=ANSWER_WITHIN_S)
            if not done:
                delivery.promised = True
                await publish(await self._wording.saved(reading, intent, Reason.PORTAL_SLOW))
            answer = await answering
        finally:
            # Cut short, nobody hears the answer: the row is in the outbox, the drain asks again.
            answering.cancel()
            await asyncio.wait({answering})
        if not (delivery.promised and isinstance(answer, TryLater)):
            await publish(await self._wording.answered(reading, intent, answer))

    def _intent(self, reading: Reading, code: FanCode | Barcode, link: Reading | None) -> Intent:
        fan_id = code.fan_id if isinstance(code, FanCode) else None
        return self._asking(
            reading, fan_id, _barcode(code, link), self._quests(reading, code, link)
        )

    def _asking(
        self, reading: Reading, fan_id: FanId | None, barcode: str | None, quests: Sequence[Quest]
    ) -> Intent:
        return Intent(
            id=reading.id,
            at=reading.at,
            fan_id=fan_id,
            barcode=barcode,
            performance_uid=self._offer.performance_uid(reading.at),
            page_tab_ids=_ids(quests) if self._offer.catalogue else None,
            source=reading.source,
            symbology=reading.symbology,
            clock_off_s=self._timekeeper.off_s,
        )

    def _quests(
        self, reading: Reading, code: FanCode | Barcode, link: Reading | None
    ) -> tuple[Quest, ...]:
        scan = self._offer.quests(QuestType.SCAN, reading.at)
        wristband = self._offer.quests(QuestType.WRISTBAND, reading.at)
        if isinstance(code, FanCode):
            # The link last: a barcode that is taken must not cost the fan the scan.
            return scan + wristband if link else scan
        # A station may have nothing to do but link wristbands.
        return scan or wristband

    def _nothing_here(self, reading: Reading, intent: Intent) -> Outcome:
        reason = verdicts.nothing_here(intent.performance_uid)
        return self._plain(reading, Verdict.NOTHING_HERE, reason, intent.fan_id)

    def _plain(
        self, reading: Reading, verdict: Verdict, reason: Reason, fan_id: FanId | None = None
    ) -> Outcome:
        uid = self._offer.performance_uid(reading.at)
        fan = None if fan_id is None else Fan(fan_id)
        return verdicts.plain(Scan(reading, fan, uid), verdict, reason)


def _ids(quests: Sequence[Quest]) -> tuple[PageTabId, ...]:
    return tuple(quest.page_tab_id for quest in quests)


def _barcode(code: FanCode | Barcode, link: Reading | None) -> str | None:
    """The barcode to look up, or the one to link to the fan."""
    if isinstance(code, Barcode):
        return code.text
    return normalise(link.text) if link else None

"""What staff do about passes: let in by a supervisor's word, take a use back, choose a pass."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import structlog

from kiosk.domain.access import Access
from kiosk.domain.booth import OF_PIN, OF_UNDO, Act, ActAnswer, BoothView
from kiosk.domain.ids import ReadingId, Serial
from kiosk.domain.outcome import Outcome
from kiosk.domain.passing import UNDONE, outside
from kiosk.domain.pin import PinAnswer
from kiosk.domain.ports import BoothScreen, Clock, Publish, StoreFailed
from kiosk.domain.redemption import Redemption, Undo
from kiosk.station.board import Board
from kiosk.station.presenting import Presenting
from kiosk.station.recent import Recent
from kiosk.station.redeeming import Redeeming, Ruling
from kiosk.station.staff import Staff
from kiosk.station.timekeeper import Timekeeper

log = structlog.get_logger(__name__)

MAX_WHY = 200
SUPERVISOR = "supervisor"
"""Who it was, in the ledger: the PIN tells no more."""

Answered = ActAnswer | BoothView


@dataclass(frozen=True, slots=True)
class Booth:
    """Every method runs on the engine's loop, and tells what came of it.

    `announce` puts an outcome on the card, whether or not its reading is still shown there.
    """

    station: str
    staff: Staff
    redeeming: Redeeming
    presenting: Presenting
    recent: Recent
    timekeeper: Timekeeper
    board: Board
    screen: BoothScreen
    announce: Publish
    clock: Clock
    _one_at_a_time: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def override(self, reading_id: ReadingId, pin: str, why: str) -> None:
        """Let in the pass of that reading; needs the staff PIN and a reason, and is recorded."""
        await self._act(reading_id, Act.OVERRIDE, lambda: self._override(reading_id, pin, why))

    async def undo(self, reading_id: ReadingId) -> None:
        """Take back the use of that reading: the turnstile did not turn."""
        await self._act(reading_id, Act.UNDO, lambda: self._undo(reading_id))

    async def redeem(self, reading_id: ReadingId, serial: Serial) -> None:
        """Use the one of that reading's choices that has this serial."""
        await self._act(reading_id, Act.REDEEM, lambda: self._redeem(reading_id, serial))

    async def _act(
        self, reading_id: ReadingId, act: Act, work: Callable[[], Awaitable[Answered]]
    ) -> None:
        try:
            async with self._one_at_a_time:  # Two touches on one list use one pass.
                answered = await work()
        except StoreFailed as failure:
            log.error("booth_store_failed", act=act.value, cause=str(failure))
            self.board.store_failed(failure)
            answered = ActAnswer.FAILED
        if isinstance(answered, ActAnswer):
            answered = BoothView(reading_id, act, answered)
        log.info("booth", reading=reading_id, act=act.value, answer=answered.answer.value)
        self.screen.booth(answered)

    async def _override(self, reading_id: ReadingId, pin: str, why: str) -> Answered:
        outcome, why = self.recent.of(reading_id), why.strip()[:MAX_WHY]
        if outcome is None or outcome.access is None or not outcome.access.may_override:
            return ActAnswer.NOT_POSSIBLE
        if not why:
            return ActAnswer.REASON_NEEDED
        answer, kept = await self.staff.try_pin(pin)
        if answer is not PinAnswer.OPEN:
            until = kept.locked_until if kept else None
            return BoothView(reading_id, Act.OVERRIDE, OF_PIN[answer], until)
        await self._use(outcome, outcome.access, SUPERVISOR, why)
        return ActAnswer.DONE

    async def _undo(self, reading_id: ReadingId) -> Answered:
        now = self.timekeeper.portal_time(self.clock.now())
        undone = await self.redeeming.undo(reading_id, self.station, now)
        outcome = self.recent.of(reading_id)
        if undone is Undo.UNDONE and outcome and outcome.access:
            earlier = await self.redeeming.uses_of(outcome.access.serial)
            await self._show(outcome, outcome.access, Ruling(UNDONE, earlier))
        return OF_UNDO[undone]

    async def _redeem(self, reading_id: ReadingId, serial: Serial) -> Answered:
        outcome = self.recent.of(reading_id)
        choices = outcome.choices if outcome else ()
        access = next((each for each in choices if each.serial == serial), None)
        if outcome is None or access is None:
            return ActAnswer.NOT_POSSIBLE
        over = outside(access, self.timekeeper.portal_time(self.clock.now()))
        if over:
            await self._show(outcome, access, Ruling(over, access.earlier))
        else:
            await self._use(outcome, access)
        return ActAnswer.DONE

    async def _use(self, outcome: Outcome, access: Access, staff: str = "", why: str = "") -> None:
        at = self.timekeeper.portal_time(self.clock.now())
        who = access.serial, access.fan_id, access.reward_uid
        wish = Redemption(outcome.id, *who, at, self.station, staff, why)
        await self._show(outcome, access, await self.redeeming.redeem(wish))

    async def _show(self, before: Outcome, access: Access, ruling: Ruling) -> None:
        at = self.timekeeper.portal_time(self.clock.now())
        outcome = await self.presenting.ruled(before.reading, access, ruling, at)
        await self.announce(self.recent.remember(outcome))

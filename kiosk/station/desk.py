"""The staff desk: behind the PIN, what became of readings, and what to do about them."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

import structlog

from kiosk.domain.ids import ReadingId
from kiosk.domain.pin import PinAnswer
from kiosk.domain.ports import Clock, DeskScreen, StoreFailed, Traces
from kiosk.domain.traces import DeskView, Trace, parse_query
from kiosk.station.board import Board
from kiosk.station.staff import Staff

log = structlog.get_logger(__name__)

SHOWN = 100
"""Readings that are listed at most."""

LOCK_AFTER_S = 120.0
"""Without a touch, the desk locks itself."""

MAX_NOTE = 200


class Desk:
    """Every method runs on the engine's loop, and shows what came of it.

    Attributes:
        when_locked: called when it locks, by hand or by itself.
    """

    def __init__(
        self,
        staff: Staff,
        traces: Traces,
        board: Board,
        screen: DeskScreen,
        fan_forms: Sequence[re.Pattern[str]],
        clock: Clock,
    ) -> None:
        self._staff = staff
        self._traces = traces
        self._board = board
        self._screen = screen
        self._fan_forms = fan_forms
        self._clock = clock
        self._view = DeskView()
        self._timer: asyncio.TimerHandle | None = None
        self.when_locked: Callable[[], None] = lambda: None

    @property
    def unlocked(self) -> bool:
        """Whether staff are in."""
        return self._view.unlocked

    async def unlock(self, pin: str) -> None:
        """Try the PIN; the right one lists what needs a person."""
        try:
            answer, kept = await self._staff.try_pin(pin)
        except StoreFailed as failure:
            self._show_failed(failure)
            return
        until = kept.locked_until if kept else None
        self._show(DeskView(answer is PinAnswer.OPEN, answer, until))
        await self.find("")

    async def lock(self) -> None:
        """Show nothing of anyone any more."""
        self._lock()

    async def find(self, text: str) -> None:
        """List a fan's, a receipt's or a barcode's readings; "" for what needs a person."""
        if self._view.unlocked:
            await self._list(text)

    async def touch(self) -> None:
        """Staff are at work here: the lock waits."""
        if self._view.unlocked:
            self._arm_timer()

    async def refresh(self) -> None:
        """List anew what is listed: the outbox may have moved. No work of staff's."""
        if self._view.unlocked:
            await self._list(self._view.query, touched=False)

    async def send_again(self, reading_id: ReadingId) -> None:
        """Have the outbox try the reading's row once more."""
        if self._view.unlocked:
            log.info("trace_sent_again", reading=reading_id)
            await self._change(self._traces.send_again(reading_id, self._clock.now()))

    async def close(self, reading_id: ReadingId, note: str) -> None:
        """Close the reading's row; nothing is done without a reason."""
        note = note.strip()[:MAX_NOTE]
        if self._view.unlocked and note:
            log.info("trace_closed", reading=reading_id)
            await self._change(self._traces.close(reading_id, note, self._clock.now()))

    async def _change(self, change: Awaitable[None]) -> None:
        try:
            await change
            await self._board.refresh()
        except StoreFailed as failure:
            self._show_failed(failure)
        else:
            await self._list(self._view.query)

    async def _list(self, text: str, *, touched: bool = True) -> None:
        try:
            found = tuple(await self._found(text))
        except StoreFailed as failure:
            self._show_failed(failure)
        else:
            if self._view.unlocked:  # It may have been locked meanwhile.
                view = replace(self._view, query=text, traces=found, failed=False)
                self._show(view, touched=touched)

    async def _found(self, text: str) -> Sequence[Trace]:
        if not text.strip():
            return await self._traces.waiting(SHOWN)
        query = parse_query(text, self._fan_forms)
        return await self._traces.find(query, SHOWN) if query else ()

    def _show_failed(self, failure: StoreFailed) -> None:
        log.error("desk_store_failed", cause=str(failure))
        self._board.store_failed(failure)
        self._show(replace(self._view, failed=True))

    def _show(self, view: DeskView, *, touched: bool = True) -> None:
        changed, self._view = view != self._view, view
        if view.unlocked and touched:
            self._arm_timer()
        if changed or touched:
            self._screen.desk(view)

    def _arm_timer(self) -> None:
        if self._timer:
            self._timer.cancel()
        self._timer = asyncio.get_running_loop().call_later(LOCK_AFTER_S, self._lock)

    def _lock(self) -> None:
        if self._timer:
            self._timer.cancel()
        self.when_locked()
        self._show(DeskView())

"""Run the lane: readings in, effects out, time passing. The rules are `domain/lane`'s."""

import asyncio
import math
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Protocol

import structlog

from kiosk.domain.aim import symbology_of
from kiosk.domain.debounce import Debounce
from kiosk.domain.ids import ReadingId
from kiosk.domain.lane import (
    Acted,
    Check,
    Clear,
    Decided,
    Elapsed,
    Event,
    Failed,
    Idle,
    Read,
    Showing,
    State,
    Touched,
    step,
)
from kiosk.domain.outcome import Outcome
from kiosk.domain.ports import Clock, Publish, Records, Screen, StoreFailed
from kiosk.domain.readings import Reading, Source
from kiosk.station.board import Board

log = structlog.get_logger(__name__)


class Decides(Protocol):
    """What the lane asks of a reading: `Admission` at a gate, `Checking` at a booth."""

    async def admit(self, reading: Reading, link: Reading | None, publish: Publish) -> None:
        """Publish the reading's outcome, and any that replaces it."""


class Lane:
    """One station's lane; every method runs on the engine's loop."""

    def __init__(
        self,
        admission: Decides,
        screen: Screen,
        records: Records,
        board: Board,
        clock: Clock,
        listen: Callable[[Outcome], None],
    ) -> None:
        self._admission = admission
        self._screen = screen
        self._records = records
        self._board = board
        self._clock = clock
        self._listen = listen
        self._state: State = Idle()
        self._debounce = Debounce()
        self._checks: set[asyncio.Task[None]] = set()
        self._timer: asyncio.TimerHandle | None = None

    def read(self, source: Source, device: str, text: str, symbology: str) -> None:
        """A device delivered a text; a repeat of what it just delivered is dropped."""
        seen_at = self._clock.monotonic()
        if self._debounce.is_new(device, text, seen_at):
            reading_id = ReadingId(str(uuid.uuid4()))
            now = self._clock.now()
            symbology = symbology or symbology_of(text)
            self._on(Read(Reading(reading_id, text, symbology, source, device, now, seen_at)))

    def touch(self) -> None:
        """Staff dismissed the card."""
        self._on(Touched())

    def forget(self) -> None:
        """Know, and show, nothing more of what was read."""
        if not isinstance(self._state, Idle):
            self._state = Idle()
            self._arm_timer()
            self._screen.card(Clear())

    async def close(self) -> None:
        """Give up what is being checked; its rows stay in the outbox."""
        if self._timer:
            self._timer.cancel()
        for task in self._checks:
            task.cancel()
        await asyncio.gather(*self._checks, return_exceptions=True)

    async def publish(self, outcome: Outcome) -> None:
        """Record the outcome, then show it if it is still the lane's.

        In this order, nothing that was on the screen is missing from the history after a crash.
        """
        recorded = await self._stored(outcome, self._records.record(outcome))
        now = self._clock.monotonic()
        if outcome.reading.seen_at:
            elapsed_ms = round((now - outcome.reading.seen_at) * 1000)
            outcome = replace(outcome, elapsed_ms=elapsed_ms)
        await self._tell(Decided(outcome, now), recorded=recorded)

    async def announce(self, outcome: Outcome) -> None:
        """The same for what staff did: it is shown even where the reading's card is gone."""
        recorded = await self._stored(outcome, self._records.record(outcome))
        await self._tell(Acted(outcome, self._clock.monotonic()), recorded=recorded)

    async def _tell(self, event: Decided | Acted, *, recorded: bool) -> None:
        self._on(event)
        self._listen(event.outcome)
        if recorded:
            await self._stored(event.outcome, self._board.refresh())

    async def _stored(self, outcome: Outcome, work: Awaitable[None]) -> bool:
        try:
            await work
        except StoreFailed as failure:
            log.error("history_failed", reading=outcome.id, cause=str(failure))
            self._board.store_failed(failure)
            return False
        return True

    def _on(self, event: Event) -> None:
        self._state, effects = step(self._state, event)
        for effect in effects:
            if isinstance(effect, Check):
                self._start(effect)
            else:
                self._screen.card(effect)
        self._arm_timer()

    def _start(self, check: Check) -> None:
        self._screen.check(check.reading)
        task = asyncio.create_task(self._check(check))
        self._checks.add(task)
        task.add_done_callback(self._checks.discard)

    async def _check(self, check: Check) -> None:
        try:
            await self._admission.admit(check.reading, check.link, self.publish)
        except Exception:  # A bug: the traceback goes to the log, and the lane on.
            log.exception("check_failed", reading=check.reading.id)
            self._on(Failed(check.reading.id))

    def _arm_timer(self) -> None:
        if self._timer:
            self._timer.cancel()
            self._timer = None
        if isinstance(self._state, Showing) and math.isfinite(self._state.until):
            wait = max(0.0, self._state.until - self._clock.monotonic())
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(wait, self._elapsed, self._state.until)

    def _elapsed(self, until: float) -> None:
        self._on(Elapsed(until))

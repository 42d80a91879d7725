"""The engine thread: one asyncio loop with the network, the database and all use cases."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import timedelta

import structlog
from anyio.from_thread import BlockingPortal, start_blocking_portal

from kiosk.app.fan_desk import FanDeskParts, StaffScreen, open_fan_desk
from kiosk.client import Budget, Heard, Meter, PortalClient
from kiosk.domain.codes import compile_forms
from kiosk.domain.outcome import Outcome
from kiosk.domain.ports import Screen, StoreFailed
from kiosk.domain.readings import Source
from kiosk.settings import Settings
from kiosk.station.admission import Admission
from kiosk.station.board import Board
from kiosk.station.breaker import Breaker
from kiosk.station.clock import SystemClock
from kiosk.station.delivery import Deliverer
from kiosk.station.desk import Desk
from kiosk.station.drain import Drain
from kiosk.station.fan_desk import FanDesk
from kiosk.station.keeping import Keeping
from kiosk.station.lane import Lane
from kiosk.station.offer import Offer
from kiosk.station.settling import Settler
from kiosk.station.staff import Staff
from kiosk.station.sync import Sync
from kiosk.station.timekeeper import Timekeeper
from kiosk.station.wording import Wording
from kiosk.station.wristbands import Wristbands
from kiosk.store import Database, SqlFansHere, SqlOutbox, SqlPin, SqlRecords, SqlTraces

log = structlog.get_logger(__name__)

DATABASE_NAME = "station.db"
HEARTBEAT_S = 5.0
"""How often the screen's status follows the time: doors open, a performance ends."""
AFTER_BUG_S = 5.0


@dataclass(frozen=True, slots=True)
class _Parts:
    """What lives on the loop."""

    loop: asyncio.AbstractEventLoop
    database: Database
    client: PortalClient
    lane: Lane
    sync: Sync
    drain: Drain
    breaker: Breaker
    keeping: Keeping
    board: Board
    desk: Desk
    fans: FanDesk


class Engine:
    """Runs a station's use cases in a thread of their own.

    `read` and `touch` may be called from any thread, and never wait for the engine.
    """

    def __init__(
        self,
        settings: Settings,
        api_secret: str,
        screen: Screen,
        desk_screen: StaffScreen,
        listen: Callable[[Outcome], None],
        meter: Meter | None = None,
    ) -> None:
        self._settings = settings
        self._api_secret = api_secret
        self._screen = screen
        self._desk_screen = desk_screen
        self._listen = listen
        self._meter = meter
        self._stack = ExitStack()
        self._tasks: list[Future[None]] = []

    def start(self) -> None:
        """Open the database and begin to work; raises StoreFailed."""
        self._loop: BlockingPortal = self._stack.enter_context(start_blocking_portal())
        try:
            self._parts = self._loop.call(self._build)
        except BaseException:
            self._stack.close()
            raise
        for work in (
            self._parts.sync.run,
            self._parts.sync.run_fans,
            self._parts.drain.run,
            self._parts.breaker.run,
            self._parts.keeping.run,
            self._heartbeat,
        ):
            self._tasks.append(self._loop.start_task_soon(_forever, work))

    def stop(self) -> None:
        """Stop the work where it stands; what is not delivered stays in the outbox."""
        for task in self._tasks:
            task.cancel()
        self._loop.call(self._close)
        self._stack.close()

    def read(self, source: Source, device: str, text: str, symbology: str) -> None:
        """A device delivered a text."""
        lane = self._parts.lane
        self._parts.loop.call_soon_threadsafe(lane.read, source, device, text, symbology)

    def touch(self) -> None:
        """Staff dismissed the card."""
        self._parts.loop.call_soon_threadsafe(self._parts.lane.touch)

    def desk(self, act: Callable[[Desk], Awaitable[None]]) -> None:
        """Do something at the staff desk, soon."""
        self._loop.start_task_soon(act, self._parts.desk)

    def fans(self, act: Callable[[FanDesk], Awaitable[None]]) -> None:
        """Do something for a fan at the staff desk, soon."""
        self._loop.start_task_soon(_logging_bugs, act, self._parts.fans)

    async def _build(self) -> _Parts:
        settings, clock, rng = self._settings, SystemClock(), random.Random()  # noqa: S311 - jitter
        database = await Database.open(settings.station.data_dir / DATABASE_NAME)
        outbox, records = SqlOutbox(database), SqlRecords(database)
        budget = Budget(settings.portal.calls_per_minute)
        offer = Offer(settings.station.scope)
        board = Board(self._screen, offer, outbox, records, clock, lambda: bool(database.set_aside))
        timekeeper = Timekeeper(board, clock)
        client = self._client(budget, timekeeper.heard)
        breaker = Breaker(client, board, clock, rng)
        wording = Wording(offer, outbox, records)
        forms = compile_forms(settings.codes.fan)

        def deliverer(portal: PortalClient) -> Deliverer:
            settler = Settler(portal, offer, records)
            return Deliverer(settler, outbox, breaker, board, clock, rng)

        admission = Admission(
            deliverer(client), wording, offer, outbox, breaker, timekeeper, board, forms, clock
        )
        wristbands = Wristbands(admission, admission, forms)
        lane = Lane(wristbands, self._screen, records, board, clock, self._listen)
        leisurely = client.at_leisure()
        drain = Drain(deliverer(leisurely), wording, outbox, breaker, board, clock, lane.publish)
        sync = Sync(
            leisurely,
            offer,
            records,
            breaker,
            board,
            clock,
            settings.business_id,
            settings.performances,
        )
        traces = SqlTraces(database)
        staff = Staff(SqlPin(database), clock)
        desk = Desk(staff, traces, board, self._desk_screen, forms, clock)
        fans = open_fan_desk(
            FanDeskParts(
                desk,
                staff,
                leisurely,
                SqlFansHere(database),
                offer,
                breaker,
                wristbands,
                lane.publish,
                self._desk_screen,
                clock,
            )
        )
        keeping = Keeping(traces, clock, timedelta(days=settings.station.keep_days))
        await outbox.release(clock.now())
        await sync.start_from_saved()
        await board.refresh()
        loop = asyncio.get_running_loop()
        return _Parts(
            loop, database, client, lane, sync, drain, breaker, keeping, board, desk, fans
        )

    def _client(self, budget: Budget, heard: Heard) -> PortalClient:
        portal = self._settings.portal
        return PortalClient.connect(
            str(portal.url),
            portal.api_key,
            self._api_secret,
            self._settings.business_id,
            budget,
            transport=self._meter,
            heard=heard,
        )

    async def _heartbeat(self) -> None:
        while True:
            await asyncio.sleep(HEARTBEAT_S)
            try:
                await self._parts.board.refresh()
                await self._parts.desk.refresh()
                await self._parts.fans.refresh()
            except StoreFailed as failure:
                log.error("heartbeat_store_failed", cause=str(failure))
                self._parts.board.store_failed(failure)

    async def _close(self) -> None:
        await self._parts.client.aclose()
        await self._parts.lane.close()
        await self._parts.database.close()


async def _logging_bugs(act: Callable[[FanDesk], Awaitable[None]], fans: FanDesk) -> None:
    try:
        await act(fans)
    except Exception:
        log.exception("fan_desk_failed")


async def _forever(work: Callable[[], Awaitable[None]]) -> None:
    """Run background work that must not end; a bug in it is logged and the work begun again."""
    while True:
        try:
            await work()
        except Exception:
            log.exception("background_work_failed", work=work.__qualname__)
            await asyncio.sleep(AFTER_BUG_S)

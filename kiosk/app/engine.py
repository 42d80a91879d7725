"""The engine thread: one asyncio loop with the network, the database and all use cases."""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from contextlib import ExitStack
from typing import TypeVar

import structlog
from anyio.from_thread import BlockingPortal, start_blocking_portal

from kiosk.app.composition import build
from kiosk.app.fan_desk import StaffScreen
from kiosk.app.footing import Screens
from kiosk.client import Meter
from kiosk.domain.outcome import Outcome
from kiosk.domain.ports import BoothScreen, Screen, StoreFailed
from kiosk.domain.readings import Source
from kiosk.domain.visit import Visiting, VisitScreen
from kiosk.settings import Settings
from kiosk.station.booth import Booth
from kiosk.station.desk import Desk
from kiosk.station.fan_desk import FanDesk

log = structlog.get_logger(__name__)

Part = TypeVar("Part")

HEARTBEAT_S = 5.0
"""How often the screen's status follows the time: doors open, a performance ends."""
AFTER_BUG_S = 5.0


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
        booth_screen: BoothScreen,
        listen: Callable[[Outcome], None],
        meter: Meter | None = None,
        visit_screen: VisitScreen | None = None,
    ) -> None:
        self._settings = settings
        self._api_secret = api_secret
        self._screens = Screens(screen, desk_screen, booth_screen, listen, visit_screen)
        self._meter = meter
        self._stack = ExitStack()
        self._tasks: list[Future[None]] = []

    def start(self) -> None:
        """Open the database and begin to work; raises StoreFailed and ConfigError."""
        self._loop: BlockingPortal = self._stack.enter_context(start_blocking_portal())
        try:
            self._parts = self._loop.call(
                build, self._settings, self._api_secret, self._screens, self._meter
            )
        except BaseException:
            self._stack.close()
            raise
        for work in (*self._parts.works, self._heartbeat):
            self._tasks.append(self._loop.start_task_soon(_forever, work))

    def stop(self) -> None:
        """Stop the work where it stands; what is not delivered stays in the outbox."""
        for task in self._tasks:
            task.cancel()
        self._loop.call(self._parts.close)
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
        self._soon(act, self._parts.desk)

    def fans(self, act: Callable[[FanDesk], Awaitable[None]]) -> None:
        """Do something for a fan at the staff desk, soon."""
        self._soon(act, self._parts.fans)

    def booth(self, act: Callable[[Booth], Awaitable[None]]) -> None:
        """Do something about a pass, soon; nothing where this station is no booth."""
        if self._parts.booth:
            self._soon(act, self._parts.booth)

    def visit(self, act: Callable[[Visiting], Awaitable[None]]) -> None:
        """Do something for the fan in front, soon; nothing where there are no visits."""
        if self._parts.visits:
            self._soon(act, self._parts.visits)

    def _soon(self, act: Callable[[Part], Awaitable[None]], part: Part) -> None:
        self._loop.start_task_soon(_logging_bugs, act, part)

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


async def _logging_bugs(act: Callable[[Part], Awaitable[None]], part: Part) -> None:
    try:
        await act(part)
    except Exception:
        log.exception("act_failed", of=type(part).__qualname__)


async def _forever(work: Callable[[], Awaitable[None]]) -> None:
    """Run background work that must not end; a bug in it is logged and the work begun again."""
    while True:
        try:
            await work()
        except Exception:
            log.exception("background_work_failed", work=work.__qualname__)
            await asyncio.sleep(AFTER_BUG_S)

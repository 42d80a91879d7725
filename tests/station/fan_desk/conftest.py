"""The staff desk with fans, over a station's world."""

import asyncio
from dataclasses import replace

import pytest

from kiosk.app.fan_desk import FanDeskParts, open_fan_desk
from kiosk.domain.codes import FAN_FORMS, compile_forms
from kiosk.domain.fan_desk import FanDeskView, FanHit, SearchState
from kiosk.domain.ports import Unreachable
from kiosk.domain.rewards import RequirementType, Reward, RewardType
from kiosk.station import fan_search as search_module
from kiosk.station.desk import Desk
from kiosk.station.staff import Staff
from kiosk.store import SqlFansHere, SqlPin, SqlTraces
from tests.station.world import CATALOGUE, HOUR, NOW

PIN = "204817"
MAYA = FanHit(1001, "Maya S.", "m…@example.com", "…101")
SCARF = Reward("scarf", RewardType.BADGE, "Scarf")
LOUNGE = Reward("lounge", RewardType.PASS, "Lounge", expiration_timestamp=NOW + HOUR)
REWARDS = (
    SCARF,
    LOUNGE,
    Reward("late", RewardType.BADGE, "Late", expiration_timestamp=NOW - HOUR),
    Reward("tier", RewardType.BADGE, "Tier", requirement_type=RequirementType.POINT_TIER),
)


class FakeStaffScreen:
    """Remembers what staff were shown, and lets a test await it."""

    def __init__(self):
        self.desks, self.views = [], [FanDeskView()]
        self._changed = asyncio.Condition()
        self._tasks = set()

    def desk(self, view):
        self.desks.append(view)

    def fans(self, view):
        self.views.append(view)
        task = asyncio.ensure_future(self._notify())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _notify(self):
        async with self._changed:
            self._changed.notify_all()

    @property
    def search(self):
        return self.views[-1].search

    @property
    def sheet(self):
        return self.views[-1].sheet

    @property
    def deed(self):
        return self.sheet.deed

    async def until(self, happened):
        """Return once `happened` is true; fails when it never is."""
        async with asyncio.timeout(10), self._changed:
            await self._changed.wait_for(happened)


@pytest.fixture(autouse=True)
def hasty(monkeypatch):
    """Nobody types here."""
    monkeypatch.setattr(search_module, "PAUSE_S", 0)
    monkeypatch.setattr(search_module, "SAID_AFTER_S", 10)


@pytest.fixture
def screen():
    return FakeStaffScreen()


@pytest.fixture
def staff(world):
    return Staff(SqlPin(world.database), world.clock)


@pytest.fixture
async def desk(world, staff, screen):
    await staff.set_pin(PIN)
    forms = compile_forms(FAN_FORMS)
    desk = Desk(staff, SqlTraces(world.database), world.board, screen, forms, world.clock)
    await desk.unlock(PIN)
    yield desk
    await desk.lock()


@pytest.fixture
def fans(world, staff, screen, desk):
    world.offer.catalogue = replace(CATALOGUE, rewards=REWARDS)
    return open_fan_desk(
        FanDeskParts(
            desk,
            staff,
            world.portal,
            SqlFansHere(world.database),
            world.offer,
            world.breaker,
            world.wristbands,
            world.lane.publish,
            screen,
            world.clock,
        )
    )


@pytest.fixture
def find(fans, screen):
    """Searches, and waits for what is found."""

    async def find(typed):
        await fans.search(typed)
        await screen.until(lambda: screen.search.state is SearchState.DONE)
        return screen.search

    return find


@pytest.fixture
async def sheet(fans, find):
    """Maya's sheet, open and loaded."""
    await find("may")
    await fans.open(1001)
    return fans


def away(world):
    world.portal.fault = Unreachable("No.")
    for _ in range(3):
        world.breaker.failed()
    assert world.breaker.away

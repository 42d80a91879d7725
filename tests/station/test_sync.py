import asyncio
from dataclasses import replace

import pytest
from sqlalchemy import text

from kiosk.domain.catalogue import Business, Performance
from kiosk.domain.outcome import Reason
from kiosk.domain.ports import KeyRefused, NotJson, Unreachable
from kiosk.domain.status import PortalState
from kiosk.station import sync as sync_module
from kiosk.station.backoff import KEY_RETRY_S

pytestmark = pytest.mark.anyio


@pytest.fixture
def fresh(world):
    """A station that has seen nothing yet."""
    world.offer.catalogue = None
    return world


async def test_it_fetches_everything_and_keeps_it(fresh):
    assert await fresh.sync.refresh() == sync_module.REFRESH_EVERY_S
    assert fresh.offer.catalogue == replace(fresh.portal.catalogue, at=fresh.clock.now())
    assert await fresh.records.load_catalogue() == fresh.offer.catalogue
    assert fresh.board.status.catalogue_at == fresh.clock.now()
    assert fresh.board.status.portal is PortalState.ONLINE
    assert fresh.board.status.performance.performance_uid == "tonight"


async def test_every_page_of_fans(fresh):
    fresh.portal.pages = 2
    assert await fresh.sync.refresh_fans() == sync_module.FANS_EVERY_S
    assert [call for call in fresh.portal.calls if call[0] == "fans"] == [
        ("fans", None),
        ("fans", "2"),
    ]
    assert await fresh.records.fan(1001)
    assert await fresh.records.fan(1002) == fresh.portal.known[1002]


async def test_a_fan_list_without_end_is_left(fresh, monkeypatch):
    monkeypatch.setattr(sync_module, "MAX_FAN_PAGES", 3)
    fresh.portal.pages = 99
    await fresh.sync.refresh_fans()
    assert fresh.portal.names().count("fans") == 3


async def test_a_fan_list_that_is_refused_says_nothing_of_the_portal(fresh):
    await fresh.sync.refresh()
    fresh.portal.fault = KeyRefused("Not for you.")
    assert await fresh.sync.refresh_fans() == sync_module.REFRESH_EVERY_S
    assert fresh.board.status.portal is PortalState.ONLINE


async def test_it_starts_from_what_was_saved(fresh, make_world):
    await fresh.sync.refresh()
    again = await make_world()
    again.offer.catalogue = None
    await again.sync.start_from_saved()
    assert again.offer.catalogue == fresh.offer.catalogue


async def test_without_anything_saved_it_starts_empty(fresh):
    await fresh.sync.start_from_saved()
    assert fresh.offer.catalogue is None


async def test_what_was_saved_of_another_business_is_not_offered(fresh):
    other = replace(fresh.portal.catalogue, business=Business(777))
    await fresh.records.save_catalogue(other)
    await fresh.sync.start_from_saved()
    assert fresh.offer.catalogue is None


@pytest.mark.parametrize("listed", [None, ()])
async def test_own_performances_only_where_the_portal_has_no_list(make_world, listed):
    now = (world := await make_world()).clock.now()
    own = (Performance("own", "Ours", now, now.replace(year=2027)),)
    world = await make_world(own=own)
    world.portal.catalogue = replace(world.portal.catalogue, performances=listed)
    await world.sync.refresh()
    assert world.offer.catalogue.performances == (own if listed is None else ())


async def test_a_business_without_points_has_no_tiers(fresh):
    fresh.portal.catalogue = replace(fresh.portal.catalogue, business=Business(12345))
    await fresh.sync.refresh()
    assert fresh.offer.catalogue.tiers == ()
    assert "point_tiers" not in fresh.portal.names()


async def test_a_business_that_the_account_has_not_got(world):
    known = world.offer.catalogue
    world.portal.catalogue = replace(known, business=Business(999))
    await world.sync.refresh()
    assert world.offer.catalogue == known
    assert world.board.status.portal is PortalState.PAUSED
    assert world.board.status.trouble is Reason.BUSINESS_UNKNOWN


@pytest.mark.parametrize("fault", [Unreachable("No."), NotJson("A page.")])
async def test_without_an_answer_the_last_catalogue_goes_on(world, fault):
    known, world.portal.fault = world.offer.catalogue, fault
    assert await world.sync.refresh() == sync_module.RETRY_EVERY_S
    assert world.offer.catalogue == known
    assert world.board.status.portal is PortalState.AWAY
    assert world.board.status.trouble is None


async def test_a_refused_key_is_shown_and_over_when_it_is_good(world):
    world.portal.fault = KeyRefused("Wrong.")
    assert await world.sync.refresh() == KEY_RETRY_S
    assert world.board.status.portal is PortalState.PAUSED
    assert world.board.status.trouble is Reason.KEY_REFUSED
    world.portal.fault = None
    await world.sync.refresh()
    assert (world.board.status.portal, world.board.status.trouble) == (PortalState.ONLINE, None)


async def test_a_failing_database_is_shown_and_the_catalogue_used_all_the_same(fresh):
    await fresh.database.run(lambda c: c.execute(text("DROP TABLE catalogue")))
    assert await fresh.sync.refresh() == sync_module.REFRESH_EVERY_S
    assert fresh.offer.catalogue.quests == fresh.portal.catalogue.quests
    assert fresh.board.status.trouble is Reason.DISK_FAILED


async def test_it_goes_on_until_cancelled_sooner_after_a_failure(fresh, monkeypatch):
    waits = asyncio.Queue()

    async def sleep(seconds):
        waits.put_nowait(seconds)
        fresh.portal.fault = None
        await awake.wait()
        awake.clear()

    awake = asyncio.Event()
    monkeypatch.setattr(sync_module.asyncio, "sleep", sleep)
    fresh.portal.fault = Unreachable("No.")
    running = asyncio.create_task(fresh.sync.run())
    assert await waits.get() == sync_module.RETRY_EVERY_S
    awake.set()
    assert await waits.get() == sync_module.REFRESH_EVERY_S
    running.cancel()

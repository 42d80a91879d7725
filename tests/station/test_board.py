import pytest

from kiosk.domain.catalogue import Performance
from kiosk.domain.outcome import Reason
from kiosk.domain.ports import StoreDamaged, StoreFailed, Unreachable
from kiosk.domain.status import PortalState
from kiosk.station.clock import SystemClock

pytestmark = pytest.mark.anyio


async def test_a_status_is_told_once(world):
    world.board.portal(PortalState.ONLINE)
    world.board.portal(PortalState.ONLINE)
    assert [status.portal for status in world.screen.statuses] == [PortalState.ONLINE]


async def test_a_failed_disk_is_shown_until_it_works_again(world):
    world.board.store_failed(StoreFailed("Full."))
    world.board.portal(PortalState.ONLINE)
    assert world.board.status.trouble is Reason.DISK_FAILED
    await world.board.refresh()
    assert world.board.status.trouble is None


async def test_a_failed_disk_is_not_called_mended_because_it_can_be_read(world):
    world.board.store_failed(StoreFailed("Full."))
    await world.database.run(lambda c: c.exec_driver_sql("PRAGMA query_only = ON"))
    with pytest.raises(StoreFailed):
        await world.board.refresh()
    assert world.board.status.trouble is Reason.DISK_FAILED


async def test_a_damaged_file_is_shown_until_the_next_start(world):
    assert world.board.store_failed(StoreDamaged("Malformed.")) is Reason.DISK_DAMAGED
    await world.board.refresh()
    assert world.board.status.trouble is Reason.DISK_DAMAGED


async def test_it_counts_what_is_on_its_way(world):
    world.portal.fault = Unreachable("No.")
    await world.scan("fan:1001")
    assert world.board.status.on_its_way == 1
    world.portal.fault = None
    await world.drained()
    assert world.board.status.on_its_way == 0


async def test_it_follows_the_performances(world):
    now = world.clock.now()
    late = Performance("late", "Late show", now.replace(hour=23), now.replace(hour=23, minute=59))
    known = world.offer.catalogue
    world.offer.catalogue = type(known)(known.business, performances=(*known.performances, late))
    await world.board.refresh()
    status = world.board.status
    assert (status.performance.performance_uid, status.upcoming) == ("tonight", late)
    world.clock.move(3 * 3600)
    await world.board.refresh()
    assert (world.board.status.performance, world.board.status.upcoming) == (None, late)


async def test_without_a_catalogue_there_is_no_performance(world):
    world.offer.catalogue = None
    await world.board.refresh()
    assert (world.board.status.performance, world.board.status.upcoming) == (None, None)
    assert world.screen.histories[-1].lines == ()
    assert world.offer.open_at(world.clock.now()) == ()


def test_the_systems_clock():
    clock = SystemClock()
    assert clock.now().utcoffset().total_seconds() == 0
    assert clock.monotonic() <= clock.monotonic()

"""A fan's wristband at the kiosk: scanned or typed."""

import pytest

from kiosk.domain.deeds import Act, Deed, Said
from kiosk.domain.visit import Happened
from kiosk.station import linking as linking_module

pytestmark = pytest.mark.anyio


def link(said, what=""):
    return Deed(Act.LINK, said, what)


async def scanned(fan, text):
    fan.scan(text)
    await fan.world.settled()
    return fan.home.deed


async def test_the_next_barcode_is_the_fans(fan):
    await fan.enter()
    await fan.visits.expect_wristband()
    assert fan.home.deed == link(Said.WAITING)
    assert await scanned(fan, "WB-9") == link(Said.DONE, "WB-9")
    home = await fan.until(lambda view: view.home.links.value and view.home)
    assert [each.barcode for each in home.links.value] == ["WB-9"]
    home = await fan.until(lambda v: v.home.standing.value.points == 1270 and v.home)
    assert (home.activity[0].kind, home.activity[0].what) == (Happened.WRISTBAND, "WB-9")
    assert (home.activity[0].points, home.activity[0].on_its_way) == (30, False)
    await fan.visits.put_aside()
    assert fan.home.deed is None
    assert [line.kind for line in fan.home.activity].count(Happened.WRISTBAND) == 1


async def test_a_typed_barcode(fan):
    await fan.enter()
    await fan.visits.link_wristband(" WB-9 ")
    assert fan.home.deed == link(Said.DONE, "WB-9")
    for unfit in ("https://example.com/a", "LK1:AAAA", "x" * 200):
        await fan.visits.link_wristband(unfit)
        assert fan.home.deed.said is Said.REFUSED
    await fan.visits.link_wristband("WB00001002")
    assert fan.home.deed == link(Said.TAKEN, "WB00001002")


async def test_away_it_is_saved_and_on_its_way_and_then_done(fan):
    await fan.enter()
    fan.clock.move(1)
    fan.line.cut = True
    await fan.visits.link_wristband("WB-9")
    assert fan.home.deed == link(Said.SAVED, "WB-9")
    home = await fan.round()
    assert [(line.what, line.on_its_way) for line in home.activity[:1]] == [("WB-9", True)]
    assert home.links.value == ()
    fan.line.cut = False
    await fan.world.drained()
    home = await fan.round()
    assert home.deed == link(Said.DONE, "WB-9")
    assert [each.barcode for each in home.links.value] == ["WB-9"]
    assert not home.activity[0].on_its_way


async def test_nobody_waits_for_ever(fan, monkeypatch):
    monkeypatch.setattr(linking_module, "SCAN_WITHIN_S", 0)
    await fan.enter()
    await fan.visits.expect_wristband()
    await fan.until(lambda view: view.home.deed == link(Said.NOT_SCANNED))


@pytest.mark.parametrize("leave", ["put_aside", "leave"])
async def test_who_leaves_waits_no_more(fan, leave):
    await fan.enter()
    await fan.visits.expect_wristband()
    await getattr(fan.visits, leave)()
    fan.scan("WB-9")
    await fan.world.settled()
    assert await fan.world.rows() == {}


async def test_before_signing_in_nothing_is_linked(fan):
    await fan.visits.expect_wristband()
    await fan.visits.link_wristband("WB-9")
    assert await fan.world.rows() == {}

from dataclasses import replace

import pytest

from kiosk.domain.outcome import Points, PointsState, Reason, Verdict
from kiosk.domain.ports import Unreachable
from kiosk.domain.quests import StationScope

pytestmark = pytest.mark.anyio


def told(outcome):
    return outcome.verdict, outcome.reason


async def test_a_linked_barcode_is_its_fan(world):
    world.portal.owners["WB1"] = 1001
    outcome = await world.scan("WB1")
    assert (outcome.verdict, outcome.fan_id) == (Verdict.EARNED, 1001)
    assert await world.records.fan(1001) == world.portal.known[1001]
    assert (await world.scan("fan:1001")).verdict is Verdict.ALREADY


async def test_what_the_fan_list_said_is_not_overwritten_by_the_barcode(world):
    world.portal.owners["WB1"] = 1002
    listed = replace(world.portal.known[1002], tags=("press",))
    await world.records.save_fans([listed])
    await world.scan("WB1")
    assert await world.records.fan(1002) == listed


async def test_an_unlinked_barcode_waits_for_its_fans_code_and_is_linked(world):
    needed = await world.scan("WB1")
    assert told(needed) == (Verdict.LINK_NEEDED, Reason.BARCODE_UNLINKED)
    linked = await world.scan("fan:1001")
    assert told(linked) == (Verdict.LINKED, Reason.CONFIRMED)
    assert linked.points == Points(80, PointsState.CONFIRMED, 560)
    assert world.portal.owners == {"WB1": 1001}
    assert (await world.scan("WB1")).verdict is Verdict.ALREADY


async def test_only_the_wristband_quest_carries_the_barcode(world):
    await world.scan("WB1\r")
    world.portal.calls.clear()
    await world.scan("fan:1001")
    barcodes = {quest: rest[-1] for name, quest, *rest in world.portal.calls if name == "complete"}
    assert barcodes == {3: "WB1", 1: None}


async def test_a_dismissed_barcode_is_not_linked(world):
    await world.scan("WB1")
    world.lane.touch()
    assert (await world.scan("fan:1001")).verdict is Verdict.EARNED
    assert world.portal.owners == {}


async def test_a_second_barcode_takes_the_place_of_the_first(world):
    await world.scan("WB1")
    assert (await world.scan("WB2")).verdict is Verdict.LINK_NEEDED
    await world.scan("fan:1001")
    assert world.portal.owners == {"WB2": 1001}


async def test_a_barcode_that_somebody_else_took_meanwhile(world):
    await world.scan("WB1")
    world.portal.owners["WB1"] = 1002
    outcome = await world.scan("fan:1001")
    assert told(outcome) == (Verdict.REFUSED, Reason.BARCODE_TAKEN)
    assert await world.rows() == {"confirmed": 2}


async def test_a_wristband_that_is_taken_does_not_cost_the_fan_the_scan(world):
    await world.scan("WB1")
    world.portal.owners["WB1"] = 1002
    await world.scan("fan:1001")
    assert (await world.scan("fan:1001")).verdict is Verdict.ALREADY


async def test_without_a_wristband_quest_an_unlinked_barcode_is_unknown(world):
    world.offers(world.offer.catalogue.quest(1))
    assert told(await world.scan("WB1")) == (Verdict.UNKNOWN, Reason.BARCODE_UNKNOWN)


@pytest.fixture
async def link_desk(make_world):
    """A station where nothing but the wristband quest is on."""
    return await make_world(StationScope("Link desk", frozenset()))


async def test_a_station_may_have_nothing_but_wristbands_to_link(link_desk):
    assert (await link_desk.scan("WB1")).verdict is Verdict.LINK_NEEDED
    linked = await link_desk.scan("fan:1001")
    assert linked.verdict is Verdict.LINKED
    assert linked.points == Points(30, PointsState.CONFIRMED, 510)
    assert told(await link_desk.scan("WB1")) == (Verdict.ALREADY, Reason.COMPLETED_BEFORE)
    assert (await link_desk.scan("fan:1001")).verdict is Verdict.NOTHING_HERE


async def test_a_link_made_while_the_portal_is_away_is_made_later(world):
    await world.scan("WB1")
    world.portal.fault = Unreachable("No.")
    saved = await world.scan("fan:1001")
    assert told(saved) == (Verdict.SAVED, Reason.PORTAL_AWAY)
    assert world.portal.owners == {}
    world.portal.fault = None
    (outcome,) = await world.drained()
    assert told(outcome) == (Verdict.LINKED, Reason.CONFIRMED)
    assert world.portal.owners == {"WB1": 1001}


@pytest.mark.parametrize("text", ["https://example.com/WB1", "x" * 129])
async def test_what_cannot_be_a_wristband_is_not_offered_for_linking(world, text):
    assert told(await world.scan(text)) == (Verdict.UNKNOWN, Reason.BARCODE_UNKNOWN)
    assert (await world.scan("fan:1001")).verdict is Verdict.EARNED
    assert world.portal.owners == {}


async def test_a_barcode_saved_offline_and_unlinked_needs_attention(world):
    world.portal.fault = Unreachable("No.")
    assert (await world.scan("WB1")).verdict is Verdict.SAVED
    world.portal.fault = None
    (outcome,) = await world.drained()
    assert told(outcome) == (Verdict.UNKNOWN, Reason.BARCODE_UNKNOWN)
    assert await world.rows() == {"needs_attention": 1}
    assert world.board.status.attention == 1

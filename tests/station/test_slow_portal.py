import pytest

from kiosk.domain.outcome import Points, PointsState, Reason, Verdict
from kiosk.domain.ports import KeyRefused, LimitReached, NotJson, Refused, Unavailable, Unreachable
from kiosk.domain.status import PortalState

pytestmark = pytest.mark.anyio

FAULTS = [Unreachable("No."), Unavailable("503"), NotJson("A page.")]


def told(outcome):
    return outcome.verdict, outcome.reason


async def test_no_answer_in_time_is_saved_and_the_answer_upgrades_the_same_card(world, impatient):
    world.portal.free.clear()
    world.read("fan:1001")
    saved = await world.screen.next_card()
    assert told(saved.outcome) == (Verdict.SAVED, Reason.PORTAL_SLOW)
    assert saved.outcome.points == Points(50, PointsState.SAVED)
    assert saved.fresh
    world.portal.free.set()
    earned = await world.screen.next_card()
    assert told(earned.outcome) == (Verdict.EARNED, Reason.CONFIRMED)
    assert earned.outcome.id == saved.outcome.id
    assert not earned.fresh
    await world.settled()
    assert [line.verdict for line in world.screen.histories[-1].lines] == [Verdict.EARNED]


async def test_the_next_fan_does_not_wait_for_a_slow_portal(world, impatient):
    world.portal.free.clear()
    world.read("fan:1001")
    first = await world.screen.next_card()
    world.read("fan:1002")
    second = await world.screen.next_card()
    assert [card.outcome.fan_id for card in (first, second)] == [1001, 1002]
    world.portal.free.set()
    await world.settled()
    assert [outcome.fan_id for outcome in world.screen.shown] == [1001, 1002, 1002]
    assert await world.rows() == {"confirmed": 2}


async def test_an_answer_that_never_comes_leaves_the_card_saved_and_the_row_pending(
    world, impatient
):
    world.portal.free.clear()
    world.read("fan:1001")
    await world.screen.next_card()
    world.portal.fault = Unreachable("Timeout.")
    world.portal.free.set()
    await world.settled()
    assert [told(outcome) for outcome in world.events] == [(Verdict.SAVED, Reason.PORTAL_SLOW)]
    assert await world.rows() == {"pending": 1}


async def test_a_promise_that_the_portal_refuses_needs_attention(world, impatient):
    world.portal.free.clear()
    world.read("fan:99999")
    await world.screen.next_card()
    world.portal.free.set()
    await world.settled()
    assert told(world.screen.shown[-1]) == (Verdict.UNKNOWN, Reason.FAN_UNKNOWN)
    assert await world.rows() == {"needs_attention": 1}
    assert world.board.status.attention == 1


@pytest.mark.parametrize(
    ("refusal", "reason"),
    [
        (Refused("Not yet.", 409, "quest_locked"), Reason.QUEST_LOCKED),
        (Refused("Over.", 409, "quest_unavailable"), Reason.QUEST_GONE),
        (Refused("Fields.", 422, "validation"), Reason.PORTAL_REFUSED),
    ],
)
async def test_a_promise_that_comes_to_nothing_needs_attention(world, impatient, refusal, reason):
    world.portal.refusals[1] = refusal
    world.portal.free.clear()
    world.read("fan:1001")
    await world.screen.next_card()
    world.portal.free.set()
    await world.settled()
    assert world.screen.shown[-1].reason is reason
    assert await world.rows() == {"needs_attention": 1}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: type(fault).__name__)
async def test_a_portal_away_is_saved_at_once(world, fault):
    world.portal.fault = fault
    outcome = await world.scan("fan:1001")
    assert told(outcome) == (Verdict.SAVED, Reason.PORTAL_AWAY)
    assert outcome.points == Points(50, PointsState.SAVED)
    assert world.board.status.portal is PortalState.AWAY
    assert world.board.status.on_its_way == 1
    assert world.board.status.trouble is None


async def test_a_busy_portal_is_saved_and_said(world):
    world.portal.fault = LimitReached("Full.", 30.0)
    assert told(await world.scan("fan:1001")) == (Verdict.SAVED, Reason.PORTAL_BUSY)


async def test_a_second_scan_offline_is_already(world):
    world.portal.fault = FAULTS[0]
    await world.scan("fan:1001")
    again = await world.scan("fan:1001")
    assert told(again) == (Verdict.ALREADY, Reason.SCANNED_BEFORE)
    assert again.points == Points()


async def test_a_refused_key_is_trouble_and_the_scan_is_kept(world):
    world.portal.fault = KeyRefused("Wrong.")
    outcome = await world.scan("fan:1001")
    assert told(outcome) == (Verdict.TROUBLE, Reason.KEY_REFUSED)
    assert outcome.points == Points(50, PointsState.SAVED)
    assert world.board.status.portal is PortalState.PAUSED
    assert world.board.status.trouble is Reason.KEY_REFUSED
    assert await world.rows() == {"pending": 1}


async def test_the_trouble_is_over_when_the_key_is_good_again(world):
    world.portal.fault = KeyRefused("Wrong.")
    await world.scan("fan:1001")
    world.portal.fault = None
    assert (await world.scan("fan:1002")).verdict is Verdict.EARNED
    assert world.board.status.portal is PortalState.ONLINE
    assert world.board.status.trouble is None

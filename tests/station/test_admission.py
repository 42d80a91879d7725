import sqlite3
from dataclasses import replace

import pytest
from structlog.testing import capture_logs

from kiosk.domain.catalogue import Quest, QuestType, RestrictionType
from kiosk.domain.outcome import Points, PointsState, Reason, Verdict
from kiosk.domain.ports import Refused
from kiosk.domain.quests import StationScope
from kiosk.domain.status import PortalState

pytestmark = pytest.mark.anyio

LOCKED = Refused("Not yet.", 409, "quest_locked")


def told(outcome):
    return outcome.verdict, outcome.reason


@pytest.fixture
def gate(world):
    return world.offer.catalogue.quest(1)


async def test_the_row_is_in_the_file_before_the_portal_hears_of_it(world):
    seen = []

    def look():
        with sqlite3.connect(world.path) as other:
            seen.append(other.execute("SELECT fan_id, state FROM outbox").fetchall())
        other.close()

    world.portal.watchers.append(look)
    await world.scan("fan:1001")
    assert seen[0] == [(1001, "pending")]


async def test_a_first_scan_earns(world, gate):
    outcome = await world.scan("fan:1001")
    assert told(outcome) == (Verdict.EARNED, Reason.CONFIRMED)
    assert outcome.points == Points(50, PointsState.CONFIRMED, 530)
    assert (outcome.completed, outcome.fan_id, outcome.performance_uid) == (
        (gate,),
        1001,
        "tonight",
    )
    assert outcome.tier_up
    assert await world.rows() == {"confirmed": 1}
    assert world.board.status.portal is PortalState.ONLINE


async def test_once_the_portal_says_enough_a_scan_costs_one_call(world):
    await world.scan("fan:1001")
    world.portal.calls.clear()
    await world.scan("fan:1002")
    await world.scan("fan:1002")
    assert world.portal.names() == ["complete", "complete"]


async def test_a_portal_that_says_less_is_asked_more(world):
    world.portal.says_already = world.portal.says_points = False
    for verdict in (Verdict.EARNED, Verdict.ALREADY):
        world.portal.calls.clear()
        outcome = await world.scan("fan:1001")
        assert (outcome.verdict, outcome.points.total) == (verdict, 530)
        assert world.portal.names() == ["completions", "complete", "points"]


async def test_a_balance_that_cannot_be_had_does_not_undo_the_completion(world, monkeypatch):
    world.portal.says_points = False
    monkeypatch.setitem(world.portal.balances, 1001, 480)

    async def points(fan_id, point_name):
        raise Refused("No.", 422)

    monkeypatch.setattr(world.portal, "points", points)
    outcome = await world.scan("fan:1001")
    assert outcome.points == Points(50, PointsState.CONFIRMED, None)
    assert outcome.standing is None


async def test_a_second_scan_is_already(world):
    await world.scan("fan:1001")
    outcome = await world.scan("fan:1001")
    assert told(outcome) == (Verdict.ALREADY, Reason.COMPLETED_BEFORE)
    assert outcome.points == Points(0, PointsState.NONE, 530)


async def test_a_quest_that_the_portal_locks_is_locked(world, gate):
    world.portal.refusals[1] = LOCKED
    outcome = await world.scan("fan:1001")
    assert told(outcome) == (Verdict.LOCKED, Reason.QUEST_LOCKED)
    assert outcome.locked == (gate,)
    assert await world.rows() == {"confirmed": 1}


async def test_completing_one_quest_opens_the_next_of_this_station(world, gate):
    chained = Quest(
        9,
        QuestType.SCAN,
        "Second",
        20,
        access_restriction_type=RestrictionType.QUESTS,
        required_page_tab_ids=(1,),
    )
    world.offers(chained, gate)
    outcome = await world.scan("fan:1001")
    assert outcome.completed == (gate, chained)
    assert outcome.points == Points(70, PointsState.CONFIRMED, 550)


async def test_what_completing_it_opens_elsewhere_is_told(world):
    await world.scan("fan:1002")  # The portal has shown what it says.
    outcome = await world.scan("fan:1001")
    assert [quest.quest_title for quest in outcome.opened] == ["Merch"]


async def test_what_is_not_on_now_is_not_called_opened(world, gate):
    rich = {"access_restriction_type": RestrictionType.FAN_POINTS, "fan_points_required": 500}
    now = world.clock.now()
    world.offers(
        gate,
        Quest(11, QuestType.CUSTOM, "Now", **rich),
        Quest(12, QuestType.CUSTOM, "Last week", performance_uid="last week", **rich),
        Quest(13, QuestType.CUSTOM, "Over", end_date=now.replace(year=2025), **rich),
    )
    outcome = await world.scan("fan:1001")
    assert [quest.quest_title for quest in outcome.opened] == ["Now"]


@pytest.mark.parametrize(("points", "calls"), [(600, 1), (480, 2)])
async def test_a_restriction_is_judged_by_the_balance_once_it_is_known(world, gate, points, calls):
    silver = replace(
        gate,
        page_tab_id=8,
        access_restriction_type=RestrictionType.FAN_POINTS,
        fan_points_required=600,
    )
    world.offers(gate, silver)
    await world.scan("fan:1002")
    world.portal.balances[1001] = points
    outcome = await world.scan("fan:1001")
    assert len(outcome.completed) + len(outcome.locked) == 2
    assert len(outcome.locked) == (0 if points == 600 else 1)


@pytest.mark.parametrize("says_already", [True, False])
async def test_an_unknown_fan(world, says_already):
    world.portal.says_already = says_already
    await world.scan("fan:1001")
    outcome = await world.scan("fan:99999")
    assert told(outcome) == (Verdict.UNKNOWN, Reason.FAN_UNKNOWN)
    assert outcome.fan_id == 99999
    assert await world.rows() == {"confirmed": 2}


async def test_fan_0_is_a_fan_not_a_barcode(world):
    outcome = await world.scan("fan:0")
    assert told(outcome) == (Verdict.UNKNOWN, Reason.FAN_UNKNOWN)
    assert "fan_of_barcode" not in world.portal.names()


async def test_a_quest_that_is_gone_is_not_a_fan_who_is_unknown(world):
    await world.scan("fan:1002")
    world.portal.catalogue = replace(world.portal.catalogue, quests=())
    outcome = await world.scan("fan:1001")
    assert told(outcome) == (Verdict.REFUSED, Reason.QUEST_GONE)


@pytest.mark.parametrize("code", ["quest_unknown", "quest_unavailable"])
async def test_a_quest_that_the_portal_no_longer_offers(world, code):
    world.portal.refusals[1] = Refused("Over.", 409, code)
    assert told(await world.scan("fan:1001")) == (Verdict.REFUSED, Reason.QUEST_GONE)


async def test_a_refusal_nobody_foresaw_is_kept_for_a_person(world):
    world.portal.refusals[1] = Refused("completed_at must not be in the future.", 422, "validation")
    assert told(await world.scan("fan:1001")) == (Verdict.REFUSED, Reason.PORTAL_REFUSED)
    assert await world.rows() == {"needs_attention": 1}


@pytest.mark.parametrize("text", ["", " \r\n", "\x00\x01", "x" * 1025])
async def test_an_unreadable_code_is_not_written_down(world, text):
    outcome = await world.scan(text)
    assert told(outcome) == (Verdict.UNKNOWN, Reason.CODE_UNREADABLE)
    assert (await world.rows(), world.portal.calls) == ({}, [])


@pytest.mark.parametrize(
    ("after_s", "reason"), [(0, Reason.NO_QUEST_HERE), (8 * 3600, Reason.NO_PERFORMANCE)]
)
async def test_nothing_here(world, after_s, reason):
    world.offers(replace(world.offer.catalogue.quest(1), site_name="South Gate"))
    world.clock.move(after_s)
    outcome = await world.scan("fan:1001")
    assert told(outcome) == (Verdict.NOTHING_HERE, reason)
    assert outcome.fan_id == 1001
    assert (await world.rows(), world.portal.calls) == ({}, [])


async def test_before_the_first_catalogue_a_scan_is_saved_and_delivered_later(world, gate):
    catalogue, world.offer.catalogue = world.offer.catalogue, None
    saved = await world.scan("fan:1001")
    assert told(saved) == (Verdict.SAVED, Reason.PORTAL_AWAY)
    assert saved.points == Points(0, PointsState.SAVED)
    assert world.portal.names() == []  # Without its quests nothing can be asked.
    world.offer.catalogue = catalogue
    (outcome,) = await world.drained()
    assert told(outcome) == (Verdict.EARNED, Reason.CONFIRMED)
    assert (outcome.completed, outcome.performance_uid) == ((gate,), "tonight")


async def test_where_the_first_catalogue_then_has_nothing_here_it_says_so(make_world):
    world = await make_world(StationScope("Nowhere", frozenset()))
    catalogue, world.offer.catalogue = world.offer.catalogue, None
    await world.scan("fan:1001")
    world.offer.catalogue = catalogue
    (outcome,) = await world.drained()
    assert told(outcome) == (Verdict.NOTHING_HERE, Reason.NO_QUEST_HERE)


async def test_the_portal_is_told_when_the_scan_was(world):
    await world.scan("fan:1001")
    name, _, _, reading_id, at, _ = world.portal.calls[-1]
    outcome = world.events[-1]
    assert (name, reading_id, at) == ("complete", outcome.id, outcome.reading.at)


async def test_neither_code_nor_name_is_logged(world):
    world.portal.refusals[1] = Refused("Maya may not.", 422, "validation")
    with capture_logs() as logged:
        await world.scan("fan:1001")
        await world.scan("WB-secret")
        world.portal.fault = RuntimeError
        await world.scan("fan:1002")
    assert logged
    for private in ("Maya", "fan:1001", "WB-secret"):
        assert private not in str(logged)

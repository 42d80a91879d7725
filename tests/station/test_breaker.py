"""The lane and the portal's health."""

import asyncio
from dataclasses import replace

import pytest

from kiosk.domain.outcome import Points, PointsState, Reason, Verdict
from kiosk.domain.ports import KeyRefused, LimitReached, Unreachable
from kiosk.domain.status import PortalState
from kiosk.station import breaker as breaker_module

pytestmark = pytest.mark.anyio

AWAY = Unreachable("No.")


def told(outcome):
    return outcome.verdict, outcome.reason


@pytest.fixture
async def away(world):
    """A station that has found the portal gone."""
    await world.scan("fan:1002")
    world.portal.fault = AWAY
    await world.scan("fan:1001")
    await world.scan("WB-unknown")
    assert world.board.status.portal is PortalState.AWAY
    world.portal.calls.clear()
    return world


async def test_after_two_failures_a_reading_is_decided_here_at_once(away):
    outcome = await away.scan("fan:1003")
    assert told(outcome) == (Verdict.SAVED, Reason.PORTAL_AWAY)
    assert outcome.points == Points(50, PointsState.SAVED)
    assert away.portal.calls == []


async def test_while_it_is_away_the_drain_does_not_knock(away):
    away.clock.move(10_000)
    await away.drain.round()
    assert away.portal.calls == []


async def test_a_probe_finds_it_and_what_was_saved_is_delivered_in_order(away):
    await away.scan("fan:1003")
    away.portal.known[1003] = replace(away.portal.known[1001], fan_id=1003)
    away.portal.balances[1003] = 0
    away.portal.fault = None
    outcomes = await away.drained()
    assert [outcome.fan_id for outcome in outcomes] == [1001, None, 1003]
    assert away.board.status.portal is PortalState.ONLINE
    assert (await away.scan("fan:1003")).verdict is Verdict.ALREADY


async def test_a_probe_that_fails_shows_one_word_and_then_away_again(away):
    await away.breaker.probe()
    states = [status.portal for status in away.screen.statuses]
    assert states[-2:] == [PortalState.CONNECTING, PortalState.AWAY]


@pytest.mark.parametrize("refusal", [KeyRefused("No."), LimitReached("Full.", 5.0)])
async def test_a_portal_that_refuses_is_there(away, refusal):
    away.portal.fault = refusal
    await away.breaker.probe()
    assert away.breaker.closed


async def test_answers_that_come_too_late_are_not_waited_for_but_delivery_goes_on(world):
    world.portal.watchers.append(lambda: world.clock.move(1))
    for fan in (1001, 1002, 1001):
        await world.scan(f"fan:{fan}")
    assert world.board.status.portal is PortalState.SLOW
    world.portal.done.clear()
    world.offers(replace(world.offer.catalogue.quest(1), page_tab_id=8))
    assert told(await world.scan("fan:1001")) == (Verdict.SAVED, Reason.PORTAL_SLOW)
    await world.drain.round()
    assert (await world.rows()).get("pending", 0) == 0
    world.portal.watchers.clear()
    await world.breaker.probe()
    assert world.board.status.portal is PortalState.ONLINE


async def test_it_probes_until_the_portal_is_back_and_then_no_more(away, monkeypatch):
    monkeypatch.setattr(breaker_module, "PROBE_EVERY_S", 0)
    running = asyncio.create_task(away.breaker.run())
    while len(away.portal.calls) < 3:  # noqa: ASYNC110 - nothing else tells
        await asyncio.sleep(0)
    away.portal.fault = None
    while not away.breaker.closed:  # noqa: ASYNC110
        await asyncio.sleep(0)
    calls = len(away.portal.calls)
    for _ in range(100):
        await asyncio.sleep(0)
    running.cancel()
    assert len(away.portal.calls) == calls


async def test_a_fan_whose_earlier_scan_waits_is_not_served_out_of_turn(world):
    gate = world.offer.catalogue.quest(1)
    world.portal.fault = AWAY
    await world.scan("fan:1001")
    world.portal.fault = None
    await world.breaker.probe()
    world.offers(gate, replace(gate, page_tab_id=9, fan_points_reward=20))
    world.portal.calls.clear()
    second = await world.scan("fan:1001")
    assert (second.verdict, second.points) == (Verdict.SAVED, Points(20, PointsState.SAVED))
    assert world.portal.calls == []
    (first,) = await world.drained()
    (second,) = await world.drained(0)
    assert [each.page_tab_ids for each in (first, second)] == [(1,), (9,)]


async def test_the_portal_hears_the_scans_own_time_by_its_own_clock(world):
    world.timekeeper.heard(world.clock.now().replace(hour=20), 0.1)
    assert world.board.status.clock_off_s == 3600
    outcome = await world.scan("fan:1001")
    at = world.portal.calls[-1][4]
    assert (at - outcome.reading.at).total_seconds() == 3600
    world.timekeeper.heard(world.clock.now(), 0.1)
    assert world.board.status.clock_off_s == 0

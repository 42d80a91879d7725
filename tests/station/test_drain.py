import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from kiosk.domain.outcome import Points, PointsState, Reason, Verdict
from kiosk.domain.ports import KeyRefused, LimitReached, Refused, Unavailable, Unreachable
from kiosk.domain.status import PortalState
from kiosk.station import drain as drain_module
from kiosk.station.backoff import KEY_RETRY_S

pytestmark = pytest.mark.anyio

AWAY = Unreachable("No.")


@pytest.fixture
async def saved(world):
    """Two fans scanned while the portal was away, which it no longer is."""
    world.portal.fault = AWAY
    await world.scan("fan:1001")
    await world.scan("fan:1002")
    world.portal.fault = None
    world.portal.calls.clear()
    return world


async def test_what_was_saved_is_delivered_once_and_told_again(saved):
    first, second = await saved.drained()
    assert [first.verdict, second.verdict] == [Verdict.EARNED, Verdict.EARNED]
    assert [first.fan_id, second.fan_id] == [1001, 1002]
    assert first.points == Points(50, PointsState.CONFIRMED, 530)
    assert await saved.rows() == {"confirmed": 2}
    assert await saved.drained() == []
    completions = [call[1:3] for call in saved.portal.calls if call[0] == "complete"]
    assert completions == [(1, 1001), (1, 1002)]


async def test_the_history_and_the_status_follow(saved):
    await saved.drained()
    history = saved.screen.histories[-1]
    assert {line.verdict for line in history.lines} == {Verdict.EARNED}
    assert (history.counters.points, history.counters.saved) == (100, 0)
    assert saved.board.status.on_its_way == 0
    assert saved.board.status.portal is PortalState.ONLINE


async def test_a_card_that_is_still_up_is_upgraded(saved):
    await saved.drained(2.1)
    assert [outcome.fan_id for outcome in saved.screen.shown] == [1001, 1002, 1002]
    assert saved.screen.shown[-1].verdict is Verdict.EARNED


async def test_a_completion_whose_answer_was_lost_is_earned_not_already(world):
    complete = world.portal.complete

    async def lost(*arguments):
        await complete(*arguments)
        raise Unreachable("Cut.")

    world.portal.complete = lost
    assert (await world.scan("fan:1001")).verdict is Verdict.SAVED
    del world.portal.complete
    (outcome,) = await world.drained()
    assert outcome.verdict is Verdict.EARNED
    assert world.portal.balances[1001] == 530


async def test_a_row_is_left_to_the_scan_that_wrote_it(world, impatient):
    world.portal.free.clear()
    world.read("fan:1001")
    await world.screen.next_card()
    world.clock.move(20)
    await world.drain.round()
    assert len([call for call in world.portal.calls if call[0] == "completions"]) == 1
    world.portal.free.set()
    await world.settled()


async def test_without_an_answer_the_round_ends_and_the_row_waits(saved):
    await saved.breaker.probe()
    saved.portal.calls.clear()
    saved.portal.fault = Unavailable("503")
    assert await saved.drained() == []
    assert len(saved.portal.calls) == 1
    assert await saved.rows() == {"pending": 2}
    rows = await saved.outbox.due(saved.clock.now() + timedelta(hours=1), 10)
    assert [row.attempts for row in rows] == [2, 0]


@pytest.mark.parametrize(
    "fault", [LimitReached("Full.", 120.0), Unavailable("503", 120.0)], ids=["429", "503"]
)
async def test_retry_after_goes_for_the_whole_queue(saved, fault):
    await saved.breaker.probe()
    saved.portal.fault = fault
    await saved.drained()
    saved.portal.fault = None
    saved.portal.calls.clear()
    assert await saved.drained(119) == []
    assert saved.portal.calls == []
    assert len(await saved.drained(2)) == 2


async def test_retry_after_is_written_down(world):
    world.portal.fault = LimitReached("Full.", 120.0)
    await world.scan("fan:1001")
    now = world.clock.now()
    assert await world.outbox.due(now + timedelta(seconds=119), 10) == []
    assert len(await world.outbox.due(now + timedelta(seconds=120), 10)) == 1


async def test_a_portal_that_asks_for_patience_is_not_away(world):
    await world.scan("fan:1001")
    world.portal.fault = LimitReached("Full.", 120.0)
    await world.scan("fan:1002")
    assert world.board.status.portal is PortalState.ONLINE


async def test_a_refused_key_pauses_the_queue_and_a_good_one_resumes_it(saved):
    saved.portal.fault = KeyRefused("Wrong.")
    await saved.drained()
    assert saved.board.status.portal is PortalState.PAUSED
    assert saved.board.status.trouble is Reason.KEY_REFUSED
    saved.portal.fault = None
    saved.portal.calls.clear()
    assert await saved.drained(KEY_RETRY_S - 1) == []
    assert saved.portal.calls == []
    assert len(await saved.drained(2)) == 2
    assert saved.board.status.trouble is None


async def test_a_refused_row_needs_attention_and_does_not_hold_up_the_next(saved):
    del saved.portal.known[1001]
    refused, earned = await saved.drained()
    assert (refused.verdict, refused.reason) == (Verdict.UNKNOWN, Reason.FAN_UNKNOWN)
    assert earned.verdict is Verdict.EARNED
    assert await saved.rows() == {"needs_attention": 1, "confirmed": 1}
    assert saved.board.status.attention == 1


async def test_a_row_that_trips_a_bug_does_not_hold_up_the_next(saved):
    complete = saved.portal.complete

    async def buggy(page_tab_id, fan_id, *rest):
        if fan_id == 1001:
            raise LookupError
        return await complete(page_tab_id, fan_id, *rest)

    saved.portal.complete = buggy
    with capture_logs() as logged:
        (outcome,) = await saved.drained()
    assert outcome.fan_id == 1002
    assert "row_failed" in [line["event"] for line in logged]
    assert await saved.rows() == {"pending": 1, "confirmed": 1}
    del saved.portal.complete
    assert [outcome.fan_id for outcome in await saved.drained()] == [1001]


async def test_a_quest_that_left_the_catalogue_is_delivered_all_the_same(saved):
    (gate, *others) = saved.offer.catalogue.quests
    saved.offer.catalogue = replace(saved.offer.catalogue, quests=tuple(others))
    outcomes = await saved.drained()
    assert [outcome.verdict for outcome in outcomes] == [Verdict.EARNED] * 2
    assert [call[1:3] for call in saved.portal.calls if call[0] == "complete"] == [
        (gate.page_tab_id, 1001),
        (gate.page_tab_id, 1002),
    ]


async def test_a_quest_deleted_before_the_delivery_is_said_to_be_gone(saved):
    saved.offers()
    outcomes = await saved.drained()
    assert [outcome.reason for outcome in outcomes] == [Reason.QUEST_GONE] * 2
    assert await saved.rows() == {"needs_attention": 2}


@pytest.mark.parametrize("table", ["outbox", "fans"])
async def test_run_goes_round_until_cancelled_and_survives_a_failing_database(
    saved, monkeypatch, rounds, table
):
    monkeypatch.setattr(drain_module, "ROUND_EVERY_S", 0)
    await saved.database.run(lambda c: c.exec_driver_sql(f"ALTER TABLE {table} RENAME TO away"))
    saved.clock.move(400)
    await saved.breaker.probe()
    running = asyncio.create_task(saved.drain.run())
    await rounds.wait_for(2)
    assert saved.board.status.trouble is Reason.DISK_FAILED
    await saved.database.run(lambda c: c.exec_driver_sql(f"ALTER TABLE away RENAME TO {table}"))
    while await saved.rows() != {"confirmed": 2}:
        await rounds.wait_for(1)
    running.cancel()


class Rounds:
    """Counts the drain's rounds."""

    def __init__(self, world, monkeypatch):
        self._over = asyncio.Queue()
        once = world.drain.round

        async def counted():
            try:
                await once()
            finally:
                self._over.put_nowait(None)

        monkeypatch.setattr(world.drain, "round", counted)

    async def wait_for(self, number):
        for _ in range(number):
            await asyncio.wait_for(self._over.get(), timeout=10)


@pytest.fixture
async def rounds(anyio_backend, saved, monkeypatch):
    return Rounds(saved, monkeypatch)


async def test_a_row_the_portal_understood_and_refused_is_not_sent_again(saved):
    saved.portal.refusals[1] = Refused("No.", 400)
    assert len(await saved.drained()) == 2
    saved.portal.calls.clear()
    assert await saved.drained() == []
    assert saved.portal.calls == []

"""The staff desk: behind the PIN, the story of a reading."""

import asyncio
from datetime import timedelta

import pytest

from kiosk.domain.codes import FAN_FORMS, compile_forms
from kiosk.domain.intents import IntentState
from kiosk.domain.outcome import PointsState, Reason, Verdict
from kiosk.domain.pin import FREE_TRIES, PinAnswer
from kiosk.domain.ports import Refused, Unreachable
from kiosk.domain.receipts import receipt
from kiosk.station import desk as desk_module
from kiosk.station.desk import Desk
from kiosk.station.keeping import Keeping
from kiosk.station.staff import PinUnusable, Staff
from kiosk.store import SqlPin, SqlSeenPasses, SqlTraces

pytestmark = pytest.mark.anyio

PIN = "204817"


class FakeDeskScreen:
    """Remembers the desk's views."""

    def __init__(self):
        self.views = []

    def desk(self, view):
        self.views.append(view)

    @property
    def view(self):
        return self.views[-1]


@pytest.fixture
def staff(world):
    return Staff(SqlPin(world.database), world.clock)


@pytest.fixture
def screen():
    return FakeDeskScreen()


@pytest.fixture
async def desk(world, staff, screen):
    await staff.set_pin(PIN)
    forms = compile_forms(FAN_FORMS)
    desk = Desk(staff, SqlTraces(world.database), world.board, screen, forms, world.clock)
    yield desk
    await desk.lock()


@pytest.fixture
async def open_desk(desk):
    await desk.unlock(PIN)
    return desk


async def test_nothing_is_told_before_the_pin(world, desk, screen):
    await world.scan("fan:1001")
    await desk.find("fan:1001")
    await desk.unlock("000001")
    assert (screen.view.unlocked, screen.view.answer) == (False, PinAnswer.WRONG)
    assert not any(view.traces for view in screen.views)


async def test_the_story_of_a_scan(world, open_desk, screen):
    outcome = await world.scan("fan:1001")
    await open_desk.find("fan:1001")
    (trace,) = screen.view.traces
    assert (trace.id, trace.receipt) == (outcome.id, receipt(outcome.id))
    assert (trace.fan_id, trace.state) == (1001, IntentState.CONFIRMED)
    assert trace.now == trace.decided == (Verdict.EARNED, Reason.CONFIRMED)
    assert (trace.points_earned, trace.points_state) == (50, PointsState.CONFIRMED)
    assert (trace.said, trace.said_at) == ("earned", world.clock.now())
    assert not trace.open


async def test_what_was_decided_first_is_kept_beside_what_came_of_it(world, open_desk, screen):
    world.portal.fault = Unreachable("No.")
    saved = await world.scan("fan:1001")
    await open_desk.find(receipt(saved.id).lower())
    (trace,) = screen.view.traces
    assert (trace.state, trace.said, trace.attempts) == (IntentState.PENDING, "Unreachable", 1)
    assert trace.due > world.clock.now()
    world.portal.fault = None
    await world.drained()
    await open_desk.find(saved.receipt)
    (trace,) = screen.view.traces
    assert trace.decided == (Verdict.SAVED, Reason.PORTAL_AWAY)
    assert trace.now == (Verdict.EARNED, Reason.CONFIRMED)


async def test_a_barcode_finds_its_readings_and_so_does_its_fan(world, open_desk, screen):
    world.portal.owners["WB1"] = 1002
    await world.scan("WB1")
    await open_desk.find("WB1")
    (by_barcode,) = screen.view.traces
    await open_desk.find("1002")
    assert screen.view.traces == (by_barcode,)
    await open_desk.find("WB2")
    assert screen.view.traces == ()


async def test_what_led_to_nothing_is_told_too(world, open_desk, screen):
    world.offers()
    nothing = await world.scan("fan:1001")
    await open_desk.find("fan:1001")
    (trace,) = screen.view.traces
    assert (trace.id, trace.state) == (nothing.id, None)
    assert trace.now == (Verdict.NOTHING_HERE, Reason.NO_QUEST_HERE)


@pytest.fixture
async def refused(world):
    world.portal.refusals[1] = Refused("No.", 418, "teapot")
    return await world.scan("fan:1001")


async def test_what_needs_a_person_is_listed_first(world, desk, screen, refused):
    world.portal.fault = Unreachable("No.")
    later = await world.scan("fan:1002")
    await desk.unlock(PIN)
    assert [trace.id for trace in screen.view.traces] == [refused.id, later.id]
    assert screen.view.traces[0].said == "teapot"


async def test_it_is_sent_again(world, open_desk, screen, refused):
    world.portal.refusals.clear()
    await open_desk.send_again(refused.id)
    assert world.board.status.on_its_way == 1
    (outcome,) = await world.drained(0)
    assert outcome.verdict is Verdict.EARNED
    await open_desk.send_again(refused.id)
    assert await world.rows() == {"confirmed": 1}


async def test_it_is_closed_with_a_reason_and_not_without(world, open_desk, screen, refused):
    await open_desk.close(refused.id, "  ")
    assert await world.rows() == {"needs_attention": 1}
    await open_desk.close(refused.id, "Fan was given 50 points by hand.")
    assert await world.rows() == {"closed": 1}
    assert world.board.status.attention == 0
    await open_desk.find("fan:1001")
    (trace,) = screen.view.traces
    assert (trace.note, trace.state) == ("Fan was given 50 points by hand.", IntentState.CLOSED)
    assert (trace.noted_at, trace.said) == (world.clock.now(), "teapot")
    assert (await world.drained()) == []


async def test_it_locks_itself(world, open_desk, screen, monkeypatch):
    await world.scan("fan:1001")
    monkeypatch.setattr(desk_module, "LOCK_AFTER_S", 0)
    await open_desk.find("fan:1001")
    assert screen.view.traces
    await asyncio.sleep(0.01)
    assert (screen.view.unlocked, screen.view.traces) == (False, ())


async def test_while_staff_type_it_stays_open(world, open_desk, screen, monkeypatch):
    timers = []
    loop = asyncio.get_running_loop()
    later = loop.call_later
    monkeypatch.setattr(loop, "call_later", lambda *it: timers.append(it) or later(*it))
    await open_desk.touch()
    await open_desk.refresh()
    assert [seconds for seconds, _ in timers] == [desk_module.LOCK_AFTER_S]


async def test_what_moves_meanwhile_is_listed_anew(world, open_desk, screen, refused):
    await open_desk.find("fan:1001")
    views = len(screen.views)
    await open_desk.refresh()
    assert len(screen.views) == views
    world.portal.refusals.clear()
    await open_desk.send_again(refused.id)
    await world.drained(0)
    await open_desk.refresh()
    assert screen.view.traces[0].state is IntentState.CONFIRMED


@pytest.mark.parametrize("text", ["x" * 5000, "\x00\x01"])
async def test_what_names_nothing_finds_nothing(world, open_desk, screen, refused, text):
    await open_desk.find(text)
    assert (screen.view.query, screen.view.traces) == (text, ())


async def test_a_refusal_that_was_understood_is_told(world, open_desk, screen):
    outcome = await world.scan("fan:4040")
    await open_desk.find("fan:4040")
    (trace,) = screen.view.traces
    assert (trace.id, trace.state, trace.said) == (
        outcome.id,
        IntentState.CONFIRMED,
        "not_found",
    )


async def test_a_failing_database_is_said(world, open_desk, screen):
    await world.database.run(lambda c: c.exec_driver_sql("ALTER TABLE outcomes RENAME TO away"))
    await open_desk.find("fan:1001")
    assert screen.view.failed
    assert world.board.status.trouble is Reason.DISK_FAILED


async def test_wrong_tries_lock_the_pin_and_a_restart_does_not_unlock_it(world, staff):
    await staff.set_pin(PIN)
    answers = [(await staff.try_pin("000001"))[0] for _ in range(FREE_TRIES)]
    assert answers == [PinAnswer.WRONG] * (FREE_TRIES - 1) + [PinAnswer.LOCKED]
    again = Staff(SqlPin(world.database), world.clock)
    answer, kept = await again.try_pin(PIN)
    assert answer is PinAnswer.LOCKED
    assert kept.locked_until == world.clock.now() + timedelta(seconds=30)
    world.clock.move(31)
    assert (await again.try_pin(PIN))[0] is PinAnswer.OPEN
    assert (await again.try_pin("000001"))[0] is PinAnswer.WRONG


async def test_without_a_pin_nobody_gets_in(staff):
    assert await staff.try_pin("") == (PinAnswer.UNSET, None)


async def test_a_pin_that_is_too_easy_is_refused(staff):
    with pytest.raises(PinUnusable, match="6 to 12 digits"):
        await staff.set_pin("111111")


async def test_the_pin_itself_is_not_kept(staff, world):
    await staff.set_pin(PIN)
    assert PIN not in (await SqlPin(world.database).load_pin()).digest


async def test_what_is_settled_is_forgotten_in_time_and_nothing_else(world, refused):
    world.portal.refusals.clear()
    settled = await world.scan("fan:1002")
    traces, days = SqlTraces(world.database), timedelta(days=30)
    await traces.prune(world.clock.now() - days)
    assert len(await world.rows()) == 2
    world.clock.move(31 * 86400)
    running = asyncio.create_task(
        Keeping(traces, SqlSeenPasses(world.database), world.clock, days).run()
    )
    while "confirmed" in await world.rows():  # noqa: ASYNC110 - nothing else tells
        await asyncio.sleep(0)
    running.cancel()
    assert await world.rows() == {"needs_attention": 1}
    lines = (await world.records.history(None, 10)).lines
    assert [line.id for line in lines] == [refused.id]
    assert settled.id != refused.id

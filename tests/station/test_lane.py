import asyncio

import pytest
from structlog.testing import capture_logs

from kiosk.domain.lane import RESULT_HOLD_S, Clear, Show
from kiosk.domain.outcome import Family, Reason, Verdict
from kiosk.domain.readings import Source

pytestmark = pytest.mark.anyio


async def rename(world, table, name):
    await world.database.run(lambda c: c.exec_driver_sql(f"ALTER TABLE {table} RENAME TO {name}"))


async def test_a_reading_is_what_the_device_delivered(world):
    world.lane.read(Source.NFC, "nfc:1", "fan:1001", "uid")
    (reading,) = world.screen.checks
    assert (reading.source, reading.device, reading.text) == (Source.NFC, "nfc:1", "fan:1001")
    assert (reading.symbology, reading.at) == ("uid", world.clock.now())
    await world.settled()


async def test_a_scanner_that_names_the_symbology_is_believed_where_the_device_does_not(world):
    world.lane.read(Source.KEYBOARD, "keyboard", "]C0WB00001002", "")
    world.lane.read(Source.CAMERA, "camera:0", "]C0WB00001003", "qr")
    assert [reading.symbology for reading in world.screen.checks] == ["code128", "qr"]
    await world.settled()


async def test_a_repeat_of_the_same_device_is_dropped(world):
    await world.scan("fan:1001")
    world.clock.move(1)
    world.lane.read(Source.CAMERA, "camera:0", "fan:1001", "qr")
    assert len(world.screen.checks) == 1
    world.lane.read(Source.KEYBOARD, "keyboard", "fan:1001", "")
    assert len(world.screen.checks) == 2
    await world.settled()


async def test_every_reading_has_an_id_of_its_own(world):
    await world.scan("fan:1001")
    await world.scan("fan:1001")
    first, second = world.screen.checks
    assert first.id != second.id


async def test_the_time_a_check_took_is_told(world):
    world.portal.watchers.append(lambda: world.clock.move(0.1))
    outcome = await world.scan("fan:1001")
    assert outcome.elapsed_ms == 100 * len(world.portal.calls)


async def test_of_two_readings_at_once_only_the_later_is_shown_and_both_are_kept(world):
    world.portal.free.clear()
    world.read("fan:1001")
    await world.portal.entered.wait()
    world.read("fan:1002")
    world.portal.free.set()
    await world.settled()
    assert [outcome.fan_id for outcome in world.screen.shown] == [1002]
    assert {outcome.fan_id for outcome in world.events} == {1001, 1002}
    assert await world.rows() == {"confirmed": 2}


async def test_a_card_leaves_by_itself(world, monkeypatch):
    monkeypatch.setitem(RESULT_HOLD_S, Family.YES, 0.0)
    await world.scan("fan:1001")
    assert isinstance(await world.screen.next_card(), Show)
    assert await world.screen.next_card() == Clear()


async def test_a_touch_takes_the_card_away(world):
    await world.scan("fan:1001")
    world.lane.touch()
    assert world.screen.cards[-1] == Clear()


async def test_a_bug_is_logged_and_the_lane_is_idle_again(world):
    world.portal.fault = ZeroDivisionError("a bug")
    with capture_logs() as logged:
        world.read("fan:1001")
        await world.settled()
    (line,) = [line for line in logged if line["event"] == "check_failed"]
    assert line["exc_info"]
    assert world.screen.cards == [Clear()]
    assert await world.rows() == {"pending": 1}
    world.portal.fault = None
    assert (await world.scan("fan:1002")).verdict is Verdict.EARNED
    (kept,) = await world.drained()
    assert (kept.verdict, kept.fan_id) == (Verdict.EARNED, 1001)


async def test_a_listener_that_fails_does_not_stop_the_lane(world):
    def listen(outcome):
        raise ValueError("closed")

    world.lane._listen = listen
    with capture_logs() as logged:
        world.read("fan:1001")
        await world.settled()
    assert [line["event"] for line in logged] == ["check_failed"]
    world.lane._listen = world.events.append
    assert (await world.scan("fan:1002")).verdict is Verdict.EARNED


async def test_an_outbox_that_cannot_be_written_is_trouble_and_nothing_is_sent(world):
    await rename(world, "outbox", "away")
    outcome = await world.scan("fan:1001")
    assert (outcome.verdict, outcome.reason) == (Verdict.TROUBLE, Reason.DISK_FAILED)
    assert world.portal.calls == []
    assert world.board.status.trouble is Reason.DISK_FAILED
    await rename(world, "away", "outbox")
    assert (await world.scan("fan:1001")).verdict is Verdict.EARNED


async def test_a_history_that_cannot_be_written_does_not_hide_the_outcome(world):
    await rename(world, "outcomes", "away")
    outcome = await world.scan("fan:1001")
    assert outcome.verdict is Verdict.EARNED
    assert world.screen.shown == [outcome]
    assert world.board.status.trouble is Reason.DISK_FAILED


async def test_an_answer_that_cannot_be_written_is_trouble_and_stays_pending(world):
    def fail():
        world.portal.watchers.clear()
        world.outbox._database = Broken()

    class Broken:
        async def run(self, work):
            from kiosk.domain.ports import StoreFailed

            raise StoreFailed("disk full")

    world.portal.watchers.append(fail)
    outcome = await world.scan("fan:1001")
    assert (outcome.verdict, outcome.reason) == (Verdict.TROUBLE, Reason.DISK_FAILED)
    world.outbox._database = world.database
    assert await world.rows() == {"pending": 1}
    (kept,) = await world.drained()
    assert kept.verdict is Verdict.EARNED
    assert world.portal.balances[1001] == 530


async def test_saved_that_cannot_be_worded_leaves_no_task_behind(world, impatient, monkeypatch):
    world.portal.free.clear()
    before = asyncio.all_tasks()
    quests_of = world.outbox.quests_of

    async def failing(fan_id, besides):
        await rename(world, "outbox", "away")
        return await quests_of(fan_id, besides)

    monkeypatch.setattr(world.outbox, "quests_of", failing)
    outcome = await world.scan("fan:1001")
    assert outcome.reason is Reason.DISK_FAILED
    assert asyncio.all_tasks() <= before
    await rename(world, "away", "outbox")


async def test_closing_gives_up_the_check_and_keeps_the_row(world):
    before = asyncio.all_tasks()
    world.portal.free.clear()
    world.read("fan:1001")
    await world.portal.entered.wait()
    await world.lane.close()
    assert asyncio.all_tasks() <= before
    assert world.screen.cards == []
    assert await world.rows() == {"pending": 1}


async def test_closing_with_a_card_up_stops_its_clock(world):
    await world.scan("fan:1001")
    await world.lane.close()
    assert world.lane._timer.cancelled()

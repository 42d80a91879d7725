"""What a station that keeps nothing of fans still knows: what is in its outbox."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.activity import Sent
from kiosk.domain.catalogue import Fan, Quest, QuestType
from kiosk.domain.fan_desk import Link
from kiosk.domain.intents import QuestResult, Settlement
from kiosk.domain.outcome import Outcome, Reason, Verdict
from kiosk.domain.readings import Reading, Source
from kiosk.domain.status import History
from kiosk.store import FanlessRecords, SqlFansHere, SqlOutbox, SqlRecords, SqlSent, forget_fans

pytestmark = pytest.mark.anyio

AT = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
BAND = Quest(2, QuestType.WRISTBAND)
READING = Reading("r9", "fan:1001", "qr", Source.CAMERA, "camera:0", AT, 0.0)


@pytest.fixture
def sent(database):
    return SqlSent(database)


@pytest.fixture
def outbox(database):
    return SqlOutbox(database, keeps_links=False)


async def linked(outbox, intent, result=QuestResult.EARNED):
    await outbox.add(intent, intent.at, timedelta(0))
    settlement = Settlement(1001, ((BAND, result),), barcode=intent.barcode)
    await outbox.settle(intent.id, settlement, intent.at)


async def test_what_came_to_something_is_told_newest_first(sent, outbox, make_intent):
    await linked(outbox, make_intent("r1", AT, barcode="WB1", page_tab_ids=(2,)))
    await outbox.add(make_intent("r2", AT + MINUTE, barcode="WB2"), AT, MINUTE)
    await linked(outbox, make_intent("r3", AT + 2 * MINUTE, barcode="WB1", page_tab_ids=(2,)))
    locked = make_intent("r4", AT, barcode="WB4", page_tab_ids=(2,))
    await linked(outbox, locked, QuestResult.LOCKED)
    await outbox.add(make_intent("r5", AT, fan_id=1002), AT, MINUTE)
    assert await sent.sent(1001) == [
        Sent(AT + 2 * MINUTE, (2,), "WB1", confirmed=True),
        Sent(AT + MINUTE, (1,), "WB2"),
        Sent(AT, (2,), "WB1", confirmed=True),
    ]
    assert await sent.links_of(1001) == [Link("WB1", AT + 2 * MINUTE)]
    assert await sent.links_of(1003) == []


async def test_whose_wristband_it_is_stays_in_the_rows(database, outbox, make_intent):
    await linked(outbox, make_intent(barcode="WB1", page_tab_ids=(2,)))
    assert await SqlFansHere(database).links_of(1001) == []


async def test_fanless_records_keep_nobody(database):
    records = FanlessRecords(database)
    await records.save_fans([Fan(1001, "Maya")])
    await records.record(Outcome(READING, Verdict.EARNED, Reason.CONFIRMED, fan_id=1001))
    assert await SqlRecords(database).fan(1001) is None
    assert await SqlRecords(database).history(None, 10) == History()


async def test_what_was_kept_before_is_forgotten_and_the_outbox_is_not(
    database, records, make_intent, path
):
    outbox = SqlOutbox(database)
    await records.save_fans([Fan(1001, "Zebulon")])
    await records.record(Outcome(READING, Verdict.EARNED, Reason.CONFIRMED, fan_id=1001))
    await linked(outbox, make_intent(barcode="WB1", page_tab_ids=(2,)))
    assert await SqlFansHere(database).links_of(1001)
    await forget_fans(database)
    assert await records.fan(1001) is None
    assert await records.history(None, 10) == History()
    assert await SqlFansHere(database).links_of(1001) == []
    assert [each.barcode for each in await SqlSent(database).sent(1001)] == ["WB1"]

import sqlite3
from datetime import UTC, datetime, timedelta, timezone

import pytest

from kiosk.domain.catalogue import Quest, QuestType
from kiosk.domain.codes import MAX_FAN_ID, MAX_TEXT
from kiosk.domain.intents import IntentState, QuestResult, Settlement
from kiosk.domain.outcome import Outcome, Points, PointsState, Reason, Verdict
from kiosk.domain.ports import StoreFailed
from kiosk.domain.readings import Source
from kiosk.store import Database, SqlOutbox

pytestmark = pytest.mark.anyio

NO_LEASE = timedelta(0)
AT = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)
LATER = AT + timedelta(seconds=30)
SECOND = timedelta(seconds=1)


def row(path, intent_id="r1"):
    with sqlite3.connect(path) as raw:
        raw.row_factory = sqlite3.Row
        found = raw.execute("SELECT * FROM outbox WHERE id = ?", (intent_id,)).fetchone()
    raw.close()
    return found


def settlement(*results, fan_id=1001):
    pairs = [(Quest(n, QuestType.SCAN), said) for n, said in enumerate(results, start=1)]
    return Settlement(fan_id, tuple(pairs))


FULL = {
    "fan_id": MAX_FAN_ID,
    "barcode": "Grüße\\' OR 1=1; --" + "x" * (MAX_TEXT - 18),
    "performance_uid": "tonight",
    "page_tab_ids": (3, 1, 2),
    "source": Source.NFC,
    "symbology": "code128",
}


@pytest.mark.parametrize(
    "fields",
    [{}, FULL, {"fan_id": None, "barcode": "WB1"}, {"page_tab_ids": None}, {"page_tab_ids": ()}],
)
async def test_an_intent_comes_back_as_it_was(outbox, make_intent, fields):
    intent = make_intent(**fields)
    await outbox.add(intent, AT, NO_LEASE)
    assert await outbox.due(AT, 10) == [intent]


async def test_an_intent_survives_closing_and_opening(database, outbox, make_intent, path):
    await outbox.add(make_intent(), AT, NO_LEASE)
    await database.close()
    again = await Database.open(path)
    assert await SqlOutbox(again).due(AT, 10) == [make_intent()]
    await again.close()


async def test_a_reading_is_written_once(outbox, make_intent):
    await outbox.add(make_intent(), AT, NO_LEASE)
    with pytest.raises(StoreFailed, match="UNIQUE"):
        await outbox.add(make_intent(fan_id=1002), AT, NO_LEASE)
    assert await outbox.due(AT, 10) == [make_intent()]


async def test_due_are_those_whose_time_has_come_oldest_scan_first(outbox, make_intent):
    young = make_intent("young", AT + SECOND, fan_id=1002)
    old = make_intent("old", AT - SECOND)
    await outbox.add(young, LATER - SECOND, NO_LEASE)
    await outbox.add(old, LATER, NO_LEASE)
    await outbox.add(
        make_intent("not yet", fan_id=1003), LATER + timedelta(milliseconds=1), NO_LEASE
    )
    assert await outbox.due(LATER, 10) == [old, young]
    assert await outbox.due(LATER, 1) == [old]
    assert await outbox.due(AT, 10) == []


async def test_the_zone_of_a_moment_does_not_matter(outbox, make_intent):
    tokyo = timezone(timedelta(hours=9))
    await outbox.add(make_intent(at=AT.astimezone(tokyo)), LATER.astimezone(tokyo), NO_LEASE)
    assert await outbox.due(LATER - SECOND, 10) == []
    (intent,) = await outbox.due(LATER.astimezone(tokyo), 10)
    assert intent.at == AT


async def test_a_retry_counts_and_waits(outbox, make_intent, path):
    await outbox.add(make_intent(), AT, NO_LEASE)
    await outbox.retry("r1", LATER, "Unreachable", AT)
    await outbox.retry("r1", LATER + SECOND, "Unavailable", AT)
    assert await outbox.due(LATER, 10) == []
    (intent,) = await outbox.due(LATER + SECOND, 10)
    assert intent.attempts == 2
    assert row(path)["said"] == "Unavailable"


async def test_what_was_never_tried_to_its_end_is_released_and_nothing_else(outbox, make_intent):
    for intent_id in ("untried", "tried", "settled", "attended"):
        await outbox.add(make_intent(intent_id), LATER, NO_LEASE)
    await outbox.retry("tried", LATER, "Unreachable", AT)
    await outbox.settle("settled", settlement(QuestResult.EARNED), AT)
    await outbox.attend("attended", "no", AT)
    await outbox.release(AT)
    assert [intent.id for intent in await outbox.due(AT, 10)] == ["untried"]
    assert [intent.id for intent in await outbox.due(LATER, 10)] == ["untried", "tried"]


async def test_what_is_settled_but_recorded_as_saved_is_released(outbox, records, make_intent):
    saved = Points(50, PointsState.SAVED)
    for intent_id, points in (("untold", saved), ("told", Points()), ("attended", saved)):
        intent = make_intent(intent_id)
        await outbox.add(intent, LATER, NO_LEASE)
        await outbox.retry(intent_id, LATER, "Unreachable", AT)
        await outbox.settle(intent_id, settlement(QuestResult.EARNED), AT)
        outcome = Outcome(intent.reading, Verdict.SAVED, Reason.PORTAL_AWAY, points=points)
        await records.record(outcome)
    await outbox.attend("attended", "no", AT)
    await outbox.release(AT)
    assert [intent.id for intent in await outbox.due(AT, 10)] == ["untold"]


async def test_a_settled_intent_is_kept_but_not_due(outbox, make_intent, path):
    await outbox.add(make_intent(fan_id=None, barcode="WB1"), AT, NO_LEASE)
    said = (QuestResult.EARNED, QuestResult.LOCKED, QuestResult.ALREADY, QuestResult.GONE)
    await outbox.settle("r1", settlement(*said), AT)
    assert await outbox.due(LATER, 10) == []
    assert await outbox.counts() == {IntentState.CONFIRMED: 1}
    kept = row(path)
    assert (kept["fan_id"], kept["page_tab_ids"]) == (1001, "[1, 3]")
    assert kept["said"] == "already,earned,gone,locked"


async def test_a_settlement_of_nobody_is_kept(outbox, make_intent, path):
    await outbox.add(make_intent(fan_id=None, barcode="WB1"), AT, NO_LEASE)
    await outbox.settle("r1", Settlement(None), AT)
    assert (row(path)["fan_id"], row(path)["state"]) == (None, "confirmed")


async def test_a_row_that_needs_attention_is_kept_and_not_sent(outbox, make_intent, path):
    await outbox.add(make_intent(), AT, NO_LEASE)
    await outbox.attend("r1", "barcode_taken", AT)
    assert await outbox.due(LATER, 10) == []
    assert await outbox.counts() == {IntentState.ATTENTION: 1}
    assert row(path)["said"] == "barcode_taken"


async def test_a_change_touches_its_own_row_only(outbox, make_intent):
    for intent_id in ("r1", "r2", "r3"):
        await outbox.add(make_intent(intent_id), AT, NO_LEASE)
    await outbox.settle("r1", settlement(QuestResult.EARNED), AT)
    await outbox.attend("r2", "no", AT)
    assert await outbox.due(AT, 10) == [make_intent("r3")]
    assert await outbox.counts() == {
        IntentState.PENDING: 1,
        IntentState.CONFIRMED: 1,
        IntentState.ATTENTION: 1,
    }


async def test_an_empty_outbox_counts_nothing(outbox):
    assert await outbox.counts() == {}


async def test_quests_of_a_fan_are_those_done_or_on_their_way_here(outbox, make_intent):
    await outbox.add(make_intent("pending", page_tab_ids=(1, 2)), AT, NO_LEASE)
    await outbox.add(make_intent("unknown", page_tab_ids=None), AT, NO_LEASE)
    await outbox.add(make_intent("refused", page_tab_ids=(3,)), AT, NO_LEASE)
    await outbox.attend("refused", "no", AT)
    await outbox.add(make_intent("settled", page_tab_ids=(4, 5)), AT, NO_LEASE)
    quests = (Quest(4, QuestType.SCAN), Quest(5, QuestType.SCAN))
    results = zip(quests, (QuestResult.EARNED, QuestResult.LOCKED), strict=True)
    await outbox.settle("settled", Settlement(1001, tuple(results)), AT)
    await outbox.add(make_intent("other", fan_id=1002, page_tab_ids=(6,)), AT, NO_LEASE)
    await outbox.add(make_intent("this", page_tab_ids=(7,)), AT, NO_LEASE)
    assert await outbox.quests_of(1001, besides="this") == {1: False, 2: False, 4: True}


async def test_a_barcode_that_the_portal_resolved_counts_for_its_fan(outbox, make_intent):
    await outbox.add(make_intent(fan_id=None, barcode="WB1"), AT, NO_LEASE)
    await outbox.settle("r1", settlement(QuestResult.EARNED), AT)
    assert await outbox.quests_of(1001, besides="r2") == {1: True}

from datetime import UTC, datetime

import pytest

from kiosk.domain.ids import FanId, ReadingId
from kiosk.domain.intents import Intent, QuestResult, Settlement
from kiosk.domain.readings import Source

AT = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("fan_id", "barcode", "links"),
    [(1001, None, False), (None, "WB1", False), (1001, "WB1", True), (0, "WB1", True)],
)
def test_an_intent_with_fan_and_barcode_links_them(fan_id, barcode, links):
    assert Intent(ReadingId("r1"), AT, fan_id, barcode).links is links


def test_the_reading_of_an_intent_comes_back_without_its_text():
    intent = Intent(ReadingId("r1"), AT, barcode="WB1", source=Source.NFC, symbology="uid")
    reading = intent.reading
    assert (reading.id, reading.at, reading.source, reading.symbology) == (
        "r1",
        AT,
        Source.NFC,
        "uid",
    )
    assert (reading.text, reading.seen_at) == ("", 0.0)


def test_a_settlement_sums_only_what_was_earned(make_quest):
    results = [
        (make_quest(1, fan_points_reward=50), QuestResult.EARNED),
        (make_quest(2, fan_points_reward=None), QuestResult.EARNED),
        (make_quest(3, fan_points_reward=500), QuestResult.ALREADY),
        (make_quest(4, fan_points_reward=500), QuestResult.LOCKED),
        (make_quest(5, fan_points_reward=500), QuestResult.GONE),
    ]
    settlement = Settlement(FanId(1001), tuple(results))
    assert settlement.earned == 50
    ids = {said: [q.page_tab_id for q in settlement.quests(said)] for said in QuestResult}
    assert list(ids.values()) == [[1, 2], [3], [4], [5]]


def test_a_settlement_of_nobody_earns_nothing():
    assert Settlement(None).earned == 0

"""Builders of the small facts that the rules work on."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from kiosk.domain.catalogue import PointTier, Quest, QuestType
from kiosk.domain.ids import PageTabId, PointTierUid, ReadingId
from kiosk.domain.readings import Reading, Source

TIERS = (
    PointTier(PointTierUid("bronze"), "Bronze", 100),
    PointTier(PointTierUid("silver"), "Silver", 500),
    PointTier(PointTierUid("gold"), "Gold", 1500),
)


@pytest.fixture
def tiers() -> tuple[PointTier, ...]:
    return TIERS


@pytest.fixture
def make_quest() -> Callable[..., Quest]:
    def make(page_tab_id: int = 1, quest_type: QuestType = QuestType.SCAN, **fields) -> Quest:
        return Quest(PageTabId(page_tab_id), quest_type, **({"fan_points_reward": 50} | fields))

    return make


@pytest.fixture
def make_reading() -> Callable[..., Reading]:
    def make(reading_id: str = "r1", text: str = "fan:1001", **fields) -> Reading:
        defaults = {
            "symbology": "qr",
            "source": Source.CAMERA,
            "device": "camera:0",
            "at": datetime(2026, 11, 23, 19, 30, tzinfo=UTC),
            "seen_at": 100.0,
        }
        return Reading(ReadingId(reading_id), text, **(defaults | fields))

    return make

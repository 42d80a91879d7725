"""What a business offers: quests, point tiers, performances and the fans it knows.

Field names are the API guide's ("Quest creation parameters", "Point Tiers"), so a portal's JSON
object fits the dataclass of the same name. Every moment is timezone-aware.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.ids import (
    BusinessId,
    FanId,
    MediaUid,
    PageTabId,
    PerformanceUid,
    PointTierUid,
    PointUid,
)
from kiosk.domain.rewards import Reward

MAX_FAN_POINTS_REWARD = 10_000_000


class QuestType(StrEnum):
    """What the fan does to complete a quest."""

    CAMPAIGN = "campaign"
    QUICKPICKS = "quickpicks"
    LINK_URL = "link_url"
    SCAN = "scan"
    WRISTBAND = "wristband"
    CUSTOM = "custom"


class RestrictionType(StrEnum):
    """What a fan needs before a quest opens."""

    FAN_POINTS = "fan_points"
    POINT_TIER = "point_tier"
    QUESTS = "quests"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Business:
    """A team or brand of the account."""

    business_id: BusinessId
    business_name: str = ""
    point_uid: PointUid | None = None
    point_name: str | None = None
    media_uid: MediaUid | None = None


@dataclass(frozen=True, slots=True)
class PointTier:
    """A named milestone of a point type; `min_points` is the balance that reaches it."""

    point_tier_uid: PointTierUid
    tier_name: str
    min_points: int


@dataclass(frozen=True, slots=True)
class Performance:
    """A scheduled event; doors open at `doors`, or at `start` where the portal names no doors."""

    performance_uid: PerformanceUid
    name: str
    start: datetime
    end: datetime
    doors: datetime | None = None


@dataclass(frozen=True, slots=True)
class Quest:
    """A challenge that awards `fan_points_reward` points when completed."""

    page_tab_id: PageTabId
    quest_type: QuestType
    quest_title: str = ""
    fan_points_reward: int | None = None
    performance_uid: PerformanceUid | None = None
    scan_group_names: tuple[str, ...] | None = None
    site_name: str | None = None
    access_restriction_type: RestrictionType | None = None
    fan_points_required: int | None = None
    point_tier_uid: PointTierUid | None = None
    required_page_tab_ids: tuple[PageTabId, ...] | None = None
    tag_name: str | None = None
    start_date: datetime | None = None
    end_date: datetime | None = None
    quest_description: str | None = None
    media_uid: MediaUid | None = None

    @property
    def points(self) -> int:
        """Points that a first completion awards."""
        return self.fan_points_reward or 0


@dataclass(frozen=True, slots=True)
class Fan:
    """A fan as the fan list tells it; `tags` is None where the portal does not say."""

    fan_id: FanId
    first_name: str = ""
    tags: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The station's copy of what the business offers, as fetched at one moment.

    Attributes:
        at: that moment; None in a copy that was saved without it.
    """

    business: Business
    quests: tuple[Quest, ...] = ()
    tiers: tuple[PointTier, ...] = ()
    performances: tuple[Performance, ...] = ()
    rewards: tuple[Reward, ...] = ()
    at: datetime | None = None

    def quest(self, page_tab_id: PageTabId) -> Quest | None:
        """The quest of that id, or None when the catalogue does not hold it."""
        return next((quest for quest in self.quests if quest.page_tab_id == page_tab_id), None)

"""What fans receive (guide: "Rewards", "Step 5: Create Rewards").

Field names are the guide's, so a portal's JSON object fits the dataclass of the same name. Every
moment is timezone-aware.
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
    RewardUid,
)


class RewardType(StrEnum):
    """What the fan receives."""

    BADGE = "badge"
    PASS = "pass"  # noqa: S105 - the guide's word for admission
    PRIZE_CODE = "prize_code"
    ATVENU = "atvenu"
    BESTRING = "bestring"


class RequirementType(StrEnum):
    """What a fan must meet to be given a reward by itself."""

    POINT_TIER = "point_tier"
    QUESTS = "quests"


class WinnerSelection(StrEnum):
    """Who of those that meet the requirement is given the reward."""

    ALL = "all"
    FIRST = "first"
    """The first `reward_limit` fans."""


class DeliveryMethod(StrEnum):
    """How AtVenu hands out a promotion."""

    WRISTBAND = "wristband"
    QRCODE = "qrcode"


@dataclass(frozen=True, slots=True)
class Reward:
    """A reward as the business offers it.

    Attributes:
        requirement_type: None where people assign the reward.
        recipients: fans who have it, where the portal says.
        codes_left: codes that a single-use pool still holds, where the portal says.
        media_uid: its picture, where the portal says.
    """

    reward_uid: RewardUid
    reward_type: RewardType
    reward_title: str = ""
    description: str | None = None
    expiration_timestamp: datetime | None = None
    timezone: str | None = None
    winner_selection_model: WinnerSelection = WinnerSelection.ALL
    reward_limit: int | None = None
    requirement_type: RequirementType | None = None
    point_tier_uid: PointTierUid | None = None
    required_page_tab_ids: tuple[PageTabId, ...] | None = None
    performance_uid: PerformanceUid | None = None
    access_start_timestamp: datetime | None = None
    access_end_timestamp: datetime | None = None
    access_pass_type: str | None = None
    is_limited: bool | None = None
    atvenu_sales_event_key: str | None = None
    atvenu_promo_key: str | None = None
    atvenu_delivery_method: DeliveryMethod | None = None
    bestring_location_group_id: str | None = None
    bestring_promotion_id: str | None = None
    recipients: int | None = None
    codes_left: int | None = None
    media_uid: MediaUid | None = None


@dataclass(frozen=True, slots=True)
class FanReward:
    """A reward that a fan has.

    Attributes:
        delivery_status: of an AtVenu or BestRing promotion: "waiting", "sent" or "failed".
        created_at: when the fan was given it.
        updated_at: when anything about it last changed.
        media_uid: its picture, where the portal says.
    """

    reward_uid: RewardUid
    reward_type: RewardType
    fan_id: FanId | None = None
    business_id: BusinessId | None = None
    reward_title: str = ""
    description: str | None = None
    expiration_timestamp: datetime | None = None
    timezone: str | None = None
    performance_uid: PerformanceUid | None = None
    access_start_timestamp: datetime | None = None
    access_end_timestamp: datetime | None = None
    access_pass_type: str | None = None
    prize_code: str | None = None
    delivery_status: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    media_uid: MediaUid | None = None


@dataclass(frozen=True, slots=True)
class FanRewards:
    """The rewards that a fan has.

    Attributes:
        whole: none was left out as not understood, so what is not among them the fan has not.
    """

    rewards: tuple[FanReward, ...] = ()
    whole: bool = True

    def has(self, reward_uid: RewardUid) -> bool | None:
        """Whether the fan has it; None where that cannot be told."""
        if any(reward.reward_uid == reward_uid for reward in self.rewards):
            return True
        return False if self.whole else None

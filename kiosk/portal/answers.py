"""What the portal answers, as its description tells it; an answer of another shape is a bug (500).

Moments are ISO 8601 in UTC.
"""

from datetime import datetime
from typing import Any

from pydantic import BaseModel, Field

from kiosk.domain.catalogue import QuestType, RestrictionType
from kiosk.domain.rewards import DeliveryMethod, RequirementType, RewardType, WinnerSelection
from kiosk.portal.messages import Status


def json_value(value: object) -> object:
    """A column's value as answers tell it: moments in ISO 8601, in UTC."""
    return value.isoformat() if isinstance(value, datetime) else value


class Refusal(BaseModel):
    """Every answer but 2xx; a 422 has `fields`, and other cases tell figures of their own."""

    error: str = Field(description="A code for programs.")
    message: str = Field(description="A sentence for people.")


class Misfits(Refusal):
    """Parameters that do not fit."""

    fields: dict[str, str] = Field(description="What is wrong with each.")


class LockedQuest(Refusal):
    """A refused completion; `restriction` names the unmet restriction and its figures."""

    restriction: dict[str, Any] | None = None


class Business(BaseModel):
    """A business and the point type assigned to it."""

    business_id: int
    business_name: str
    point_uid: str | None
    point_name: str | None
    media_uid: str | None


class PointType(BaseModel):
    """A loyalty currency."""

    point_uid: str
    point_name: str


class Milestone(BaseModel):
    """A tier, for itself."""

    point_tier_uid: str
    tier_name: str
    min_points: int


class PointTier(Milestone):
    """A tier of a point type."""

    point_uid: str


class FanTier(BaseModel):
    """Where a fan stands; the tier's fields are null below the first."""

    point_tier_uid: str | None
    tier_name: str | None
    min_points: int | None
    points: int
    next_tier: Milestone | None
    point_uid: str
    point_name: str


class Fan(BaseModel):
    """A fan."""

    fan_id: int
    first_name: str
    last_name: str
    email: str
    phone: str | None
    tags: list[str]


class FanProfile(Fan):
    """A session's fan."""

    account_id: int


class NextPage(BaseModel):
    """`search_uid` asks for the next page; null on the last."""

    search_uid: str | None


class FanPage(BaseModel):
    """One page of fans."""

    data: list[Fan]
    meta: NextPage


class Quest(BaseModel):
    """A quest, with every field of its creation."""

    page_tab_id: int
    business_id: int
    quest_type: QuestType
    quest_title: str
    quest_description: str | None
    button_text: str | None
    reward_type: str | None
    fan_points_reward: int | None
    performance_uid: str | None
    target_page_tab_id: int | None
    link_url: str | None
    tracker_url: str | None = Field(description="Where fans are sent to visit `link_url`.")
    scan_group_names: list[str] | None
    site_name: str | None
    access_restriction_type: RestrictionType | None
    fan_points_required: int | None
    point_tier_uid: str | None
    required_page_tab_ids: list[int] | None
    tag_name: str | None
    start_date: str | None
    end_date: str | None
    media_uid: str | None
    idol_uid: str | None


class DeletedQuest(BaseModel):
    """The quest is out of the list."""

    page_tab_id: int
    deleted: bool


class Completion(BaseModel):
    """A completed quest; `already` where it was before, `points` is the fan's balance."""

    activity_id: int
    already: bool
    points: int


class Reward(BaseModel):
    """A reward, with every field of its creation but its codes."""

    reward_uid: str
    business_id: int
    reward_title: str
    reward_type: RewardType
    description: str | None
    expiration_timestamp: str
    timezone: str
    winner_selection_model: WinnerSelection
    reward_limit: int | None
    requirement_type: RequirementType | None
    point_tier_uid: str | None
    required_page_tab_ids: list[int] | None
    performance_uid: str | None
    access_start_timestamp: str | None
    access_end_timestamp: str | None
    access_pass_type: str | None
    is_limited: bool | None
    atvenu_sales_event_key: str | None
    atvenu_promo_key: str | None
    atvenu_delivery_method: DeliveryMethod | None
    bestring_location_group_id: str | None
    bestring_promotion_id: str | None
    media_uid: str | None
    recipients: int = Field(description="Fans who have it.")
    codes_left: int | None = Field(description="Of single-use codes.")
    created_at: str


class DeletedReward(BaseModel):
    """The reward is out of the list."""

    reward_uid: str
    deleted: bool


class FanReward(BaseModel):
    """A reward that a fan has."""

    reward_uid: str
    fan_id: int
    business_id: int
    reward_title: str
    reward_type: RewardType
    description: str | None
    expiration_timestamp: str
    timezone: str
    performance_uid: str | None
    access_start_timestamp: str | None
    access_end_timestamp: str | None
    access_pass_type: str | None
    prize_code: str | None
    delivery_status: Status | None = Field(description="Of an AtVenu or BestRing promotion.")
    created_at: str
    updated_at: str
    media_uid: str | None = Field(description="Its image.")


class Performance(BaseModel):
    """A scheduled event."""

    performance_uid: str
    name: str
    start: str
    end: str
    doors: str | None


class BarcodeOwner(BaseModel):
    """Whose a barcode is."""

    fan_id: int
    first_name: str


class UnlinkedBarcode(BaseModel):
    """Whose a barcode was."""

    barcode: str
    fan_id: int
    deleted: bool


class NewFan(BaseModel):
    """Nobody has the address: `status` is "register"."""

    status: str = Field(pattern="^register$")


class KnownFan(BaseModel):
    """`status` is "login"; whether the fan has a password, and a phone for codes."""

    status: str = Field(pattern="^login$")
    password: bool
    phone: bool


class CodeRequest(BaseModel):
    """A code is on its way, if somebody has the address."""

    request_uid: str


class Session(BaseModel):
    """A fan is logged in."""

    session_uid: str
    fan_id: int

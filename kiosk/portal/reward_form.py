"""Reads a reward's creation parameters (guide: "Reward creation parameters")."""

from datetime import UTC, time, tzinfo
from typing import Any

from sqlalchemy import Connection, Row

from kiosk.domain.rewards import DeliveryMethod, RequirementType, RewardType, WinnerSelection
from kiosk.portal import fields
from kiosk.portal.fields import Form
from kiosk.portal.kinds import keep_own
from kiosk.portal.parameters import Parameters
from kiosk.portal.references import check_references
from kiosk.portal.reward_schema import MAX_CODE
from kiosk.portal.schema import MAX_NAME

MAX_PASS_TYPE = 32
MAX_CODES = 100_000
"""Codes of one pool; a request's size sets the real limit."""

DEFAULT_PASS_TYPE = "qrcode"  # noqa: S105 - a kind of admission

_ZONE = fields.zone("timezone", "Of the dates that have no offset.").needed()

_BY_REQUIREMENT = {
    RequirementType.POINT_TIER: ("point_tier_uid",),
    RequirementType.QUESTS: ("required_page_tab_ids",),
}

_BY_TYPE = {
    RewardType.BADGE: (),
    RewardType.PASS: ("access_start_timestamp", "access_end_timestamp", "access_pass_type"),
    RewardType.PRIZE_CODE: ("prize_codes", "is_limited"),
    RewardType.ATVENU: ("atvenu_sales_event_key", "atvenu_promo_key", "atvenu_delivery_method"),
    RewardType.BESTRING: ("bestring_location_group_id", "bestring_promotion_id"),
}

_DEFAULTS = {"access_pass_type": DEFAULT_PASS_TYPE, "is_limited": False}

_TONIGHT_ONLY = {RewardType.ATVENU, RewardType.BESTRING}
"""Types that are delivered for one performance."""


def reward_form(zone: tzinfo = UTC) -> Form:
    """What the creation of a reward takes; dates are `zone`'s days, and the last is included."""
    return Form(
        fields.title("reward_title", "Display title, unique in the business.", MAX_NAME),
        fields.choice("reward_type", "What the fan receives.", RewardType).needed(),
        fields.text("description", "Longer description."),
        fields.moment("expiration_timestamp", "When it expires.", zone, time.max).needed(),
        _ZONE,
        fields.choice("winner_selection_model", "Who is given it.", WinnerSelection).needed(),
        fields.integer("reward_limit", "How many fans get it; needed for `first`, its own.", 1),
        fields.choice_or_null(
            "requirement_type",
            "What earns it; needs the field named for it. Without one, people give it.",
            RequirementType,
        ),
        fields.uid("point_tier_uid", "Tier that earns it."),
        fields.integers("required_page_tab_ids", "Quests that earn it, all of them."),
        fields.uid("performance_uid", "Its event; needed for atvenu and bestring."),
        fields.moment("access_start_timestamp", "From when a pass is valid.", zone),
        fields.moment("access_end_timestamp", "Until when a pass is valid.", zone, time.max),
        fields.text("access_pass_type", "How a pass is shown; qrcode if left out.", MAX_PASS_TYPE),
        fields.texts("prize_codes", "Codes of a prize_code.", MAX_CODE, MAX_CODES),
        fields.flag("is_limited", "Whether each code is for one fan only."),
        fields.identifier("atvenu_sales_event_key", "AtVenu's sales event.", MAX_NAME),
        fields.identifier("atvenu_promo_key", "AtVenu's promotion.", MAX_NAME),
        fields.choice("atvenu_delivery_method", "How AtVenu hands it out.", DeliveryMethod),
        fields.identifier("bestring_location_group_id", "BestRing's places.", MAX_NAME),
        fields.identifier("bestring_promotion_id", "BestRing's promotion.", MAX_NAME),
        fields.uid("media_uid", "Its image."),
    )


def read_reward(
    parameters: Parameters, connection: Connection, business: Row[Any]
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The row to insert and the codes of its pool.

    What belongs to other types or requirements than the reward's is left out. Raises PortalError
    (422) naming every field that does not fit.
    """
    zone = parameters.zone("timezone")
    reward = reward_form(zone or UTC).noted(parameters)
    reward["timezone"] = zone and zone.key
    _keep_its_own(reward)
    _check_required(parameters, reward)
    _check_limit(parameters, reward)
    _check_window(parameters, reward)
    check_references(parameters, reward, connection, business)
    parameters.check()
    return reward, reward.pop("prize_codes") or ()


def _keep_its_own(reward: dict[str, Any]) -> None:
    """Blank what goes with other types and requirements; default what goes with its own."""
    keep_own(reward, _BY_REQUIREMENT, reward["requirement_type"])
    for name in keep_own(reward, _BY_TYPE, reward["reward_type"]):
        if reward[name] is None:
            reward[name] = _DEFAULTS.get(name)


def _check_required(parameters: Parameters, reward: dict[str, Any]) -> None:
    required = [*_BY_TYPE.get(reward["reward_type"], ())]
    if reward["reward_type"] in _TONIGHT_ONLY:
        required.append("performance_uid")
    if reward["winner_selection_model"] is WinnerSelection.FIRST:
        required.append("reward_limit")
    if reward["requirement_type"]:
        required += _BY_REQUIREMENT[reward["requirement_type"]]
    for name in required:
        if reward[name] is None:
            parameters.fail(name, "is required")


def _check_limit(parameters: Parameters, reward: dict[str, Any]) -> None:
    """A limit that would not hold is refused: someone counts on it."""
    unlimited = reward["winner_selection_model"] is WinnerSelection.ALL
    if unlimited and reward["reward_limit"] is not None:
        parameters.fail("reward_limit", "goes with the winner_selection_model first only")


def _check_window(parameters: Parameters, reward: dict[str, Any]) -> None:
    start, end = reward["access_start_timestamp"], reward["access_end_timestamp"]
    if start and end and end <= start:
        parameters.fail("access_end_timestamp", "must be after access_start_timestamp")

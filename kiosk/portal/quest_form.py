"""Reads a quest's creation parameters (guide: "Quest creation parameters")."""

from datetime import UTC, time, tzinfo
from enum import StrEnum
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row

from kiosk.domain.catalogue import MAX_FAN_POINTS_REWARD, QuestType, RestrictionType
from kiosk.portal import fields
from kiosk.portal.fields import Field, Form
from kiosk.portal.kinds import keep_own
from kiosk.portal.parameters import Parameters
from kiosk.portal.references import check_references
from kiosk.portal.schema import MAX_NAME

MAX_BUTTON_TEXT = 32
MAX_LINK = 2048


class QuestReward(StrEnum):
    """What completing a quest brings, if anything."""

    FAN_POINTS = "fan_points"


_LINK = {"type": "string", "format": "uri", "maxLength": MAX_LINK, "pattern": "^https?://[^\\s/]+"}

_BY_TYPE = {
    QuestType.CAMPAIGN: ("target_page_tab_id",),
    QuestType.QUICKPICKS: ("target_page_tab_id",),
    QuestType.LINK_URL: ("link_url",),
    QuestType.SCAN: ("scan_group_names", "site_name"),
    # Stations link wristbands, and each its own quests'.
    QuestType.WRISTBAND: ("scan_group_names", "site_name"),
}

_BY_RESTRICTION = {
    RestrictionType.FAN_POINTS: ("fan_points_required",),
    RestrictionType.POINT_TIER: ("point_tier_uid",),
    RestrictionType.QUESTS: ("required_page_tab_ids",),
    RestrictionType.TAG: ("tag_name",),
}

_REQUIRED_BY_TYPE = {
    QuestType.CAMPAIGN: "target_page_tab_id",
    QuestType.QUICKPICKS: "target_page_tab_id",
    QuestType.LINK_URL: "link_url",
    # Without scan groups or a site it is every station's.
    QuestType.SCAN: "performance_uid",
    QuestType.WRISTBAND: "performance_uid",
}


def quest_form(zone: tzinfo = UTC) -> Form:
    """What the creation of a quest takes; dates are `zone`'s days, and the last is included."""
    return Form(
        fields.choice("quest_type", "What the fan does.", QuestType).needed(),
        fields.title("quest_title", "Display title.", MAX_NAME),
        fields.text("quest_description", "Longer description."),
        fields.text("button_text", "Label of the button.", MAX_BUTTON_TEXT),
        fields.choice_or_null("reward_type", "What completing it brings.", QuestReward),
        fields.integer(
            "fan_points_reward",
            "Points for completing it; needed where `reward_type` is fan_points.",
            maximum=MAX_FAN_POINTS_REWARD,
        ),
        fields.uid("performance_uid", "Its event; needed for scan and wristband."),
        fields.integer("target_page_tab_id", "Its campaign; needed for campaign and quickpicks."),
        Field("link_url", _link, _LINK, "Where a link_url quest leads; needed for it."),
        fields.texts("scan_group_names", "Scan groups that may scan it.", MAX_NAME),
        fields.text("site_name", "The site whose scans count.", MAX_NAME),
        fields.choice_or_null(
            "access_restriction_type",
            "What locks it; needs the field named for it.",
            RestrictionType,
        ),
        fields.integer("fan_points_required", "Points that open it."),
        fields.uid("point_tier_uid", "Tier that opens it."),
        fields.integers("required_page_tab_ids", "Quests whose completion opens it."),
        fields.text("tag_name", "Tag of the fans who see it.", MAX_NAME),
        fields.moment("start_date", "From when it is available.", zone),
        fields.moment("end_date", "Until when it is available.", zone, time.max),
        fields.uid("media_uid", "Its image."),
        fields.uid("idol_uid", "Its idol or artist."),
    )


def read_quest(
    parameters: Parameters, connection: Connection, business: Row[Any]
) -> dict[str, Any]:
    """The row to insert; what belongs to other types or restrictions is left out.

    Raises PortalError (422) naming every field that does not fit.
    """
    quest = quest_form(ZoneInfo(business.timezone)).noted(parameters)
    if quest["fan_points_reward"] is not None:
        # Points without a reward_type are taken for what they say.
        quest["reward_type"] = QuestReward.FAN_POINTS
    if quest["start_date"] and quest["end_date"] and quest["end_date"] < quest["start_date"]:
        parameters.fail("end_date", "must not be before start_date")
    keep_own(quest, _BY_TYPE, quest["quest_type"])
    keep_own(quest, _BY_RESTRICTION, quest["access_restriction_type"])
    _check_required(parameters, quest)
    check_references(parameters, quest, connection, business)
    parameters.check()
    return quest


def _link(parameters: Parameters, name: str) -> str | None:
    link = parameters.text(name, MAX_LINK)
    if link is not None and not _is_whole(link):
        parameters.fail(name, "must be a whole http:// or https:// URL")
    return link


def _is_whole(link: str) -> bool:
    if not link.isprintable() or " " in link:
        return False
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname)


def _check_required(parameters: Parameters, quest: dict[str, Any]) -> None:
    required = []
    if quest["reward_type"]:
        required.append("fan_points_reward")
    if quest["quest_type"] in _REQUIRED_BY_TYPE:
        required.append(_REQUIRED_BY_TYPE[quest["quest_type"]])
    if quest["access_restriction_type"]:
        required += _BY_RESTRICTION[quest["access_restriction_type"]]
    for name in required:
        if quest[name] is None:
            parameters.fail(name, "is required")

"""Reads a quest's creation parameters (guide: "Quest creation parameters")."""

from datetime import time
from enum import StrEnum
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, Row, select

from kiosk.domain.catalogue import MAX_FAN_POINTS_REWARD, QuestType, RestrictionType
from kiosk.portal.parameters import Parameters
from kiosk.portal.schema import MAX_NAME, performances, point_tiers, quests

MAX_BUTTON_TEXT = 32
MAX_LINK = 2048


class QuestReward(StrEnum):
    """What completing a quest brings, if anything."""

    FAN_POINTS = "fan_points"


_REQUIRED_BY_TYPE = {
    QuestType.CAMPAIGN: "target_page_tab_id",
    QuestType.QUICKPICKS: "target_page_tab_id",
    QuestType.LINK_URL: "link_url",
    QuestType.SCAN: "performance_uid",
    QuestType.WRISTBAND: "performance_uid",
}

_REQUIRED_BY_RESTRICTION = {
    RestrictionType.FAN_POINTS: "fan_points_required",
    RestrictionType.POINT_TIER: "point_tier_uid",
    RestrictionType.QUESTS: "required_page_tab_ids",
    RestrictionType.TAG: "tag_name",
}


def read_quest(
    parameters: Parameters, connection: Connection, business: Row[Any]
) -> dict[str, Any]:
    """The row to insert; raises PortalError (422) naming every field that does not fit."""
    quest = {
        **_description(parameters),
        **_reward(parameters),
        **_place(parameters),
        **_restriction(parameters),
        **_availability(parameters, ZoneInfo(business.timezone)),
    }
    _check_required(parameters, quest)
    _check_known(parameters, quest, connection, business)
    parameters.check()
    return quest


def _description(parameters: Parameters) -> dict[str, Any]:
    return {
        "quest_type": parameters.choice("quest_type", QuestType),
        "quest_title": parameters.text("quest_title", MAX_NAME),
        "quest_description": parameters.text("quest_description"),
        "button_text": parameters.text("button_text", MAX_BUTTON_TEXT),
        "media_uid": parameters.uid("media_uid"),
        "idol_uid": parameters.uid("idol_uid"),
    }


def _reward(parameters: Parameters) -> dict[str, Any]:
    """Points without a reward_type are taken for what they say."""
    points = parameters.integer("fan_points_reward", 0, MAX_FAN_POINTS_REWARD)
    reward = parameters.choice("reward_type", QuestReward)
    reward = QuestReward.FAN_POINTS if points is not None else reward
    return {"reward_type": reward, "fan_points_reward": points}


def _place(parameters: Parameters) -> dict[str, Any]:
    return {
        "performance_uid": parameters.uid("performance_uid"),
        "target_page_tab_id": parameters.integer("target_page_tab_id"),
        "link_url": _link(parameters),
        "scan_group_names": parameters.texts("scan_group_names", MAX_NAME),
        "site_name": parameters.text("site_name", MAX_NAME),
    }


def _link(parameters: Parameters) -> str | None:
    link = parameters.text("link_url", MAX_LINK)
    if link is not None and not link.lower().startswith(("http://", "https://")):
        parameters.fail("link_url", "must start with http:// or https://")
    elif link is not None and not (link.isprintable() and " " not in link and _host(link)):
        parameters.fail("link_url", "must be a whole URL")
    return link


def _host(link: str) -> str | None:
    try:
        return urlsplit(link).hostname
    except ValueError:
        return None


def _restriction(parameters: Parameters) -> dict[str, Any]:
    return {
        "access_restriction_type": parameters.choice("access_restriction_type", RestrictionType),
        "fan_points_required": parameters.integer("fan_points_required"),
        "point_tier_uid": parameters.uid("point_tier_uid"),
        "required_page_tab_ids": parameters.integers("required_page_tab_ids"),
        "tag_name": parameters.text("tag_name", MAX_NAME),
    }


def _availability(parameters: Parameters, zone: ZoneInfo) -> dict[str, Any]:
    """Dates are the venue's days, and the last is included."""
    start = parameters.moment("start_date", zone)
    end = parameters.moment("end_date", zone, time.max)
    if start and end and end < start:
        parameters.fail("end_date", "must not be before start_date")
    return {"start_date": start, "end_date": end}


def _check_required(parameters: Parameters, quest: dict[str, Any]) -> None:
    required = ["quest_type", "quest_title"]
    if quest["reward_type"]:
        required.append("fan_points_reward")
    if quest["quest_type"] in _REQUIRED_BY_TYPE:
        required.append(_REQUIRED_BY_TYPE[quest["quest_type"]])
    if quest["access_restriction_type"]:
        required.append(_REQUIRED_BY_RESTRICTION[quest["access_restriction_type"]])
    for name in required:
        if quest[name] is None:
            parameters.fail(name, "is required")


def _check_known(
    parameters: Parameters, quest: dict[str, Any], connection: Connection, business: Row[Any]
) -> None:
    """What a quest refers to must be the business's own."""
    business_id = business.business_id
    performance_uids = _values(
        connection, performances.c.performance_uid, performances.c.business_id == business_id
    )
    tier_uids = _values(
        connection, point_tiers.c.point_tier_uid, point_tiers.c.point_uid == business.point_uid
    )
    living = (quests.c.business_id == business_id) & quests.c.deleted_at.is_(None)
    page_tab_ids = _values(connection, quests.c.page_tab_id, living)
    if quest["performance_uid"] not in {None, *performance_uids}:
        parameters.fail("performance_uid", "is not a performance of this business")
    if quest["point_tier_uid"] not in {None, *tier_uids}:
        parameters.fail("point_tier_uid", "is not a tier of this business's point type")
    if not page_tab_ids.issuperset(quest["required_page_tab_ids"] or ()):
        parameters.fail("required_page_tab_ids", "are not all quests of this business")


def _values(
    connection: Connection, column: ColumnElement[Any], condition: ColumnElement[bool]
) -> set[Any]:
    return set(connection.execute(select(column).where(condition)).scalars())

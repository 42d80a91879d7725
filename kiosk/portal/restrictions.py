"""Refuses what a fan may not complete yet (guide: "Access Restrictions"), and says why.

The rules are the domain's; here are only the facts they need and the words.
"""

from typing import Any

from sqlalchemy import Connection, Row, and_, select

from kiosk.domain.catalogue import Quest, RestrictionType
from kiosk.domain.ids import PageTabId
from kiosk.domain.quests import FanFacts, restriction_met
from kiosk.portal.errors import PortalError
from kiosk.portal.points import balance, tiers_of
from kiosk.portal.schema import fan_activities, point_tiers, quests


def require_unlocked(
    connection: Connection, quest: Quest, business: Row[Any], fan: Row[Any]
) -> None:
    """Raise PortalError (409, `quest_locked`) where the restriction is not met."""
    if quest.access_restriction_type is None:
        return  # most scans: spares them the queries for the facts
    facts = FanFacts(
        points=balance(connection, fan.fan_id, business.point_uid),
        completions=completions_of(connection, business.business_id, fan.fan_id),
        tags=frozenset(fan.tags),
    )
    if not restriction_met(quest, facts, tiers_of(connection, business.point_uid)):
        restriction, message = _described(connection, quest, facts)
        restriction |= {"access_restriction_type": quest.access_restriction_type}
        raise PortalError(409, "quest_locked", message, restriction=restriction)


def completions_of(connection: Connection, business_id: int, fan_id: int) -> dict[PageTabId, bool]:
    """Whether the fan has completed each of the business's quests.

    Deleted ones are among them: a quest may still ask for one, and history counts.
    """
    done = and_(
        fan_activities.c.page_tab_id == quests.c.page_tab_id, fan_activities.c.fan_id == fan_id
    )
    query = select(quests.c.page_tab_id, fan_activities.c.activity_id.is_not(None))
    query = query.join_from(quests, fan_activities, done, isouter=True)
    query = query.where(quests.c.business_id == business_id).order_by(quests.c.page_tab_id)
    return {page_tab_id: bool(completed) for page_tab_id, completed in connection.execute(query)}


def _described(connection: Connection, quest: Quest, facts: FanFacts) -> tuple[dict[str, Any], str]:
    """The unmet restriction's figures, and a sentence."""
    match quest.access_restriction_type:
        case RestrictionType.FAN_POINTS:
            needed = quest.fan_points_required
            message = f"This quest opens at {needed:,} points; the fan has {facts.points:,}."
            return {"fan_points_required": needed}, message
        case RestrictionType.POINT_TIER:
            return _described_tier(connection, quest)
        case RestrictionType.QUESTS:
            return _described_quests(connection, quest, facts)
        case _:
            message = f"This quest is for fans tagged {quest.tag_name} only."
            return {"tag_name": quest.tag_name}, message


def _described_tier(connection: Connection, quest: Quest) -> tuple[dict[str, Any], str]:
    query = select(point_tiers).where(point_tiers.c.point_tier_uid == quest.point_tier_uid)
    tier = connection.execute(query).one()
    names = ("point_tier_uid", "tier_name", "min_points")
    message = f"This quest opens at the tier {tier.tier_name}, from {tier.min_points:,} points."
    return {name: getattr(tier, name) for name in names}, message


def _described_quests(
    connection: Connection, quest: Quest, facts: FanFacts
) -> tuple[dict[str, Any], str]:
    required = tuple(quest.required_page_tab_ids or ())
    missing = tuple(page for page in required if not facts.completions.get(page))
    query = select(quests.c.quest_title).where(quests.c.page_tab_id.in_(missing))
    titles = connection.execute(query.order_by(quests.c.page_tab_id)).scalars()
    message = f"This quest opens when these are completed: {', '.join(titles)}."
    return {"required_page_tab_ids": required, "missing_page_tab_ids": missing}, message

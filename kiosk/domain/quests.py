"""A quest's status for a fan, and the quests that a reading at a station completes.

The rules are the guide's "Determining Quest Status" and "Access Restrictions".
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.catalogue import PointTier, Quest, QuestType, RestrictionType
from kiosk.domain.ids import PageTabId, PerformanceUid


class QuestStatus(StrEnum):
    """What a quest is to one fan."""

    COMPLETED = "completed"
    ACTIVE = "active"
    LOCKED = "locked"
    HIDDEN = "hidden"
    """A `tag` restriction the fan does not meet: not shown at all."""


@dataclass(frozen=True, slots=True)
class FanFacts:
    """What is known of a fan. None, or a page_tab_id missing from `completions`, means not known.

    Attributes:
        points: the balance of the business's point type.
        completions: the guide's map `{page_tab_id: true/false}`.
        tags: the fan's CRM tags.
    """

    points: int | None = None
    completions: Mapping[PageTabId, bool] = field(default_factory=dict)
    tags: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class StationScope:
    """What makes a scan quest a quest of this station."""

    site_name: str | None
    scan_groups: frozenset[str]


def quest_status(quest: Quest, facts: FanFacts, tiers: Iterable[PointTier]) -> QuestStatus:
    """The quest's status by the guide's four steps; what is not known does not lock."""
    if facts.completions.get(quest.page_tab_id):
        return QuestStatus.COMPLETED
    if restriction_met(quest, facts, tiers) is not False:
        return QuestStatus.ACTIVE
    if quest.access_restriction_type is RestrictionType.TAG:
        return QuestStatus.HIDDEN
    return QuestStatus.LOCKED


def restriction_met(quest: Quest, facts: FanFacts, tiers: Iterable[PointTier]) -> bool | None:
    """True or False where the facts decide the access restriction, None where they do not."""
    match quest.access_restriction_type:
        case None:
            return True
        case RestrictionType.FAN_POINTS:
            return _reaches(facts.points, quest.fan_points_required)
        case RestrictionType.POINT_TIER:
            return _reaches(facts.points, _tier_minimum(quest, tiers))
        case RestrictionType.QUESTS:
            return _all_completed(quest.required_page_tab_ids or (), facts.completions)
        case RestrictionType.TAG:
            return None if facts.tags is None else quest.tag_name in facts.tags


def _reaches(points: int | None, minimum: int | None) -> bool | None:
    return None if points is None or minimum is None else points >= minimum


def _tier_minimum(quest: Quest, tiers: Iterable[PointTier]) -> int | None:
    minimums = {tier.point_tier_uid: tier.min_points for tier in tiers}
    return minimums.get(quest.point_tier_uid) if quest.point_tier_uid else None


def _all_completed(
    required: Iterable[PageTabId], completions: Mapping[PageTabId, bool]
) -> bool | None:
    states = [completions.get(page_tab_id) for page_tab_id in required]
    if False in states:
        return False
    return None if None in states else True


def available(quest: Quest, moment: datetime) -> bool:
    """Whether `moment` lies within the quest's dates, both ends included."""
    started = quest.start_date is None or quest.start_date <= moment
    ended = quest.end_date is not None and moment > quest.end_date
    return started and not ended


def station_quests(
    quests: Iterable[Quest],
    quest_type: QuestType,
    scope: StationScope,
    performance_uid: PerformanceUid | None,
    moment: datetime,
) -> tuple[Quest, ...]:
    """The quests of a type that a reading here, at `moment`, may complete; prerequisites first."""
    matching = [
        quest
        for quest in quests
        if quest.quest_type is quest_type
        and quest.performance_uid in (None, performance_uid)
        and in_scope(quest, scope)
        and available(quest, moment)
    ]
    return _prerequisites_first(matching)


def in_scope(quest: Quest, scope: StationScope) -> bool:
    """A quest naming a site or scan groups belongs to that site and to any of those groups."""
    site_fits = not quest.site_name or quest.site_name == scope.site_name
    groups = frozenset(quest.scan_group_names or ())
    return site_fits and (not groups or not groups.isdisjoint(scope.scan_groups))


def _prerequisites_first(quests: Iterable[Quest]) -> tuple[Quest, ...]:
    """Open quests first, and each after those it requires; a cycle keeps its order."""
    waiting = sorted(quests, key=lambda quest: quest.access_restriction_type is not None)
    ordered: list[Quest] = []
    while waiting:
        ids = {quest.page_tab_id for quest in waiting}
        free = [q for q in waiting if ids.isdisjoint(set(q.required_page_tab_ids or ()))]
        ordered += free or waiting
        waiting = [quest for quest in waiting if quest not in ordered]
    return tuple(ordered)


def opened(
    quests: Iterable[Quest], before: FanFacts, after: FanFacts, tiers: Iterable[PointTier]
) -> tuple[Quest, ...]:
    """The quests known to be locked before and known to be open, and not yet done, after."""
    tiers = tuple(tiers)
    return tuple(
        quest
        for quest in quests
        if restriction_met(quest, before, tiers) is False
        and restriction_met(quest, after, tiers) is True
        and not after.completions.get(quest.page_tab_id)
    )

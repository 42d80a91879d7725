"""The rewards that a fan comes to without anybody's doing, nearest first."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from kiosk.domain.catalogue import PointTier
from kiosk.domain.ids import PageTabId, RewardUid
from kiosk.domain.quests import FanFacts
from kiosk.domain.rewards import RequirementType, Reward
from kiosk.domain.tiers import standing
from kiosk.domain.visit import InReach


def to_come(
    rewards: Iterable[Reward], held: Iterable[RewardUid], now: datetime
) -> tuple[Reward, ...]:
    """Those that are given by themselves, that the fan lacks and that are still to be had."""
    has = set(held)
    return tuple(
        reward
        for reward in rewards
        if reward.requirement_type is not None
        and reward.reward_uid not in has
        and not _over(reward, now)
    )


def _over(reward: Reward, now: datetime) -> bool:
    """Whether nobody is given it any more."""
    expired = reward.expiration_timestamp is not None and reward.expiration_timestamp <= now
    limit, given = reward.reward_limit, reward.recipients
    exhausted = limit is not None and given is not None and given >= limit
    return expired or exhausted or reward.codes_left == 0


def in_reach(
    coming: Iterable[Reward],
    facts: FanFacts,
    tiers: Iterable[PointTier],
    titles: Mapping[PageTabId, str],
) -> tuple[InReach, ...]:
    """How far the fan is from each; without those that cannot be told, or not be reached."""
    tiers = tuple(tiers)
    found = (_reach(reward, facts, tiers, titles) for reward in coming)
    return tuple(sorted(filter(None, found), key=lambda each: -each.progress))


def _reach(
    reward: Reward,
    facts: FanFacts,
    tiers: tuple[PointTier, ...],
    titles: Mapping[PageTabId, str],
) -> InReach | None:
    match reward.requirement_type:
        case RequirementType.POINT_TIER:
            return _by_tier(reward, facts.points, tiers)
        case RequirementType.QUESTS:
            return _by_quests(reward, facts.completions, titles)
        case None:
            return None


def _by_tier(reward: Reward, points: int | None, tiers: tuple[PointTier, ...]) -> InReach | None:
    tier = next((each for each in tiers if each.point_tier_uid == reward.point_tier_uid), None)
    if tier is None:
        return None
    if points is None:
        return InReach(reward, tier=tier)
    missing = max(0, tier.min_points - points)
    return InReach(reward, missing, tier, progress=standing(points, tiers).way_to(tier))


def _by_quests(
    reward: Reward, completions: Mapping[PageTabId, bool], titles: Mapping[PageTabId, str]
) -> InReach | None:
    required = reward.required_page_tab_ids or ()
    missing = missing_quests(reward, completions)
    # A quest that is not known here any more is not completed any more.
    if not completions or not required or not all(each in titles for each in missing):
        return None
    named = tuple(titles[each] for each in missing)
    return InReach(reward, quests_missing=named, progress=1 - len(missing) / len(required))


def missing_quests(reward: Reward, completions: Mapping[PageTabId, bool]) -> tuple[PageTabId, ...]:
    """The quests that it still takes."""
    required = reward.required_page_tab_ids or ()
    return tuple(each for each in required if not completions.get(each))

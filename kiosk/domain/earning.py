"""When a fan has earned a reward (guide: "Rewards")."""

from collections.abc import Iterable

from kiosk.domain.catalogue import PointTier
from kiosk.domain.quests import FanFacts
from kiosk.domain.rewards import RequirementType, Reward


def requirement_met(reward: Reward, facts: FanFacts, tiers: Iterable[PointTier]) -> bool:
    """Whether the facts show the requirement met; never for a reward that people assign."""
    match reward.requirement_type:
        case RequirementType.POINT_TIER:
            minimums = {tier.point_tier_uid: tier.min_points for tier in tiers}
            minimum = minimums.get(reward.point_tier_uid) if reward.point_tier_uid else None
            return _at_least(facts.points, minimum)
        case RequirementType.QUESTS:
            required = reward.required_page_tab_ids or ()
            return bool(required) and all(facts.completions.get(page) for page in required)
        case None:
            return False


def _at_least(points: int | None, minimum: int | None) -> bool:
    return points is not None and minimum is not None and points >= minimum

import pytest

from kiosk.domain.catalogue import PointTier
from kiosk.domain.earning import requirement_met
from kiosk.domain.quests import FanFacts
from kiosk.domain.rewards import RequirementType, Reward, RewardType

TIERS = (PointTier("bronze", "Bronze", 100), PointTier("silver", "Silver", 500))
BY_TIER = {"requirement_type": RequirementType.POINT_TIER, "point_tier_uid": "silver"}
BY_QUESTS = {"requirement_type": RequirementType.QUESTS, "required_page_tab_ids": (1, 2)}


@pytest.mark.parametrize(
    ("requirement", "facts", "met"),
    [
        ({}, FanFacts(10_000), False),
        (BY_TIER, FanFacts(499), False),
        (BY_TIER, FanFacts(500), True),
        (BY_TIER, FanFacts(None), False),
        (BY_TIER | {"point_tier_uid": "gold"}, FanFacts(10_000), False),
        (BY_TIER | {"point_tier_uid": None}, FanFacts(10_000), False),
        (BY_QUESTS, FanFacts(), False),
        (BY_QUESTS, FanFacts(completions={1: True}), False),
        (BY_QUESTS, FanFacts(completions={1: True, 2: False}), False),
        (BY_QUESTS, FanFacts(completions={1: True, 2: True, 3: False}), True),
        (BY_QUESTS | {"required_page_tab_ids": ()}, FanFacts(completions={1: True}), False),
        (BY_QUESTS | {"required_page_tab_ids": None}, FanFacts(), False),
    ],
)
def test_a_requirement(requirement, facts, met):
    reward = Reward("r", RewardType.BADGE, **requirement)
    assert requirement_met(reward, facts, TIERS) is met

"""What a fan should do next: the active quest that is nearest to a reward or a tier."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from kiosk.domain.catalogue import PointTier
from kiosk.domain.fan_desk import QuestLine
from kiosk.domain.ids import PageTabId
from kiosk.domain.quests import FanFacts, QuestStatus
from kiosk.domain.reach import missing_quests
from kiosk.domain.rewards import RequirementType, Reward
from kiosk.domain.tiers import standing
from kiosk.domain.visit import Suggestion


def suggestion(
    lines: Iterable[QuestLine],
    facts: FanFacts,
    tiers: Iterable[PointTier],
    coming: Iterable[Reward],
    here: AbstractSet[PageTabId],
) -> Suggestion | None:
    """The best of the active quests; None where there is none.

    The last quest of a reward comes before one that reaches a tier, and that before the one with
    the most points; of equal ones, one that can be done at this venue now. `coming` are the
    rewards that the fan may still be given.
    """
    tiers, coming = tuple(tiers), tuple(coming)
    open_ones = [
        _suggested(line, facts, tiers, coming)
        for line in lines
        if line.status is QuestStatus.ACTIVE
    ]
    return max(open_ones, key=lambda each: rank(each, here), default=None)


def rank(suggested: Suggestion, here: AbstractSet[PageTabId]) -> tuple[bool, bool, int, bool]:
    """The higher, the sooner it is to be done."""
    quest = suggested.quest
    leads = suggested.reward is not None, suggested.tier is not None
    return *leads, quest.points, quest.page_tab_id in here


def _suggested(
    line: QuestLine, facts: FanFacts, tiers: tuple[PointTier, ...], coming: tuple[Reward, ...]
) -> Suggestion:
    quest = line.quest
    last_of = (reward for reward in coming if _is_last(quest.page_tab_id, reward, facts))
    return Suggestion(quest, _tier(quest.points, facts, tiers), next(last_of, None))


def _is_last(page_tab_id: PageTabId, reward: Reward, facts: FanFacts) -> bool:
    by_quests = reward.requirement_type is RequirementType.QUESTS
    return by_quests and missing_quests(reward, facts.completions) == (page_tab_id,)


def _tier(points: int, facts: FanFacts, tiers: tuple[PointTier, ...]) -> PointTier | None:
    """The tier that the points reach, where they reach one."""
    if facts.points is None:
        return None
    before, after = standing(facts.points, tiers), standing(facts.points + points, tiers)
    return after.tier if after.tier != before.tier else None

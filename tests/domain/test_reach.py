"""What a fan comes to next, whatever the business offers."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.catalogue import PointTier, Quest, QuestType
from kiosk.domain.fan_desk import QuestLine
from kiosk.domain.quests import FanFacts, QuestStatus
from kiosk.domain.reach import in_reach, missing_quests, to_come
from kiosk.domain.rewards import RequirementType, Reward, RewardType
from kiosk.domain.suggesting import rank, suggestion
from kiosk.domain.visit import InReach

NOW = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
SILVER, GOLD = PointTier("silver", "Silver", 500), PointTier("gold", "Gold", 1500)
TIERS = (SILVER, GOLD)
TITLES = {number: f"Quest {number}" for number in range(6)}
BY_TIER = {"requirement_type": RequirementType.POINT_TIER, "point_tier_uid": "silver"}


def reward(uid="r", **fields):
    return Reward(uid, RewardType.BADGE, **fields)


def by_quests(*page_tab_ids, uid="r", **fields):
    return reward(
        uid, requirement_type=RequirementType.QUESTS, required_page_tab_ids=page_tab_ids, **fields
    )


@pytest.mark.parametrize(
    ("fields", "comes"),
    [
        (BY_TIER, True),
        ({}, False),
        (BY_TIER | {"expiration_timestamp": NOW}, False),
        (BY_TIER | {"expiration_timestamp": NOW + HOUR}, True),
        (BY_TIER | {"reward_limit": 5, "recipients": 5}, False),
        (BY_TIER | {"reward_limit": 5, "recipients": 4}, True),
        (BY_TIER | {"reward_limit": 5}, True),
        (BY_TIER | {"codes_left": 0}, False),
        (BY_TIER | {"codes_left": 1}, True),
    ],
)
def test_only_what_is_given_by_itself_and_still_to_be_had_comes(fields, comes):
    assert bool(to_come([reward(**fields)], (), NOW)) == comes
    assert to_come([reward(**fields)], ["r"], NOW) == ()


@pytest.mark.parametrize(
    ("points", "missing", "progress"), [(0, 500, 0), (375, 125, 0.75), (500, 0, 1), (-20, 520, 0)]
)
def test_a_tiers_reward_is_as_near_as_its_points(points, missing, progress):
    (near,) = in_reach([reward(**BY_TIER)], FanFacts(points), TIERS, TITLES)
    assert near == InReach(reward(**BY_TIER), missing, SILVER, progress=progress)


def test_what_is_not_known_is_not_told():
    (near,) = in_reach([reward(**BY_TIER)], FanFacts(), TIERS, TITLES)
    assert (near.points_missing, near.progress) == (None, 0)
    assert in_reach([reward(**BY_TIER)], FanFacts(1), (GOLD,), TITLES) == ()
    assert in_reach([by_quests(1)], FanFacts(1), TIERS, TITLES) == ()
    assert in_reach([by_quests()], FanFacts(1, {1: False}), TIERS, TITLES) == ()
    assert in_reach([by_quests(99)], FanFacts(1, {1: False}), TIERS, TITLES) == ()


def test_quests_that_are_missing_are_named():
    facts = FanFacts(0, {1: True, 2: False})
    (near,) = in_reach([by_quests(1, 2, 3, 4)], facts, TIERS, TITLES)
    assert near.quests_missing == ("Quest 2", "Quest 3", "Quest 4")
    assert near.progress == 0.25


some_rewards = st.lists(
    st.one_of(
        st.builds(reward, st.uuids().map(str)),
        st.builds(
            reward,
            st.uuids().map(str),
            requirement_type=st.just(RequirementType.POINT_TIER),
            point_tier_uid=st.sampled_from(["silver", "gold", "gone", None]),
            expiration_timestamp=st.sampled_from([None, NOW - HOUR, NOW + HOUR]),
            reward_limit=st.sampled_from([None, 3]),
            recipients=st.sampled_from([None, 0, 3, 4]),
        ),
        st.builds(
            lambda uid, ids: by_quests(*ids, uid=uid),
            st.uuids().map(str),
            st.lists(st.integers(0, 7), max_size=4, unique=True),
        ),
    ),
    max_size=8,
)
some_facts = st.builds(
    FanFacts,
    st.none() | st.integers(-100, 5000),
    st.dictionaries(st.integers(0, 7), st.booleans()),
)
some_lines = st.lists(
    st.builds(
        QuestLine,
        st.builds(
            Quest, st.integers(0, 7), st.just(QuestType.CUSTOM), st.just(""), st.integers(0, 2000)
        ),
        st.sampled_from(QuestStatus),
    ),
    max_size=8,
    unique_by=lambda line: line.quest.page_tab_id,
)


@given(some_rewards, some_facts, st.data())
def test_in_reach_is_sorted_and_holds_nothing_that_does_not_come(rewards, facts, data):
    held = (
        data.draw(st.sets(st.sampled_from([each.reward_uid for each in rewards])))
        if rewards
        else set()
    )
    near = in_reach(to_come(rewards, held, NOW), facts, TIERS, TITLES)
    progress = [each.progress for each in near]
    assert progress == sorted(progress, reverse=True)
    assert all(0 <= each <= 1 for each in progress)
    for each in near:
        assert each.reward.reward_uid not in held
        assert each.reward.requirement_type is not None
        expires = each.reward.expiration_timestamp
        assert expires is None or expires > NOW


@given(some_lines, some_facts, some_rewards, st.sets(st.integers(0, 7)))
def test_the_suggestion_is_the_best_of_the_active_quests(lines, facts, rewards, here):
    active = [line.quest for line in lines if line.status is QuestStatus.ACTIVE]
    best = suggestion(lines, facts, TIERS, rewards, here)
    if not active:
        assert best is None
        return
    assert best.quest in active
    one_by_one = [
        suggestion([QuestLine(quest, QuestStatus.ACTIVE)], facts, TIERS, rewards, here)
        for quest in active
    ]
    assert rank(best, here) == max(rank(each, here) for each in one_by_one)
    if best.reward:
        assert missing_quests(best.reward, facts.completions) == (best.quest.page_tab_id,)
    if best.tier:
        assert facts.points < best.tier.min_points <= facts.points + best.quest.points


def line(page_tab_id, points=0):
    return QuestLine(Quest(page_tab_id, QuestType.SCAN, "", points), QuestStatus.ACTIVE)


def test_a_reward_comes_before_a_tier_and_that_before_points_and_those_before_nearness():
    facts = FanFacts(480, {1: True, 2: False})
    coming = [by_quests(1, 2)]
    lines = [line(2, 5), line(3, 20), line(4, 19), line(5, 19)]
    order = []
    while best := suggestion(lines, facts, TIERS, coming, {5}):
        order.append(best.quest.page_tab_id)
        lines = [each for each in lines if each.quest != best.quest]
    assert order == [2, 3, 5, 4]

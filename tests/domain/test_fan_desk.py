from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.catalogue import PointTier, Quest, QuestType, RestrictionType
from kiosk.domain.deeds import Said, said_of, said_of_link
from kiosk.domain.fan_desk import FanHit, Fault, Part, fault_of, hit, quest_lines, to_give
from kiosk.domain.outcome import Outcome, Reason, Verdict
from kiosk.domain.ports import (
    KeyRefused,
    LimitReached,
    LoginRefused,
    NotJson,
    NotOffered,
    Refused,
    Unavailable,
    Unreachable,
)
from kiosk.domain.quests import FanFacts, QuestStatus
from kiosk.domain.readings import Reading, Source
from kiosk.domain.rewards import FanReward, RequirementType, Reward, RewardType
from kiosk.domain.searching import FoundFan

NOW = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)
SILVER = PointTier("silver", "Silver", 500)
OPEN = Quest(1, QuestType.SCAN, "Gate")
AFTER = Quest(
    2,
    QuestType.SCAN,
    "Merch",
    access_restriction_type=RestrictionType.QUESTS,
    required_page_tab_ids=(1, 9),
)
TIER = Quest(
    3,
    QuestType.CUSTOM,
    "Lounge",
    access_restriction_type=RestrictionType.POINT_TIER,
    point_tier_uid="silver",
)
VIP = Quest(4, QuestType.CUSTOM, "Vip", access_restriction_type=RestrictionType.TAG, tag_name="vip")
QUESTS = (AFTER, VIP, TIER, OPEN)
TITLES = {quest.page_tab_id: quest.quest_title for quest in QUESTS}


def statuses(facts):
    lines = quest_lines(QUESTS, facts, [SILVER], TITLES)
    return [(line.quest.page_tab_id, line.status, line.sure) for line in lines]


def test_open_quests_come_first_then_locked_then_done():
    facts = FanFacts(480, {1: True, 9: False}, frozenset({"vip"}))
    assert statuses(facts) == [
        (4, QuestStatus.ACTIVE, True),
        (2, QuestStatus.LOCKED, True),
        (3, QuestStatus.LOCKED, True),
        (1, QuestStatus.COMPLETED, True),
    ]


def test_what_is_only_for_others_is_not_told():
    assert 4 not in [number for number, *_ in statuses(FanFacts(tags=frozenset()))]


def test_a_quest_that_nothing_known_locks_is_not_surely_open():
    lines = {number: (status, sure) for number, status, sure in statuses(FanFacts())}
    assert lines[1] == (QuestStatus.ACTIVE, True)
    assert lines[2] == lines[3] == lines[4] == (QuestStatus.ACTIVE, False)


def test_what_comes_first_is_named_as_far_as_it_has_a_name():
    facts = FanFacts(completions={1: False, 9: False})
    (line,) = [line for line in quest_lines(QUESTS, facts, (), TITLES) if line.quest is AFTER]
    assert line.after == ("Gate", "")


def reward(uid, **fields):
    return Reward(uid, RewardType.BADGE, **fields)


def test_staff_give_what_is_not_given_by_itself_not_held_and_not_over():
    rewards = (
        reward("free"),
        reward("lasting", expiration_timestamp=NOW + timedelta(seconds=1)),
        reward("over", expiration_timestamp=NOW),
        reward("automatic", requirement_type=RequirementType.QUESTS),
        reward("held"),
    )
    held = (FanReward("held", RewardType.BADGE),)
    assert [each.reward_uid for each in to_give(rewards, held, NOW)] == ["free", "lasting"]


def test_a_fan_of_whom_little_is_told_is_listed_all_the_same():
    assert hit(FoundFan(7)) == FanHit(7)


@given(st.builds(FoundFan, st.just(7), *[st.none() | st.text(max_size=128)] * 4))
def test_any_fan_can_be_listed(fan):
    listed = hit(fan)
    assert len(listed.email) <= len(fan.email or "") + 1
    assert Part(listed).loading is False


@pytest.mark.parametrize(
    ("error", "fault", "said"),
    [
        (Unreachable("x"), Fault.AWAY, Said.NO_ANSWER),
        (Unavailable("x"), Fault.AWAY, Said.NO_ANSWER),
        (NotJson("x"), Fault.AWAY, Said.NO_ANSWER),
        (LimitReached("x"), Fault.BUSY, Said.BUSY),
        (KeyRefused("x"), Fault.KEY_REFUSED, Said.KEY_REFUSED),
        (NotOffered("x", 405), Fault.REFUSED, Said.CANNOT),
        (Refused("x", 409, "reward_taken"), Fault.REFUSED, Said.HELD),
        (Refused("x", 418), Fault.REFUSED, Said.REFUSED),
        (LoginRefused("x", 401), Fault.REFUSED, Said.REFUSED),
    ],
)
def test_every_no_of_the_portal_has_its_word(error, fault, said):
    assert (fault_of(error), said_of(error)) == (fault, said)


@pytest.mark.parametrize("verdict", Verdict)
def test_only_a_confirmed_link_is_said_to_be_done(verdict):
    reading = Reading("id", "WB1", "", Source.NFC, "nfc", NOW, 0.0)
    said = {reason: said_of_link(Outcome(reading, verdict, reason)) for reason in Reason}
    assert all((word is Said.DONE) == (verdict is Verdict.LINKED) for word in said.values())
    assert (said[Reason.BARCODE_TAKEN] is Said.TAKEN) == (verdict is Verdict.REFUSED)

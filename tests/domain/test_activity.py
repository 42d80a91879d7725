from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.activity import SHOWN, Sent, activity
from kiosk.domain.catalogue import Quest, QuestType
from kiosk.domain.rewards import FanReward, RewardType
from kiosk.domain.visit import Happened, Happening

NOW = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
GATE = Quest(1, QuestType.SCAN, "Gate", 50)
BAND = Quest(2, QuestType.WRISTBAND, "Wristband", 30)
QUESTS = (GATE, BAND)


def test_each_kind_is_told_newest_first():
    rewards = [FanReward("r", RewardType.BADGE, reward_title="Badge", created_at=NOW - MINUTE)]
    sent = [Sent(NOW, (2,), "WB-9"), Sent(NOW - 3 * MINUTE, (1,), confirmed=True)]
    assert activity(rewards, sent, {}, QUESTS) == (
        Happening(Happened.WRISTBAND, NOW, "WB-9", 30, on_its_way=True),
        Happening(Happened.REWARD, NOW - MINUTE, "Badge"),
        Happening(Happened.QUEST, NOW - 3 * MINUTE, "Gate", 50),
    )


def test_what_was_done_here_is_not_told_twice():
    sent = [Sent(NOW, (2,), "WB-9", confirmed=True)]
    seen = {2: NOW + MINUTE, 1: NOW + MINUTE, 99: NOW}
    told = activity((), sent, seen, QUESTS)
    assert [line.what for line in told] == ["Gate", "WB-9"]


def test_a_reward_of_no_known_moment_is_no_news():
    assert activity([FanReward("r", RewardType.BADGE)], (), {}, QUESTS) == ()


@given(st.lists(st.builds(Sent, st.datetimes(timezones=st.just(UTC)), st.just((1, 7)))))
def test_there_are_never_too_many(sent):
    told = activity((), sent, {}, QUESTS)
    assert len(told) == min(SHOWN, len(sent))
    assert list(told) == sorted(told, key=lambda each: each.at, reverse=True)

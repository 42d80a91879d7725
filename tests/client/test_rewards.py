from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.ports import Refused
from kiosk.domain.rewards import (
    DeliveryMethod,
    FanReward,
    RequirementType,
    Reward,
    RewardType,
    WinnerSelection,
)
from kiosk.portal import demo, demo_rewards
from kiosk.portal.reward_pass import reward_pass

pytestmark = pytest.mark.anyio

DISCOUNT = demo.uid("rewards/10% off merch")


async def test_rewards_come_whole(portal, now):
    rewards = {reward.reward_title: reward for reward in await portal.rewards()}
    assert len(rewards) == len(demo_rewards.REWARDS)
    bronze, voucher = rewards["Bronze Fan"], rewards["Merch voucher"]
    assert bronze.requirement_type is RequirementType.POINT_TIER
    assert bronze.point_tier_uid == demo.uid("tiers/Bronze")
    assert rewards["Match Night Regular"].required_page_tab_ids == (67891, 67892)
    assert voucher.atvenu_delivery_method is DeliveryMethod.WRISTBAND
    assert (bronze.media_uid, voucher.media_uid) == (demo.BADGE_UID, None)
    lounge, scarf = rewards["North Lounge"], rewards["Free scarf"]
    assert lounge.access_start_timestamp < now < lounge.access_end_timestamp
    assert lounge.expiration_timestamp == now + timedelta(days=365)
    assert (lounge.recipients, lounge.requirement_type) == (3, None)
    assert scarf.winner_selection_model is WinnerSelection.FIRST
    assert (scarf.reward_limit, scarf.codes_left, scarf.is_limited) == (25, 25, True)


async def test_a_fans_rewards(portal, now):
    (lounge,) = await portal.fan_rewards(1001)
    assert (lounge.reward_uid, lounge.reward_type) == (demo_rewards.PASS_UID, RewardType.PASS)
    assert (lounge.fan_id, lounge.business_id, lounge.created_at) == (1001, 12345, now)
    assert lounge.access_start_timestamp < now < lounge.access_end_timestamp
    assert await portal.fan_rewards(1002) == ()


async def test_assigning_a_reward(portal):
    given = await portal.assign_reward(DISCOUNT, 1002)
    assert (given.prize_code, given.fan_id) == ("HARBOUR10", 1002)
    assert await portal.fan_rewards(1002) == (given,)
    with pytest.raises(Refused) as caught:
        await portal.assign_reward(DISCOUNT, 1002)
    assert (caught.value.status, caught.value.code) == (409, "reward_taken")


async def test_what_is_earned_is_told_to_whoever_polls(portal, app, now):
    assert len(await portal.reward_updates(now)) == len(demo_rewards.PASS_HOLDERS)
    assert await portal.reward_updates(now + timedelta(seconds=1)) == ()
    await portal.complete(67891, 1003, "scan-1", now)
    later = now + timedelta(minutes=1)
    reward_pass(app.state.portal.database, lambda: later)
    (update,) = await portal.reward_updates(later)
    assert (update.fan_id, update.reward_title) == (1003, "Bronze Fan")


async def test_a_portal_may_say_less_and_more(wire, server):
    said = {"reward_uid": "r", "reward_type": "badge", "colour": "red"}
    server.answer(body=[said, {"reward_uid": "x", "reward_type": "hologram"}])
    server.answer(body=[said | {"created_at": "2026-11-23T20:00:00"}])
    assert await wire.rewards() == (Reward("r", RewardType.BADGE),)
    at = datetime(2026, 11, 23, 20, tzinfo=UTC)
    assert await wire.fan_rewards(1) == (FanReward("r", RewardType.BADGE, created_at=at),)
    server.answer(body=[said])
    server.answer(body=[said, {"reward_uid": "x", "reward_type": "hologram"}])
    assert [(await wire.rewards_of(1)).whole for _ in range(2)] == [True, False]

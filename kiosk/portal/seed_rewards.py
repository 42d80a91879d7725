"""Puts the demo world's rewards into a database."""

from datetime import datetime

from sqlalchemy import Connection, update

from kiosk.portal import demo, demo_rewards
from kiosk.portal.awards import give, lock_reward
from kiosk.portal.reward_schema import rewards
from kiosk.portal.rewards import add_reward


def seed_rewards(connection: Connection, now: datetime) -> None:
    """Add the rewards, and give some fans the pass."""
    for reward in demo_rewards.REWARDS:
        row = {"winner_selection_model": "all", **reward, **demo_rewards.times(reward, now)}
        codes = row.pop("prize_codes", ())
        row |= {"reward_uid": demo_rewards.reward_uid(reward), "business_id": demo.BUSINESS_ID}
        add_reward(connection, {**row, "timezone": demo.TIMEZONE, "created_at": now}, codes)
    award = lock_reward(connection, demo_rewards.PASS_UID, now)
    if award is not None:
        give(award, demo_rewards.PASS_HOLDERS)


def move_rewards(connection: Connection, now: datetime) -> None:
    """Have the rewards expire, and passes open, as if they were new."""
    for reward in demo_rewards.REWARDS:
        moved = update(rewards).where(rewards.c.reward_uid == demo_rewards.reward_uid(reward))
        connection.execute(moved.values(demo_rewards.times(reward, now)))

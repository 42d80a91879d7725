"""Gives rewards to fans: the one place that does, whether people or the background ask for it.

A reward's row is locked for the whole of it. Nobody else can give the same reward meanwhile, so
what is read about its recipients and its codes stays true.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from kiosk.domain.rewards import RewardType
from kiosk.portal.messages import Channel, delivery, queue
from kiosk.portal.notices import reward_notices
from kiosk.portal.reward_schema import fan_rewards, prize_codes, rewards
from kiosk.portal.schema import businesses, fan_points, fans

_DELIVERED = {RewardType.ATVENU: Channel.ATVENU, RewardType.BESTRING: Channel.BESTRING}


@dataclass(frozen=True, slots=True)
class Award:
    """One reward, its row locked, about to be given at a moment."""

    connection: Connection
    now: datetime
    reward: Row[Any]

    @property
    def room(self) -> int | None:
        """How many fans may still be given it by its limit; None for any number."""
        limit = self.reward.reward_limit
        return None if limit is None else max(0, limit - self.reward.recipients)

    @property
    def expired(self) -> bool:
        """Whether its time is over."""
        return bool(self.reward.expiration_timestamp <= self.now)


def lock_reward(connection: Connection, reward_uid: str, now: datetime) -> Award | None:
    """Lock the reward up to the transaction's end; None where there is none or it is deleted."""
    query = select(rewards).where(
        rewards.c.reward_uid == reward_uid, rewards.c.deleted_at.is_(None)
    )
    # key_share: rows that refer to the reward may still be written.
    reward = connection.execute(query.with_for_update(key_share=True)).one_or_none()
    return None if reward is None else Award(connection, now, reward)


def give(award: Award, fan_ids: Sequence[int]) -> list[int]:
    """Give the reward to the first of these fans that it suffices for; returns who was given it.

    With it go the delivery record, the code, the notices and the promotion to be delivered.
    """
    winners = _without_holders(award, fan_ids)[: award.room]
    codes = _codes(award, len(winners)) if _has_pool(award) else [None] * len(winners)
    given = dict(zip(winners, codes, strict=False))
    if given and not award.expired:
        _record(award, given)
        _tell(award, given)
        return list(given)
    return []


def _without_holders(award: Award, fan_ids: Sequence[int]) -> list[int]:
    query = select(fan_rewards.c.fan_id).where(
        fan_rewards.c.reward_uid == award.reward.reward_uid, fan_rewards.c.fan_id.in_(fan_ids)
    )
    holders = set(award.connection.execute(query).scalars())
    return [fan_id for fan_id in fan_ids if fan_id not in holders]


def _has_pool(award: Award) -> bool:
    return bool(award.reward.reward_type == RewardType.PRIZE_CODE)


def _codes(award: Award, wanted: int) -> list[str | None]:
    """Codes for so many fans; fewer where a single-use pool holds no more."""
    query = select(prize_codes.c.code).where(prize_codes.c.reward_uid == award.reward.reward_uid)
    query = query.order_by(prize_codes.c.prize_code_id)
    if award.reward.is_limited:
        free = query.where(prize_codes.c.fan_id.is_(None)).limit(wanted)
        return list(award.connection.execute(free).scalars())
    pool = award.connection.execute(query).scalars().all()
    first = award.reward.recipients
    return [pool[(first + number) % len(pool)] for number in range(wanted)]


def _record(award: Award, given: dict[int, str | None]) -> None:
    connection, reward = award.connection, award.reward
    uid = {"reward_uid": reward.reward_uid}
    held = [
        {**uid, "fan_id": fan_id, "prize_code": code} | _stamps(award)
        for fan_id, code in given.items()
    ]
    connection.execute(insert(fan_rewards), held)
    query = select(businesses.c.point_uid).where(businesses.c.business_id == reward.business_id)
    entry = {**uid, "point_uid": connection.execute(query).scalar(), "points": 0}
    entry["created_at"] = award.now
    connection.execute(insert(fan_points), [{**entry, "fan_id": fan_id} for fan_id in given])
    if reward.is_limited:
        _take_codes(award, given)
    counted = update(rewards).where(rewards.c.reward_uid == reward.reward_uid)
    connection.execute(counted.values(recipients=rewards.c.recipients + len(given)))


def _stamps(award: Award) -> dict[str, datetime]:
    return {"created_at": award.now, "updated_at": award.now}


def _take_codes(award: Award, given: dict[int, str | None]) -> None:
    for fan_id, code in given.items():
        taken = update(prize_codes).where(
            prize_codes.c.reward_uid == award.reward.reward_uid, prize_codes.c.code == code
        )
        award.connection.execute(taken.values(fan_id=fan_id))


def _tell(award: Award, given: dict[int, str | None]) -> None:
    """Queue what the fans are told, and the promotion where another system delivers it."""
    connection, reward = award.connection, award.reward
    query = select(businesses).where(businesses.c.business_id == reward.business_id)
    business = connection.execute(query).one()
    told = connection.execute(select(fans).where(fans.c.fan_id.in_(given)))
    rows = []
    for fan in told:
        about = {"reward_uid": reward.reward_uid, "fan_id": fan.fan_id}
        notices = reward_notices(fan, reward, business, given[fan.fan_id], award.now)
        if reward.reward_type in _DELIVERED:
            channel = _DELIVERED[RewardType(reward.reward_type)]
            notices.append(delivery(channel, award.now, reward.expiration_timestamp))
        rows += [row | about for row in notices]
    queue(connection, rows)


def codes_left(connection: Connection, reward_uids: Sequence[str]) -> dict[str, int]:
    """How many codes nobody has yet, by reward."""
    query = select(prize_codes.c.reward_uid, func.count())
    query = query.where(prize_codes.c.reward_uid.in_(reward_uids), prize_codes.c.fan_id.is_(None))
    return dict(connection.execute(query.group_by(prize_codes.c.reward_uid)).all())

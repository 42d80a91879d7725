"""What is known of some fans at once, as far as rewards ask for it: four queries for them all."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, or_, select

from kiosk.domain.catalogue import PointTier
from kiosk.domain.earning import requirement_met
from kiosk.domain.ids import PageTabId
from kiosk.domain.quests import FanFacts
from kiosk.domain.rewards import RequirementType, Reward, RewardType
from kiosk.portal.reward_schema import fan_rewards, rewards
from kiosk.portal.schema import businesses, fan_activities, fan_points, fans, point_tiers

_FROM_ROW = [field.name for field in fields(Reward) if field.name in rewards.columns]


@dataclass(frozen=True, slots=True)
class Offer:
    """A reward that fans may earn now, and the tier that it may ask for."""

    reward: Reward
    account_id: int
    business_id: int
    point_uid: str | None
    tiers: tuple[PointTier, ...]


@dataclass(frozen=True, slots=True)
class Crowd:
    """Facts about several fans, as maps and sets by fan_id."""

    accounts: dict[int, int]
    points: dict[tuple[int, str], int]
    completed: dict[int, dict[PageTabId, bool]]
    visits: frozenset[tuple[int, int | None]]
    holders: frozenset[tuple[str, int]]

    def earns(self, fan_id: int, offer: Offer) -> bool:
        """Whether the fan has earned the reward and lacks it; one without activity never has."""
        return (
            self.accounts.get(fan_id) == offer.account_id
            and (offer.reward.reward_uid, fan_id) not in self.holders
            # A login names no business and counts for each.
            and not self.visits.isdisjoint({(fan_id, offer.business_id), (fan_id, None)})
            and requirement_met(offer.reward, self._facts(fan_id, offer), offer.tiers)
        )

    def _facts(self, fan_id: int, offer: Offer) -> FanFacts:
        points = self.points.get((fan_id, offer.point_uid), 0) if offer.point_uid else None
        return FanFacts(points, self.completed[fan_id])


def open_offers(
    connection: Connection, now: datetime, *, reward_uid: str | None = None
) -> list[Offer]:
    """The rewards, or the one, that fans may earn now, in the order in which they are locked."""
    query = select(
        rewards, businesses.c.account_id, point_tiers.c.point_uid, point_tiers.c.min_points
    )
    query = query.join_from(rewards, businesses).outerjoin(point_tiers)
    query = query.where(
        rewards.c.deleted_at.is_(None),
        rewards.c.requirement_type.is_not(None),
        rewards.c.expiration_timestamp > now,
        or_(rewards.c.reward_limit.is_(None), rewards.c.recipients < rewards.c.reward_limit),
    )
    if reward_uid is not None:
        query = query.where(rewards.c.reward_uid == reward_uid)
    return [_offer(row) for row in connection.execute(query.order_by(rewards.c.reward_uid))]


def _offer(row: Row[Any]) -> Offer:
    values = {name: getattr(row, name) for name in _FROM_ROW}
    values["reward_type"] = RewardType(row.reward_type)
    values["requirement_type"] = RequirementType(row.requirement_type)
    tiers = () if row.point_uid is None else (PointTier(row.point_tier_uid, "", row.min_points),)
    return Offer(Reward(**values), row.account_id, row.business_id, row.point_uid, tiers)


def crowd(connection: Connection, fan_ids: Sequence[int], offers: Iterable[Offer]) -> Crowd:
    """What these rewards ask for about these fans."""
    offers = tuple(offers)
    reward_uids = [offer.reward.reward_uid for offer in offers]
    held = select(fan_rewards.c.reward_uid, fan_rewards.c.fan_id).where(
        fan_rewards.c.fan_id.in_(fan_ids), fan_rewards.c.reward_uid.in_(reward_uids)
    )
    visits = select(fan_activities.c.fan_id, fan_activities.c.business_id).distinct()
    visits = visits.where(fan_activities.c.fan_id.in_(fan_ids))
    accounts = select(fans.c.fan_id, fans.c.account_id).where(fans.c.fan_id.in_(fan_ids))
    return Crowd(
        dict(connection.execute(accounts).all()),
        _points(connection, fan_ids, {offer.point_uid for offer in offers} - {None}),
        _completed(connection, fan_ids, offers),
        frozenset(connection.execute(visits).all()),
        frozenset(connection.execute(held).all()),
    )


def _points(
    connection: Connection, fan_ids: Sequence[int], point_uids: Iterable[str | None]
) -> dict[tuple[int, str], int]:
    query = select(fan_points.c.fan_id, fan_points.c.point_uid, func.sum(fan_points.c.points))
    query = query.where(fan_points.c.fan_id.in_(fan_ids), fan_points.c.point_uid.in_(point_uids))
    rows = connection.execute(query.group_by(fan_points.c.fan_id, fan_points.c.point_uid))
    return {(fan_id, point_uid): int(points) for fan_id, point_uid, points in rows}


def _completed(
    connection: Connection, fan_ids: Sequence[int], offers: Iterable[Offer]
) -> dict[int, dict[PageTabId, bool]]:
    required = {page for offer in offers for page in offer.reward.required_page_tab_ids or ()}
    query = select(fan_activities.c.fan_id, fan_activities.c.page_tab_id).where(
        fan_activities.c.fan_id.in_(fan_ids), fan_activities.c.page_tab_id.in_(required)
    )
    completed: dict[int, dict[PageTabId, bool]] = defaultdict(dict)
    for fan_id, page_tab_id in connection.execute(query) if required else ():
        completed[fan_id][page_tab_id] = True
    return completed

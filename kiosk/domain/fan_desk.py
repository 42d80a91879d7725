"""What the staff desk shows of fans: whom a search found, and everything of one of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

from kiosk.domain.catalogue import PointTier, Quest
from kiosk.domain.deeds import Deed
from kiosk.domain.ids import FanId, PageTabId
from kiosk.domain.masking import masked_email, masked_name, masked_phone
from kiosk.domain.ports import KeyRefused, NoAnswer, PortalError, TryLater
from kiosk.domain.quests import FanFacts, QuestStatus, quest_status, restriction_met
from kiosk.domain.rewards import FanReward, Reward
from kiosk.domain.searching import FoundFan
from kiosk.domain.tiers import Standing

T_co = TypeVar("T_co", covariant=True)

SHOWN_FANS = 20
"""Fans that a search lists at most."""


class Fault(StrEnum):
    """Why something is not shown."""

    AWAY = "away"
    """The portal does not answer."""
    BUSY = "busy"
    """It answers too late, or wants fewer calls."""
    KEY_REFUSED = "key_refused"
    REFUSED = "refused"
    """It understood and said no: it does not know the fan, for one."""
    UNSAID = "unsaid"
    """It answers, but has no such thing to tell."""
    STORE = "store"
    """The database here failed."""


def fault_of(error: PortalError) -> Fault:
    """Why an answer of the portal did not come."""
    match error:
        case NoAnswer():
            return Fault.AWAY
        case TryLater():
            return Fault.BUSY
        case KeyRefused():
            return Fault.KEY_REFUSED
        case _:
            return Fault.REFUSED


@dataclass(frozen=True, slots=True)
class FanHit:
    """A fan in the list, masked; `tags` are for judging quests, and not shown."""

    fan_id: FanId
    name: str = ""
    email: str = ""
    phone: str = ""
    tags: tuple[str, ...] | None = None


def hit(fan: FoundFan) -> FanHit:
    """The fan as the list shows it."""
    return FanHit(
        fan.fan_id,
        masked_name(fan.first_name or "", fan.last_name or ""),
        masked_email(fan.email or ""),
        masked_phone(fan.phone or ""),
        fan.tags,
    )


class SearchState(StrEnum):
    """How far a search has come."""

    IDLE = "idle"
    """Too little is typed."""
    BEGUN = "begun"
    """Nothing is said of it yet: it may be answered before anybody wonders."""
    SEARCHING = "searching"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Search:
    """A search, and whom it found.

    Attributes:
        query: what was searched for.
        more: there are more than are listed.
        only_here: why only fans known to this station are listed; None where the portal searched.
    """

    query: str = ""
    state: SearchState = SearchState.IDLE
    hits: tuple[FanHit, ...] = ()
    more: bool = False
    only_here: Fault | None = None


@dataclass(frozen=True, slots=True)
class Part(Generic[T_co]):
    """One part of a fan's sheet: still to come, here, or not to be had."""

    value: T_co | None = None
    fault: Fault | None = None

    @property
    def loading(self) -> bool:
        """Whether it is still to come."""
        return self.value is None and self.fault is None


@dataclass(frozen=True, slots=True)
class Link:
    """A fan's barcode, and since when this station knows of it."""

    barcode: str
    since: datetime


@dataclass(frozen=True, slots=True)
class QuestLine:
    """A quest as it is to one fan.

    Attributes:
        sure: whether all that decides it is known.
        after: titles of the quests that come first and are not done.
        tier: the tier that it takes, where it takes one that is known.
    """

    quest: Quest
    status: QuestStatus
    sure: bool = True
    after: tuple[str, ...] = ()
    tier: PointTier | None = None


@dataclass(frozen=True, slots=True)
class FanSheet:
    """Everything of one fan, each part by itself.

    Attributes:
        offered: rewards that staff may give this fan now.
        can_link: whether a wristband quest is on, without which the portal links none.
        deed: what staff do with it, and how far that has come.
    """

    hit: FanHit
    standing: Part[Standing] = Part()
    quests: Part[tuple[QuestLine, ...]] = Part()
    rewards: Part[tuple[FanReward, ...]] = Part()
    links: Part[tuple[Link, ...]] = Part()
    offered: tuple[Reward, ...] = ()
    can_link: bool = False
    deed: Deed | None = None

    @property
    def fan_id(self) -> FanId:
        """Whose sheet it is."""
        return self.hit.fan_id


@dataclass(frozen=True, slots=True)
class FanDeskView:
    """What the desk's view of fans shows; empty while the desk is locked."""

    search: Search = Search()
    sheet: FanSheet | None = None


def quest_lines(
    shown: Iterable[Quest],
    facts: FanFacts,
    tiers: Iterable[PointTier],
    titles: Mapping[PageTabId, str],
) -> tuple[QuestLine, ...]:
    """The quests with what they are to the fan: open ones first, then locked, then done."""
    tiers = tuple(tiers)
    lines = [_line(quest, facts, tiers, titles) for quest in shown]
    order = (QuestStatus.ACTIVE, QuestStatus.LOCKED, QuestStatus.COMPLETED)
    return tuple(line for status in order for line in lines if line.status is status)


def _line(
    quest: Quest,
    facts: FanFacts,
    tiers: tuple[PointTier, ...],
    titles: Mapping[PageTabId, str],
) -> QuestLine:
    status = quest_status(quest, facts, tiers)
    done = facts.completions
    return QuestLine(
        quest,
        status,
        status is not QuestStatus.ACTIVE or restriction_met(quest, facts, tiers) is not None,
        tuple(
            titles.get(first, "")
            for first in quest.required_page_tab_ids or ()
            if not done.get(first)
        ),
        next((tier for tier in tiers if tier.point_tier_uid == quest.point_tier_uid), None),
    )


def to_give(
    rewards: Iterable[Reward], held: Iterable[FanReward], now: datetime
) -> tuple[Reward, ...]:
    """The rewards that people may give now to one who has those: never what is given by itself."""
    has = {reward.reward_uid for reward in held}
    return tuple(
        reward
        for reward in rewards
        if reward.requirement_type is None
        and reward.reward_uid not in has
        and (reward.expiration_timestamp is None or reward.expiration_timestamp > now)
    )

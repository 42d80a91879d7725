"""What is known of the fan at home, and all of the screen that follows from it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeVar

from kiosk.domain.activity import Sent, activity
from kiosk.domain.catalogue import PointTier, QuestType, RestrictionType
from kiosk.domain.fan_desk import Fault, Link, Part, QuestLine
from kiosk.domain.ids import FanId, PageTabId, RewardUid
from kiosk.domain.quests import FanFacts, QuestStatus
from kiosk.domain.reach import in_reach, to_come
from kiosk.domain.rewards import FanReward
from kiosk.domain.sessions import FanProfile
from kiosk.domain.suggesting import suggestion
from kiosk.domain.tiers import Standing
from kiosk.station.fan_parts import Completions, FanParts
from kiosk.station.offer import Offer

T = TypeVar("T")

LONG_AGO = datetime.min.replace(tzinfo=UTC)
ABSENT = (Fault.AWAY, Fault.BUSY, Fault.KEY_REFUSED)
"""Faults that pass: what was there before may still be right."""


@dataclass(slots=True)
class Known:
    """Keeps what was there when something new does not come.

    Attributes:
        profile: None while it is asked for, and for a fan who signed in by card.
        profiled: nothing more comes of the profile.
        seen: quests whose completion was noticed, and when.
        arrived, tier_reached: what has come since and is not celebrated yet.
    """

    fan_id: FanId
    offer: Offer
    profiled: bool
    profile: FanProfile | None = None
    standing: Part[Standing] = Part()
    completions: Part[Completions] = Part()
    rewards: Part[tuple[FanReward, ...]] = Part()
    links: Part[tuple[Link, ...]] = Part()
    sent: Sequence[Sent] = ()
    seen: dict[PageTabId, datetime] = field(default_factory=dict)
    arrived: tuple[FanReward, ...] = ()
    tier_reached: PointTier | None = None
    faults: dict[str, Fault | None] = field(default_factory=dict)

    @property
    def whole(self) -> bool:
        """Whether everything has come that the portal has to tell."""
        parts = (self.standing, self.completions, self.rewards, self.links)
        return self.profiled and not any(part.loading or part.fault in ABSENT for part in parts)

    @property
    def gone(self) -> Fault | None:
        """Why the portal could not be asked last time; None where it could."""
        return next((fault for fault in self.faults.values() if fault in ABSENT), None)

    def begin_again(self) -> None:
        """What could not be had is asked for once more."""
        for name in ("standing", "completions", "rewards"):
            if getattr(self, name).fault:
                setattr(self, name, Part())

    def take_profile(self, profile: FanProfile | None) -> None:
        """Who the fan is; None where that cannot be had."""
        self.profile, self.profiled = profile or self.profile, True

    def take_standing(self, new: Part[Standing]) -> bool:
        """Where the fan stands; whether the balance is another than before."""
        old = self.standing.value
        self.standing = self._merged("standing", self.standing, new)
        if old is None or new.value is None:
            return False
        if _higher(new.value.tier, old.tier):
            self.tier_reached = new.value.tier
        return new.value.points != old.points

    def take_completions(self, new: Part[Completions], now: datetime) -> None:
        """What the fan has done."""
        old = self.completions.value
        if old is not None and new.value is not None:
            fresh = {each: now for each, done in new.value.items() if done and not old.get(each)}
            self.seen = fresh | self.seen
        self.completions = self._merged("completions", self.completions, new)

    def take_rewards(self, new: Part[tuple[FanReward, ...]]) -> None:
        """All that the fan has."""
        old = self.rewards.value
        if old is not None and new.value is not None:
            had = {reward.reward_uid for reward in old}
            came = [reward for reward in new.value if reward.reward_uid not in had]
            self.arrived += tuple(sorted(came, key=_given))
        self.rewards = self._merged("rewards", self.rewards, new)

    def take_updates(self, updates: Part[tuple[FanReward, ...]]) -> None:
        """Rewards of the fan that came or changed."""
        self.faults["updates"] = updates.fault
        if updates.value and self.rewards.value is not None:
            held = {each.reward_uid: each for each in (*self.rewards.value, *updates.value)}
            self.take_rewards(Part(tuple(held.values())))

    def celebrated(self) -> None:
        """What had come was shown."""
        self.arrived, self.tier_reached = (), None

    def reward(self, reward_uid: RewardUid) -> FanReward | None:
        """The fan's reward of that uid."""
        held = self.rewards.value or ()
        return next((each for each in held if each.reward_uid == reward_uid), None)

    def shown(self, parts: FanParts, now: datetime) -> dict[str, Any]:
        """The parts of the home screen, by their names there."""
        quests = self._quests(parts)
        return {
            "first_name": self.profile.first_name if self.profile else "",
            "last_name": self.profile.last_name if self.profile else "",
            "standing": self.standing,
            "quests": quests,
            "rewards": self._newest_first(),
            "links": self.links,
            "can_link": parts.can_link,
            "gone": self.gone,
            "arrived": self.arrived,
            "tier_reached": self.tier_reached,
            **self._follows(quests.value or (), now),
        }

    def _follows(self, lines: tuple[QuestLine, ...], now: datetime) -> dict[str, Any]:
        """What is ahead of the fan, and what happened; rewards must be known for the former."""
        catalogue, held = self.offer.catalogue, self.rewards.value
        if catalogue is None:
            return {}
        happened = activity(held or (), self.sent, self.seen, catalogue.quests)
        if held is None:
            return {"activity": happened}
        coming = to_come(catalogue.rewards, (each.reward_uid for each in held), now)
        facts, tiers = self._facts(), self.offer.tiers
        return {
            "activity": happened,
            "in_reach": in_reach(coming, facts, tiers, self.offer.titles),
            "suggestion": suggestion(lines, facts, tiers, coming, self._here(now)),
        }

    def _quests(self, parts: FanParts) -> Part[tuple[QuestLine, ...]]:
        """Once all that decides them has come: a quest that is shown does not vanish again."""
        if not self.profiled or self.standing.loading:
            return Part()
        tags = self.profile.tags if self.profile else None
        lines = parts.quests(self.standing.value, self.completions, tags)
        if lines.value is None:
            return lines
        return Part(tuple(line for line in lines.value if not _for_others(line)))

    def _facts(self) -> FanFacts:
        standing, tags = self.standing.value, self.profile.tags if self.profile else None
        return FanFacts(
            standing.points if standing else None,
            self.completions.value or {},
            None if tags is None else frozenset(tags),
        )

    def _here(self, now: datetime) -> frozenset[PageTabId]:
        """Quests that can be done at this venue now."""
        here = (
            quest
            for quest in self.offer.open_at(now)
            if quest.quest_type in (QuestType.SCAN, QuestType.WRISTBAND)
        )
        return frozenset(quest.page_tab_id for quest in here)

    def _newest_first(self) -> Part[tuple[FanReward, ...]]:
        if self.rewards.value is None:
            return self.rewards
        return Part(tuple(sorted(self.rewards.value, key=_given, reverse=True)))

    def _merged(self, name: str, old: Part[T], new: Part[T]) -> Part[T]:
        self.faults[name] = new.fault
        return old if new.value is None and old.value is not None else new


def _given(reward: FanReward) -> datetime:
    return reward.created_at or LONG_AGO


def _higher(tier: PointTier | None, than: PointTier | None) -> bool:
    return tier is not None and (than is None or tier.min_points > than.min_points)


def _for_others(line: QuestLine) -> bool:
    """A quest for a tag that nobody says the fan has: it is hidden from the others."""
    by_tag = line.quest.access_restriction_type is RestrictionType.TAG
    return by_tag and line.status is QuestStatus.ACTIVE and not line.sure

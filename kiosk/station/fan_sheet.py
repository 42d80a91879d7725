"""Load everything of one fan, each part by itself, all at once, and after scans' calls."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import TypeVar

from kiosk.domain.catalogue import Quest, QuestType
from kiosk.domain.desk_ports import FansHere, FansPortal
from kiosk.domain.fan_desk import (
    FanHit,
    FanSheet,
    Fault,
    Part,
    QuestLine,
    fault_of,
    quest_lines,
    to_give,
)
from kiosk.domain.ids import FanId, PageTabId
from kiosk.domain.ports import Clock, PortalError, StoreFailed
from kiosk.domain.quests import FanFacts
from kiosk.domain.rewards import FanReward
from kiosk.domain.tiers import Standing, standing
from kiosk.station.breaker import Breaker
from kiosk.station.fan_search import PATIENCE_S
from kiosk.station.fan_view import Show
from kiosk.station.offer import Offer

T = TypeVar("T")

Held = Part[tuple[FanReward, ...]]


class FanSheets:
    """Asks the portal, and the database here, for what a fan's sheet shows."""

    def __init__(
        self, portal: FansPortal, here: FansHere, offer: Offer, breaker: Breaker, clock: Clock
    ) -> None:
        self._portal = portal
        self._here = here
        self._offer = offer
        self._breaker = breaker
        self._clock = clock

    def blank(self, fan: FanHit) -> FanSheet:
        """The fan's sheet before anything of it has come."""
        on = self._offer.quests(QuestType.WRISTBAND, self._clock.now())
        return FanSheet(fan, can_link=bool(on))

    async def load(self, fan: FanHit, show: Show) -> None:
        """Show every part as it comes; what fails says why, and the rest is there."""
        await asyncio.gather(
            self.points_and_quests(fan, show), self.rewards(fan, show), self.links(fan, show)
        )

    async def points_and_quests(self, fan: FanHit, show: Show) -> None:
        """The standing as soon as it is there, and the quests, which depend on it."""

        async def standing_shown() -> Part[Standing]:
            part = await self._standing(fan.fan_id)
            show(standing=part)
            return part

        done = self._asked(lambda: self._portal.completions(fan.fan_id))
        now, completions = await asyncio.gather(standing_shown(), done)
        show(quests=self._quests(fan, now.value, completions))

    async def rewards(self, fan: FanHit, show: Show) -> None:
        """What the fan has, and what staff may still give."""
        held = await self._asked(lambda: self._portal.fan_rewards(fan.fan_id))
        self.show_rewards(held, show)

    def show_rewards(self, held: Held, show: Show) -> None:
        """These, and what staff may still give."""
        catalogue = self._offer.catalogue
        listed = catalogue.rewards if catalogue else ()
        show(rewards=held, offered=to_give(listed, held.value or (), self._clock.now()))

    async def links(self, fan: FanHit, show: Show) -> None:
        """The fan's wristbands, as far as this station was told."""
        try:
            show(links=Part(tuple(await self._here.links_of(fan.fan_id))))
        except StoreFailed:
            show(links=Part(fault=Fault.STORE))

    async def _standing(self, fan_id: FanId) -> Part[Standing]:
        catalogue = self._offer.catalogue
        name = catalogue.business.point_name if catalogue else None
        if name is None:
            return Part(fault=Fault.UNSAID if catalogue else Fault.AWAY)
        asked = await self._asked(lambda: self._portal.points(fan_id, name))
        if asked.value is None:
            return Part(fault=asked.fault or Fault.UNSAID)
        return Part(standing(asked.value, self._offer.tiers))

    def _quests(
        self,
        fan: FanHit,
        now: Standing | None,
        completions: Part[Mapping[PageTabId, bool]],
    ) -> Part[tuple[QuestLine, ...]]:
        if completions.value is None:
            return Part(fault=completions.fault)
        tags = None if fan.tags is None else frozenset(fan.tags)
        facts = FanFacts(now.points if now else None, completions.value, tags)
        return Part(quest_lines(self._shown(facts), facts, self._offer.tiers, self._titles()))

    def _shown(self, facts: FanFacts) -> tuple[Quest, ...]:
        """What the fan could do now, here or elsewhere, and what is done."""
        on = {quest.page_tab_id for quest in self._offer.open_at(self._clock.now())}
        catalogue = self._offer.catalogue
        return tuple(
            quest
            for quest in (catalogue.quests if catalogue else ())
            if quest.page_tab_id in on or facts.completions.get(quest.page_tab_id)
        )

    def _titles(self) -> Mapping[PageTabId, str]:
        catalogue = self._offer.catalogue
        quests = catalogue.quests if catalogue else ()
        return {quest.page_tab_id: quest.quest_title for quest in quests}

    async def _asked(self, ask: Callable[[], Awaitable[T]]) -> Part[T]:
        if self._breaker.away:
            return Part(fault=Fault.AWAY)
        try:
            async with asyncio.timeout(PATIENCE_S):
                return Part(await ask())
        except TimeoutError:
            return Part(fault=Fault.BUSY)
        except PortalError as error:
            return Part(fault=fault_of(error))

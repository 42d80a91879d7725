"""Everything of one fan, a part at a time: from the portal, and from the database here."""

from collections.abc import Mapping

from kiosk.domain.catalogue import Quest, QuestType
from kiosk.domain.desk_ports import FanPortal, LinksHere
from kiosk.domain.fan_desk import Fault, Link, Part, QuestLine, quest_lines
from kiosk.domain.ids import FanId, PageTabId
from kiosk.domain.ports import Clock, StoreFailed
from kiosk.domain.quests import FanFacts
from kiosk.domain.rewards import FanReward
from kiosk.domain.tiers import Standing, standing
from kiosk.station.asking import Asking
from kiosk.station.offer import Offer

Completions = Mapping[PageTabId, bool]


class FanParts:
    """What fails says why, and the other parts are there."""

    def __init__(
        self, portal: FanPortal, here: LinksHere, offer: Offer, asking: Asking, clock: Clock
    ) -> None:
        self._portal = portal
        self._here = here
        self._offer = offer
        self._asking = asking
        self._clock = clock

    @property
    def can_link(self) -> bool:
        """Whether a wristband quest is on, without which the portal links none."""
        return bool(self._offer.quests(QuestType.WRISTBAND, self._clock.now()))

    async def standing(self, fan_id: FanId) -> Part[Standing]:
        """The fan's balance among the tiers."""
        catalogue = self._offer.catalogue
        name = catalogue.business.point_name if catalogue else None
        if name is None:
            return Part(fault=Fault.UNSAID if catalogue else Fault.AWAY)
        asked = await self._asking.part(lambda: self._portal.points(fan_id, name))
        if asked.value is None:
            return Part(fault=asked.fault or Fault.UNSAID)
        return Part(standing(asked.value, self._offer.tiers))

    async def completions(self, fan_id: FanId) -> Part[Completions]:
        """Which quests the fan has completed."""
        return await self._asking.part(lambda: self._portal.completions(fan_id))

    async def rewards(self, fan_id: FanId) -> Part[tuple[FanReward, ...]]:
        """What the fan has."""
        return await self._asking.part(lambda: self._portal.fan_rewards(fan_id))

    async def links(self, fan_id: FanId) -> Part[tuple[Link, ...]]:
        """The fan's wristbands, as far as this station was told."""
        try:
            return Part(tuple(await self._here.links_of(fan_id)))
        except StoreFailed:
            return Part(fault=Fault.STORE)

    def quests(
        self,
        now: Standing | None,
        completions: Part[Completions],
        tags: tuple[str, ...] | None,
    ) -> Part[tuple[QuestLine, ...]]:
        """What the quests are to a fan of whom this is known."""
        if completions.value is None:
            return Part(fault=completions.fault)
        known = None if tags is None else frozenset(tags)
        facts = FanFacts(now.points if now else None, completions.value, known)
        return Part(quest_lines(self._shown(facts), facts, self._offer.tiers, self._offer.titles))

    def _shown(self, facts: FanFacts) -> tuple[Quest, ...]:
        """What the fan could do now, here or elsewhere, and what is done."""
        on = {quest.page_tab_id for quest in self._offer.open_at(self._clock.now())}
        catalogue = self._offer.catalogue
        return tuple(
            quest
            for quest in (catalogue.quests if catalogue else ())
            if quest.page_tab_id in on or facts.completions.get(quest.page_tab_id)
        )

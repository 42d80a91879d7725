"""Load everything of one fan, each part by itself, all at once, and after scans' calls."""

import asyncio

from kiosk.domain.fan_desk import FanHit, FanSheet, Part, to_give
from kiosk.domain.ports import Clock
from kiosk.domain.rewards import FanReward
from kiosk.domain.tiers import Standing
from kiosk.station.fan_parts import FanParts
from kiosk.station.fan_view import Show
from kiosk.station.offer import Offer

Held = Part[tuple[FanReward, ...]]


class FanSheets:
    """Asks the portal, and the database here, for what a fan's sheet shows."""

    def __init__(self, parts: FanParts, offer: Offer, clock: Clock) -> None:
        self._parts = parts
        self._offer = offer
        self._clock = clock

    def blank(self, fan: FanHit) -> FanSheet:
        """The fan's sheet before anything of it has come."""
        return FanSheet(fan, can_link=self._parts.can_link)

    async def load(self, fan: FanHit, show: Show) -> None:
        """Show every part as it comes; what fails says why, and the rest is there."""
        await asyncio.gather(
            self.points_and_quests(fan, show), self.rewards(fan, show), self.links(fan, show)
        )

    async def points_and_quests(self, fan: FanHit, show: Show) -> None:
        """The standing as soon as it is there, and the quests, which depend on it."""

        async def standing_shown() -> Part[Standing]:
            part = await self._parts.standing(fan.fan_id)
            show(standing=part)
            return part

        now, completions = await asyncio.gather(
            standing_shown(), self._parts.completions(fan.fan_id)
        )
        show(quests=self._parts.quests(now.value, completions, fan.tags))

    async def rewards(self, fan: FanHit, show: Show) -> None:
        """What the fan has, and what staff may still give."""
        self.show_rewards(await self._parts.rewards(fan.fan_id), show)

    def show_rewards(self, held: Held, show: Show) -> None:
        """These, and what staff may still give."""
        catalogue = self._offer.catalogue
        listed = catalogue.rewards if catalogue else ()
        show(rewards=held, offered=to_give(listed, held.value or (), self._clock.now()))

    async def links(self, fan: FanHit, show: Show) -> None:
        """The fan's wristbands, as far as this station was told."""
        show(links=await self._parts.links(fan.fan_id))

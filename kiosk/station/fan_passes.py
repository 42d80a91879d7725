"""The passes of a fan that are open now: as the portal lists them, else as they were met here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.domain.access import Access, of_reward
from kiosk.domain.ids import BusinessId, FanId
from kiosk.domain.passing import outside
from kiosk.domain.ports import SeenPasses, Tokens
from kiosk.domain.rewards import FanRewards
from kiosk.station.presenting import Presenting
from kiosk.station.redeeming import Redeeming


@dataclass(frozen=True, slots=True)
class FanPasses:
    """Lists passes; raises StoreFailed."""

    business_id: BusinessId
    tokens: Tokens
    seen: SeenPasses
    redeeming: Redeeming
    presenting: Presenting

    async def listed(self, fan_id: FanId, rewards: FanRewards, now: datetime) -> Sequence[Access]:
        """Those of the rewards that are passes and open now; all of them are remembered."""
        return await self._open(await self.learn(fan_id, rewards), now)

    async def learn(self, fan_id: FanId, rewards: FanRewards) -> Sequence[Access]:
        """Remember the passes among a fan's rewards, and forget those that are not."""
        found = [of_reward(reward, self.business_id, fan_id) for reward in rewards.rewards]
        confirmed = [replace(each, confirmed=True) for each in found if each is not None]
        passes = list({each.serial: each for each in confirmed}.values())
        if rewards.whole:
            await self.seen.replace(fan_id, passes)
        return passes

    async def remembered(self, fan_id: FanId, now: datetime) -> Sequence[Access]:
        """Those that were met here before; there may be others."""
        return await self._open(await self.seen.of_fan(fan_id, now), now)

    async def _open(self, passes: Iterable[Access], now: datetime) -> Sequence[Access]:
        return [
            replace(
                self.presenting.told(each),
                earlier=tuple(await self.redeeming.uses_of(each.serial)),
            )
            for each in passes
            if outside(each, now) is None and not self.tokens.revoked(each.serial)
        ]

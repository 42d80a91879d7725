"""What staff have the portal do for a fan: at once or not at all, nothing is queued."""

import asyncio

import structlog

from kiosk.domain.deeds import Said, said_of
from kiosk.domain.desk_ports import FansHere, FansPortal
from kiosk.domain.ids import FanId
from kiosk.domain.ports import PortalError, StoreFailed
from kiosk.domain.rewards import FanReward, Reward
from kiosk.station.asking import PATIENCE_S
from kiosk.station.breaker import Breaker

log = structlog.get_logger(__name__)


class Counter:
    """Gives rewards and unlinks wristbands; the log has the ids of what was done to whom."""

    def __init__(self, portal: FansPortal, here: FansHere, breaker: Breaker) -> None:
        self._portal = portal
        self._here = here
        self._breaker = breaker

    async def give(self, reward: Reward, fan_id: FanId) -> Said | FanReward:
        """The reward as the fan has it now, or why not."""
        if self._breaker.away:
            return Said.AWAY
        about = {"fan_id": fan_id, "reward_uid": reward.reward_uid}
        try:
            async with asyncio.timeout(PATIENCE_S):
                given = await self._portal.assign_reward(reward.reward_uid, fan_id)
        except TimeoutError:
            log.warning("reward_not_answered", **about)
            return Said.NO_ANSWER
        except PortalError as error:
            log.warning("reward_not_assigned", why=said_of(error).value, **about)
            return said_of(error)
        log.info("reward_assigned", **about)
        return given

    async def unlink(self, barcode: str, fan_id: FanId | None) -> Said:
        """Take the barcode from that fan, or from whoever has it; what came of it."""
        if self._breaker.away:
            return Said.AWAY
        said = await self._unlinked(barcode, fan_id)
        log.info("wristband_unlinked", fan_id=fan_id, said=said.value)
        if said not in (Said.DONE, Said.NOT_LINKED, Said.TAKEN):
            return said
        try:
            await self._here.unlink(barcode)  # In none of these it is this fan's any more.
        except StoreFailed as failure:
            log.error("unlink_not_kept", cause=str(failure))
        return said

    async def _unlinked(self, barcode: str, fan_id: FanId | None) -> Said:
        try:
            async with asyncio.timeout(PATIENCE_S):
                await self._portal.unlink_barcode(barcode, fan_id)
        except TimeoutError:
            return Said.NO_ANSWER
        except PortalError as error:
            return said_of(error)
        return Said.DONE

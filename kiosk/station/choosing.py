"""A fan's code at the booth: which of the fan's passes are open, for staff to choose from."""

from dataclasses import dataclass

from kiosk.domain.answers import Reason, Verdict
from kiosk.domain.ids import FanId
from kiosk.domain.outcome import Outcome
from kiosk.domain.passing import Answer
from kiosk.domain.ports import PortalError
from kiosk.domain.rewards import FanRewards
from kiosk.station.fan_passes import FanPasses
from kiosk.station.opinion import SecondOpinion, asking
from kiosk.station.presenting import NOT_KNOWN, Presenting, Visit
from kiosk.station.recent import Recent

NOBODYS: Answer = Verdict.UNKNOWN, Reason.BARCODE_UNKNOWN


@dataclass(frozen=True, slots=True)
class Choosing:
    """Offers passes; raises StoreFailed."""

    opinion: SecondOpinion
    passes: FanPasses
    presenting: Presenting
    recent: Recent

    async def offer(self, visit: Visit, fan_id: FanId) -> None:
        """Publish the fan's passes, and once more when the portal lists them late."""
        async with asking(self.opinion.rewards(fan_id)) as answer:
            if answer.done():
                await self._publish(visit, fan_id, answer.result())
                return
            told = await self._publish(visit, fan_id, None)
            rewards = await answer
            untouched = self.recent.of(visit.reading.id) is told
            if untouched and rewards is not None:
                await self._publish(visit, fan_id, rewards)

    async def offer_owners(self, visit: Visit, barcode: str) -> None:
        """The same for the fan whose wristband or ticket it is, if the portal says so in time."""
        async with asking(self.opinion.owner(barcode)) as answer:
            try:
                owner = answer.result() if answer.done() else None
                unknown = NOBODYS if answer.done() else NOT_KNOWN
            except PortalError:
                owner, unknown = None, NOT_KNOWN
        if owner:
            await self.offer(visit, owner.fan_id)
        else:
            await visit.publish(await self.presenting.plain(visit.reading, unknown))

    async def _publish(self, visit: Visit, fan_id: FanId, rewards: FanRewards | None) -> Outcome:
        if rewards is None:
            choices = await self.passes.remembered(fan_id, visit.at)
        else:
            choices = await self.passes.listed(fan_id, rewards, visit.at)
        known = rewards is not None
        outcome = await self.presenting.choice(visit.reading, fan_id, choices, known=known)
        await visit.publish(self.recent.remember(outcome))
        return outcome

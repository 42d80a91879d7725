"""From the portal's answer, or its silence, to an outcome: gathers what `domain/verdicts` needs."""

from collections.abc import Mapping

from kiosk.domain import verdicts
from kiosk.domain.catalogue import Fan, QuestType
from kiosk.domain.codes import linkable, normalise
from kiosk.domain.ids import FanId, PageTabId
from kiosk.domain.intents import Intent, Settlement
from kiosk.domain.outcome import Outcome, Reason
from kiosk.domain.ports import KeyRefused, LimitReached, Outbox, Records, Refused, TryLater
from kiosk.domain.readings import Reading
from kiosk.domain.verdicts import Scan
from kiosk.station.delivery import Answer
from kiosk.station.offer import Offer


class Wording:
    """Words outcomes; raises StoreFailed."""

    def __init__(self, offer: Offer, outbox: Outbox, records: Records) -> None:
        self._offer = offer
        self._outbox = outbox
        self._records = records

    async def answered(self, reading: Reading, intent: Intent, answer: Answer) -> Outcome:
        """The outcome of what the portal said, or did not."""
        scan = await self._scan(reading, intent, intent.fan_id)
        match answer:
            case Settlement():
                scan = await self._scan(reading, intent, answer.fan_id)
                return verdicts.settled(scan, answer, can_link=self._can_link(reading))
            case KeyRefused():
                return verdicts.key_refused(scan, await self._done_here(intent))
            case LimitReached():
                return await self.saved(reading, intent, Reason.PORTAL_BUSY)
            case TryLater():
                return await self.saved(reading, intent, Reason.PORTAL_AWAY)
            case Refused():
                return verdicts.refused(scan, answer)

    async def saved(self, reading: Reading, intent: Intent, reason: Reason) -> Outcome:
        """What the station says before the portal does."""
        scan = await self._scan(reading, intent, intent.fan_id)
        return verdicts.saved(scan, await self._done_here(intent), reason)

    async def _scan(self, reading: Reading, intent: Intent, fan_id: FanId | None) -> Scan:
        uid = intent.performance_uid
        if intent.page_tab_ids is None:
            uid = self._offer.performance_uid(intent.at)
        return Scan(
            reading=reading,
            fan=await self._fan(fan_id),
            performance_uid=uid,
            quests=self._offer.named(intent.page_tab_ids or ()),
            tiers=self._offer.tiers,
            linking=intent.links,
        )

    async def _fan(self, fan_id: FanId | None) -> Fan | None:
        return None if fan_id is None else await self._records.fan(fan_id) or Fan(fan_id)

    def _can_link(self, reading: Reading) -> bool:
        """Whether the next fan may take this barcode; a reading delivered late has no text."""
        on = self._offer.quests(QuestType.WRISTBAND, reading.at)
        return bool(on) and linkable(normalise(reading.text))

    async def _done_here(self, intent: Intent) -> Mapping[PageTabId, bool]:
        if intent.fan_id is None:
            return {}
        return await self._outbox.quests_of(intent.fan_id, besides=intent.id)

"""Carry one intent out at the portal: find the fan, complete the quests, hear the answer.

The live lane and the drain settle in the same way. One call a scan where the portal says enough:
`complete` alone. Where it does not say `already` or `points`, completions are asked before and the
balance after.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kiosk.domain.catalogue import Quest, QuestType
from kiosk.domain.ids import FanId, PageTabId
from kiosk.domain.intents import Intent, QuestResult, Settlement
from kiosk.domain.ports import Completion, Portal, PortalError, Records, Refused, TryLater
from kiosk.domain.quests import FanFacts, QuestStatus, opened, quest_status
from kiosk.domain.verdicts import NOT_FOUND
from kiosk.station.offer import Offer

LOCKED_CODE = "quest_locked"
GONE_CODES = frozenset({"quest_unknown", "quest_unavailable"})


@dataclass(slots=True)
class _Visit:
    """One fan's intent while it is carried out."""

    intent: Intent
    fan_id: FanId
    before: Mapping[PageTabId, bool]
    facts: FanFacts
    results: list[tuple[Quest, QuestResult]] = field(default_factory=list)

    @property
    def barcode(self) -> str | None:
        """The intent's barcode where it is this fan's: it was found by it, or has just got it."""
        done = (QuestResult.EARNED, QuestResult.ALREADY)
        linked = any(
            quest.quest_type is QuestType.WRISTBAND and said in done for quest, said in self.results
        )
        return self.intent.barcode if linked or not self.intent.links else None

    def heard(self, quest: Quest, completion: Completion) -> None:
        already = completion.already
        if already is None:
            already = self.before.get(quest.page_tab_id, False)
        result = QuestResult.ALREADY if already else QuestResult.EARNED
        self.results.append((quest, result))
        self.facts = replace(
            self.facts,
            points=completion.points,
            completions={**self.facts.completions, quest.page_tab_id: True},
        )


class Settler:
    """Carries intents out; raises PortalError when the portal gives no final answer."""

    def __init__(self, portal: Portal, offer: Offer, records: Records) -> None:
        self._portal = portal
        self._offer = offer
        self._records = records
        self._portal_says_already = False
        """Whether `complete` was seen to tell `already`; until then completions are asked first."""

    async def settle(self, intent: Intent) -> Settlement:
        """The portal's final answer; safe to repeat, as every call carries the intent's id."""
        quests = self._quests(intent)  # Before any call: without a catalogue nothing is settled.
        fan_id = await self._owner(intent) if intent.fan_id is None else intent.fan_id
        if fan_id is None:
            return Settlement(fan_id=None)
        visit = await self._visit(intent, fan_id)
        await self._complete_all(visit, quests)
        total = await self._total(visit)
        opened_now = self._opened(visit, total)
        return Settlement(fan_id, tuple(visit.results), opened_now, total, barcode=visit.barcode)

    async def _owner(self, intent: Intent) -> FanId | None:
        fan = await self._portal.fan_of_barcode(intent.barcode or "")
        if fan is None:
            return None
        if await self._records.fan(fan.fan_id) is None:
            await self._records.save_fans([fan])
        return fan.fan_id

    def _quests(self, intent: Intent) -> tuple[Quest, ...]:
        """As decided at the scan; decided now, for that moment, where no catalogue was there."""
        if self._offer.catalogue is None:
            raise TryLater("The quests of this business are not known yet.")
        if intent.page_tab_ids is None:
            return self._offer.quests(QuestType.SCAN, intent.at)
        # A quest deleted since is delivered all the same: the portal knows when it was deleted.
        catalogue = self._offer.catalogue
        return tuple(
            catalogue.quest(page_tab_id) or Quest(page_tab_id, QuestType.SCAN)
            for page_tab_id in intent.page_tab_ids
        )

    async def _visit(self, intent: Intent, fan_id: FanId) -> _Visit:
        before: Mapping[PageTabId, bool] = {}
        if not self._portal_says_already:
            before = await self._portal.completions(fan_id)
        # Tags as last listed may be old: the portal judges by its own.
        return _Visit(intent, fan_id, before, FanFacts(completions=before))

    async def _complete_all(self, visit: _Visit, quests: tuple[Quest, ...]) -> None:
        """Complete what is open, then what that opened, until the rest is locked."""
        waiting = list(quests)
        while ready := next((q for q in waiting if self._is_open(q, visit.facts)), None):
            waiting.remove(ready)
            await self._complete(visit, ready)
        visit.results += [(quest, QuestResult.LOCKED) for quest in waiting]

    def _is_open(self, quest: Quest, facts: FanFacts) -> bool:
        status = quest_status(quest, facts, self._offer.tiers)
        return status in (QuestStatus.ACTIVE, QuestStatus.COMPLETED)

    async def _complete(self, visit: _Visit, quest: Quest) -> None:
        intent = visit.intent
        links = intent.links and quest.quest_type is QuestType.WRISTBAND
        try:
            completion = await self._portal.complete(
                quest.page_tab_id,
                visit.fan_id,
                intent.id,
                intent.portal_at,
                intent.barcode if links else None,
            )
        except Refused as refusal:
            visit.results.append((quest, await self._refused(visit, refusal)))
        else:
            self._portal_says_already = completion.already is not None
            visit.heard(quest, completion)

    async def _refused(self, visit: _Visit, refusal: Refused) -> QuestResult:
        """What it means for one quest; raises it again where it concerns the whole intent."""
        if refusal.code == LOCKED_CODE:
            return QuestResult.LOCKED
        if refusal.code in GONE_CODES:
            return QuestResult.GONE
        if refusal.status == NOT_FOUND:
            # The quest or the fan? A fan who does not exist is refused here, too.
            await self._portal.completions(visit.fan_id)
            return QuestResult.GONE
        raise refusal

    async def _total(self, visit: _Visit) -> int | None:
        """The balance after the visit; asked only where no completion told it."""
        catalogue = self._offer.catalogue
        point_name = catalogue.business.point_name if catalogue else None
        if visit.facts.points is not None or point_name is None:
            return visit.facts.points
        try:
            return await self._portal.points(visit.fan_id, point_name)
        except PortalError:
            return None  # The points are awarded; only the balance stays unknown.

    def _opened(self, visit: _Visit, total: int | None) -> tuple[Quest, ...]:
        earned = [quest for quest, said in visit.results if said is QuestResult.EARNED]
        if self._offer.catalogue is None or not earned:
            return ()
        after = replace(visit.facts, points=total)
        before = replace(
            after,
            points=None if total is None else total - sum(quest.points for quest in earned),
            completions={**after.completions} | {quest.page_tab_id: False for quest in earned},
        )
        return opened(self._offer.open_at(visit.intent.at), before, after, self._offer.tiers)

"""From what is known of a reading to its outcome: the words staff and fans will see."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.domain.catalogue import Fan, PointTier, Quest, QuestType
from kiosk.domain.ids import FanId, PageTabId, PerformanceUid
from kiosk.domain.intents import QuestResult, Settlement
from kiosk.domain.outcome import Outcome, Points, PointsState, Reason, Verdict
from kiosk.domain.ports import Refused
from kiosk.domain.quests import FanFacts, restriction_met
from kiosk.domain.readings import Reading
from kiosk.domain.tiers import standing

BARCODE_TAKEN_CODE = "barcode_taken"
NOT_FOUND = 404


@dataclass(frozen=True, slots=True)
class Scan:
    """A reading and all that the station knows of it when it words the outcome.

    Attributes:
        fan: None where the reading's fan is not known, or not yet.
        quests: the quests that matched at scan time.
        linking: whether the reading links a barcode to the fan.
    """

    reading: Reading
    fan: Fan | None = None
    performance_uid: PerformanceUid | None = None
    quests: tuple[Quest, ...] = ()
    tiers: tuple[PointTier, ...] = ()
    linking: bool = False

    @property
    def fan_id(self) -> FanId | None:
        """The fan's id, where a fan is known."""
        return self.fan.fan_id if self.fan else None


def plain(scan: Scan, verdict: Verdict, reason: Reason) -> Outcome:
    """An outcome without quests or points."""
    return Outcome(
        reading=scan.reading,
        verdict=verdict,
        reason=reason,
        fan_id=scan.fan_id,
        first_name=scan.fan.first_name if scan.fan else "",
        performance_uid=scan.performance_uid,
    )


def nothing_here(performance_uid: PerformanceUid | None) -> Reason:
    """Why there is no quest for a reading."""
    return Reason.NO_PERFORMANCE if performance_uid is None else Reason.NO_QUEST_HERE


def settled(scan: Scan, settlement: Settlement, *, can_link: bool) -> Outcome:
    """The outcome of the portal's final answer; `can_link`: the next fan may take this barcode."""
    if settlement.fan_id is None and can_link:
        return plain(scan, Verdict.LINK_NEEDED, Reason.BARCODE_UNLINKED)
    if settlement.fan_id is None:
        return plain(scan, Verdict.UNKNOWN, Reason.BARCODE_UNKNOWN)
    verdict, reason = _verdict(scan, settlement)
    earned, total = settlement.earned, settlement.total
    now = None if total is None else standing(total, scan.tiers)
    before = None if total is None else standing(total - earned, scan.tiers)
    return replace(
        plain(scan, verdict, reason),
        fan_id=settlement.fan_id,
        completed=settlement.quests(QuestResult.EARNED),
        opened=settlement.opened,
        locked=settlement.quests(QuestResult.LOCKED),
        points=Points(earned, _state(settlement), total),
        standing=now,
        tier_up=bool(now and before and now.tier != before.tier),
    )


def _verdict(scan: Scan, settlement: Settlement) -> tuple[Verdict, Reason]:
    done = settlement.quests(QuestResult.EARNED) + settlement.quests(QuestResult.ALREADY)
    if scan.linking and any(quest.quest_type is QuestType.WRISTBAND for quest in done):
        return Verdict.LINKED, Reason.CONFIRMED
    if settlement.quests(QuestResult.EARNED):
        return Verdict.EARNED, Reason.NOT_LINKED if scan.linking else Reason.CONFIRMED
    if settlement.quests(QuestResult.ALREADY):
        return Verdict.ALREADY, Reason.NOT_LINKED if scan.linking else Reason.COMPLETED_BEFORE
    if settlement.quests(QuestResult.LOCKED):
        return Verdict.LOCKED, Reason.QUEST_LOCKED
    if settlement.quests(QuestResult.GONE):
        return Verdict.REFUSED, Reason.QUEST_GONE
    return Verdict.NOTHING_HERE, nothing_here(scan.performance_uid)


def _state(settlement: Settlement) -> PointsState:
    earned = settlement.quests(QuestResult.EARNED)
    return PointsState.CONFIRMED if earned else PointsState.NONE


def saved(scan: Scan, done_here: Mapping[PageTabId, bool], reason: Reason) -> Outcome:
    """What the station says while the portal has not answered; nothing here is confirmed.

    `done_here` are the fan's quests of earlier readings at this station, True where the portal
    confirmed them: all count as done, so a second scan is `already` and locked chains open.
    """
    done = dict.fromkeys(done_here, True)
    if scan.quests and all(quest.page_tab_id in done for quest in scan.quests):
        confirmed = all(done_here[quest.page_tab_id] for quest in scan.quests)
        before = Reason.COMPLETED_BEFORE if confirmed else Reason.SCANNED_BEFORE
        return plain(scan, Verdict.ALREADY, before)
    coming = _surely_open(scan, done)
    points = Points(sum(quest.points for quest in coming), PointsState.SAVED)
    return replace(plain(scan, Verdict.SAVED, reason), completed=coming, points=points)


def _surely_open(scan: Scan, done: Mapping[PageTabId, bool]) -> tuple[Quest, ...]:
    """The quests that nothing unknown can lock: no others are promised, and none to nobody."""
    if scan.fan is None:
        return ()
    tags = None if scan.fan.tags is None else frozenset(scan.fan.tags)
    coming: list[Quest] = []
    for quest in scan.quests:
        facts = FanFacts(completions={**done, **{q.page_tab_id: True for q in coming}}, tags=tags)
        fresh = quest.page_tab_id not in done
        if fresh and restriction_met(quest, facts, scan.tiers):
            coming.append(quest)
    return tuple(coming)


def key_refused(scan: Scan, done_here: Mapping[PageTabId, bool]) -> Outcome:
    """The portal refuses the station's key: the reading is saved, and someone must mend the key."""
    kept = saved(scan, done_here, Reason.KEY_REFUSED)
    outcome = plain(scan, Verdict.TROUBLE, Reason.KEY_REFUSED)
    return replace(outcome, completed=kept.completed, points=kept.points)


def refused(scan: Scan, refusal: Refused) -> Outcome:
    """The portal understood and said no: an unknown fan, a barcode of somebody else, or another."""
    if refusal.code == BARCODE_TAKEN_CODE:
        return plain(scan, Verdict.REFUSED, Reason.BARCODE_TAKEN)
    if refusal.status == NOT_FOUND:
        return plain(scan, Verdict.UNKNOWN, Reason.FAN_UNKNOWN)
    return plain(scan, Verdict.REFUSED, Reason.PORTAL_REFUSED)

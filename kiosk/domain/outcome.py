"""What one reading led to: a verdict, a reason code and figures (DESIGN.md, "Commands")."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from kiosk.domain.catalogue import Quest
from kiosk.domain.ids import FanId, PageTabId, PerformanceUid, ReadingId
from kiosk.domain.readings import Reading
from kiosk.domain.receipts import receipt
from kiosk.domain.tiers import Standing


class Family(StrEnum):
    """What staff must grasp from two metres; colour, shape and sound follow from it."""

    YES = "yes"
    SAVED = "saved"
    NOTICE = "notice"
    NO = "no"
    TROUBLE = "trouble"


class Verdict(StrEnum):
    """The answer to one reading."""

    EARNED = "earned"
    """The portal confirmed at least one quest completed by this reading."""

    SAVED = "saved"
    """Written down here; the portal has not answered yet."""

    ALREADY = "already"
    """Every quest of this station was completed before."""

    LOCKED = "locked"
    """The quests of this station are not open to this fan yet."""

    NOTHING_HERE = "nothing_here"
    """No quest of this station is on at this moment."""

    LINK_NEEDED = "link_needed"
    """The barcode belongs to nobody yet; the fan's own code comes next."""

    LINKED = "linked"
    """The barcode now belongs to the fan."""

    UNKNOWN = "unknown"
    """The code, or the fan it names, is not known."""

    REFUSED = "refused"
    """The portal said no and will say no again."""

    TROUBLE = "trouble"
    """The station cannot do its work until someone mends it."""


class Reason(StrEnum):
    """Why the verdict is what it is: stable codes for `--events`, the log and the words."""

    CONFIRMED = "confirmed"
    PORTAL_SLOW = "portal_slow"
    PORTAL_AWAY = "portal_away"
    PORTAL_BUSY = "portal_busy"
    COMPLETED_BEFORE = "completed_before"
    SCANNED_BEFORE = "scanned_before"
    QUEST_LOCKED = "quest_locked"
    NO_PERFORMANCE = "no_performance"
    NO_QUEST_HERE = "no_quest_here"
    BARCODE_UNLINKED = "barcode_unlinked"
    BARCODE_UNKNOWN = "barcode_unknown"
    NOT_LINKED = "not_linked"
    BARCODE_TAKEN = "barcode_taken"
    CODE_UNREADABLE = "code_unreadable"
    FAN_UNKNOWN = "fan_unknown"
    QUEST_GONE = "quest_gone"
    PORTAL_REFUSED = "portal_refused"
    KEY_REFUSED = "key_refused"
    BUSINESS_UNKNOWN = "business_unknown"
    DISK_FAILED = "disk_failed"
    DISK_DAMAGED = "disk_damaged"
    DATABASE_SET_ASIDE = "database_set_aside"


class PointsState(StrEnum):
    """How sure the points are."""

    CONFIRMED = "confirmed"
    SAVED = "saved"
    NONE = "none"


FAMILY = {
    Verdict.EARNED: Family.YES,
    Verdict.SAVED: Family.SAVED,
    Verdict.ALREADY: Family.NOTICE,
    Verdict.LOCKED: Family.NOTICE,
    Verdict.NOTHING_HERE: Family.NOTICE,
    Verdict.LINK_NEEDED: Family.NOTICE,
    Verdict.LINKED: Family.YES,
    Verdict.UNKNOWN: Family.NO,
    Verdict.REFUSED: Family.NO,
    Verdict.TROUBLE: Family.TROUBLE,
}


@dataclass(frozen=True, slots=True)
class Points:
    """Points of one reading: what it earned, how sure that is, the balance after it if known."""

    earned: int = 0
    state: PointsState = PointsState.NONE
    total: int | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one reading led to.

    Attributes:
        completed: the quests that this reading completed, or will once the portal answers.
        opened: quests elsewhere that completing them opened.
        standing: the fan's place among the tiers, where the balance is known.
        tier_up: whether this reading's points reached a new tier.
        first_name: for the screen only; never logged and never in `--events`.
        locked: quests of this station that the fan does not meet the restriction of.
    """

    reading: Reading
    verdict: Verdict
    reason: Reason
    elapsed_ms: int = 0
    fan_id: FanId | None = None
    first_name: str = ""
    performance_uid: PerformanceUid | None = None
    completed: tuple[Quest, ...] = ()
    opened: tuple[Quest, ...] = ()
    locked: tuple[Quest, ...] = ()
    points: Points = Points()
    standing: Standing | None = None
    tier_up: bool = False

    @property
    def id(self) -> ReadingId:
        """The reading's id: an outcome has no other."""
        return self.reading.id

    @property
    def receipt(self) -> str:
        """The short code to ask for it by."""
        return receipt(self.id)

    @property
    def family(self) -> Family:
        """What staff must grasp from two metres."""
        return FAMILY[self.verdict]

    @property
    def tier_name(self) -> str | None:
        """The fan's tier, where it is known and one is reached."""
        tier = self.standing.tier if self.standing else None
        return tier.tier_name if tier else None

    @property
    def page_tab_ids(self) -> tuple[PageTabId, ...]:
        """Ids of the completed quests."""
        return tuple(quest.page_tab_id for quest in self.completed)


def event(outcome: Outcome, station: str, mode: str) -> dict[str, object]:
    """The outcome as `--events` writes it; keys are only ever added."""
    reading = outcome.reading
    return {
        "id": outcome.id,
        "at": utc(reading.at),
        "station": station,
        "mode": mode,
        "source": reading.source.value,
        "symbology": reading.symbology,
        "verdict": outcome.verdict.value,
        "reason": outcome.reason.value,
        "fan_id": outcome.fan_id,
        "performance_uid": outcome.performance_uid,
        "quests": list(outcome.page_tab_ids),
        "points": {
            "earned": outcome.points.earned,
            "state": outcome.points.state.value,
            "total": outcome.points.total,
        },
        "pass": None,
        "elapsed_ms": outcome.elapsed_ms,
        "tier": outcome.tier_name,
        "tier_up": outcome.tier_up,
        "receipt": outcome.receipt,
    }


def utc(moment: datetime) -> str:
    """ISO 8601 in UTC with milliseconds and a Z, as events and the wire carry it."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")

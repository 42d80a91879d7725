"""What one reading led to: a verdict, a reason code and figures (DESIGN.md, "Commands")."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from kiosk.domain.access import Access
from kiosk.domain.answers import FAMILY, Family, Reason, Verdict, family_of
from kiosk.domain.catalogue import Quest
from kiosk.domain.ids import FanId, PageTabId, PerformanceUid, ReadingId
from kiosk.domain.readings import Reading
from kiosk.domain.receipts import receipt
from kiosk.domain.tiers import Standing

__all__ = [
    "FAMILY",
    "Family",
    "Outcome",
    "Points",
    "PointsState",
    "Reason",
    "Verdict",
    "event",
    "utc",
]


class PointsState(StrEnum):
    """How sure the points are."""

    CONFIRMED = "confirmed"
    SAVED = "saved"
    NONE = "none"


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
        access: the pass that it is about, at a booth.
        choices: the fan's passes that are open now, for staff to choose from.
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
    access: Access | None = None
    choices: tuple[Access, ...] = ()

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
        return family_of(self.verdict, self.reason)

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
        "pass": _named(outcome.access),
        "elapsed_ms": outcome.elapsed_ms,
        "tier": outcome.tier_name,
        "tier_up": outcome.tier_up,
        "receipt": outcome.receipt,
    }


def _named(access: Access | None) -> dict[str, str] | None:
    return {"reward_uid": access.reward_uid, "serial": access.serial} if access else None


def utc(moment: datetime) -> str:
    """ISO 8601 in UTC with milliseconds and a Z, as events and the wire carry it."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")

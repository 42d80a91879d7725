"""What an outbox row holds: what one reading asked the portal for, and how far that has come."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.domain.catalogue import Quest
from kiosk.domain.ids import FanId, PageTabId, PerformanceUid, ReadingId
from kiosk.domain.readings import Reading, Source


class IntentState(StrEnum):
    """Where an outbox row stands."""

    PENDING = "pending"
    """Not answered yet; tried again when due."""

    CONFIRMED = "confirmed"
    """The portal gave its final answer."""

    ATTENTION = "needs_attention"
    """Refused by the portal although promised to a fan, or for a reason that is not the fan's; a
    person must look."""

    CLOSED = "closed"
    """A person looked and said why nothing more is to be done."""


@dataclass(frozen=True, slots=True)
class Intent:
    """One reading's completions, as decided when it was scanned.

    Attributes:
        id: the reading's; every try carries it, so a repeated delivery awards nothing twice.
        at: when it was scanned, UTC.
        fan_id: None where only the barcode is known; the portal resolves it.
        barcode: the wristband's or ticket's; with a fan_id, it is to be linked to that fan.
        page_tab_ids: the quests that matched at scan time; None where no catalogue was there.
        attempts: tries so far that were not answered.
        source, symbology: of the reading, for its later outcomes.
        clock_off_s: seconds that our clock was known to be behind the portal's at the scan.
    """

    id: ReadingId
    at: datetime
    fan_id: FanId | None = None
    barcode: str | None = None
    performance_uid: PerformanceUid | None = None
    page_tab_ids: tuple[PageTabId, ...] | None = None
    attempts: int = 0
    source: Source = Source.MANUAL
    symbology: str = ""
    clock_off_s: int = 0

    @property
    def portal_at(self) -> datetime:
        """When it was scanned, by the portal's clock as far as it was known."""
        return self.at + timedelta(seconds=self.clock_off_s)

    @property
    def links(self) -> bool:
        """Whether the barcode is to be linked to the fan."""
        return self.fan_id is not None and self.barcode is not None

    @property
    def reading(self) -> Reading:
        """The reading it came from, without its text, which is not kept."""
        return Reading(self.id, "", self.symbology, self.source, device="", at=self.at, seen_at=0.0)


class QuestResult(StrEnum):
    """The portal's word on one quest of an intent."""

    EARNED = "earned"
    ALREADY = "already"
    LOCKED = "locked"
    GONE = "gone"
    """Deleted, or not available at the time of the scan."""


@dataclass(frozen=True, slots=True)
class Settlement:
    """The portal's final answer to an intent; `fan_id` None: the barcode belongs to nobody.

    Attributes:
        refused: the portal's code where it understood and refused; "" where it did not.
        barcode: the intent's, where the portal says by its answer that it is this fan's.
    """

    fan_id: FanId | None
    results: tuple[tuple[Quest, QuestResult], ...] = ()
    opened: tuple[Quest, ...] = ()
    total: int | None = None
    refused: str = ""
    barcode: str | None = None

    def quests(self, result: QuestResult) -> tuple[Quest, ...]:
        """The quests with that result."""
        return tuple(quest for quest, said in self.results if said is result)

    @property
    def earned(self) -> int:
        """Points that this intent earned."""
        return sum(quest.points for quest in self.quests(QuestResult.EARNED))

"""What became of a reading, for whoever asks "why no points?"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.codes import Barcode, FanCode, TokenCode, UnknownCode, classify
from kiosk.domain.ids import FanId, PerformanceUid, ReadingId
from kiosk.domain.intents import IntentState
from kiosk.domain.outcome import PointsState, Reason, Verdict
from kiosk.domain.pin import PinAnswer
from kiosk.domain.readings import Source
from kiosk.domain.receipts import parse_receipt, receipt

FAN_FORM = re.compile(r"fan:(?P<fan_id>\d+)")
"""How staff name a fan by number, whatever the venue's own codes are like."""


@dataclass(frozen=True, slots=True)
class Query:
    """Which readings are asked for: those that any of these names."""

    fan_id: FanId | None = None
    barcode: str | None = None
    receipt: str | None = None


@dataclass(frozen=True, slots=True)
class Trace:
    """One reading here, from the scan to the portal's last word.

    Attributes:
        decided: verdict and reason as first shown; None where the lane was cut short before.
        now: as it stands.
        state: of its outbox row; None where there was nothing to send.
        attempts: tries that were not answered.
        said: the portal's last word, or the fault that came instead; "" before the first try.
        said_at: when that was.
        due: the next try of a pending row.
        note, noted_at: why a person closed the row, and when.
        clock_off_s: seconds that our clock was known to be behind the portal's at the scan.
    """

    id: ReadingId
    at: datetime
    source: Source
    symbology: str = ""
    fan_id: FanId | None = None
    first_name: str = ""
    barcode: str | None = None
    performance_uid: PerformanceUid | None = None
    decided: tuple[Verdict, Reason] | None = None
    now: tuple[Verdict, Reason] | None = None
    points_earned: int = 0
    points_state: PointsState = PointsState.NONE
    state: IntentState | None = None
    attempts: int = 0
    said: str = ""
    said_at: datetime | None = None
    due: datetime | None = None
    note: str = ""
    noted_at: datetime | None = None
    clock_off_s: int = 0

    @property
    def receipt(self) -> str:
        """Its short code."""
        return receipt(self.id)

    @property
    def open(self) -> bool:
        """Whether a person may send it again, or close it."""
        return self.state in (IntentState.PENDING, IntentState.ATTENTION)


@dataclass(frozen=True, slots=True)
class DeskView:
    """What the staff desk shows.

    Attributes:
        answer: to the last try at the PIN; None before one.
        locked_until: where that was `LOCKED`.
        query: as typed; "" lists what needs a person, and what is on its way.
        failed: the database could not be read or written.
    """

    unlocked: bool = False
    answer: PinAnswer | None = None
    locked_until: datetime | None = None
    query: str = ""
    traces: tuple[Trace, ...] = ()
    failed: bool = False


def parse_query(text: str, fan_forms: Sequence[re.Pattern[str]]) -> Query | None:
    """What is typed or scanned: a fan's code or id, a receipt or a barcode; None if nothing is."""
    match classify(text, (*fan_forms, FAN_FORM)):
        case FanCode(fan_id):
            return Query(fan_id=fan_id, receipt=parse_receipt(text))
        case Barcode(barcode):
            return Query(barcode=barcode, receipt=parse_receipt(text))
        case TokenCode() | UnknownCode():
            return None

"""What staff do about a pass at the booth, and what comes of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.ids import ReadingId
from kiosk.domain.pin import PinAnswer
from kiosk.domain.redemption import Undo


class Act(StrEnum):
    """What staff asked for."""

    OVERRIDE = "override"
    UNDO = "undo"
    REDEEM = "redeem"
    """One of the passes of a fan's code."""


class ActAnswer(StrEnum):
    """What came of it."""

    DONE = "done"
    PIN_UNSET = "pin_unset"
    PIN_WRONG = "pin_wrong"
    PIN_LOCKED = "pin_locked"
    REASON_NEEDED = "reason_needed"
    TOO_LATE = "too_late"
    NOT_LAST = "not_last"
    """The pass was used again since."""

    NOT_POSSIBLE = "not_possible"
    """The reading is not known here any more, or asks for nothing of the kind."""

    FAILED = "failed"
    """The database could not be read or written."""


@dataclass(frozen=True, slots=True)
class BoothView:
    """The answer to one act; the card itself comes as an outcome.

    Attributes:
        locked_until: until when no PIN is looked at, where the answer is `PIN_LOCKED`.
    """

    reading_id: ReadingId
    act: Act
    answer: ActAnswer
    locked_until: datetime | None = None


OF_PIN = {
    PinAnswer.UNSET: ActAnswer.PIN_UNSET,
    PinAnswer.WRONG: ActAnswer.PIN_WRONG,
    PinAnswer.LOCKED: ActAnswer.PIN_LOCKED,
}
OF_UNDO = {
    Undo.UNDONE: ActAnswer.DONE,
    Undo.TOO_LATE: ActAnswer.TOO_LATE,
    Undo.NOT_LAST: ActAnswer.NOT_LAST,
    Undo.UNKNOWN: ActAnswer.NOT_POSSIBLE,
}

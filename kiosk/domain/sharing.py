"""What a booth still owes the ledger that booths share."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.ids import ReadingId


class Debt(StrEnum):
    """What the shared ledger is to hear."""

    USE = "use"
    """That a pass was used here, while it could not be asked."""

    WITHDRAWAL = "withdrawal"
    """That a use does not count: it was undone, or asked for, given up and nobody let in."""


class DebtState(StrEnum):
    """What became of it."""

    OPEN = "open"
    AGREED = "agreed"
    DOUBLED = "doubled"
    """The pass had been used elsewhere: it was accepted once too often."""


@dataclass(frozen=True, slots=True)
class Owed:
    """One debt.

    Attributes:
        id: of the reading whose use it is.
        at: when the pass was used; in UTC.
    """

    id: ReadingId
    debt: Debt
    at: datetime

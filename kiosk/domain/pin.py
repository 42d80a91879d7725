"""The staff PIN: what may be one, and how long it is locked after wrong tries."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

MIN_DIGITS = 6
MAX_DIGITS = 12
FREE_TRIES = 5
"""Wrong tries in a row that cost no wait."""

FIRST_LOCK = timedelta(seconds=30)
LONGEST_LOCK = timedelta(minutes=15)


class PinAnswer(StrEnum):
    """What a try at the PIN came to."""

    OPEN = "open"
    WRONG = "wrong"
    LOCKED = "locked"
    """Too many wrong tries: not even looked at."""
    UNSET = "unset"
    """Nobody has set a PIN here."""


@dataclass(frozen=True, slots=True)
class StaffPin:
    """The PIN as it is kept: its hash, the wrong tries since the last right one, and the lock."""

    digest: str
    failures: int = 0
    locked_until: datetime | None = None


def usable(pin: str) -> bool:
    """Whether it may be set: six digits or more, and not one digit over and over."""
    digits = pin.isascii() and pin.isdigit() and MIN_DIGITS <= len(pin) <= MAX_DIGITS
    return digits and len(set(pin)) > 1


def lock_for(failures: int) -> timedelta:
    """How long to lock after so many wrong tries in a row: twice as long each time."""
    if failures < FREE_TRIES:
        return timedelta(0)
    doubled: timedelta = FIRST_LOCK * 2 ** min(failures - FREE_TRIES, 10)
    return min(LONGEST_LOCK, doubled)

"""The list of passes and fan cards that were taken back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.domain.ids import KeyId, Serial
from kiosk.domain.passes import PassesUnusable


class OlderList(PassesUnusable):
    """The list is older than the one in use, or another one of the same number."""


@dataclass(frozen=True, slots=True)
class RevocationList:
    """Serials that hold no longer.

    Attributes:
        sequence: from 1, one more in each list.
        issued: when it was signed; in UTC.
    """

    sequence: int
    issued: datetime
    serials: frozenset[Serial]
    key_id: KeyId

    def revokes(self, serial: Serial) -> bool:
        """Whether the pass or card of that serial was taken back."""
        return serial in self.serials

    def age(self, now: datetime) -> timedelta:
        """How long ago it was signed; never negative, whatever the clocks say."""
        return max(timedelta(0), now - self.issued)


@dataclass(frozen=True, slots=True)
class ListState:
    """What a station knows of its list.

    Attributes:
        sequence, issued: of the list in use; 0 and None before the first.
        fault: why the file is not gone by, and what to do; "" where it is.
    """

    sequence: int = 0
    issued: datetime | None = None
    fault: str = ""


def newer_of(current: RevocationList | None, candidate: RevocationList) -> RevocationList:
    """The list to use from now on; raises OlderList where `candidate` would take revocations back.

    The list in use, read once more, is no news and no fault.
    """
    if current is None or candidate.sequence > current.sequence:
        return candidate
    if candidate == current:
        return current
    if candidate.sequence < current.sequence:
        raise OlderList(
            f"revocation list {candidate.sequence} is older than {current.sequence}, which is in "
            "use: copy the newest one here"
        )
    raise OlderList(
        f"there are two revocation lists {current.sequence}: revoke once more at one place only, "
        "and copy that list here"
    )


def next_list(
    current: RevocationList | None, serials: Iterable[Serial], issued: datetime, key_id: KeyId
) -> RevocationList:
    """The list that comes after `current`, with `serials` besides."""
    before = current.serials if current else frozenset[Serial]()
    sequence = current.sequence + 1 if current else 1
    return RevocationList(sequence, issued, before.union(serials), key_id)

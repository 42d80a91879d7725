"""How often a pass lets its fan in, and when a use may be taken back: the ledger's rules.

A pass is known by its serial. One that the portal lists and no token was scanned for has the serial
that `passes.serial_for` gives its fan and reward: that of its token, so it is used once either way.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum

from kiosk.domain.ids import FanId, ReadingId, RewardUid, Serial

UNDO_WITHIN = timedelta(seconds=60)
"""How long a use may be taken back: the turnstile did not turn."""


class Decision(StrEnum):
    """Whether a pass lets in once more."""

    COUNTED = "counted"
    """Yes, and a use less is left."""

    REENTRY = "reentry"
    """Yes: the fan comes back so soon that no other use is counted."""

    OVERRIDDEN = "overridden"
    """Yes, against the rule: a supervisor says so, and why."""

    TOO_SOON = "too_soon"
    """No: the last use was only just now, though others are left."""

    USED = "used"
    """No: no use is left."""


ADMITTING = frozenset({Decision.COUNTED, Decision.REENTRY, Decision.OVERRIDDEN})


class Undo(StrEnum):
    """What became of a wish to take a use back."""

    UNDONE = "undone"
    """It counts no longer, now or since it was undone before."""

    TOO_LATE = "too_late"
    """More than `UNDO_WITHIN` have passed."""

    NOT_LAST = "not_last"
    """The pass was used again since."""

    UNKNOWN = "unknown"
    """There was no such use."""


@dataclass(frozen=True, slots=True)
class UsePolicy:
    """How a venue lets its passes be used.

    Attributes:
        uses: how often a pass counts, in all or, if `daily`, on each day of the venue.
        zone: where the venue's days are told.
        day_begins: how long after midnight its day does, for nights that end later.
        reentry: for how long after a counted use the fan may come back in free.
        apart: how long after a counted use the next is refused, so that an impatient second scan
            costs none; `reentry` goes before it.
    """

    uses: int = 1
    daily: bool = False
    zone: tzinfo = UTC
    day_begins: timedelta = timedelta(0)
    reentry: timedelta = timedelta(0)
    apart: timedelta = timedelta(0)

    def day(self, at: datetime) -> date:
        """The venue's day that this moment belongs to, by the clock on its wall."""
        return (at.astimezone(self.zone).replace(tzinfo=None) - self.day_begins).date()


@dataclass(frozen=True, slots=True)
class Redemption:
    """A wish to use a pass.

    Attributes:
        id: of the reading that led to it, which uses one pass; asked again with it, the ledger
            answers the same.
        at: when it was scanned; in UTC.
        staff: who was at the desk, "" where nobody says.
        override: why a supervisor lets in whatever the rule says, "" where none does.
    """

    id: ReadingId
    serial: Serial
    fan_id: FanId
    reward_uid: RewardUid
    at: datetime
    station: str
    staff: str = ""
    override: str = ""


@dataclass(frozen=True, slots=True)
class Use:
    """A redemption that let someone in, as the ledger keeps it.

    Attributes:
        decision: one of `ADMITTING`.
        undone_at: when it was taken back; None while it counts.
        undone_by: who did.
    """

    redemption: Redemption
    decision: Decision
    undone_at: datetime | None = None
    undone_by: str = ""


@dataclass(frozen=True, slots=True)
class Redeemed:
    """The ledger's answer: its decision, and the uses before it in the order they were kept."""

    decision: Decision
    earlier: tuple[Use, ...]


def decide(earlier: Sequence[Use], policy: UsePolicy, wish: Redemption) -> Decision:
    """Whether the pass of these uses lets in once more.

    Stations' clocks differ by a little and may be set back: a use that seems to lie ahead counts.
    """
    counted = [
        use.redemption.at
        for use in earlier
        if use.undone_at is None and use.decision is not Decision.REENTRY
    ]
    decision = _by_rule(counted, policy, wish.at)
    return Decision.OVERRIDDEN if wish.override and decision not in ADMITTING else decision


def _by_rule(counted: Sequence[datetime], policy: UsePolicy, now: datetime) -> Decision:
    since = min((abs(now - at) for at in counted), default=timedelta.max)
    if since < policy.reentry:
        return Decision.REENTRY
    today = policy.day(now)
    spent = sum(not policy.daily or policy.day(at) >= today for at in counted)
    if spent >= policy.uses:
        return Decision.USED
    return Decision.TOO_SOON if since < policy.apart else Decision.COUNTED


def undoing(uses: Sequence[Use], reading_id: ReadingId, now: datetime) -> Undo:
    """Whether the use of that reading may be taken back; `uses` are all of its pass, in order."""
    use = next((each for each in uses if each.redemption.id == reading_id), None)
    if use is None:
        return Undo.UNKNOWN
    if use.undone_at is not None:
        return Undo.UNDONE
    if abs(now - use.redemption.at) > UNDO_WITHIN:
        return Undo.TOO_LATE
    standing = [each for each in uses if each.undone_at is None]
    return Undo.UNDONE if standing[-1] is use else Undo.NOT_LAST

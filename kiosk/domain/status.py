"""What the screen shows around the card: the portal's state, the counters, the last outcomes."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.answers import Family, Reason, Verdict, family_of
from kiosk.domain.catalogue import Business, Performance
from kiosk.domain.ids import FanId, ReadingId, RewardUid, Serial
from kiosk.domain.outcome import PointsState
from kiosk.domain.revocations import ListState


class PortalState(StrEnum):
    """Whether the portal answers."""

    CONNECTING = "connecting"
    """Not heard yet, or asked whether it is back."""
    ONLINE = "online"
    AWAY = "away"
    SLOW = "slow"
    """It answers, but too late for a lane."""
    PAUSED = "paused"
    """It refuses our key: nothing is sent until someone mends it."""


@dataclass(frozen=True, slots=True)
class StationStatus:
    """The station's state at one moment.

    Attributes:
        on_its_way: outbox rows that the portal has not answered.
        attention: outbox rows that a person must look at.
        business: whose station this is; None until the portal has told.
        performance: the one whose doors are open; `upcoming` is the next.
        trouble: what stops the lane, or None.
        catalogue_at: when the quests here were fetched; None without any.
        clock_off_s: seconds that our clock is behind (negative: ahead of) the portal's, or 0.
        revocations: the list of what was taken back; None where the station goes by none.
        ledger_away: others share the ledger of passes, and it cannot be reached.
        ledger_anew: it was damaged and begun anew: earlier uses are not known.
        unconfirmed: uses that the shared ledger has not heard of yet.
        doubled: uses that it then said were not the first.
    """

    portal: PortalState = PortalState.CONNECTING
    on_its_way: int = 0
    attention: int = 0
    business: Business | None = None
    performance: Performance | None = None
    upcoming: Performance | None = None
    trouble: Reason | None = None
    catalogue_at: datetime | None = None
    clock_off_s: int = 0
    revocations: ListState | None = None
    ledger_away: bool = False
    ledger_anew: bool = False
    unconfirmed: int = 0
    doubled: int = 0


@dataclass(frozen=True, slots=True)
class DeviceStatus:
    """One scanner's state.

    Attributes:
        cause: what keeps it from listening, and what to do.
        hint: while it listens: what whoever holds a code to it should do now.
        remark: while it listens: what staff should know of its set-up.
    """

    device: str
    listening: bool
    cause: str = ""
    hint: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One past outcome, as the list shows it."""

    id: ReadingId
    at: datetime
    verdict: Verdict
    reason: Reason
    points_earned: int = 0
    points_state: PointsState = PointsState.NONE
    fan_id: FanId | None = None
    first_name: str = ""
    serial: Serial | None = None
    reward_uid: RewardUid | None = None

    @property
    def family(self) -> Family:
        """Decides the line's mark."""
        return family_of(self.verdict, self.reason)


@dataclass(frozen=True, slots=True)
class Counters:
    """Totals of the current performance at this station.

    `points` counts confirmed points only; `saved` are points on their way, in readings.
    """

    fans: int = 0
    points: int = 0
    saved: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True)
class History:
    """The newest outcomes, newest first, and the totals."""

    lines: tuple[HistoryLine, ...] = ()
    counters: Counters = Counters()

"""What passes are written by: the venue's figures, its performances and the portal's clock."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.domain.ids import PerformanceUid
from kiosk.domain.status import StationStatus
from kiosk.ui.figures import Figures
from kiosk.ui.station_face import StationFace


@dataclass(frozen=True, slots=True)
class Venue:
    """What a pass is written by.

    Attributes:
        performances: names of those that this station has met.
        current: the one whose doors are open.
        shows_names: whether a fan's first name may be shown.
    """

    figures: Figures
    performances: Mapping[PerformanceUid, str]
    current: PerformanceUid | None = None
    shows_names: bool = True


class VenueNews:
    """Remembers what the station's status tells of the venue."""

    def __init__(self, station: StationFace) -> None:
        self._figures = Figures(station.language, station.timezone)
        self._shows_names = station.show_name == "first"
        self._names: dict[PerformanceUid, str] = {}
        self._status = StationStatus()

    def hear(self, status: StationStatus) -> None:
        """Take in what it tells."""
        self._status = status
        for performance in (status.performance, status.upcoming):
            if performance:
                self._names[performance.performance_uid] = performance.name

    @property
    def venue(self) -> Venue:
        """The venue as far as it is known now."""
        on = self._status.performance
        current = on.performance_uid if on else None
        return Venue(self._figures, self._names, current, self._shows_names)

    def by_portal(self, ours: datetime) -> datetime:
        """What the portal's clock shows when ours shows this, as far as that is known."""
        return ours + timedelta(seconds=self._status.clock_off_s)

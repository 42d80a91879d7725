"""What the portal's answers say of this machine's clock."""

from datetime import datetime, timedelta

import structlog

from kiosk.domain.drift import clock_off_s
from kiosk.domain.ports import Clock
from kiosk.station.board import Board

log = structlog.get_logger(__name__)


class Timekeeper:
    """Compares the portal's dates with our clock; a difference is shown, and kept with readings."""

    def __init__(self, board: Board, clock: Clock) -> None:
        self._board = board
        self._clock = clock
        self.off_s = 0
        """Seconds that our clock is behind the portal's, as last heard."""

    def heard(self, date: datetime, took_s: float) -> None:
        """An answer of the portal's came, dated by its clock, so many seconds after we asked."""
        now = self._clock.now()
        off_s = clock_off_s(date, now - timedelta(seconds=took_s), now)
        if bool(off_s) != bool(self.off_s):
            log.warning("clock_wrong" if off_s else "clock_right", off_s=off_s)
        self.off_s = off_s
        self._board.clock_off(off_s)

    def portal_time(self, at: datetime) -> datetime:
        """A moment of our clock by the portal's, as far as it is known."""
        return at + timedelta(seconds=self.off_s)

"""Looks at a camera's frames and tells, now and then, how well it sees."""

import time
from collections.abc import Callable

from kiosk.scanning.hints import Hints
from kiosk.scanning.pixels import Bgr
from kiosk.scanning.sight import Rate, Sight, look_at

LOOK_S = 0.1
"""Seconds between two looks: hints are slower than that, and most frames then cost nothing."""

REPORT_S = 0.5
"""Seconds between two reports; a new hint is told at once."""


class Lookout:
    """Of one camera: `captured` is for the thread that captures, `see` for the one that decodes.

    Args:
        on_sight: gets the reports, in the decode thread.
        clock: monotonic seconds.
    """

    def __init__(
        self, on_sight: Callable[[Sight], None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._on_sight = on_sight
        self._clock = clock
        self._rate = Rate()
        self._hints = Hints()
        self._read = False
        self._told = ""
        self._look_due = self._report_due = clock()

    def captured(self) -> None:
        """A frame came, whether or not it is decoded."""
        self._rate.tick(self._clock())

    def see(self, image: Bgr, *, read: bool) -> None:
        """Look at a decoded frame; `read`: it showed a code."""
        now = self._clock()
        self._read = self._read or read
        ends_a_hint = read and self._told != ""
        if now < self._look_due and not ends_a_hint:
            return
        look = look_at(image)
        hint = self._hints.after(look, read=self._read, now=now)
        self._read, self._look_due = False, now + LOOK_S
        if now >= self._report_due or hint != self._told:
            self._told, self._report_due = hint, now + REPORT_S
            self._on_sight(Sight(look.light, look.fine, self._rate.per_second(), hint))

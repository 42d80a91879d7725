"""Looks at a camera's frames and tells, now and then, how well it sees."""

import time
from collections.abc import Callable

from kiosk.scanning.hints import Hints
from kiosk.scanning.pixels import Bgr
from kiosk.scanning.sight import Rate, Sight, look_at

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
        self._told = ""
        self._due = clock()

    def captured(self) -> None:
        """A frame came, whether or not it is decoded."""
        self._rate.tick(self._clock())

    def see(self, image: Bgr, *, read: bool) -> None:
        """Look at a decoded frame; `read`: it showed a code."""
        now, look = self._clock(), look_at(image)
        hint = self._hints.after(look, read=read, now=now)
        if now < self._due and hint == self._told:
            return
        self._told, self._due = hint, now + REPORT_S
        self._on_sight(Sight(look.light, look.fine, self._rate.per_second(), hint))

"""Cameras as the doctor's window shows them: each measured, one of them seen."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.app.doctor import picture
from kiosk.domain.doctoring import Sighting
from kiosk.scanning.sight import Rate, Sight, look_at
from kiosk.ui.doctor_bridge import DoctorBridge
from kiosk.ui.preview import Corners, PreviewFeed

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

TOLD_EVERY_S = 0.25
"""Figures that change more often cannot be read."""


class Watching:
    """What the watched cameras share.

    Attributes:
        shown: the camera that is seen; the first until another is chosen.
    """

    def __init__(self, bridge: DoctorBridge, feed: PreviewFeed) -> None:
        self.bridge = bridge
        self.feed = feed
        self.shown = ""


class Watched(PreviewFeed):
    """Takes one camera's frames: measures them, and hands them on where the camera is shown."""

    def __init__(
        self,
        watching: Watching,
        device: str,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(monotonic)
        self._watching = watching
        self._device = device
        self._clock = monotonic
        self._rate = Rate()
        self._due = 0.0
        if device and not watching.shown:
            watching.shown = device

    def push(self, image: "NDArray[np.uint8]", corners: Sequence[Corners] = ()) -> None:
        """A frame, from the camera's own thread."""
        now = self._clock()
        self._rate.tick(now)
        if self._watching.shown == self._device:
            self._watching.feed.push(image, corners)
        if now >= self._due:
            self._due = now + TOLD_EVERY_S
            self._watching.bridge.sight(self._measured(image))

    def _measured(self, image: "NDArray[np.uint8]") -> Sighting:
        look = look_at(image)
        sight = Sight(look.light, look.fine, self._rate.per_second())
        height, width = image.shape[:2]
        rate = picture.pace(sight)
        bars = (
            picture.light(sight),
            picture.sharpness(sight),
            replace(rate, says=f"{width}x{height}, {rate.says}"),
        )
        return Sighting(self._device, bars)

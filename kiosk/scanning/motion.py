"""Tells when a scene is worth a closer look, so that an empty lane costs little."""

import numpy as np

from kiosk.scanning.opencv import cv2
from kiosk.scanning.pixels import Grey

LIVELY_FRAMES = 60
"""Frames after a movement that still count as lively: 2 s at 30 a second, so that a code held
perfectly still is looked at in every way several times."""

_SHRINK = 8
_CHANGED_BY = 10
_CHANGED_SHARE = 0.001


class Motion:
    """Compares eighth-size frames with the scene as it was at the last movement.

    Comparing with that, and not with the frame before, makes slow drifts add up to a movement.
    """

    def __init__(self) -> None:
        self._scene: Grey | None = None
        self._lively = 0

    def is_lively(self, frame: Grey) -> bool:
        """Whether something moved in `frame`, the next of the camera, or shortly before."""
        if self._moved(frame):
            self._lively = LIVELY_FRAMES
        self._lively = max(0, self._lively - 1)
        return self._lively > 0

    def _moved(self, frame: Grey) -> bool:
        size = max(1, frame.shape[1] // _SHRINK), max(1, frame.shape[0] // _SHRINK)
        small = np.asarray(cv2.resize(frame, size, interpolation=cv2.INTER_AREA), np.uint8)
        if self._scene is not None and self._scene.shape == small.shape:
            changed = cv2.countNonZero(
                np.asarray(cv2.absdiff(self._scene, small) > _CHANGED_BY, np.uint8)
            )
            if changed <= _CHANGED_SHARE * small.size:
                return False
        self._scene = small
        return True

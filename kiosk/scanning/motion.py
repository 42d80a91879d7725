"""Tells which frames are worth a look, so that an empty lane costs little."""

import numpy as np

from kiosk.scanning.opencv import cv2
from kiosk.scanning.pixels import Grey
from kiosk.scanning.sketch import Sketch

LIVELY_FRAMES = 60
"""Frames after a movement that are all looked at: 2 s at 30 a second, so that a code held
perfectly still is looked at in every way several times."""

QUIET_EVERY = 4
"""In a scene that stays still one frame in so many is looked at: no code waits over 0.14 s."""

_CHANGED_BY = 10
_CHANGED_SHARE = 0.001
_NOISE_MARGIN = 0.8
"""Detail that the sensor's noise alone adds and takes, by its sigma."""


class Motion:
    """Compares each frame's sketch with that of the last movement.

    Comparing with that, and not with the frame before, makes slow drifts add up to a movement. The
    detail shows what light does not: a picture that comes into focus.
    """

    def __init__(self) -> None:
        self._scene: Sketch | None = None
        self._left = 0
        self._frames = 0

    @property
    def lively(self) -> bool:
        """Whether something moved in the last frame or shortly before."""
        return self._left > 0

    def wants_look(self, sketch: Sketch) -> bool:
        """Whether to look at the camera's next frame."""
        self._frames += 1
        if self._moved(sketch):
            self._scene = sketch
            self._left = LIVELY_FRAMES
        self._left = max(0, self._left - 1)
        return self.lively or self._frames % QUIET_EVERY == 0

    def _moved(self, sketch: Sketch) -> bool:
        scene = self._scene
        if scene is None or scene.light.shape != sketch.light.shape:
            return True
        by = _CHANGED_BY + _NOISE_MARGIN * sketch.noise
        return _differ(scene.light, sketch.light, by) or _differ(scene.detail, sketch.detail, by)


def _differ(one: Grey, other: Grey, by: float) -> bool:
    changed = np.asarray(cv2.absdiff(one, other) > by, np.uint8)
    return cv2.countNonZero(changed) > _CHANGED_SHARE * one.size

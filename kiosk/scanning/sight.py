"""How well a camera sees: the light, the sharpness and the rate of its picture, in figures.

Cheap enough for every frame; sharpness is that of the middle, where codes are held.
"""

from collections import deque
from dataclasses import dataclass

import numpy as np

from kiosk.scanning.opencv import cv2
from kiosk.scanning.pixels import Bgr, Grey, grey_of

RATE_S = 2.0
"""Seconds over which frames are counted."""

_SPARSE = 16
_MIDDLE = 360, 640
"""Rows and columns of the middle, at most; of a small picture, half of it."""

_FINER, _COARSER = 2, 4


@dataclass(frozen=True, slots=True)
class Sight:
    """What the doctor shows of a camera.

    Attributes:
        light: mean of the picture, 0 (black) to 255 (white).
        sharpness: variance of the Laplacian in the picture's middle; a code in focus makes
            thousands, a blurred or empty middle less than a hundred.
        fps: frames a second that the camera delivers.
        hint: what would help, a plain sentence; "" while nothing is amiss.
    """

    light: float
    sharpness: float
    fps: float
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """One frame's figures.

    Attributes:
        light: as in Sight.
        fine: as Sight's sharpness.
        coarse: the same four times coarser: blur takes the fine and leaves the coarse.
        middle: the middle, very small.
    """

    light: float
    fine: float
    coarse: float
    middle: Grey


def look_at(frame: Bgr) -> Look:
    """The figures of a frame, which must not be empty."""
    fine = _reduced(_middle_of(frame), _FINER)
    coarse = _reduced(fine, _COARSER)
    light = float(grey_of(frame[::_SPARSE, ::_SPARSE]).mean())
    return Look(light, _detail(fine), _detail(coarse), coarse)


def _middle_of(frame: Bgr) -> Grey:
    height, width = frame.shape[:2]
    rows, columns = min(_MIDDLE[0], -(-height // 2)), min(_MIDDLE[1], -(-width // 2))
    top, left = (height - rows) // 2, (width - columns) // 2
    return grey_of(frame[top : top + rows, left : left + columns])


def _reduced(image: Grey, by: int) -> Grey:
    size = max(1, round(image.shape[1] / by)), max(1, round(image.shape[0] / by))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def _detail(image: Grey) -> float:
    _, deviation = cv2.meanStdDev(cv2.Laplacian(image, cv2.CV_16S))
    return float(deviation[0, 0]) ** 2


class Rate:
    """Counts frames a second."""

    def __init__(self) -> None:
        self._times: deque[float] = deque()

    def tick(self, now: float) -> None:
        """A frame came at monotonic second `now`."""
        self._times.append(now)
        while now - self._times[0] > RATE_S:
            self._times.popleft()

    def per_second(self) -> float:
        """Frames a second up to the last; 0 before the second frame."""
        times = list(self._times)
        return (len(times) - 1) / (times[-1] - times[0]) if len(times) > 1 else 0.0

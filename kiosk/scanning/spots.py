"""Where in a frame a code might be: the parts with the most fine detail.

A part is a tenth of a frame, so all that costs too much on a whole frame can be tried on it.
"""

from dataclasses import dataclass

import numpy as np

from kiosk.scanning.detection import Corners
from kiosk.scanning.opencv import cv2
from kiosk.scanning.pixels import Grey
from kiosk.scanning.sketch import SHRINK, Sketch

MAX_SPOTS = 2
MAX_SHARE = 0.5
"""A spot larger than this part of the frame says nothing of where to look."""

_LEAST_DETAIL = 3
_STANDS_OUT = 0.35
_REACH = 5
"""Detail so near, in the sketch's pixels, belongs together."""

_LEAST_AREA = 6
_EDGE_WEIGHT = 0.5
_ROOM_SHARE, _ROOM_PX = 0.12, 20


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a frame, in pixels; right and bottom are outside."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def size(self) -> int:
        """Pixels."""
        return (self.right - self.left) * (self.bottom - self.top)

    def of(self, frame: Grey) -> Grey:
        """The part itself, contiguous."""
        return np.ascontiguousarray(frame[self.top : self.bottom, self.left : self.right])

    def grown(self, frame: Grey) -> "Box":
        """The box with room around it for a quiet zone and a hand that moves."""
        height, width = frame.shape
        room = _ROOM_PX + round(_ROOM_SHARE * max(self.right - self.left, self.bottom - self.top))
        return Box(
            max(0, self.left - room),
            max(0, self.top - room),
            min(width, self.right + room),
            min(height, self.bottom + room),
        )


def box_around(corners: Corners, frame: Grey) -> Box:
    """The part of `frame` in which a code with these corners will be found again."""
    xs, ys = zip(*corners, strict=True)
    return Box(min(xs), min(ys), max(xs) + 1, max(ys) + 1).grown(frame)


def spots(sketch: Sketch, frame: Grey) -> list[Box]:
    """The parts of `frame` that stand out most, best first; none where all of it is alike."""
    usual = np.uint8(np.median(sketch.detail))
    detail = cv2.blur(np.maximum(sketch.detail, usual) - usual, (3, 3))
    peak = int(detail.max())
    if peak < _LEAST_DETAIL:
        return []
    standing_out = np.asarray(detail > _STANDS_OUT * peak, np.uint8)
    near = cv2.getStructuringElement(cv2.MORPH_RECT, (_REACH, _REACH))
    joined = cv2.morphologyEx(standing_out, cv2.MORPH_CLOSE, near)
    _, labels, stats, centres = cv2.connectedComponentsWithStats(joined)
    found = []
    for label in range(1, len(stats)):
        left, top, width, height, area = stats[label].tolist()
        if area >= _LEAST_AREA:
            weight = float(detail[labels == label].sum()) * _nearness(centres[label], sketch)
            found.append((weight, _in_frame(left, top, width, height, frame)))
    found.sort(key=lambda each: -each[0])
    return [box for _, box in found[:MAX_SPOTS] if _is_a_part(box, frame)]


def _nearness(centre: "np.ndarray", sketch: Sketch) -> float:
    """1 in the middle, less towards the edges: that is where fans hold their codes."""
    height, width = sketch.detail.shape
    away = np.hypot(2 * centre[0] / width - 1, 2 * centre[1] / height - 1)
    return float(1 - _EDGE_WEIGHT * min(1.0, away))


def _in_frame(left: int, top: int, width: int, height: int, frame: Grey) -> Box:
    box = Box(left * SHRINK, top * SHRINK, (left + width) * SHRINK, (top + height) * SHRINK)
    return box.grown(frame)


def _is_a_part(box: Box, frame: Grey) -> bool:
    return 0 < box.size <= MAX_SHARE * frame.size

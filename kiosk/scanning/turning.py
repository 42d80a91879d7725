"""Turns a camera's frames: rotated, mirrored, cut to a region.

The region is cut out first, which copies nothing; then only what is left is turned.
"""

import numpy as np

from kiosk.scanning.opencv import cv2
from kiosk.scanning.pixels import Bgr
from kiosk.scanning.wishes import Region, Turn

_ROTATIONS = {
    90: cv2.ROTATE_90_CLOCKWISE,
    180: cv2.ROTATE_180,
    270: cv2.ROTATE_90_COUNTERCLOCKWISE,
}
_SIDEWAYS = 1


def turned(frame: Bgr, turn: Turn) -> Bgr:
    """`frame` turned; a view of it where nothing but a region is asked."""
    part = frame if turn.region is None else _cut(frame, _as_captured(turn.region, turn))
    if turn.rotate:
        part = np.asarray(cv2.rotate(part, _ROTATIONS[turn.rotate]), np.uint8)
    return np.asarray(cv2.flip(part, _SIDEWAYS), np.uint8) if turn.mirror else part


def _cut(frame: Bgr, region: Region) -> Bgr:
    """The region's pixels, one at least: a stream may send a very small picture."""
    height, width = frame.shape[:2]
    left = min(max(0, round(region.left * width)), width - 1)
    top = min(max(0, round(region.top * height)), height - 1)
    right = max(left + 1, round((region.left + region.width) * width))
    bottom = max(top + 1, round((region.top + region.height) * height))
    return frame[top:bottom, left:right]


def _as_captured(region: Region, turn: Turn) -> Region:
    """Where the region of the turned picture is in the camera's own."""
    left, top, width, height = region.left, region.top, region.width, region.height
    if turn.mirror:
        left = 1 - left - width
    for _ in range(-turn.rotate % 360 // 90):  # Turn it on, clockwise, until the circle is full.
        left, top, width, height = 1 - top - height, left, height, width
    return Region(left, top, width, height)

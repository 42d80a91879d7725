"""Asks a camera's driver for what the station wishes, and tells what it refused.

A driver says no by returning False, or says yes and goes on as before; so what it gives is read
back. A refusal never keeps a camera from scanning.
"""

import sys
from collections.abc import Iterator
from typing import Protocol

from kiosk.scanning.opencv import cv2
from kiosk.scanning.wishes import Auto, Wishes

WIDTH, HEIGHT = 1280, 720
"""What a camera is asked for where the station says nothing."""

_FPS_OFF_BY = 1.0

if sys.platform == "linux":
    _EXPOSURE_BY_HAND, _EXPOSURE_AUTO = 1, 3
    """V4L2's menu: manual, and aperture priority, which is what USB cameras call automatic."""
else:
    _EXPOSURE_BY_HAND, _EXPOSURE_AUTO = 0, 1


class Controls(Protocol):
    """As much of cv2.VideoCapture as there is to set."""

    def set(self, propId: int, value: float) -> bool:  # noqa: N803 - OpenCV's name
        """Ask for it; False where the driver refuses."""

    def get(self, propId: int) -> float:  # noqa: N803 - OpenCV's name
        """What it is; 0 or -1 where the driver does not say."""


def ask(capture: Controls, wishes: Wishes) -> tuple[str, ...]:
    """Set up a camera that was just opened; what was refused, each as a plain sentence."""
    # Most USB cameras reach this size at full speed only in MJPG; those that cannot ignore it.
    capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
    refused = (*_size(capture, wishes.size), *_fps(capture, wishes.fps))
    capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    return (*refused, *_exposure(capture, wishes.exposure), *_focus(capture, wishes.focus))


def _size(capture: Controls, wanted: tuple[int, int] | None) -> Iterator[str]:
    width, height = wanted or (WIDTH, HEIGHT)
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, width)
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, height)
    given = (
        round(capture.get(cv2.CAP_PROP_FRAME_WIDTH)),
        round(capture.get(cv2.CAP_PROP_FRAME_HEIGHT)),
    )
    if wanted and given != wanted:
        yield f"The camera has no size {width}x{height}; it gives {given[0]}x{given[1]}."


def _fps(capture: Controls, wanted: float | None) -> Iterator[str]:
    if wanted is None:
        return
    accepted = capture.set(cv2.CAP_PROP_FPS, wanted)
    given = capture.get(cv2.CAP_PROP_FPS)
    if given > 0 and abs(given - wanted) > _FPS_OFF_BY:
        yield f"The camera has no {wanted:g} frames a second here; it gives {given:g}."
    elif not accepted:
        yield "The camera's frame rate cannot be set."


def _exposure(capture: Controls, wanted: float | Auto | None) -> Iterator[str]:
    match wanted:
        case None:
            return
        case "auto":
            done = capture.set(cv2.CAP_PROP_AUTO_EXPOSURE, _EXPOSURE_AUTO)
        case _:
            # Some drivers have no such switch and take the value all the same.
            capture.set(cv2.CAP_PROP_AUTO_EXPOSURE, _EXPOSURE_BY_HAND)
            done = capture.set(cv2.CAP_PROP_EXPOSURE, wanted)
    if not done:
        yield f"The camera's exposure cannot be set to {wanted}."


def _focus(capture: Controls, wanted: float | Auto | None) -> Iterator[str]:
    match wanted:
        case None:
            return
        case "auto":
            done = capture.set(cv2.CAP_PROP_AUTOFOCUS, 1)
        case _:
            capture.set(cv2.CAP_PROP_AUTOFOCUS, 0)
            done = capture.set(cv2.CAP_PROP_FOCUS, wanted)
    if not done:
        yield f"The camera's focus cannot be set to {wanted}."

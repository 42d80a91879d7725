"""Pictures for the simulated camera: a gate's background, and phones and tickets that show a code.

Everything is drawn from a seed; nothing is loaded.
"""

from dataclasses import dataclass

import numpy as np
import zxingcpp
from numpy.random import Generator

from kiosk.scanning.detection import LINEAR
from kiosk.scanning.engines import writable_format
from kiosk.scanning.opencv import cv2
from kiosk.scanning.pixels import Bgr, Grey

WIDTH, HEIGHT = 1280, 720

_CODE_SIDE = 270
_TICKET_WIDTH = 820
_MIN_MODULE, _MAX_MODULE = 3, 8
_SCREEN = (248, 250, 250)
_BODY = (34, 30, 28)
_PAPER = (228, 238, 243)
_ACCENT = (150, 82, 36)


@dataclass(frozen=True, slots=True)
class Prop:
    """Something to hold to the camera: its picture, and where the picture is not air."""

    image: Bgr
    mask: Grey

    def blurred(self, sigma: float) -> "Prop":
        """The same out of focus."""
        if sigma <= 0:
            return self
        return Prop(np.asarray(cv2.GaussianBlur(self.image, (0, 0), sigma), np.uint8), self.mask)


def background(rng: Generator) -> Bgr:
    """A concourse out of focus: light from above, people and lamps as soft shapes."""
    ramp = np.linspace(150, 60, HEIGHT)[:, None, None] * np.array([0.95, 1.0, 1.05])
    canvas = np.repeat(ramp, WIDTH, axis=1).astype(np.uint8)
    for _ in range(26):
        centre = int(rng.integers(0, WIDTH)), int(rng.integers(200, HEIGHT))
        axes = int(rng.integers(30, 90)), int(rng.integers(80, 240))
        colour = tuple((rng.integers(35, 130) + rng.integers(-18, 18, 3)).tolist())
        cv2.ellipse(canvas, centre, axes, float(rng.uniform(-8, 8)), 0, 360, colour, -1)
    for _ in range(14):
        centre = int(rng.integers(0, WIDTH)), int(rng.integers(0, 220))
        cv2.circle(canvas, centre, int(rng.integers(6, 34)), (190, 225, 240), -1)
    return np.asarray(cv2.GaussianBlur(canvas, (0, 0), 15), np.uint8)


def prop(text: str, symbology: str) -> Prop:
    """What a fan holds up: a ticket for a 1-D code, a phone for any other.

    Raises ValueError where `symbology` cannot hold `text`.
    """
    barcode = zxingcpp.create_barcode(text, writable_format(symbology))
    return _ticket(barcode) if symbology in LINEAR else _phone(barcode)


def _symbol(barcode: zxingcpp.Barcode, room: int) -> Grey:
    """The code with its quiet zone, as wide as `room` allows in whole pixels a module."""
    modules = np.asarray(barcode.to_image(scale=1)).shape[1]
    scale = min(_MAX_MODULE, max(_MIN_MODULE, room // modules))
    return np.asarray(barcode.to_image(scale=scale), np.uint8)


def _phone(barcode: zxingcpp.Barcode) -> Prop:
    code = _symbol(barcode, _CODE_SIDE)
    width = max(330, code.shape[1] + 60)
    height = max(620, code.shape[0] + 240)
    image = np.full((height, width, 3), _BODY, np.uint8)
    cv2.rectangle(image, (12, 16), (width - 13, height - 17), _SCREEN, -1)
    cv2.rectangle(image, (12, 16), (width - 13, 84), _ACCENT, -1)
    top = (height - code.shape[0]) // 2
    for row, share in ((top - 30, 0.5), (top + code.shape[0] + 24, 0.7)):
        half = int(width * share / 2)
        cv2.line(image, (width // 2 - half, row), (width // 2 + half, row), (190, 190, 190), 8)
    _paste(image, code, top)
    return Prop(image, _rounded(width, height, 34))


def _ticket(barcode: zxingcpp.Barcode) -> Prop:
    code = _symbol(barcode, _TICKET_WIDTH)
    bars = np.asarray(cv2.resize(code, (code.shape[1], 150), interpolation=cv2.INTER_NEAREST))
    width, height = code.shape[1] + 80, 260
    image = np.full((height, width, 3), _PAPER, np.uint8)
    cv2.rectangle(image, (0, 0), (width, 46), _ACCENT, -1)
    _paste(image, np.minimum(bars, 245).astype(np.uint8), 76)
    return Prop(image, _rounded(width, height, 10))


def _paste(image: Bgr, code: Grey, top: int) -> None:
    left = (image.shape[1] - code.shape[1]) // 2
    image[top : top + code.shape[0], left : left + code.shape[1]] = code[:, :, None]


def _rounded(width: int, height: int, radius: int) -> Grey:
    mask = np.zeros((height, width), np.uint8)
    cv2.rectangle(mask, (radius, 0), (width - radius - 1, height - 1), 255, -1)
    cv2.rectangle(mask, (0, radius), (width - 1, height - radius - 1), 255, -1)
    for x in (radius, width - radius - 1):
        for y in (radius, height - radius - 1):
            cv2.circle(mask, (x, y), radius, 255, -1)
    return mask

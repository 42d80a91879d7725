"""Other looks at a picture, for codes the plain one hides, and the way back to its pixels.

Every 1-D decoder is blind off-axis, small modules want enlarging, low contrast wants equalising,
an unfocused code wants sharpening and a noisy one smoothing (FIELD-NOTES, "Decoders").
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import atan2, degrees

import numpy as np
from numpy.typing import NDArray

from kiosk.scanning.detection import Corners
from kiosk.scanning.opencv import cv2
from kiosk.scanning.pixels import Grey

MAX_ENLARGED_PIXELS = 4_000_000
"""Beyond this a picture's modules are large enough, and twice the size too slow."""

NOISY = 3.0
"""A sensor's noise in grey levels (sigma), from which on pictures are softened."""

MAX_SOFT_SIGMA = 1.3

UPRIGHT_DEG = 4.0
"""Bars that stand as straight as this need no turning."""

_CLAHE_CLIP, _CLAHE_TILES = 3.0, (8, 8)
_MID_GREY = (128,)
_SHARPEN_SIGMA, _SHARPEN_AMOUNT = 2.5, 2.0
_LIGHT_SIDE, _LEVEL = 61, 140
_ALONG_BARS = 11
"""Pixels; a bar is several times as long."""


@dataclass(frozen=True, slots=True)
class View:
    """A look at a picture.

    Attributes:
        image: the pixels to decode.
        to_frame: the affine transform, 2 by 3, from its pixels to the picture's; None: the same.
    """

    image: Grey
    to_frame: NDArray[np.float64] | None = None

    def corners_in(self, frame: Grey, corners: Corners) -> Corners:
        """`corners` of this view in pixels of the picture, never outside it."""
        points = np.asarray(corners, np.float64)
        if self.to_frame is not None:
            points = points @ self.to_frame[:, :2].T + self.to_frame[:, 2]
        height, width = frame.shape
        xs = np.clip(np.rint(points[:, 0]), 0, width - 1).astype(int).tolist()
        ys = np.clip(np.rint(points[:, 1]), 0, height - 1).astype(int).tolist()
        return (xs[0], ys[0]), (xs[1], ys[1]), (xs[2], ys[2]), (xs[3], ys[3])


MakeView = Callable[[Grey], View | None]
"""Makes a view of a picture, or None where it would show nothing new."""


def plain(frame: Grey) -> View:
    """The picture itself."""
    return View(frame)


def softened(frame: Grey, noise: float) -> Grey:
    """`frame` without the worst of a sensor's `noise` (sigma in grey levels).

    Decoders take the grains for edges: at a sigma of 8 they take five times as long, and read less.
    """
    if noise < NOISY:
        return frame
    sigma = min(MAX_SOFT_SIGMA, 0.5 + 0.05 * noise)
    return np.asarray(cv2.GaussianBlur(frame, (0, 0), sigma), np.uint8)


def turned(degrees: float) -> MakeView:
    """The picture turned anticlockwise, nothing cut off."""

    def view(frame: Grey) -> View:
        height, width = frame.shape
        matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
        cos, sin = abs(matrix[0, 0]), abs(matrix[0, 1])
        size = int(height * sin + width * cos) + 1, int(height * cos + width * sin) + 1
        matrix[:, 2] += (size[0] - width) / 2, (size[1] - height) / 2
        return _warped(frame, np.asarray(matrix, np.float64), size)

    return view


def straightened(frame: Grey) -> View:
    """The picture turned so that the bars in it stand upright, whichever way they are held."""
    angle = across_bars(frame)
    return View(frame) if abs(angle) < UPRIGHT_DEG else turned(angle)(frame) or View(frame)


def crisp_bars(frame: Grey) -> View:
    """The same, smoothed along the bars and sharpened across: noise, dirt and defocus go."""
    upright = straightened(frame)
    along = np.asarray(cv2.blur(upright.image, (1, _ALONG_BARS)), np.uint8)
    return View(sharpened(along).image, upright.to_frame)


def even_bars(frame: Grey) -> View:
    """The same with its contrast evened out locally."""
    upright = straightened(frame)
    return View(np.asarray(_clahe().apply(upright.image), np.uint8), upright.to_frame)


def levelled(frame: Grey) -> View:
    """The picture as if it were lit evenly: shadows, lamps and gratings lose their weight."""
    light = cv2.blur(frame, (_LIGHT_SIDE, _LIGHT_SIDE))
    return View(np.asarray(cv2.divide(frame, light, scale=_LEVEL), np.uint8))


def inverted(view: MakeView) -> MakeView:
    """The same in negative: a 1-D code in a phone's dark mode, which no engine turns back."""

    def negative(frame: Grey) -> View | None:
        made = view(frame)
        return made and View(255 - made.image, made.to_frame)

    return negative


def across_bars(frame: Grey) -> float:
    """The direction in which grey levels change most, in degrees, -90 to 90; 0 is to the right."""
    half = max(1, frame.shape[1] // 2), max(1, frame.shape[0] // 2)
    small = cv2.resize(frame, half, interpolation=cv2.INTER_AREA)
    along_x = cv2.Sobel(small, cv2.CV_32F, 1, 0)
    along_y = cv2.Sobel(small, cv2.CV_32F, 0, 1)
    xx, yy = float(cv2.norm(along_x)) ** 2, float(cv2.norm(along_y)) ** 2
    xy = float(np.vdot(along_x, along_y))
    return degrees(0.5 * atan2(2 * xy, xx - yy))


def enlarged(frame: Grey) -> View | None:
    """The picture at twice its size."""
    if frame.size > MAX_ENLARGED_PIXELS:
        return None
    image = cv2.resize(frame, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    return View(np.asarray(image, np.uint8), np.array([[0.5, 0, 0], [0, 0.5, 0]]))


def equalised(frame: Grey) -> View:
    """The picture with its contrast evened out locally (CLAHE)."""
    return View(np.asarray(_clahe().apply(frame), np.uint8))


def sharpened(frame: Grey) -> View:
    """The picture with edges exaggerated (unsharp mask), which undoes a small defocus."""
    soft = cv2.GaussianBlur(frame, (0, 0), _SHARPEN_SIGMA)
    image = cv2.addWeighted(frame, 1 + _SHARPEN_AMOUNT, soft, -_SHARPEN_AMOUNT, 0)
    return View(np.asarray(image, np.uint8))


def _warped(frame: Grey, matrix: NDArray[np.float64], size: tuple[int, int]) -> View:
    # A constant border: repeating the edge takes four times as long.
    image = cv2.warpAffine(frame, matrix, size, borderValue=_MID_GREY)
    back = cv2.invertAffineTransform(matrix)
    return View(np.asarray(image, np.uint8), np.asarray(back, np.float64))


def _clahe() -> cv2.CLAHE:
    return cv2.createCLAHE(_CLAHE_CLIP, _CLAHE_TILES)

"""Other looks at a frame, for codes the plain frame hides, and the way back to its pixels.

Every 1-D decoder is blind off-axis, small modules want enlarging, low contrast wants equalising
and an unfocused code wants sharpening (FIELD-NOTES, "Decoders").
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.scanning.detection import Corners
from kiosk.scanning.opencv import cv2
from kiosk.scanning.pixels import Grey

MAX_ENLARGED_PIXELS = 4_000_000
"""Beyond this a frame's modules are large enough, and twice the size too slow."""

_CLAHE_CLIP, _CLAHE_TILES = 3.0, (8, 8)
_MID_GREY = (128,)
_SHARPEN_SIGMA, _SHARPEN_AMOUNT = 2.5, 2.0


@dataclass(frozen=True, slots=True)
class View:
    """A look at a frame.

    Attributes:
        image: the pixels to decode.
        to_frame: the affine transform, 2 by 3, from its pixels to the frame's; None: the same.
    """

    image: Grey
    to_frame: NDArray[np.float64] | None = None

    def corners_in(self, frame: Grey, corners: Corners) -> Corners:
        """`corners` of this view in pixels of the frame, never outside it."""
        points = np.asarray(corners, np.float64)
        if self.to_frame is not None:
            points = points @ self.to_frame[:, :2].T + self.to_frame[:, 2]
        height, width = frame.shape
        xs = np.clip(np.rint(points[:, 0]), 0, width - 1).astype(int).tolist()
        ys = np.clip(np.rint(points[:, 1]), 0, height - 1).astype(int).tolist()
        return (xs[0], ys[0]), (xs[1], ys[1]), (xs[2], ys[2]), (xs[3], ys[3])


MakeView = Callable[[Grey], View | None]
"""Makes a view of a frame, or None where it would show nothing new."""


def plain(frame: Grey) -> View:
    """The frame itself."""
    return View(frame)


def turned(degrees: float) -> MakeView:
    """The frame turned anticlockwise, nothing cut off."""

    def view(frame: Grey) -> View:
        height, width = frame.shape
        matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
        cos, sin = abs(matrix[0, 0]), abs(matrix[0, 1])
        size = int(height * sin + width * cos) + 1, int(height * cos + width * sin) + 1
        matrix[:, 2] += (size[0] - width) / 2, (size[1] - height) / 2
        return _warped(frame, np.asarray(matrix, np.float64), size)

    return view


def enlarged(frame: Grey) -> View | None:
    """The frame at twice its size."""
    if frame.size > MAX_ENLARGED_PIXELS:
        return None
    image = cv2.resize(frame, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    return View(np.asarray(image, np.uint8), np.array([[0.5, 0, 0], [0, 0.5, 0]]))


def equalised() -> MakeView:
    """The frame with its contrast evened out locally (CLAHE)."""
    clahe = cv2.createCLAHE(_CLAHE_CLIP, _CLAHE_TILES)
    return lambda frame: View(np.asarray(clahe.apply(frame), np.uint8))


def sharpened(frame: Grey) -> View:
    """The frame with edges exaggerated (unsharp mask), which undoes a small defocus."""
    soft = cv2.GaussianBlur(frame, (0, 0), _SHARPEN_SIGMA)
    image = cv2.addWeighted(frame, 1 + _SHARPEN_AMOUNT, soft, -_SHARPEN_AMOUNT, 0)
    return View(np.asarray(image, np.uint8))


def _warped(frame: Grey, matrix: NDArray[np.float64], size: tuple[int, int]) -> View:
    # A constant border: repeating the edge takes four times as long.
    image = cv2.warpAffine(frame, matrix, size, borderValue=_MID_GREY)
    back = cv2.invertAffineTransform(matrix)
    return View(np.asarray(image, np.uint8), np.asarray(back, np.float64))

"""Pictures as arrays: grey (height, width) and colour (height, width, BGR), 8 bits each."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from kiosk.scanning.opencv import cv2

Grey = NDArray[np.uint8]
Bgr = NDArray[np.uint8]

_COLOUR_CHANNELS = 3
_DIMENSIONS = (2, 3)


def grey_of(image: NDArray[Any]) -> Grey:
    """`image` in grey, contiguous; empty where `image` is empty or no picture at all.

    Transparent pixels turn white: downloaded codes are often black on nothing.
    """
    if image.ndim not in _DIMENSIONS or image.size == 0:
        return np.zeros((0, 0), np.uint8)
    return np.ascontiguousarray(_flatten(_eight_bits(image)))


def colour_of(image: NDArray[Any]) -> Bgr:
    """`image` as three channels of 8 bits; one with transparency turns grey, on white."""
    pixels = _eight_bits(image)
    if pixels.ndim == 3 and pixels.shape[2] == _COLOUR_CHANNELS:  # noqa: PLR2004 - in colour
        return pixels
    return np.asarray(cv2.cvtColor(grey_of(pixels), cv2.COLOR_GRAY2BGR), np.uint8)


def _eight_bits(image: NDArray[Any]) -> NDArray[np.uint8]:
    if image.dtype == np.uint16:
        image = image // 256
    if image.dtype != np.uint8:
        image = np.clip(np.nan_to_num(image), 0, 255)
    return np.asarray(image, np.uint8)


def _flatten(image: NDArray[np.uint8]) -> Grey:
    if image.ndim == 2:  # noqa: PLR2004 - a plane already
        return image
    channels = image.shape[2]
    if channels < _COLOUR_CHANNELS:
        return image[:, :, 0]
    colour = np.ascontiguousarray(image[:, :, :_COLOUR_CHANNELS])
    grey = np.asarray(cv2.cvtColor(colour, cv2.COLOR_BGR2GRAY), np.uint8)
    return grey if channels == _COLOUR_CHANNELS else _on_white(grey, image[:, :, 3])


def _on_white(grey: Grey, alpha: Grey) -> Grey:
    ink = cv2.multiply(255 - grey, np.ascontiguousarray(alpha), scale=1 / 255)
    return 255 - np.asarray(ink, np.uint8)

"""Codes in image files, for `kiosk decode`."""

import time
from dataclasses import dataclass
from os import fspath
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kiosk.scanning.decoder import Decoder
from kiosk.scanning.detection import Detection
from kiosk.scanning.errors import UnreadableImage
from kiosk.scanning.opencv import MAX_PIXELS, cv2

MAX_BYTES = 200_000_000

_REFUSED_SIZE = "CV_IO_MAX_IMAGE"


@dataclass(frozen=True, slots=True)
class FileCodes:
    """What one image file holds; `ms` is the time that reading and decoding took."""

    file: str
    codes: tuple[Detection, ...]
    ms: float


def read_codes(path: Path, decoder: Decoder) -> FileCodes:
    """Every code in the image at `path`; raises UnreadableImage where there is no image."""
    started = time.perf_counter()
    codes = decoder.decode_still(load_image(path))
    return FileCodes(fspath(path), codes, (time.perf_counter() - started) * 1000)


def load_image(path: Path) -> NDArray[Any]:
    """The pixels of the image at `path`, as stored; raises UnreadableImage."""
    try:
        if not path.is_file():
            raise UnreadableImage(fspath(path), _what_else(path))
        if path.stat().st_size > MAX_BYTES:
            raise UnreadableImage(fspath(path), "is too big")
        data = np.frombuffer(path.read_bytes(), np.uint8)
    except OSError as error:
        raise UnreadableImage(fspath(path), f"cannot be read: {error.strerror}") from error
    return _decoded(fspath(path), data)


def _what_else(path: Path) -> str:
    return "is not a file" if path.exists() else "does not exist"


def _decoded(path: str, data: NDArray[np.uint8]) -> NDArray[Any]:
    # From memory: OpenCV's own file access fails on Windows paths outside the code page.
    try:
        image = cv2.imdecode(data, cv2.IMREAD_UNCHANGED) if data.size else None
    except cv2.error as error:
        reason = "has too many pixels" if _REFUSED_SIZE in str(error) else "is damaged"
        raise UnreadableImage(path, reason) from error
    if image is None:
        raise UnreadableImage(path, "is not an image")
    if image.shape[0] * image.shape[1] > MAX_PIXELS:
        raise UnreadableImage(path, "has too many pixels")
    return image

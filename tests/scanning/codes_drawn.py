"""Codes drawn for the tests, as grey pictures."""

from collections.abc import Iterable

import numpy as np
import zxingcpp
from numpy.typing import NDArray

from kiosk.scanning.decoder import Decoder
from kiosk.scanning.detection import Detection
from kiosk.scanning.engines import writable_format
from kiosk.scanning.opencv import cv2

Picture = NDArray[np.uint8]

ROUND = 12
"""Frames within which every way of looking at a spot has had its turn."""


def drawn(text: str | bytes, symbology: str = "qr", *, scale: int = 4) -> Picture:
    """The code in black on white, with its quiet zone."""
    barcode = zxingcpp.create_barcode(text, writable_format(symbology))
    return np.array(barcode.to_image(scale=scale), np.uint8)


def on_frame(code: Picture, *, left: int = 400, top: int = 200, shade: int = 200) -> Picture:
    """`code` on a plain 720p frame."""
    frame = np.full((720, 1280), shade, np.uint8)
    frame[top : top + code.shape[0], left : left + code.shape[1]] = code
    return frame


def turned(frame: Picture, degrees: float) -> Picture:
    """`frame` about its middle, same size."""
    height, width = frame.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1)
    return np.asarray(cv2.warpAffine(frame, matrix, (width, height), borderValue=(200,)), np.uint8)


def centred(code: Picture) -> Picture:
    """`code` in the middle of a 720p frame."""
    return on_frame(code, left=(1280 - code.shape[1]) // 2, top=(720 - code.shape[0]) // 2)


def texts(detections: Iterable[Detection]) -> set[tuple[str, str]]:
    """What was seen, without where."""
    return {(found.text, found.symbology) for found in detections}


def read_over(decoder: Decoder, frame: Picture, frames: int = ROUND) -> set[tuple[str, str]]:
    """All that `frame`, shown so many times, lets be seen."""
    return {found for _ in range(frames) for found in texts(decoder.decode(frame))}

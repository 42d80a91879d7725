"""Codes as venues print them: a text for each symbology, and its modules as pixels."""

from collections.abc import Callable
from functools import cache

import numpy as np
import zxingcpp
from numpy.random import Generator

from kiosk.scanning.detection import LINEAR
from kiosk.scanning.engines import writable_format
from kiosk.scanning.opencv import cv2
from kiosk.scanning.pixels import Grey

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
DIGITS = "0123456789"
BASE32 = LETTERS + "234567"
ITF_DIGITS = 14
BAR_HEIGHT = 0.28
"""Of a 1-D code's width."""


def text_for(symbology: str, rng: Generator) -> str:
    """A text such as a code of `symbology` holds at a venue, as a reader should give it.

    Raises KeyError for a symbology not in `detection.FORMATS`.
    """
    return _TEXTS[symbology](rng)


def with_check_digit(digits: str) -> str:
    """`digits` of an EAN or UPC with the digit that checks them."""
    weighted = sum(int(digit) * (3, 1)[at % 2] for at, digit in enumerate(reversed(digits)))
    return f"{digits}{-weighted % 10}"


@cache
def modules_of(text: str, symbology: str) -> Grey:
    """The code with its quiet zone: a pixel a module across, a 1-D code as high as usual."""
    printed = text[:6] + text[10:] if symbology == "upce" else text
    barcode = zxingcpp.create_barcode(printed, writable_format(symbology))
    modules = np.array(barcode.to_image(scale=1), np.uint8)
    if symbology not in LINEAR:
        return modules
    size = modules.shape[1], max(12, round(modules.shape[1] * BAR_HEIGHT))
    return np.asarray(cv2.resize(modules, size, interpolation=cv2.INTER_NEAREST), np.uint8)


def _qr_text(rng: Generator) -> str:
    match rng.integers(3):
        case 0:
            return f"fan:{_some(DIGITS, 6, rng)}"
        case 1:
            return f"https://example.com/enter?fan_id={_some(DIGITS, 6, rng)}"
    return f"LK1:{_some(BASE32, 96, rng)}"


def _upce_text(rng: Generator) -> str:
    """The UPC-A that a UPC-E is short for; one of those that leave out four noughts."""
    return with_check_digit(f"0{_some(DIGITS[1:], 5, rng)}0000{rng.integers(5, 10)}")


def _some(alphabet: str, count: int, rng: Generator) -> str:
    return "".join(alphabet[at] for at in rng.integers(0, len(alphabet), count))


_TEXTS: dict[str, Callable[[Generator], str]] = {
    "qr": _qr_text,
    "microqr": lambda rng: _some(DIGITS, 8, rng),
    "rmqr": lambda rng: f"FAN:{_some(DIGITS, 6, rng)}",
    "aztec": lambda rng: f"M1{_some(BASE32, 22, rng)}",
    "pdf417": lambda rng: f"M1{_some(BASE32, 22, rng)}",
    "datamatrix": lambda rng: _some(BASE32, 12, rng),
    "code128": lambda rng: f"WB-2026-{_some(DIGITS, 4, rng)}",
    "code39": lambda rng: _some(BASE32, 8, rng),
    "code93": lambda rng: _some(BASE32, 8, rng),
    "codabar": lambda rng: f"A{_some(DIGITS, 8, rng)}B",
    "itf": lambda rng: _some(DIGITS, ITF_DIGITS, rng),
    "ean13": lambda rng: with_check_digit(f"4{_some(DIGITS, 11, rng)}"),
    "ean8": lambda rng: with_check_digit(_some(DIGITS, 7, rng)),
    "upca": lambda rng: with_check_digit(_some(DIGITS, 11, rng)),
    "upce": _upce_text,
}

"""The decoding libraries behind one shape: a grey picture in, detections out, nothing raised.

zxing-cpp reads everything; pyzbar, where the system has libzbar, reads some QR and Code 128 that
zxing-cpp misses.
"""

import importlib
from collections.abc import Callable, Iterable
from functools import cache
from math import dist
from typing import Any

import structlog
import zxingcpp
from zxingcpp import BarcodeFormat, BarcodeFormats, Binarizer, TextMode

from kiosk.scanning.detection import Corners, Detection
from kiosk.scanning.pixels import Grey

Engine = Callable[[Grey], list[Detection]]

ZBAR_FORMATS = {"qr": "QRCODE", "code128": "CODE128"}
"""All that pyzbar is trusted with; it misreads the rest and logs failed assertions on stderr."""

EAN_DIGITS = 13

EAN_MODULES = {"ean13": 95, "upca": 95, "ean8": 67, "upce": 51}
LEAST_EAN_MODULE_PX = 2.0
"""EAN and UPC tell digits by small differences of widths: below this they are misread, and in each
frame alike, with a check digit that fits. `views.enlarged` shows them larger."""

_log = structlog.get_logger(__name__)

_ZXING = {
    # Plain QRCode would look for Micro QR and rMQR as well.
    "qr": BarcodeFormat.QRCodeModel2,
    "microqr": BarcodeFormat.MicroQRCode,
    "rmqr": BarcodeFormat.RMQRCode,
    "aztec": BarcodeFormat.Aztec,
    "datamatrix": BarcodeFormat.DataMatrix,
    "pdf417": BarcodeFormat.PDF417,
    "code128": BarcodeFormat.Code128,
    "code39": BarcodeFormat.Code39,
    "code93": BarcodeFormat.Code93,
    "codabar": BarcodeFormat.Codabar,
    "itf": BarcodeFormat.ITF,
    "ean13": BarcodeFormat.EAN13,
    "ean8": BarcodeFormat.EAN8,
    "upca": BarcodeFormat.UPCA,
    "upce": BarcodeFormat.UPCE,
}
_NAMES = {value: name for name, value in _ZXING.items()}
_FAMILIES = {
    BarcodeFormat.QRCode: "qr",
    BarcodeFormat.PDF417: "pdf417",
    BarcodeFormat.Aztec: "aztec",
    BarcodeFormat.Code39: "code39",
    BarcodeFormat.ITF: "itf",
}


def zxing(
    formats: Iterable[str],
    *,
    rotate: bool,
    downscale: bool,
    invert: bool,
    one_threshold: bool = False,
) -> Engine:
    """An engine that looks for `formats`; each option makes it see more and take longer.

    With `one_threshold` the same grey level parts black from white all over the picture; else each
    neighbourhood has its own.
    """
    names = set(formats)
    wanted, upca = BarcodeFormats([_ZXING[name] for name in sorted(names)]), "upca" in names
    binarizer = Binarizer.GlobalHistogram if one_threshold else Binarizer.LocalAverage

    def read(image: Grey) -> list[Detection]:
        barcodes = zxingcpp.read_barcodes(
            image,
            wanted,
            try_rotate=rotate,
            try_downscale=downscale,
            try_invert=invert,
            text_mode=TextMode.Plain,
            binarizer=binarizer,
        )
        found = (seen for barcode in barcodes if (seen := _from_zxing(barcode)))
        return [_as_upca(each) for each in found] if upca else list(found)

    return read


def _as_upca(found: Detection) -> Detection:
    """A UPC-A that was read as the EAN-13 it also is: so it is where both are looked for."""
    if found.symbology != "ean13" or not found.text.startswith("0"):
        return found
    return Detection(found.text[1:], "upca", found.corners)


def _from_zxing(barcode: zxingcpp.Barcode) -> Detection | None:
    text = _text_of(barcode)
    if not text or _corrects_no_errors(barcode):
        return None
    where = barcode.position
    points = (where.top_left, where.top_right, where.bottom_right, where.bottom_left)
    a, b, c, d = ((point.x, point.y) for point in points)
    name = _NAMES.get(barcode.format) or _FAMILIES.get(barcode.symbology, "")
    if dist(a, b) < EAN_MODULES.get(name, 0) * LEAST_EAN_MODULE_PX:
        return None
    return Detection(text, name, clockwise((a, b, c, d)))


def _corrects_no_errors(barcode: zxingcpp.Barcode) -> bool:
    """Whether it is the smallest Micro QR: corners of other codes are taken for one."""
    extra = barcode.extra
    return isinstance(extra, dict) and extra.get("Version") == "M1"


def _text_of(barcode: zxingcpp.Barcode) -> str:
    """The text, or "" for bytes that are none: codes with an unknown or broken ECI have such."""
    try:
        text = barcode.text
    except UnicodeDecodeError:
        return ""
    # A UPC is printed and typed by keyboard scanners without the zero that makes it an EAN-13.
    is_upc = barcode.format in {BarcodeFormat.UPCA, BarcodeFormat.UPCE}
    return text.removeprefix("0") if is_upc and len(text) == EAN_DIGITS else text


@cache
def _pyzbar() -> Any | None:
    # Imported late: on Linux pyzbar needs the system's libzbar0, and does without at once.
    try:
        return importlib.import_module("pyzbar.pyzbar")
    except (ImportError, OSError) as error:  # OSError: on Windows, a DLL it needs is not there.
        _log.warning("zbar_missing", reason=str(error))
        return None


def zbar_available() -> bool:
    """Whether the system has what pyzbar needs; stations run without it and read a little less."""
    return _pyzbar() is not None


def zbar(formats: Iterable[str]) -> Engine | None:
    """An engine for those of `formats` that pyzbar is trusted with; None where it has no use."""
    names = {ZBAR_FORMATS[name]: name for name in formats if name in ZBAR_FORMATS}
    pyzbar = _pyzbar() if names else None
    if pyzbar is None:
        return None
    symbols = [pyzbar.ZBarSymbol[name] for name in names]

    def read(image: Grey) -> list[Detection]:
        try:
            decoded = pyzbar.decode(image, symbols)
        except (ValueError, TypeError, IndexError, pyzbar.PyZbarError):
            return []  # it raises on one part of a structured-append QR code
        return [found for symbol in decoded if (found := _from_zbar(symbol, names))]

    return read


def _from_zbar(symbol: Any, names: dict[str, str]) -> Detection | None:
    data: bytes = symbol.data
    # Its guesses at other encodings mangle UTF-8, so anything but ASCII is left to zxing-cpp.
    if not data or not data.isascii() or symbol.type not in names:
        return None
    return Detection(data.decode("ascii"), names[symbol.type], _zbar_corners(symbol))


def _zbar_corners(symbol: Any) -> Corners:
    left, top, width, height = symbol.rect
    right, bottom = left + width, top + height
    return (left, top), (right, top), (right, bottom), (left, bottom)


def clockwise(corners: Corners) -> Corners:
    """`corners` in clockwise order on screen, the first kept; mirrored codes come the other way."""
    a, b, c, d = corners
    pairs = ((a, b), (b, c), (c, d), (d, a))
    area = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs)
    return corners if area >= 0 else (a, d, c, b)


def writable_format(symbology: str) -> BarcodeFormat:
    """What zxing-cpp's writer calls `symbology`; raises ValueError for one not in `FORMATS`."""
    if symbology not in _ZXING:
        raise ValueError(f"unknown code format: {symbology}")
    return _ZXING[symbology]

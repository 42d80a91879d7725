"""The pipeline as a camera uses it, and each library alone: all its options, every frame."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
import zxingcpp
from numpy.typing import NDArray
from pyzbar import pyzbar

from kiosk.scanning.agreement import Agreement
from kiosk.scanning.corpus.texts import ITF_DIGITS
from kiosk.scanning.decoder import FORMATS, Decoder
from kiosk.scanning.engines import writable_format
from kiosk.scanning.opencv import cv2

Texts = set[str]
Grey = NDArray[np.uint8]

OURS = "ours"
OPENCV_BARS = frozenset({"ean13", "ean8", "upca", "upce"})
ZBAR_NAMES = {
    "qr": "QRCODE",
    "code128": "CODE128",
    "code39": "CODE39",
    "code93": "CODE93",
    "codabar": "CODABAR",
    "itf": "I25",
    "ean13": "EAN13",
    "ean8": "EAN8",
    "upca": "UPCA",
    "upce": "UPCE",
}


class Ours:
    """The pipeline as a camera uses it, with a clock of 30 frames a second."""

    def __init__(self, formats: frozenset[str] = FORMATS) -> None:
        self._decoder = Decoder(formats)
        self._agreement = Agreement(itf_length=ITF_DIGITS)

    def read(self, frame: Grey, at: float) -> Texts:
        """What counts as read in the frame of second `at`."""
        return {each.text for each in self._agreement.accept(self._decoder.decode(frame), at)}


@dataclass(frozen=True)
class Rival:
    """A library; `knows` are those of the asked formats that it can read at all."""

    name: str
    knows: frozenset[str]
    read: Callable[[Grey], Texts]


def rivals(formats: Iterable[str]) -> tuple[Rival, ...]:
    wanted = frozenset(formats)
    return zxing_alone(wanted), pyzbar_alone(wanted), opencv_alone(wanted)


def zxing_alone(wanted: frozenset[str]) -> Rival:
    formats = zxingcpp.BarcodeFormats([writable_format(name) for name in sorted(wanted)])

    def read(frame: Grey) -> Texts:
        found = zxingcpp.read_barcodes(frame, formats, text_mode=zxingcpp.TextMode.Plain)
        return {barcode.text for barcode in found}

    return Rival("zxing-cpp", wanted, read)


def pyzbar_alone(wanted: frozenset[str]) -> Rival:
    knows = wanted & ZBAR_NAMES.keys()
    symbols = [pyzbar.ZBarSymbol[ZBAR_NAMES[name]] for name in sorted(knows)]

    def read(frame: Grey) -> Texts:
        return {found.data.decode("utf-8", "replace") for found in pyzbar.decode(frame, symbols)}

    return Rival("pyzbar", knows, read)


def opencv_alone(wanted: frozenset[str]) -> Rival:
    readers = []
    if "qr" in wanted:
        readers += [opencv_qr(), opencv_aruco()]
    if wanted & OPENCV_BARS:
        readers.append(opencv_bars())
    knows = wanted & (OPENCV_BARS | {"qr"})
    return Rival("OpenCV", knows, lambda frame: {text for read in readers for text in read(frame)})


def opencv_qr() -> Callable[[Grey], Texts]:
    detector = cv2.QRCodeDetector()
    return lambda frame: _texts(detector.detectAndDecodeMulti(frame)[1])


def opencv_aruco() -> Callable[[Grey], Texts]:
    detector = cv2.QRCodeDetectorAruco()
    return lambda frame: _texts(detector.detectAndDecodeMulti(frame)[1])


def opencv_bars() -> Callable[[Grey], Texts]:
    detector = cv2.barcode.BarcodeDetector()
    return lambda frame: _texts(detector.detectAndDecodeMulti(frame)[1])


def _texts(decoded: Iterable[str]) -> Texts:
    return {text for text in decoded if text}


def accepted_forms(text: str, symbology: str) -> Texts:
    """All that counts as `text`: readers give a UPC with 8, 12 or 13 digits."""
    forms = {text}
    if symbology in {"upca", "upce"}:
        forms.add(f"0{text}")
    if symbology == "upce":
        forms.add(text[:6] + text[10:])
    return forms

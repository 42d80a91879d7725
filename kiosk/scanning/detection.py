"""A code found in a picture, and the symbologies a station can ask for."""

from collections.abc import Iterable
from dataclasses import dataclass

Corners = tuple[tuple[int, int], tuple[int, int], tuple[int, int], tuple[int, int]]

QR_FAMILY = frozenset({"qr", "microqr", "rmqr"})
OTHER_MATRIX = frozenset({"aztec", "datamatrix", "pdf417"})
LINEAR = frozenset(
    {"code128", "code39", "code93", "codabar", "itf", "ean13", "ean8", "upca", "upce"}
)
FORMATS = QR_FAMILY | OTHER_MATRIX | LINEAR
"""Every symbology a station can be told to read, by the names used in station.toml."""


@dataclass(frozen=True, slots=True)
class Detection:
    """A code as one picture showed it.

    Attributes:
        text: the content, as a keyboard scanner would type it; hostile, like any scanned text.
        symbology: one of `FORMATS`.
        corners: in pixels of the picture, clockwise; of a square code, from its own top left.
    """

    text: str
    symbology: str
    corners: Corners


def unique(detections: Iterable[Detection]) -> tuple[Detection, ...]:
    """One detection for each text and symbology, the first of each."""
    kept: dict[tuple[str, str], Detection] = {}
    for detection in detections:
        kept.setdefault((detection.text, detection.symbology), detection)
    return tuple(kept.values())

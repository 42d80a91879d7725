"""The codes of the scanner sheet, module by module."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import zxingcpp
from numpy.typing import NDArray

from kiosk.scanning.detection import LINEAR
from kiosk.scanning.engines import writable_format
from kiosk.scanning.sheet_texts import LAYOUT, LAYOUT_PARTS, PACE, SYMBOLOGY_TEXTS


@dataclass(frozen=True, slots=True)
class SheetCode:
    """One code of the sheet.

    Attributes:
        dark: its modules, row by row, without a quiet zone; one row where it is a linear code.
    """

    text: str
    symbology: str
    dark: NDArray[np.bool_]

    @property
    def is_linear(self) -> bool:
        """Whether it may be as high as one likes."""
        return self.symbology in LINEAR


def sheet_code(text: str, symbology: str) -> SheetCode:
    """The code of that text; raises ValueError for a text the symbology cannot hold."""
    barcode = zxingcpp.create_barcode(text, writable_format(symbology))
    dark = np.asarray(barcode.to_image(scale=1, add_quiet_zones=False)) == 0
    return SheetCode(text, symbology, dark[:1] if symbology in LINEAR else dark)


def runs(dark: NDArray[np.bool_]) -> Iterator[tuple[int, int, int]]:
    """Each row's stretches of dark modules: row, column and length; fewer edges than modules."""
    for row, line in enumerate(dark):
        edges = np.flatnonzero(np.diff(line, prepend=False, append=False))
        for begin, end in edges.reshape(-1, 2):
            yield row, int(begin), int(end - begin)


CodeKey = tuple[str, str]
"""A code's text and symbology."""

LAYOUT_CODE: CodeKey = (LAYOUT.text, "qr")
PACE_CODE: CodeKey = (PACE.text, "qr")
LASER_CODES = tuple((part.text, "code128") for part in LAYOUT_PARTS)
SYMBOLOGY_CODES = tuple((text, symbology) for symbology, text in SYMBOLOGY_TEXTS.items())
CODES = (LAYOUT_CODE, PACE_CODE, *LASER_CODES, *SYMBOLOGY_CODES)

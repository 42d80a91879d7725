"""The scanner sheet, printed to pixels and read as a scanner reads it."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from kiosk.app.doctor.sheet import PAGE, write_sheet
from kiosk.domain.symbologies import SYMBOLOGY_NAMES
from kiosk.scanning.agreement import Agreement
from kiosk.scanning.decoder import FORMATS, Decoder
from kiosk.scanning.sheet import CODES, CodeKey, runs, sheet_code
from kiosk.scanning.sheet_texts import SYMBOLOGY_TEXTS

DPI = 300
PAPERS_MM = {"A4": (210, 297), "Letter": (215.9, 279.4)}
UNPRINTABLE_MM = 6
QUIET_MM = 3.2
READ_AS = {"04252614": "042100005264"}
"""A UPC-E is read as the code that it is short for."""


@dataclass
class Page:
    """The sheet in grey, as a printer at 300 dots an inch makes it, and where its codes are."""

    pixels: NDArray[np.uint8]
    places: Mapping[CodeKey, QRectF]

    def around(self, code: CodeKey) -> NDArray[np.uint8]:
        """The code with its quiet zone: half of the way to its neighbours."""
        place = self.places[code].adjusted(-QUIET_MM, -QUIET_MM, QUIET_MM, QUIET_MM)
        left, top, right, bottom = (
            round(side * DPI / 25.4)
            for side in (place.left(), place.top(), place.right(), place.bottom())
        )
        return np.ascontiguousarray(self.pixels[top:bottom, left:right])


@pytest.fixture(scope="module")
def page(qapp, tmp_path_factory):
    path = tmp_path_factory.mktemp("sheet") / "sheet.pdf"
    places = write_sheet(path)
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    assert document.pageCount() == 1
    size = document.pagePointSize(0) * DPI / 72
    image = QImage(size.toSize(), QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.drawImage(0, 0, document.render(0, QSize(image.size())))
    painter.end()
    document.close()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return Page(rows[:, : image.width()].copy(), places)


@pytest.mark.parametrize("code", CODES, ids=[f"{kind}-{len(text)}" for text, kind in CODES])
def test_every_code_is_read_from_the_printed_sheet(page, code):
    text, symbology = code
    seen = Decoder(frozenset({symbology})).decode_still(page.around(code))
    agreement = Agreement(itf_length=len(text))
    for at in (0.0, 0.1):
        agreement.accept(seen, at)
    assert {found.text for found in agreement.accept(seen, 0.2)} == {READ_AS.get(text, text)}


def test_the_sheet_fits_a4_and_letter(page):
    for paper in PAPERS_MM.values():
        assert PAGE.width() <= paper[0]
        assert PAGE.height() <= paper[1]
    rows, columns = np.nonzero(page.pixels < 128)
    edge = UNPRINTABLE_MM * DPI / 25.4
    assert rows.min() > edge
    assert columns.min() > edge
    assert rows.max() < page.pixels.shape[0] - edge
    assert columns.max() < page.pixels.shape[1] - edge


def test_there_is_a_code_of_every_symbology():
    assert set(SYMBOLOGY_TEXTS) == set(SYMBOLOGY_NAMES) == FORMATS
    assert len(set(SYMBOLOGY_TEXTS.values())) == len(SYMBOLOGY_TEXTS)


@pytest.mark.parametrize("code", CODES, ids=lambda code: code[1])
def test_runs_are_the_dark_modules(code):
    made = sheet_code(*code)
    drawn = np.zeros_like(made.dark)
    for row, column, length in runs(made.dark):
        drawn[row, column : column + length] = True
    assert np.array_equal(drawn, made.dark)


def test_a_sheet_that_cannot_be_written_is_an_error_of_the_world(qapp, tmp_path):
    with pytest.raises(OSError, match="No such file"):
        write_sheet(tmp_path / "nowhere" / "sheet.pdf")

"""`kiosk doctor --sheet`: one page, A4 or Letter, that any printer prints at its true size.

Codes are drawn as rectangles, so that they are sharp at any resolution.
"""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from kiosk.domain.symbologies import SYMBOLOGY_NAMES
from kiosk.scanning.sheet import (
    CODES,
    LASER_CODES,
    LAYOUT_CODE,
    PACE_CODE,
    SYMBOLOGY_CODES,
    CodeKey,
    SheetCode,
    runs,
    sheet_code,
)
from kiosk.ui.window import FONT_FAMILY, load_fonts

DOTS_PER_MM = 1200 / 25.4
PAGE = QRectF(0, 0, 210, 279)
"""What A4 and Letter have in common, in mm."""

MARGIN = 14.0
COLUMNS = 5
CELL_MM = (36.4, 27.0)

TITLE = "Scanner sheet"
STEPS = (
    "Print it at its true size (100 %), on white paper.",
    "Then open the doctor: kiosk doctor --window --config station.toml",
    "1  Scan the first code; with a laser scanner, which reads no QR, 1a, 1b and 1c instead.",
    "2  Scan the second code, from the distance at which fans will hold theirs.",
    "3  Scan the kinds that your tickets and wristbands have; cover the rest of the sheet.",
)
LASER_LABELS = ("1a  For a laser scanner, instead of 1", "1b", "1c")
FOOT = "The doctor's window shows how the scanner types, and the lines for station.toml."


def write_sheet(path: Path) -> Mapping[CodeKey, QRectF]:
    """Write the sheet as PDF; where its codes are, in mm. Raises OSError."""
    # Qt says nothing of a file it cannot write.
    path.write_bytes(b"")
    application = QGuiApplication.instance() or QGuiApplication(["kiosk", "-platform", "offscreen"])
    load_fonts()
    writer = QPdfWriter(str(path))
    writer.setTitle("Kiosk: " + TITLE)
    writer.setResolution(round(DOTS_PER_MM * 25.4))
    size = QPageSize(PAGE.size(), QPageSize.Unit.Millimeter)
    writer.setPageLayout(
        QPageLayout(
            size, QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Millimeter
        )
    )
    codes = {each: sheet_code(*each) for each in CODES}
    painter = QPainter(writer)
    painter.scale(DOTS_PER_MM, DOTS_PER_MM)
    sheet = _Sheet(painter, codes)
    sheet.draw()
    if not painter.end():
        raise OSError(f"{path} could not be written")
    del application
    return sheet.places


class _Sheet:
    """Draws the page; every length is in mm."""

    def __init__(self, painter: QPainter, codes: Mapping[CodeKey, SheetCode]) -> None:
        self._painter = painter
        self._codes = codes
        self.places: dict[CodeKey, QRectF] = {}

    def draw(self) -> None:
        """All of it, from the top."""
        self._words(QRectF(MARGIN, 10, 182, 9), TITLE, size=6.4, bold=True)
        for line, step in enumerate(STEPS):
            self._words(QRectF(MARGIN, 19.5 + 5.2 * line, 182, 5), step)
        self._square(LAYOUT_CODE, "1  Layout, Caps Lock, prefix, ending", MARGIN, 49, 42)
        self._square(PACE_CODE, "2  Speed and lost characters", 112, 49, 48)
        for number, (code, label) in enumerate(zip(LASER_CODES, LASER_LABELS, strict=True)):
            self._line(code, label, 110 + 19 * number)
        self._words(QRectF(MARGIN, 168.5, 182, 5), "3  One code of each kind", bold=True)
        for number, code in enumerate(SYMBOLOGY_CODES):
            self._cell(code, number % COLUMNS, number // COLUMNS)
        self._words(QRectF(MARGIN, 264, 182, 5), FOOT)

    def _square(self, code: CodeKey, label: str, left: float, top: float, side: float) -> None:
        self._words(QRectF(left, top, 90, 5), label, bold=True)
        made = self._codes[code]
        self._code(made, left, top + 6.5, side / made.dark.shape[1])

    def _line(self, code: CodeKey, label: str, top: float) -> None:
        self._words(QRectF(MARGIN, top, 100, 5), label, bold=True)
        made = self._codes[code]
        self._code(made, MARGIN, top + 5.5, 165 / made.dark.shape[1], height=11)

    def _cell(self, code: CodeKey, column: int, row: int) -> None:
        left, top = MARGIN + column * CELL_MM[0], 175 + row * (CELL_MM[1] + 3)
        made = self._codes[code]
        self._words(QRectF(left, top, CELL_MM[0], 5), SYMBOLOGY_NAMES[made.symbology])
        rows, columns = made.dark.shape
        module = 29 / columns if made.is_linear else min(29 / columns, 17 / rows)
        self._code(made, left, top + 6.5, module, height=14)

    def _code(
        self, code: SheetCode, left: float, top: float, module: float, height: float = 0
    ) -> None:
        tall = height if code.is_linear else module
        rows, columns = code.dark.shape
        self.places[code.text, code.symbology] = QRectF(left, top, columns * module, rows * tall)
        for row, column, length in runs(code.dark):
            where = QRectF(left + column * module, top + row * tall, length * module, tall)
            self._painter.fillRect(where, QColor(Qt.GlobalColor.black))

    def _words(self, where: QRectF, text: str, *, size: float = 3.6, bold: bool = False) -> None:
        font = QFont(FONT_FAMILY)
        # The page is painted in mm; Qt lays letters out in whole units of it unless told better.
        font.setPixelSize(100)
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        self._painter.save()
        self._painter.translate(where.topLeft())
        self._painter.scale(size / 100, size / 100)
        self._painter.setFont(font)
        room = QRectF(0, 0, where.width() * 100 / size, where.height() * 100 / size)
        self._painter.drawText(room, Qt.AlignmentFlag.AlignLeft, text)
        self._painter.restore()

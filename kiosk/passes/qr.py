"""QR codes of tokens as plain matrices: who shows them decides how (ISO/IEC 18004)."""

from dataclasses import dataclass

from qrcode import QRCode
from qrcode.constants import ERROR_CORRECT_M
from qrcode.util import ALPHA_NUM, MODE_ALPHA_NUM, QRData

QUIET_ZONE = 4
"""Modules of white that the standard wants on each side; not part of the matrix."""

MAX_LETTERS = 3391
"""What the largest version holds at level M."""


@dataclass(frozen=True, slots=True)
class QrMatrix:
    """A QR code.

    Attributes:
        version: 1 to 40; a side has 17 modules and four for each version.
        modules: row by row from the top, True where it is dark.
    """

    version: int
    modules: tuple[tuple[bool, ...], ...]


def qr_matrix(text: str) -> QrMatrix:
    """The smallest QR code at level M that holds `text` as alphanumeric.

    Raises ValueError for letters that this mode has not (lower case, too), and for too many.
    """
    letters = text.encode()
    if not text or len(text) > MAX_LETTERS or not set(letters) <= set(ALPHA_NUM):
        raise ValueError(f"not 1 to {MAX_LETTERS} of the letters {ALPHA_NUM.decode()!r}")
    code = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(QRData(letters, MODE_ALPHA_NUM), optimize=0)
    code.make(fit=True)
    rows = tuple(tuple(map(bool, row)) for row in code.get_matrix())
    return QrMatrix(code.version, rows)

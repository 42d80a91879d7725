"""What the doctor's window is told of the scanners, as they are tried."""

from dataclasses import dataclass

from kiosk.domain.readiness import Check, Level
from kiosk.domain.readings import Source


@dataclass(frozen=True, slots=True)
class Bar:
    """One figure of a picture: what it is, what it means, and how much of its bar is full."""

    name: str
    says: str
    level: Level
    part: float


@dataclass(frozen=True, slots=True)
class Sighting:
    """How well a camera sees at this moment."""

    device: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """A text as a device delivered it; hostile, and shown to the technician as it is.

    Attributes:
        symbology: by the decoder, the scanner or the scanner sheet; "" where nobody knows.
        sheet_symbology: of the sheet's code that this is, which shows what a scanner is set to
            read; "" for any other.
    """

    device: str
    source: Source
    text: str
    symbology: str = ""
    sheet_symbology: str = ""


@dataclass(frozen=True, slots=True)
class Typing:
    """How a keyboard scanner typed a code.

    Attributes:
        pace: from key to key, in words.
        findings: what the code tells of the scanner; empty for codes that are none of the sheet's.
        lines: the `[[scanner]]` table that follows from them.
    """

    pace: str
    findings: tuple[Check, ...] = ()
    lines: str = ""

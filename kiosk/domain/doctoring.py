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
        symbology: the decoder's, or what the scanner sheet says of this code; "" where unknown.
        on_sheet: whether it is one of the sheet's, which show what a scanner is set to read.
    """

    device: str
    source: Source
    text: str
    symbology: str = ""
    on_sheet: bool = False


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

"""A reading: one text as a device delivered it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.ids import ReadingId


class Source(StrEnum):
    """The kind of device a reading came from."""

    CAMERA = "camera"
    KEYBOARD = "keyboard"
    SERIAL = "serial"
    NFC = "nfc"
    MANUAL = "manual"
    """Typed by hand into the window."""
    SIMULATED = "simulated"
    """The demo's camera: rendered frames through the real decoder."""


UID, NDEF = "uid", "ndef"
"""What stands for a symbology where a tag was read: its own number, or what was written on it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A text that a device delivered.

    Attributes:
        id: unique; everything the reading leads to carries it.
        text: as delivered; hostile until classified (`codes.classify`).
        symbology: the decoder's name in lower case ("qr", "code128"), `UID` or `NDEF`, or "" where
            none is known.
        source: the kind of device.
        device: which one, for debouncing ("camera:0", "keyboard").
        at: when the text was seen, UTC.
        seen_at: the same instant on the monotonic clock, in seconds, for elapsed times.
    """

    id: ReadingId
    text: str
    symbology: str
    source: Source
    device: str
    at: datetime
    seen_at: float

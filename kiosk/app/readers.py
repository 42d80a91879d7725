"""Starts serial scanners and wristband readers; loads of each kind only what a station uses."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from kiosk.domain.readings import Source
from kiosk.scanning.attempts import DeviceState
from kiosk.scanning.splitting import Splitter
from kiosk.settings import NfcScanner, SerialScanner

Deliver = Callable[[Source, str, str, str], None]
"""Source, device, text, symbology; may be called from any thread."""

Tell = Callable[[str, DeviceState], None]
"""Device and state; may be called from any thread."""

NFC = "nfc"


class Reader(Protocol):
    """A device with a thread of its own."""

    def start(self) -> None:
        """Begin; once only."""

    def stop(self) -> None:
        """End; returns soon, and nothing is delivered afterwards."""


def start_reader(scanner: SerialScanner | NfcScanner, deliver: Deliver, tell: Tell) -> Reader:
    """Start it; when it cannot be had, that is told, and it is tried again."""
    match scanner:
        case SerialScanner():
            reader = _serial(scanner, deliver, tell)
        case NfcScanner():
            reader = _nfc(scanner, deliver, tell)
    reader.start()
    return reader


def _serial(scanner: SerialScanner, deliver: Deliver, tell: Tell) -> Reader:
    from kiosk.scanning.serial import SerialLine, SerialReader

    device = f"{Source.SERIAL}:{Path(scanner.port).name}"
    line = SerialLine(
        scanner.port, scanner.baud, scanner.parity, scanner.data_bits, scanner.stop_bits
    )
    return SerialReader(
        line,
        lambda: Splitter(scanner.terminator, scanner.framing),
        on_text=lambda text: deliver(Source.SERIAL, device, text, ""),
        on_state=lambda state: tell(device, state),
    )


def _nfc(scanner: NfcScanner, deliver: Deliver, tell: Tell) -> Reader:
    from kiosk.scanning.nfc import TagReader

    return TagReader(
        scanner.uid,
        ndef=scanner.ndef,
        on_text=lambda text, what: deliver(Source.NFC, NFC, text, what),
        on_state=lambda state: tell(NFC, state),
    )

"""Serial scanners, wristband readers, grabbed keyboards: whether they are there and usable."""

from collections.abc import Iterator
from pathlib import Path

from shiboken6 import delete

from kiosk.app.doctor.cameras import unusable
from kiosk.domain.readiness import Check, green
from kiosk.scanning.errors import DeviceError, NfcError, SerialError
from kiosk.scanning.input_devices import UsbId, open_grabbed
from kiosk.settings import KeyboardScanner, NfcScanner, SerialScanner

NFC = "Wristband reader"


def serial_name(scanner: SerialScanner) -> str:
    """What the page calls it."""
    return f"Serial scanner {Path(scanner.port).name}"


def serial(scanner: SerialScanner) -> Iterator[Check]:
    """Whether its port is there and opens; it is closed again at once."""
    from PySide6.QtCore import QEventLoop

    from kiosk.scanning.serial import SerialLine, opened

    name = serial_name(scanner)
    line = SerialLine(
        scanner.port, scanner.baud, scanner.parity, scanner.data_bits, scanner.stop_bits
    )
    loop = QEventLoop()  # Gives this thread the dispatcher that a port wants.
    try:
        port = opened(line)
    except SerialError as error:
        yield unusable(name, error)
        return
    port.close()
    delete(port)
    del loop
    yield green(name, f"there, at {scanner.baud} baud")


def grabbed_name(scanner: KeyboardScanner) -> str:
    """What the page calls a keyboard scanner that the station keeps to itself."""
    return f"Keyboard scanner {scanner.device}"


def grabbed(scanner: KeyboardScanner) -> Iterator[Check]:
    """Whether it is plugged in and can be had; it is let go of at once."""
    name = grabbed_name(scanner)
    try:
        stream = open_grabbed(UsbId.parsed(scanner.device))
    except DeviceError as error:
        yield unusable(name, error)
        return
    stream.close()
    yield green(name, "there, and types into the station alone")


def nfc(_scanner: NfcScanner) -> Iterator[Check]:
    """Whether there is a reader, and a service to reach it through."""
    from kiosk.scanning.nfc import NO_READER, reader_names

    try:
        names = reader_names()
    except NfcError as error:
        yield unusable(NFC, error)
        return
    yield green(NFC, ", ".join(names)) if names else unusable(NFC, NO_READER)

"""The scanners of station.toml: each is looked for, none is used."""

from collections.abc import Iterable

from kiosk.app.doctor import cameras, readers
from kiosk.app.doctor.probes import Probe
from kiosk.domain.readiness import Check, green, red
from kiosk.settings import (
    CameraScanner,
    KeyboardScanner,
    NfcScanner,
    Scanner,
    SerialScanner,
    Settings,
)


def probes(settings: Settings) -> list[Probe]:
    """A look at each scanner; a red line where there is none."""
    if not settings.scanner:
        return [Probe(("Scanners",), lambda: [_none()])]
    return [_probe(scanner) for scanner in settings.scanner]


def _none() -> Check:
    return red("Scanners", "station.toml has none.", "Add a [[scanner]] table.")


def _probe(scanner: Scanner) -> Probe:
    match scanner:
        case CameraScanner():
            name = cameras.name_of(scanner)
            return Probe((name,), lambda: cameras.camera(scanner), cameras.LIMIT_S)
        case KeyboardScanner(device=device) if device:
            return Probe((readers.grabbed_name(scanner),), lambda: readers.grabbed(scanner))
        case KeyboardScanner():
            return Probe(("Keyboard scanner",), _keyboard)
        case SerialScanner():
            return Probe((readers.serial_name(scanner),), lambda: readers.serial(scanner))
        case NfcScanner():
            return Probe((readers.NFC,), lambda: readers.nfc(scanner))


def _keyboard() -> Iterable[Check]:
    says = "A scanner that types shows itself only when it scans; kiosk doctor --window tries it."
    yield green("Keyboard scanner", says)

"""A diagnosis beside what station.toml says of the scanner."""

import tomllib

from pydantic import TypeAdapter

from kiosk.domain.doctoring import Typing
from kiosk.domain.readiness import Check, amber, green
from kiosk.scanning.diagnosis import Diagnosis
from kiosk.scanning.layouts import LAYOUTS
from kiosk.scanning.prescription import (
    findings,
    grabbed_findings,
    keyboard_table,
    serial_findings,
    serial_table,
)
from kiosk.settings import KeyboardScanner, Scanner, SerialScanner

Raw = KeyboardScanner | SerialScanner
"""A scanner whose own settings are to be found out."""

_SCANNER: TypeAdapter[Scanner] = TypeAdapter(Scanner)


def bare(scanner: Raw) -> Raw:
    """The scanner as it sends, whatever station.toml says that it puts around a code."""
    unset = {"prefix": "", "suffix": ""}
    if isinstance(scanner, KeyboardScanner):
        unset["layout"] = LAYOUTS[0]
    return scanner.model_copy(update=unset)


def prescribed(scanner: Raw, diagnosis: Diagnosis, pace: str = "") -> Typing:
    """What the diagnosis tells, the lines that follow, and whether station.toml has them."""
    match scanner:
        case SerialScanner():
            told = serial_findings(diagnosis)
            lines = serial_table(diagnosis, scanner.model_dump(mode="json", exclude_defaults=True))
        case KeyboardScanner(device=device):
            told = grabbed_findings(diagnosis) if device else findings(diagnosis)
            lines = keyboard_table(
                diagnosis, layout=scanner.layout, gap_ms=scanner.gap_ms, device=device
            )
    return Typing(pace, (*told, _beside(scanner, lines)), lines)


def _beside(scanner: Raw, lines: str) -> Check:
    (table,) = tomllib.loads(lines)["scanner"]
    if _SCANNER.validate_python(table) == scanner:
        return green("station.toml", "It has these lines.")
    advice = "Copy them in place of its [[scanner]] table of this kind."
    return amber("station.toml", "It lacks these lines.", advice)

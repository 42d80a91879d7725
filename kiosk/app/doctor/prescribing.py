"""A diagnosis beside what station.toml says of the scanner."""

import tomllib
from collections.abc import Iterator

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
            lines = serial_table(diagnosis, scanner.port, scanner.baud)
        case KeyboardScanner(device=device, layout=layout):
            told = grabbed_findings(diagnosis) if device else findings(diagnosis)
            lines = keyboard_table(diagnosis, layout=layout, device=device)
    return Typing(pace, (*told, *_beside(scanner, lines)), lines)


def _beside(scanner: Raw, lines: str) -> Iterator[Check]:
    (table,) = tomllib.loads(lines)["scanner"]
    if _covers(scanner, _SCANNER.validate_python(table)):
        yield green("station.toml", "It has these lines.")
    else:
        advice = "Copy them in place of its [[scanner]] table of this kind."
        yield amber("station.toml", "It lacks these lines.", advice)


def _covers(scanner: Raw, proposed: Scanner) -> bool:
    """Whether the scanner is set up as proposed, or for a slower one."""
    match scanner, proposed:
        case KeyboardScanner(), KeyboardScanner():
            same = (scanner.layout, scanner.framing) == (proposed.layout, proposed.framing)
            return same and scanner.gap_ms >= proposed.gap_ms
        case SerialScanner(), SerialScanner():
            return scanner.framing == proposed.framing
    return False

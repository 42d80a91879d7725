"""A diagnosis in words, and the lines of station.toml that follow from it."""

import json
from collections.abc import Iterator, Mapping
from math import ceil

from kiosk.domain.readiness import Check, amber, green, red
from kiosk.scanning.alignment import SlipKind
from kiosk.scanning.diagnosis import Diagnosis
from kiosk.scanning.layouts import Caps
from kiosk.scanning.timing import USUAL

ENDINGS = {
    "\r": "CR (Enter)",
    "\n": "LF",
    "\r\n": "CR and LF",
    "\t": "Tab",
    "": "none: a pause ends a scan",
}

MOST_GAP_MS = 200
"""station.toml takes no more: a person types as slowly."""

SPARE = 1.5
"""A gap between keys may be so many times the longest that was seen."""

SHOWN_SLIPS = 3

_LINES = "The lines for station.toml see to it."


def findings(diagnosis: Diagnosis) -> Iterator[Check]:
    """What the technician should know, point by point."""
    yield from _layout(diagnosis)
    yield from _caps(diagnosis)
    yield from _case(diagnosis)
    yield from _frame(diagnosis)
    yield green("Ending", ENDINGS.get(diagnosis.terminator, "another key"))
    yield from _speed(diagnosis)
    yield _characters(diagnosis)


def serial_findings(diagnosis: Diagnosis) -> Iterator[Check]:
    """The same of a serial scanner, which knows neither keys nor layouts."""
    yield from _case(diagnosis)
    yield from _frame(diagnosis)
    yield _characters(diagnosis)


def grabbed_findings(diagnosis: Diagnosis) -> Iterator[Check]:
    """The same of a keyboard scanner that is read by its keys, past the computer's layout."""
    if layout := diagnosis.scanner_layout:
        yield amber("Layout", f"The scanner is set to {layout}.", _LINES)
    yield from serial_findings(diagnosis)


def pace_of(gap_ms: tuple[float, int] | None) -> str:
    """How fast the keys came, in words; "" where it is not known."""
    return f"{gap_ms[0]:.0f} ms a key, {gap_ms[1]} ms at most" if gap_ms else ""


def keyboard_table(
    diagnosis: Diagnosis, *, layout: str = "", gap_ms: int = USUAL.gap_ms, device: str = ""
) -> str:
    """The `[[scanner]]` table of a scanner that types like this.

    `layout` and `gap_ms` are what station.toml says, which stays where it will do; `device` is
    its USB id.
    """
    gap_ms = max(gap_ms, _needed_gap(diagnosis))
    return _table(
        {
            "kind": "keyboard",
            "device": device,
            "layout": layout if diagnosis.allows(layout) else diagnosis.scanner_layout,
            "prefix": _typeable(diagnosis.prefix),
            "suffix": _typeable(diagnosis.suffix),
            "gap_ms": "" if gap_ms == USUAL.gap_ms else gap_ms,
        }
    )


def serial_table(diagnosis: Diagnosis, line: Mapping[str, object]) -> str:
    """The `[[scanner]]` table of a serial scanner that sends like this; `line`: its other keys."""
    frame = {"prefix": diagnosis.prefix, "suffix": diagnosis.suffix}
    return _table({"kind": "serial", **line, **frame})


def _table(keys: Mapping[str, object]) -> str:
    """The table of those keys that say something."""
    lines = (f"{key} = {_value(value)}" for key, value in keys.items() if value != "")
    return "\n".join(["[[scanner]]", *lines]) + "\n"


def _value(value: object) -> str:
    # JSON's strings and numbers are TOML's, but for DEL, which TOML wants escaped.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _typeable(text: str) -> str:
    """Keys that type nothing are no part of a scan, and so of no prefix."""
    return "".join(char for char in text if char.isprintable())


def _needed_gap(diagnosis: Diagnosis) -> int:
    """The `gap_ms` that leaves room for this scanner, in tens; 0 where nobody noted its keys."""
    roomy = (diagnosis.gap_ms[1] if diagnosis.gap_ms else 0) * SPARE
    return min(MOST_GAP_MS, ceil(roomy / 10) * 10)


def _layout(diagnosis: Diagnosis) -> Iterator[Check]:
    match diagnosis.same_layout:
        case True:
            yield green("Layout", "The scanner is set to this computer's.")
        case False if diagnosis.scanner_layout:
            computers = " or ".join(dict.fromkeys(computer for _, computer in diagnosis.pairs))
            layout = diagnosis.scanner_layout
            says = f"The scanner is set to {layout}, this computer to {computers}."
            yield amber("Layout", says, f"{_LINES} Or set the scanner to {computers}.")
        case False:
            yield amber("Layout", "The scanner is set to another.", "Scan all of code 1.")
        case None:
            yield amber("Layout", "It cannot be told by this alone.", "Scan all of code 1.")


def _frame(diagnosis: Diagnosis) -> Iterator[Check]:
    for name, text in (("Prefix", diagnosis.prefix), ("Suffix", diagnosis.suffix)):
        shown = json.dumps(text, ensure_ascii=False)
        yield amber(name, shown, _LINES) if text else green(name, "none")
    if diagnosis.identifier:
        yield green("Identifier", f"{diagnosis.identifier}; the station knows it by itself.")


def _caps(diagnosis: Diagnosis) -> Iterator[Check]:
    if diagnosis.caps is not Caps.OFF:
        yield amber("Caps Lock", "It is on: letters come in the other case.", "Switch it off.")


def _case(diagnosis: Diagnosis) -> Iterator[Check]:
    if diagnosis.one_case:
        yield red(
            "Case",
            f"The scanner makes every letter {diagnosis.one_case} case.",
            "Set it to send letters as they are: its manual calls that 'case conversion off'.",
        )


def _speed(diagnosis: Diagnosis) -> Iterator[Check]:
    if diagnosis.gap_ms is None:
        return
    says = pace_of(diagnosis.gap_ms)
    slow = _needed_gap(diagnosis) > USUAL.gap_ms
    yield amber("Speed", says, f"It is slow. {_LINES}") if slow else green("Speed", says)


def _characters(diagnosis: Diagnosis) -> Check:
    slips = diagnosis.slips
    if not slips:
        return green("Characters", f"All {len(diagnosis.of.text)} came.")
    words = {kind: sum(slip.kind is kind for slip in slips) for kind in SlipKind}
    counted = ", ".join(f"{count} {kind.value}" for kind, count in words.items() if count)
    where = ", ".join(
        f"{json.dumps(slip.char, ensure_ascii=False)} at {slip.at + 1}"
        for slip in slips[:SHOWN_SLIPS]
    )
    return red(
        "Characters",
        f"{counted}: {where}{' …' if len(slips) > SHOWN_SLIPS else ''}",
        "Set a longer delay between characters in the scanner, or use another USB port.",
    )

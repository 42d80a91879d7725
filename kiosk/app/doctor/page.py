"""The readiness page as text and as JSON."""

import json
import shutil
import textwrap
from collections.abc import Iterator, Sequence

import typer

from kiosk.domain.readiness import Check, Level, worst

MARKS = {Level.GREEN: "+ green", Level.AMBER: "! amber", Level.RED: "x red  "}
"""A mark, a word and, on a terminal, a colour: each says the same."""

COLOURS = {Level.GREEN: "green", Level.AMBER: "yellow", Level.RED: "red"}
SUMMARY = {
    Level.GREEN: "Ready for the doors.",
    Level.AMBER: "Works; look at what is amber before the doors open.",
    Level.RED: "Not ready: mend what is red.",
}
_GAP = 2
_LEAST_WIDTH = 40


def as_json(checks: Sequence[Check]) -> str:
    """One object: the worst level, and every check."""
    lines = [
        {"name": c.name, "level": c.level.value, "says": c.says, "advice": c.advice} for c in checks
    ]
    return json.dumps({"level": worst(checks).value, "checks": lines}, ensure_ascii=False)


def as_text(title: str, checks: Sequence[Check], width: int | None = None) -> str:
    """The page, a check a line and its advice below; `width` of the terminal where not given."""
    width = width or shutil.get_terminal_size().columns
    named = max((len(check.name) for check in checks), default=0)
    level = worst(checks)
    lines = [typer.style(plain(title), bold=True), ""]
    for check in checks:
        lines += _lines(check, named, width)
    return "\n".join([*lines, "", f"{_mark(level)}  {SUMMARY[level]}"])


def plain(text: str) -> str:
    """One line without control characters: names from elsewhere must not steer the terminal."""
    return "".join(char if char.isprintable() else " " for char in " ".join(text.split()))


def _lines(check: Check, named: int, width: int) -> Iterator[str]:
    indent = len(MARKS[check.level]) + named + 2 * _GAP
    room = max(_LEAST_WIDTH, width - indent)
    first, *rest = textwrap.wrap(plain(check.says), room) or [""]
    yield f"{_mark(check.level)}  {check.name:<{named}}  {first}"
    advice = textwrap.wrap(f"-> {plain(check.advice)}", room) if check.advice else []
    for line in (*rest, *advice):
        yield " " * indent + line


def _mark(level: Level) -> str:
    return typer.style(MARKS[level], fg=COLOURS[level], bold=level is not Level.GREEN)

"""The gate, the booth and the staff desk, walked through by whoever cannot see or point well."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt

from tests.ui import booth_states as passes
from tests.ui import desk_states as desks
from tests.ui import fan_states as fans
from tests.ui import gate_states as states
from tests.ui.conftest import STILL
from tests.ui.gate_window import Gate, MakeGate, click, press
from tests.ui.legible import illegible
from tests.ui.screen_walk import lost_to_the_keyboard, too_small, unnamed
from tests.ui.test_window import LEAST_TARGET, SIZES

QUICK = [pytest.param(SIZES["small"], "dark", id="small-dark")]
SOAK = [
    pytest.param(SIZES[label], look, id=f"{label}-{look}", marks=pytest.mark.soak)
    for label, look in (("small", "light"), ("tall", "dark"), ("wide", "light"))
]
WALKED = [*QUICK, *SOAK]
"""Each size and each look: looks differ in colours alone, and colours are alike at every size."""


@pytest.mark.parametrize(("size", "look"), WALKED)
def test_everybody_can_use_the_gate(make_gate: MakeGate, size: QSize, look: str) -> None:
    gate = make_gate(replace(STILL, theme=look), size)
    gate.furnish()
    for stop in around_the_gate(gate):
        assert wrong_with(gate) == [], stop


@pytest.mark.parametrize(("size", "look"), WALKED)
@pytest.mark.soak
def test_everybody_can_use_the_booth(make_gate: MakeGate, size: QSize, look: str) -> None:
    booth = make_gate(replace(STILL, theme=look), size, at_booth=True)
    booth.furnish()
    for stop, outcome in passes.OUTCOMES.items():
        booth.show(outcome)
        assert wrong_with(booth) == [], stop


@pytest.mark.parametrize(("size", "look"), WALKED)
@pytest.mark.soak
def test_everybody_can_use_the_staff_desk(make_gate: MakeGate, size: QSize, look: str) -> None:
    gate = make_gate(replace(STILL, theme=look), size)
    gate.furnish()
    click(gate, "Staff desk")
    for stop in around_the_desk(gate):
        assert wrong_with(gate) == [], stop


def around_the_gate(gate: Gate) -> Iterator[str]:
    yield "idle"
    click(gate, "Enter code")
    gate.screen.settle()
    yield "code"
    press(gate, Qt.Key.Key_Escape)
    for name, outcome in states.OUTCOMES.items():
        gate.show(outcome)
        yield name


def around_the_desk(gate: Gate) -> Iterator[str]:
    for name, view in desks.VIEWS.items():
        gate.show_desk(view)
        yield name
    gate.show_desk(desks.OPEN)
    for name, view in fans.SEARCHES.items():
        gate.show_fans(view)
        yield f"search-{name}"
    for name, sheet in fans.SHEETS.items():
        gate.show_fans(fans.opened(sheet))
        yield f"sheet-{name}"


def wrong_with(gate: Gate) -> list[str]:
    window = gate.screen.window
    seen = unnamed(window) + too_small(window, LEAST_TARGET) + illegible(window)
    seen += lost_to_the_keyboard(window)
    gate.screen.settle()
    return seen

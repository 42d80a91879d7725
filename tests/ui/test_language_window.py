"""The windows of gate and booth in each of our languages: nothing is cut, all runs its way."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickItem

from kiosk.ui.languages import Languages
from tests.ui import booth_states as passes
from tests.ui import desk_states as desk
from tests.ui import fan_states as fans
from tests.ui import gate_states as states
from tests.ui.conftest import STILL
from tests.ui.gate_window import Gate, MakeGate, named, on_window, scrolled

TALL, SMALL, WIDE = QSize(1080, 1920), QSize(1280, 800), QSize(1920, 1080)
SIZES = {"tall": TALL, "small": SMALL, "wide": WIDE}
LONGER = [
    pytest.param(language, size, theme, at_booth, marks=pytest.mark.soak)
    for language in ("fr", "es", "de", "ar", "en_US", "de_CH", "ar_AE")
    for size, theme in (("tall", "dark"), ("small", "light"), ("wide", "dark"))
    for at_booth in (False, True)
    if "_" not in language or size == "small"  # A country changes figures alone.
]
LONG_NAME = "Maximiliane"
BARCODES = {trace.barcode for trace in desk.TRACES}

Open = Callable[..., Gate]


@pytest.fixture
def open_in(make_gate: MakeGate) -> Iterator[Open]:
    """Opens furnished windows in a language; English again after the test."""
    spoken: list[Languages] = []

    def make(language: str, size: QSize = SMALL, theme: str = "dark", *, at_booth: bool) -> Gate:
        spoken.append(Languages(language))
        station = replace(STILL, language=language, theme=theme)
        gate = make_gate(station, size, at_booth=at_booth)
        gate.furnish()
        return gate

    yield make
    for languages in spoken:
        languages.close()


@pytest.mark.parametrize(
    ("language", "size", "theme", "at_booth"),
    [("de", "tall", "light", True), ("ar", "small", "dark", False), *LONGER],
)
def test_every_verdict_fits(qtbot, open_in, shots: Path, language, size, theme, at_booth):
    shown = passes.OUTCOMES if at_booth else states.OUTCOMES
    gate = open_in(language, SIZES[size], theme, at_booth=at_booth)
    for name in shown.keys() - {"hostile"}:
        gate.show(shown[name])
        if "KIOSK_SHOTS" in os.environ:
            gate.screen.grab(shots / f"{language}-{name}-{size}-{theme}.png")
        assert cut(gate) == [], name


@pytest.mark.soak
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["fr", "es", "de", "ar"])
def test_every_view_of_the_desk_fits(qtbot, open_in, language, size):
    gate = open_in(language, SIZES[size], at_booth=False)
    gate.desk.open()
    for name in ("locked", "wrong", "shut", "unset"):
        gate.show_desk(desk.VIEWS[name])
        assert cut(gate) == [], name
    gate.show_desk(desk.OPEN)
    for name in ("nothing", "away-nothing", "unreadable"):
        gate.show_fans(fans.SEARCHES[name])
        assert [text for text in cut(gate) if "<b>" not in text] == [], name
    for name in fans.SHEETS.keys() - {"hostile"}:
        gate.show_fans(fans.opened(fans.SHEETS[name]))
        assert cut(gate) == [], name
    gate.desk.turn("why")
    for name in ("waiting", "found", "empty", "failed"):
        gate.show_desk(desk.VIEWS[name])
        assert [text for text in cut(gate) if text not in BARCODES] == [], name


def test_arabic_runs_from_the_right(qtbot, open_in):
    gate = open_in("ar", at_booth=False)
    gate.show(states.EARNED)
    clock, station = (text_of(gate, text) for text in ("7:02 م", "North Gate 2"))

    assert on_window(clock).x() < on_window(station).x()
    assert on_window(named(gate, "صورة الكاميرا")).x() < SMALL.width() / 4
    assert on_window(text_of(gate, "أهلًا بك")).right() > SMALL.width() / 2
    assert text_of(gate, "\u200f\u2068Silver\u2069 · \u2068\u20681,290\u2069 نقطة\u2069")


def test_digits_stand_as_on_every_keypad_in_arabic_too(qtbot, open_in):
    gate = open_in("ar", at_booth=False)
    gate.desk.open()
    gate.screen.settle()

    assert on_window(named(gate, "1")).x() < on_window(named(gate, "3")).x()


def cut(gate: Gate) -> list[str]:
    """The texts that have no room, but for a fan's long name."""
    ours = [item for item in gate.items() if item.inherits("QQuickText") and item.property("text")]
    return [
        item.property("text")
        for item in ours
        if (item.property("truncated") or not fits(gate, item))
        and LONG_NAME not in item.property("text")
    ]


def fits(gate: Gate, item: QQuickItem) -> bool:
    window = gate.screen.window.contentItem().boundingRect().adjusted(-1, -1, 1, 1)
    width, height = item.property("paintedWidth"), item.property("paintedHeight")
    inside = width <= item.width() + 1 and height <= item.height() + 1
    return inside and (scrolled(item) or window.contains(on_window(item)))


def text_of(gate: Gate, text: str) -> QQuickItem:
    return next(i for i in gate.items() if i.inherits("QQuickText") and i.property("text") == text)

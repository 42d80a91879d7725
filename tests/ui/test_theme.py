"""Text can be read on every colour it stands on."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QGuiApplication

from kiosk.domain.outcome import Family
from tests.ui.conftest import SIZE, STILL
from tests.ui.gate_window import open_gate_with

READABLE = 4.5
SEEN = 3.0
THEMES = ("dark", "light")


def luminance(tone: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (tone.redF(), tone.greenF(), tone.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: object, other: object) -> float:
    lights = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


@pytest.fixture(scope="module", params=THEMES)
def theme(qapp: QGuiApplication, request: pytest.FixtureRequest) -> Iterator[QObject]:
    """The Theme, in each of its two looks: of one window each, as opening it takes the longest."""
    gate = open_gate_with(STILL, SIZE)
    if request.param == "light":
        gate.view.property("appearance").switch_theme()
    theme = gate.screen.window.property("theme")
    assert theme.property("dark") is (request.param == "dark")
    yield theme
    gate.close()


@pytest.mark.parametrize("family", Family)
def test_white_text_is_readable_on_every_verdict(theme: QObject, family: Family) -> None:
    look = theme.property("families").toVariant()[family.value]
    ink = theme.property("verdictInk")
    assert contrast(ink, look["fill"]) >= READABLE
    assert contrast(ink, look["deep"]) >= READABLE


@pytest.mark.parametrize("family", Family)
def test_marks_are_seen_on_the_surfaces(theme: QObject, family: Family) -> None:
    mark = theme.property("families").toVariant()[family.value]["mark"]
    for surface in ("surface", "raised", "background"):
        assert contrast(mark, theme.property(surface)) >= SEEN


@pytest.mark.parametrize("ink", ["text", "muted"])
@pytest.mark.parametrize("surface", ["background", "surface", "raised"])
def test_text_is_readable_on_every_surface(theme: QObject, ink: str, surface: str) -> None:
    assert contrast(theme.property(ink), theme.property(surface)) >= READABLE


@pytest.mark.parametrize("brand", ["", "#ffdd00", "#1a1a1a", "#fafafa", "#c8102e", "nonsense"])
def test_any_brand_colour_leaves_its_button_readable(theme: QObject, brand: str) -> None:
    theme.setProperty("brand", brand)
    accent = theme.property("accent")
    assert contrast(theme.property("accentInk"), accent) >= READABLE
    assert contrast(accent, theme.property("background")) >= SEEN


def test_amber_words_and_receipts_are_readable(theme: QObject) -> None:
    amber = theme.property("families").toVariant()["notice"]["mark"]
    for surface in ("surface", "raised", "background"):
        assert contrast(amber, theme.property(surface)) >= READABLE
    assert contrast(theme.property("receiptInk"), theme.property("verdictInk")) >= READABLE
    assert contrast(theme.property("text"), theme.property("pressed")) >= READABLE

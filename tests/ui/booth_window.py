"""What tests of the booth's window share."""

import pytest
from _pytest.mark import ParameterSet
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from tests.ui import booth_states as passes
from tests.ui.gate_window import Gate, accessible_name, click, on_window, press
from tests.ui.test_fan_window import THEMES
from tests.ui.test_window import SIZES, is_card

PIN = "204817"
UNDO = "Turnstile did not turn"
OVERRIDE = "Supervisor override"
WHY = "Was scanned by mistake"


def shown() -> list[ParameterSet]:
    """Each size in the looks that are wanted; the larger ones are the long suite's."""
    return [
        pytest.param(
            size, look, id=f"{label}-{look}", marks=() if label == "small" else pytest.mark.soak
        )
        for label, size in SIZES.items()
        for look in THEMES
    ]


each_size_and_look = pytest.mark.parametrize(("size", "look"), shown())


def seen(booth: Gate, text: str) -> bool:
    return any(text in each for each in booth.texts())


def assert_inside(booth: Gate) -> None:
    """No text of the card is cut by the bar under it."""
    card = next(item for item in booth.items() if is_card(item))
    place = on_window(card)
    for item in booth.items():
        if item.inherits("QQuickText") and card.isAncestorOf(item) and not scrolls(item):
            assert place.contains(on_window(item)), item.property("text")


def scrolls(item: QQuickItem) -> bool:
    above = item.parentItem()
    while above is not None and not above.inherits("QQuickFlickable"):
        above = above.parentItem()
    return above is not None


def begin_override(booth: Gate) -> None:
    booth.show(passes.USED)
    click(booth, OVERRIDE)
    booth.screen.settle()


def focused(booth: Gate) -> str:
    item = booth.screen.window.activeFocusItem()
    return accessible_name(item) if isinstance(item, QQuickItem) else ""


def tab_to(booth: Gate, name: str) -> None:
    for _ in range(40):
        if focused(booth) == name:
            return
        press(booth, Qt.Key.Key_Tab)
    raise LookupError(f"Tab never comes to {name!r}")

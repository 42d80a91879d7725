"""Words fit every screen, in every language and at twice their size."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtQuick import QQuickItem

from tests.ui.booth_window import scrolls
from tests.ui.gate_window import accessible_name, on_window
from tests.ui.legible import ancestors, seen_part
from tests.ui.screen_walk import controls, is_control
from tests.ui.self_service import tour
from tests.ui.self_service import visit_states as visits
from tests.ui.self_service.kiosk_window import Kiosk, MakeKiosk
from tests.ui.test_window import SIZES

ROUNDING = 1
ENDLESS = ("hostile", "pass-no-window")
"""Titles of 128 characters without a space end in dots."""


@pytest.mark.parametrize("language", ["en", "fr", "es", "de", "ar"])
@pytest.mark.parametrize(
    ("size", "scale"),
    [(SIZES["small"], 1.0), (SIZES["small"], 2.0), (SIZES["tall"], 2.0)],
    ids=["small", "small-twice", "tall-twice"],
)
@pytest.mark.soak
def test_every_state_fits_in_every_language(
    make_kiosk: MakeKiosk, size: QSize, scale: float, language: str
) -> None:
    kiosk = make_kiosk(replace(visits.STILL, text_scale=scale), size)
    for stop in tour.everywhere(kiosk):
        kiosk.models.languages.switch(language)
        kiosk.screen.settle()
        assert stop in ENDLESS or cut(kiosk) == [], stop
        assert buried(kiosk) == [], stop


def cut(kiosk: Kiosk) -> list[str]:
    """What is not to be read to its end."""
    window = kiosk.screen.window.contentItem().boundingRect().adjusted(-1, -1, 1, 1)
    return [
        str(item.property("text"))
        for item in kiosk.items()
        if item.inherits("QQuickText") and item.property("text")
        if overflows(item) or not (scrolls(item) or window.contains(on_window(item)))
    ]


def overflows(item: QQuickItem) -> bool:
    """Whether its words are longer, or more, than there is room for."""
    wide, high = item.property("paintedWidth"), item.property("paintedHeight")
    too_much = wide > item.width() + 1 or high > item.height() + 1
    return bool(item.property("truncated")) or too_much


def buried(kiosk: Kiosk) -> list[str]:
    """Words that a control runs into and that cannot be scrolled from under it."""
    buttons = [item for item in controls(kiosk.screen.window) if is_control(item)]
    return [
        f"{item.property('text')!r} is under {accessible_name(button)!r}"
        for item in kiosk.items()
        if item.inherits("QQuickText") and item.property("text")
        if not any(map(is_control, ancestors(item)))
        for button in buttons
        if scroller(item) is scroller(button)
        and overlap(seen_part(item), seen_part(button)) > ROUNDING
    ]


def scroller(item: QQuickItem) -> QQuickItem | None:
    """What it scrolls in."""
    return next((each for each in ancestors(item) if each.inherits("QQuickFlickable")), None)


def overlap(one: QRectF, other: QRectF) -> float:
    """How deep they run into each other."""
    shared = one.intersected(other)
    return min(shared.width(), shared.height())

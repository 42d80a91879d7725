"""Words fit every screen, in every language and at twice their size."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickItem

from tests.ui.booth_window import scrolls
from tests.ui.gate_window import on_window
from tests.ui.self_service import tour
from tests.ui.self_service import visit_states as visits
from tests.ui.self_service.kiosk_window import Kiosk, MakeKiosk
from tests.ui.test_window import SIZES

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

"""The kiosk's pages before the home screen, as they are seen: every size, look and direction."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickItem

from kiosk.domain.pin import PinAnswer
from kiosk.domain.visit import StaffAnswer
from tests.ui.booth_window import scrolls
from tests.ui.gate_window import accessible_name, on_window
from tests.ui.self_service import visit_states as visits
from tests.ui.self_service.kiosk_window import Kiosk, MakeKiosk, control, tab_to
from tests.ui.test_fan_window import THEMES
from tests.ui.test_window import SIZES, assert_drawn

LEAST_TARGET = 64
LOOKS = [
    pytest.param(size, look, scale, id=f"{label}-{look}-{scale}", marks=marks)
    for label, size in SIZES.items()
    for look in THEMES
    for scale in (1.0, 2.0)
    for marks in [() if (label, look, scale) == ("small", "dark", 2.0) else pytest.mark.soak]
]


@pytest.mark.parametrize(("size", "look", "scale"), LOOKS)
def test_every_step_fits_its_window(
    make_kiosk: MakeKiosk, shots: Path, size: QSize, look: str, scale: float
) -> None:
    station = replace(visits.STILL.station, theme=look)
    kiosk = make_kiosk(replace(visits.STILL, station=station, text_scale=scale), size)
    for name, view in visits.STEPS.items():
        kiosk.show(view)
        assert_fits(kiosk, name)
        grab(kiosk, shots, f"{look}-{scale:.0f}-{name}")
    kiosk.pass_time(64)
    assert_fits(kiosk, "idle")
    grab(kiosk, shots, f"{look}-{scale:.0f}-idle")
    kiosk.models.idle.touch()
    kiosk.models.staff.ask()
    kiosk.screen.settle()
    assert_fits(kiosk, "pin")
    grab(kiosk, shots, f"{look}-{scale:.0f}-pin")
    kiosk.models.staff.try_pin("204817")
    kiosk.visit_bridge.staff(StaffAnswer(PinAnswer.OPEN))
    kiosk.screen.settle()
    assert_fits(kiosk, "staff")
    grab(kiosk, shots, f"{look}-{scale:.0f}-staff")


@pytest.mark.parametrize("size", [SIZES["tall"], SIZES["wide"]], ids=["tall", "wide"])
@pytest.mark.parametrize("language", ["de", "ar"])
@pytest.mark.soak
def test_every_step_fits_in_other_languages(
    make_kiosk: MakeKiosk, shots: Path, size: QSize, language: str
) -> None:
    kiosk = make_kiosk(size=size)
    kiosk.models.languages.switch(language)
    for name, view in visits.STEPS.items():
        kiosk.show(view)
        kiosk.models.languages.switch(language)
        kiosk.screen.settle()
        assert_fits(kiosk, name)
        grab(kiosk, shots, f"{language}-{name}")


def grab(kiosk: Kiosk, shots: Path, name: str) -> None:
    size = kiosk.screen.window.size()
    path = shots / f"self-service-{size.width()}-{name}.png"
    kiosk.screen.grab(path)
    assert_drawn(path, size)


def assert_fits(kiosk: Kiosk, state: str) -> None:
    """No text is cut, none but what scrolls leaves the window, and every control can be touched."""
    window = kiosk.screen.window.contentItem().boundingRect().adjusted(-1, -1, 1, 1)
    portrait = window.height() > window.width()
    for item in kiosk.items():
        if item.inherits("QQuickText") and item.property("text"):
            text = item.property("text")
            assert not item.property("truncated"), (state, text)
            assert item.property("paintedWidth") <= item.width() + 1, (state, text)
            assert scrolls(item) or window.contains(on_window(item)), (state, text)
        elif is_control(item):
            if portrait:
                assert on_window(item).bottom() > window.height() / 3, accessible_name(item)
            assert accessible_name(item), (state, item)
            assert min(item.width(), item.height()) >= LEAST_TARGET, (state, accessible_name(item))


def is_control(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextField")


def test_the_page_follows_the_keyboard_where_words_are_large(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk(replace(visits.STILL, text_scale=2.0))
    kiosk.show(visits.REGISTER)
    window = kiosk.screen.window.contentItem().boundingRect()
    for name in ("First name", "I have read the terms and accept them.", "Join", "Back"):
        tab_to(kiosk, name)
        kiosk.screen.settle()
        assert window.contains(on_window(control(kiosk, name))), name


def test_right_to_left_turns_the_page_but_neither_digits_nor_code(
    make_kiosk: MakeKiosk,
) -> None:
    kiosk = make_kiosk()
    kiosk.show(visits.CODE)
    before = {name: middle(kiosk, name) for name in ("1", "3")}
    kiosk.models.languages.switch("ar")
    kiosk.screen.settle()
    after = {name: middle(kiosk, name) for name in ("1", "3")}
    assert before["1"] < before["3"]
    assert after["1"] < after["3"] < before["1"]


def middle(kiosk: Kiosk, name: str) -> float:
    return on_window(control(kiosk, name)).center().x()


def test_a_start_page_that_stands_for_hours_shifts_a_little(kiosk: Kiosk) -> None:
    window, begin = kiosk.screen.window, "Touch to begin"
    places = set()
    for step in range(9):
        window.setProperty("shiftStep", step)
        place = on_window(control(kiosk, begin)).topLeft()
        places.add((place.x(), place.y()))
    assert len(places) == 9
    assert max(x for x, _ in places) - min(x for x, _ in places) <= 8
    kiosk.show(visits.EMAIL_STEP)
    assert window.property("shift").x() == 0

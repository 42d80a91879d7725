"""Every screen of the kiosk, walked through by whoever cannot see, point or hear as others do."""

import os
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.domain.visit import VisitView
from kiosk.ui.self_service.face import SelfServiceFace
from tests.ui.gate_window import accessible_name, on_window
from tests.ui.legible import illegible
from tests.ui.screen_walk import lost_to_the_keyboard, spoken, tab_round, too_small, unnamed
from tests.ui.self_service import home_states as homes
from tests.ui.self_service import tour
from tests.ui.self_service import visit_states as visits
from tests.ui.self_service.home_window import meet, press
from tests.ui.self_service.kiosk_window import Kiosk, MakeKiosk, focused, tab_to
from tests.ui.test_window import SIZES

LEAST_TARGET = 64
SHOTS = "KIOSK_SHOTS" in os.environ
BRANDS = [
    ("#fafafa", "light"),
    ("#1a1a1a", "dark"),
    ("#ffdd00", "light"),
    ("#c8102e", "dark"),
    ("#777777", "dark"),
]
"""Each with the look that it is hardest with."""
LANGUAGES = ("en", "de", "ar")
WHOLE = [
    pytest.param(SIZES[label], look, language, id=f"{label}-{look}-{language}")
    for number, (label, look) in enumerate(product(SIZES, ("dark", "light")))
    for language in (LANGUAGES if SHOTS else LANGUAGES[number % 3 : number % 3 + 1])
]
"""Each window in one of the languages; in all of them where pictures are wanted."""

LARGE = [
    pytest.param(SIZES[label], look, language, id=f"{label}-{look}-{language}")
    for label, look, language in zip(SIZES, ("light", "dark", "light"), LANGUAGES, strict=True)
]

COVERS = {
    "LanguageSheet": (),
    "IdleWarning": (),
    "StaffOverlay": (),
    "HomeSheet": ("VisitBar", "BrandMark"),
    "Party": ("VisitBar", "BrandMark"),
}
"""What covers others, and what it leaves to be used."""


def test_everybody_can_use_each_screen(make_kiosk: MakeKiosk) -> None:
    kiosk = make_kiosk()
    for stop in tour.essentials(kiosk):
        assert wrong_with(kiosk, stop) == [], stop


@pytest.mark.parametrize(("size", "look", "language"), WHOLE)
@pytest.mark.soak
def test_everybody_can_use_every_state_in_every_look(
    make_kiosk: MakeKiosk, shots: Path, size: QSize, look: str, language: str
) -> None:
    kiosk = make_kiosk(looking(look), size)
    for stop in tour.everywhere(kiosk):
        speak(kiosk, language)
        picture(kiosk, shots / f"walk-{size.width()}-{look}-{language}-{stop}.png")
        assert wrong_with(kiosk, stop) == [], stop


@pytest.mark.parametrize(("size", "look", "language"), LARGE)
@pytest.mark.soak
def test_everybody_can_use_it_where_words_are_large(
    make_kiosk: MakeKiosk, shots: Path, size: QSize, look: str, language: str
) -> None:
    kiosk = make_kiosk(replace(looking(look), text_scale=2.0), size)
    for stop in tour.everywhere(kiosk):
        speak(kiosk, language)
        picture(kiosk, shots / f"walk-{size.width()}-twice-{look}-{language}-{stop}.png")
        assert wrong_with(kiosk, stop) == [], stop


@pytest.mark.parametrize(("brand", "look"), BRANDS)
@pytest.mark.soak
def test_any_brand_colour_leaves_every_screen_legible(
    make_kiosk: MakeKiosk, brand: str, look: str
) -> None:
    kiosk = make_kiosk(looking(look, brand))
    for stop in tour.everywhere(kiosk):
        assert illegible(kiosk.screen.window) == [], stop


@pytest.mark.parametrize("view", [visits.EMAIL_STEP, visits.HOME], ids=["email", "home"])
def test_what_is_covered_is_neither_reached_nor_said(kiosk: Kiosk, view: VisitView) -> None:
    kiosk.show(view)
    for stop in tour.over_the_page(kiosk):
        assert behind_the_cover(kiosk) == [], stop


def test_what_a_sheet_covers_is_neither_reached_nor_said(maya: Kiosk) -> None:
    for stop in tour.over_the_lists(maya):
        assert behind_the_cover(maya) == [], stop


def test_what_scrolled_away_comes_back_with_the_keyboard(make_kiosk: MakeKiosk) -> None:
    kiosk = meet(make_kiosk(size=SIZES["tall"]), homes.MANY)
    tab_to(kiosk, "Quest 80, To do, 80 points")
    press(kiosk, Qt.Key.Key_End, Qt.Key.Key_Backtab)
    tab = kiosk.screen.window.activeFocusItem()
    assert isinstance(tab, QQuickItem)
    assert on_window(tab).top() > 0


def test_the_list_of_languages_begins_at_the_one_that_is_spoken(kiosk: Kiosk) -> None:
    kiosk.show(visits.EMAIL_STEP)
    speak(kiosk, "de")
    assert next(tour.over_the_page(kiosk)) == "languages"
    assert focused(kiosk) == "Deutsch"


def looking(look: str, brand: str = "") -> SelfServiceFace:
    station = replace(visits.STILL.station, theme=look, accent=brand)
    return replace(visits.STILL, station=station)


def speak(kiosk: Kiosk, language: str) -> None:
    kiosk.models.languages.switch(language)
    kiosk.screen.settle()


def picture(kiosk: Kiosk, path: Path) -> None:
    if SHOTS:
        kiosk.screen.grab(path)


def wrong_with(kiosk: Kiosk, stop: str) -> list[str]:
    window = kiosk.screen.window
    seen = unnamed(window) + too_small(window, LEAST_TARGET) + illegible(window)
    if stop.startswith("idle"):  # Any key says that somebody is there.
        return seen
    seen += lost_to_the_keyboard(window)
    kiosk.screen.settle()
    return seen


def behind_the_cover(kiosk: Kiosk) -> list[str]:
    """What a screen reader or the keyboard still finds there."""
    window = kiosk.screen.window
    cover = next(item for item in kiosk.items() if kind(item) in COVERS)
    left = COVERS[kind(cover)]
    found = list(spoken(window))
    if kind(cover) != "IdleWarning":
        found += [stop.item for stop in tab_round(window)]
    return [
        accessible_name(item)
        for item in found
        if item is not cover and not cover.isAncestorOf(item) and not within(item, left)
    ]


def within(item: QQuickItem | None, kinds: tuple[str, ...]) -> bool:
    while item and kind(item) not in kinds:
        item = item.parentItem()
    return item is not None


def kind(item: QQuickItem) -> str:
    """The QML file that it comes from."""
    return item.metaObject().className().partition("_QMLTYPE")[0]

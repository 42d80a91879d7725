"""A kiosk with Qt's keyboard on its screen, for a process of its own; run as a program.

Told a size, a look, a language, how large words are and a folder for pictures, it goes where
letters are typed, and prints each stop with what is wrong there, as JSON.
"""

import json
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.ui.self_service.keyboard import choose_keyboard, keyboard_chosen
from tests.ui.booth_window import scrolls
from tests.ui.gate_window import accessible_name, on_window
from tests.ui.legible import seen_part
from tests.ui.screen_walk import controls, tab_round
from tests.ui.self_service import tour
from tests.ui.self_service import visit_states as visits
from tests.ui.self_service.kiosk_window import Kiosk, open_kiosk
from tests.ui.self_service.test_accessibility import (
    LEAST_TARGET,
    kind,
    looking,
    picture,
    speak,
    within,
    wrong_with,
)
from tests.ui.self_service.test_nothing_is_cut import buried, cut

WAIT_MS = 10_000
KEYBOARD = ("VirtualKeyboard",)
SPACER = "FillerKey"
LATIN = "a"
OWN_LETTERS = {"ar": "ب"}
"""Where they are not Latin: one of them."""


def main(size: str, look: str, language: str, scale: str, folder: str) -> None:
    choose_keyboard()
    application = QGuiApplication([])
    face = replace(looking(look), virtual_keyboard=keyboard_chosen(), text_scale=float(scale))
    kiosk = open_kiosk(face, QSize(*map(int, size.split("x"))))
    walk = "-".join(("walk", size.partition("x")[0], scale, look, language))
    for stop in tour.keyboards(kiosk):
        speak(kiosk, language)
        picture(kiosk, Path(folder, f"{walk}-{stop}.png"))
        tell(stop, wrong_where_one_types(kiosk, stop, language))
    kiosk.show(visits.EMAIL_STEP)
    kiosk.pass_time(64)
    tell("idle", keys(kiosk))
    kiosk.models.visit.leave()
    kiosk.show(visits.START)
    tell("start", keys(kiosk))
    kiosk.close()
    del application


def tell(stop: str, wrong: list[str]) -> None:
    print(json.dumps([stop, wrong]), flush=True)  # noqa: T201 - a program of its own


def wrong_where_one_types(kiosk: Kiosk, stop: str, language: str) -> list[str]:
    """What is wrong with the page, and with the keyboard under it.

    The keys are Qt's, and are asked for less than our controls: that fingers hit them and eyes read
    them (any text in the window is looked at), that they leave the field in sight and the rest of
    the page where it can be scrolled to, and that they write, in the letters that are wanted there.
    They have no names, and Tab does not go there: whoever cannot see or point types on a keyboard
    of their own. Where a page has keys for what it asks, those of Qt stay away.
    """
    if stop.startswith("keys-"):
        return [*keys(kiosk), *wrong_with(kiosk, stop)]
    wait_for_keys(kiosk)
    wrong = [*small(kiosk), *covered(kiosk), *out_of_reach(kiosk), *cut_on_the_page(kiosk)]
    wrong += [*foreign(kiosk, wanted_in(stop, language)), *silent(kiosk)]
    return [*wrong, *wrong_with(kiosk, stop), *in_the_round(kiosk)]


def keys_of(kiosk: Kiosk) -> list[QQuickItem]:
    """Qt's own."""
    return [item for item in kiosk.items() if item.property("keyType") is not None]


def keys(kiosk: Kiosk) -> list[str]:
    """That there are any, where there should be none."""
    return ["Qt's keyboard is there"] if keys_of(kiosk) else []


def wait_for_keys(kiosk: Kiosk) -> None:
    """It comes a moment after the keyboard's focus; without it nothing else can be looked at."""
    timer = QElapsedTimer()
    timer.start()
    while not keys_of(kiosk):
        if timer.elapsed() > WAIT_MS:
            raise LookupError("Qt's keyboard never comes")
        QCoreApplication.processEvents()
    kiosk.screen.settle()


def small(kiosk: Kiosk) -> list[str]:
    """Keys that a finger misses."""
    return [
        f"key {key.property('text')!r} is {key.width():.0f} x {key.height():.0f}"
        for key in keys_of(kiosk)
        if kind(key) != SPACER and min(key.width(), key.height()) < LEAST_TARGET
    ]


def covered(kiosk: Kiosk) -> list[str]:
    """The field, if not all of it is seen."""
    field = field_of(kiosk)
    whole = on_window(field)
    hidden = seen_part(field) != whole or whole.bottom() > keyboard_top(kiosk)
    return [f"{accessible_name(field)!r} is covered"] if hidden else []


def out_of_reach(kiosk: Kiosk) -> list[str]:
    """What is under the keyboard and cannot be scrolled from there."""
    return [
        f"{accessible_name(item)!r} is under the keyboard"
        for item in controls(kiosk.screen.window)
        if not within(item, KEYBOARD) and not scrolls(item)
        if on_window(item).bottom() > keyboard_top(kiosk)
    ]


def cut_on_the_page(kiosk: Kiosk) -> list[str]:
    """Words of ours that are not to be read to their end."""
    on_keys = {item.property("text") for item in kiosk.items() if within(item, KEYBOARD)}
    return [f"{words!r} is cut" for words in cut(kiosk) if words not in on_keys] + buried(kiosk)


def wanted_in(stop: str, language: str) -> str:
    """Names are written as the language is; an address or a password as everywhere."""
    return OWN_LETTERS.get(language, LATIN) if stop.endswith("name") else LATIN


def foreign(kiosk: Kiosk, wanted: str) -> list[str]:
    """Letters, if they are not those."""
    letters = [str(key.property("text")).lower() for key in keys_of(kiosk)]
    return [] if wanted in letters else [f"no {wanted!r} among {letters}"]


def silent(kiosk: Kiosk) -> list[str]:
    """Whether the first letter, touched, writes nothing."""
    field = field_of(kiosk)
    field.setProperty("text", "")
    letter = next(key for key in keys_of(kiosk) if kind(key) == "Key")
    centre = on_window(letter).center().toPoint()
    QTest.mouseClick(kiosk.screen.window, Qt.MouseButton.LeftButton, pos=centre)
    kiosk.screen.settle()
    typed = field.property("text")
    field.setProperty("text", "")
    wanted = letter.property("text")
    return [] if typed.lower() == wanted.lower() else [f"{wanted!r} writes {typed!r}"]


def in_the_round(kiosk: Kiosk) -> list[str]:
    """Whatever of the keyboard Tab comes to."""
    stops = [stop.item for stop in tab_round(kiosk.screen.window)]
    return [f"Tab comes to a {kind(item)}" for item in stops if within(item, KEYBOARD)]


def field_of(kiosk: Kiosk) -> QQuickItem:
    field = kiosk.screen.window.activeFocusItem()
    assert isinstance(field, QQuickItem)
    return field


def keyboard_top(kiosk: Kiosk) -> int:
    return int(kiosk.screen.window.property("keyboardTop"))


if __name__ == "__main__":
    main(*sys.argv[1:])

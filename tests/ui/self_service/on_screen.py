"""A kiosk with Qt's keyboard on its screen, for a process of its own; run as a program.

Prints what each page's field is, how high the keyboard is, and whether it hides the field.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.ui.self_service.keyboard import choose_keyboard, keyboard_chosen
from tests.ui.gate_window import on_window
from tests.ui.self_service import visit_states as visits
from tests.ui.self_service.kiosk_window import Kiosk, click, control, open_kiosk

WAIT_MS = 10_000
PAGES = {
    "Email address": visits.EMAIL_STEP,
    "Password": visits.PASSWORD,
    "First name": visits.REGISTER,
}


def main() -> None:
    choose_keyboard()
    application = QGuiApplication([])
    size = QSize(*map(int, sys.argv[1].split("x")))
    kiosk = open_kiosk(replace(visits.STILL, virtual_keyboard=keyboard_chosen()), size)
    for name, page in PAGES.items():
        kiosk.show(page)
        click(kiosk, name)
        print(name, *looks(kiosk, name), flush=True)  # noqa: T201 - a program of its own
        kiosk.screen.grab(Path(sys.argv[2], f"keyboard-{size.width()}-{name[:5]}.png"))
    kiosk.show(visits.START)
    print("start", keyboard_top(kiosk) == size.height())  # noqa: T201 - likewise
    kiosk.close()
    del application


def looks(kiosk: Kiosk, name: str) -> tuple[bool, bool]:
    """Whether the keyboard is there, and whether it leaves the field to be seen."""
    timer = QElapsedTimer()
    timer.start()
    while keyboard_top(kiosk) == kiosk.screen.window.height() and timer.elapsed() < WAIT_MS:
        QCoreApplication.processEvents()
    QTest.qWait(300)
    top = keyboard_top(kiosk)
    place = on_window(control(kiosk, name))
    return top < kiosk.screen.window.height(), place.top() > 0 and place.bottom() <= top


def keyboard_top(kiosk: Kiosk) -> int:
    return int(kiosk.screen.window.property("keyboardTop"))


if __name__ == "__main__":
    main()

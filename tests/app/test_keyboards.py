import queue

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.app.keyboards import start_keyboard
from kiosk.domain.readings import Source
from kiosk.scanning.attempts import LISTENING
from kiosk.settings import KeyboardScanner

ANSWER_S = 10


@pytest.fixture
def started(qapp):
    """Starts the scanner of a table; what it delivers, and how it fares."""
    running = []

    def start(**table):
        readings, states = queue.Queue(), queue.Queue()
        scanner = KeyboardScanner(kind="keyboard", **table)
        running.append(
            start_keyboard(
                scanner, qapp, lambda *reading: readings.put(reading), lambda *s: states.put(s)
            )
        )
        return readings, states

    yield start
    for each in running:
        each.stop()


def type_keys(text):
    window = QWindow()
    for at_ms, char in enumerate(text, start=1000):
        key = Qt.Key.Key_Return if char == "\r" else Qt.Key(ord(char.upper()))
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, char)
        event.setTimestamp(at_ms)
        QCoreApplication.sendEvent(window, event)


def test_a_wedge_is_set_up_as_its_table_says(started):
    readings, states = started(prefix="~", suffix="#")
    type_keys("~7#\r")
    assert states.get(timeout=ANSWER_S) == ("keyboard", LISTENING)
    assert readings.get(timeout=ANSWER_S) == (Source.KEYBOARD, "keyboard", "7", "")


def test_a_scanner_of_its_own_that_is_away_says_why(started):
    _, states = started(device="usb:ffff:fffe")
    device, state = states.get(timeout=ANSWER_S)
    assert device == "keyboard:usb:ffff:fffe"
    assert not state.listening
    assert state.cause
    assert state.advice

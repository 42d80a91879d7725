from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest

from kiosk.scanning.keyboard import KeyboardWedge

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
NAMED = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, " ": Qt.Key.Key_Space}


class Desk:
    """A window with a button and a field, and a keyboard whose time is ours."""

    def __init__(self, qtbot, app):
        self.qtbot = qtbot
        self.scans = []
        self.now = 10_000
        self.wedge = KeyboardWedge(self.scans.append)
        app.installEventFilter(self.wedge)
        self.view = QQuickView()
        self.view.setSource(QUrl.fromLocalFile(str(Path(__file__).with_name("Desk.qml"))))
        self.view.show()
        self.view.requestActivate()
        qtbot.waitUntil(self.view.isActive)

    def focus(self, name):
        self.view.rootObject().findChild(QObject, name).forceActiveFocus()

    def root(self, name):
        return self.view.rootObject().property(name)

    @property
    def text(self):
        return self.view.rootObject().findChild(QObject, "field").property("text")

    def key(self, kind, char, *, modifiers=NONE, repeat=False, timestamp=None):
        key = NAMED.get(char) or Qt.Key(ord(char.upper()))
        event = QKeyEvent(kind, key, modifiers, char, repeat)
        event.setTimestamp(self.now if timestamp is None else timestamp)
        QCoreApplication.sendEvent(self.view, event)

    def stroke(self, char, gap, **options):
        self.now += gap
        self.key(QEvent.Type.KeyPress, char, **options)
        self.key(QEvent.Type.KeyRelease, char, **options)

    def type(self, text, gap, **options):
        for char in text:
            self.stroke(char, gap, **options)

    def pause(self):
        """Wait until nothing is held back."""
        self.qtbot.waitUntil(lambda: not self.wedge._bursts.held)
        self.now += 1000


@pytest.fixture
def desk(qtbot, qapp):
    desk = Desk(qtbot, qapp)
    yield desk
    qapp.removeEventFilter(desk.wedge)
    desk.view.close()
    desk.view.deleteLater()


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n", "\t"])
@pytest.mark.parametrize("focus", ["button", "field", "listener"])
def test_a_scan_is_delivered_and_touches_nothing(desk, focus, end):
    desk.focus(focus)
    desk.type(" fan 1001" + end, 5)
    assert desk.scans == [" fan 1001"]
    assert (desk.text, desk.root("clicks"), desk.root("log")) == ("", 0, "")
    assert desk.root("shortcuts") == 0
    field = desk.view.rootObject().findChild(QObject, "field")
    assert field.property("activeFocus") == (focus == "field")


def test_a_scan_without_a_terminator_is_delivered_after_the_pause(desk):
    desk.focus("field")
    desk.type("fan:1001", 5)
    assert desk.scans == []
    desk.pause()
    assert (desk.scans, desk.text) == (["fan:1001"], "")


def test_two_scans_back_to_back_are_two(desk):
    desk.type("fan:1001\rfan:1002\r", 5)
    assert desk.scans == ["fan:1001", "fan:1002"]


def test_shift_is_part_of_a_scan(desk):
    desk.focus("field")
    for char in "LK1:AB":
        shift = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, SHIFT)
        shift.setTimestamp(desk.now + 1)
        QCoreApplication.sendEvent(desk.view, shift)
        desk.stroke(char, 5, modifiers=SHIFT)
    desk.stroke("\r", 5)
    assert (desk.scans, desk.text) == (["LK1:AB"], "")


def test_a_very_long_scan_is_whole(desk):
    desk.focus("field")
    desk.type("0123456789abcdef" * 256 + "\r", 10)
    assert (desk.scans, desk.text) == (["0123456789abcdef" * 256], "")


def test_typing_reaches_the_field_in_order(desk):
    desk.focus("field")
    desk.type("Hello you", 120)
    desk.pause()
    assert (desk.scans, desk.text) == ([], "Hello you")


def test_three_quick_keys_and_enter_reach_their_target_in_order(desk):
    desk.focus("listener")
    desk.type("xyw\r", 10)
    assert (desk.scans, desk.root("log")) == ([], "+x-x+y-y+w-w+\r-\r")


def test_a_press_is_never_overtaken_by_its_release(desk):
    desk.focus("listener")
    desk.key(QEvent.Type.KeyPress, "x")
    desk.key(QEvent.Type.KeyRelease, "x")
    assert desk.root("log") == ""
    desk.pause()
    assert desk.root("log") == "+x-x"


def test_a_release_after_the_pause_follows_at_once(desk):
    desk.focus("listener")
    desk.key(QEvent.Type.KeyPress, "x")
    desk.pause()
    desk.key(QEvent.Type.KeyRelease, "x")
    assert desk.root("log") == "+x-x"


def test_the_late_release_of_a_scans_key_is_swallowed(desk):
    desk.focus("listener")
    for char in "wxyv\r":
        desk.now += 5
        desk.key(QEvent.Type.KeyPress, char)
    assert desk.scans == ["wxyv"]
    for char in "wxyv\r":
        desk.key(QEvent.Type.KeyRelease, char)
    assert desk.root("log") == ""


def test_a_persons_enter_and_space_press_the_button(desk):
    desk.focus("button")
    desk.stroke("\r", 500)
    assert desk.root("clicks") == 1
    desk.stroke(" ", 500)
    desk.pause()
    assert desk.root("clicks") == 2


def test_an_enter_after_typing_keeps_its_place(desk):
    desk.focus("listener")
    desk.stroke("x", 500)
    desk.stroke("\r", 80)
    assert desk.root("log") == "+x-x+\r-\r"


def test_a_key_held_down_repeats(desk):
    desk.focus("field")
    desk.now += 500
    desk.key(QEvent.Type.KeyPress, "x")
    desk.pause()
    for _ in range(10):
        desk.stroke("x", 30, repeat=True)
    assert (desk.scans, desk.text) == ([], "x" * 11)


def test_keys_with_ctrl_inside_a_scan_do_nothing(desk):
    desk.focus("field")
    desk.type("fan:", 5)
    desk.stroke("k", 5, modifiers=CTRL)
    desk.type("1001\r", 5)
    assert (desk.scans, desk.text, desk.root("shortcuts")) == (["fan:1001"], "", 0)


def test_events_without_a_time_are_timed_here(desk):
    desk.focus("field")
    for char in "fan:1001\r":
        desk.key(QEvent.Type.KeyPress, char, timestamp=0)
        desk.key(QEvent.Type.KeyRelease, char, timestamp=0)
    assert (desk.scans, desk.text) == (["fan:1001"], "")


def test_a_window_that_is_gone_takes_its_keys_with_it(desk, qtbot):
    window = QQuickView()
    window.show()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, NONE, "x")
    event.setTimestamp(desk.now)
    QCoreApplication.sendEvent(window, event)
    window.deleteLater()
    qtbot.waitSignal(window.destroyed).wait()
    desk.pause()
    assert desk.scans == []


# QTest sends keys the way a platform does, with its own times and with Qt asking for shortcuts.


def test_no_shortcut_fires_inside_a_scan(desk):
    desk.focus("listener")
    for char in "z fan 1001":
        QTest.keyClick(desk.view, char)
    QTest.keyClick(desk.view, Qt.Key.Key_F5)
    QTest.keyClick(desk.view, Qt.Key.Key_K, CTRL)
    QTest.keyClick(desk.view, Qt.Key.Key_Return)
    assert desk.scans == ["z fan 1001"]
    assert (desk.root("shortcuts"), desk.root("log")) == (0, "")


def test_a_persons_shortcuts_fire_at_once(desk):
    desk.focus("listener")
    QTest.keyClick(desk.view, Qt.Key.Key_F5)
    QTest.keyClick(desk.view, Qt.Key.Key_K, CTRL)
    assert desk.root("shortcuts") == 2


def test_a_persons_keys_are_sent_on_once(desk):
    desk.focus("field")
    QTest.keyClick(desk.view, "x")
    desk.pause()
    assert desk.text == "x"

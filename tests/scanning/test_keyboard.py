from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest

from kiosk.scanning.framing import Framing
from kiosk.scanning.keyboard import KeyboardWedge

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
NAMED = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, " ": Qt.Key.Key_Space}


class Desk:
    """A window with a button and a field, and a keyboard whose time is ours."""

    def __init__(self, qtbot, app):
        self.qtbot = qtbot
        self.app = app
        self.scans = []
        self.now = 10_000
        self.wedge = None
        self.set()
        self.view = QQuickView()
        self.view.setSource(QUrl.fromLocalFile(str(Path(__file__).with_name("Desk.qml"))))
        self.view.show()
        self.view.requestActivate()
        qtbot.waitUntil(self.view.isActive)

    def set(self, **options):
        """Set the wedge up, as a station's scanner table does."""
        if self.wedge:
            self.app.removeEventFilter(self.wedge)
        self.wedge = KeyboardWedge(self.scans.append, clock=lambda: self.now / 1000, **options)
        self.app.installEventFilter(self.wedge)

    def compose(self, text, preedit=""):
        """What the system's input method gives the field."""
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(text)
        field = self.view.rootObject().findChild(QObject, "field")
        QCoreApplication.sendEvent(field, event)

    def position(self, kind, code, char="", *, key=None, modifiers=NONE):
        """A key by its X11 code, typing what the computer makes of it."""
        key = key or NAMED.get(char) or (Qt.Key(ord(char.upper())) if char else Qt.Key.Key_unknown)
        event = QKeyEvent(kind, key, modifiers, code, 0, 0, char)
        event.setTimestamp(self.now)
        QCoreApplication.sendEvent(self.view, event)

    def stroke_at(self, code, char="", **options):
        self.now += 5
        self.position(QEvent.Type.KeyPress, code, char, **options)
        self.position(QEvent.Type.KeyRelease, code, char, **options)

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
    desk.pause()
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
    desk.pause()
    assert desk.root("clicks") == 1
    desk.stroke(" ", 500)
    desk.pause()
    assert desk.root("clicks") == 2


def test_an_enter_after_typing_keeps_its_place(desk):
    desk.focus("listener")
    desk.stroke("x", 500)
    desk.stroke("\r", 80)
    desk.pause()
    assert desk.root("log") == "+x-x+\r-\r"


def test_a_key_held_down_repeats(desk):
    desk.focus("field")
    desk.now += 500
    desk.key(QEvent.Type.KeyPress, "x")
    desk.pause()
    for _ in range(10):
        desk.stroke("x", 30, repeat=True)
    assert (desk.scans, desk.text) == ([], "x" * 11)


def test_a_character_that_comes_twice_within_a_millisecond_is_not_held_down(desk):
    """Linux says so of a press in the same millisecond as the release before it."""
    desk.type("fan:1", 5)
    desk.stroke("0", 1)
    desk.stroke("0", 0, repeat=True)
    desk.type("1\r", 5)
    assert desk.scans == ["fan:1001"]


def test_keys_with_ctrl_inside_a_scan_do_nothing(desk):
    desk.focus("field")
    desk.type("fan:", 5)
    desk.stroke("k", 5, modifiers=CTRL)
    desk.type("1001\r", 5)
    assert (desk.scans, desk.text, desk.root("shortcuts")) == (["fan:1001"], "", 0)


HOSTILE = [
    (Qt.Key.Key_Escape, NONE),
    (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_F5, NONE),
    (Qt.Key.Key_Down, NONE),
    (Qt.Key.Key_Backspace, NONE),
    (Qt.Key.Key_Delete, NONE),
    (Qt.Key.Key_K, CTRL),
    (Qt.Key.Key_Return, NONE),
    (Qt.Key.Key_Tab, NONE),
]


@pytest.mark.parametrize("focus", ["button", "field", "listener"])
def test_a_code_that_begins_with_a_command_does_nothing(desk, focus):
    desk.focus(focus)
    for key, modifiers in HOSTILE:
        desk.now += 1000
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers)
            event.setTimestamp(desk.now)
            QCoreApplication.sendEvent(desk.view, event)
        desk.type("fan:1001\r", 5)
    assert (desk.scans, desk.text) == (["fan:1001"] * len(HOSTILE), "")
    assert (desk.root("clicks"), desk.root("log"), desk.root("shortcuts")) == (0, "", 0)


def test_a_scanner_that_types_by_alt_and_the_number_pad_is_read(desk):
    """Windows: Alt is held, digits are typed, and the character comes as Alt is let go."""
    desk.focus("listener")
    alt = Qt.KeyboardModifier.AltModifier
    for char in "fan:1001":
        for digit in f"{ord(char):03}":
            desk.stroke(digit, 3, modifiers=alt)
        desk.stroke(char, 3)
    desk.stroke("\r", 3)
    assert (desk.scans, desk.root("log")) == (["fan:1001"], "")


def test_prefix_and_suffix_are_taken_off(desk):
    desk.set(framing=Framing("~", "#"))
    desk.type("~7#\r", 5)
    desk.type("~fan:1001#\r", 5)
    assert desk.scans == ["7", "fan:1001"]


def test_a_composed_letter_keeps_its_place_among_typed_keys(desk):
    desk.focus("field")
    desk.stroke("b", 500)
    desk.compose("ê")
    desk.stroke("t", 80)
    desk.stroke("e", 300)
    desk.pause()
    assert (desk.scans, desk.text) == ([], "bête")


def test_a_composed_letter_is_part_of_a_scan(desk):
    desk.focus("field")
    desk.type("caf", 5)
    desk.compose("é")
    desk.type(":1001\r", 5)
    assert (desk.scans, desk.text) == (["café:1001"], "")


def test_what_an_input_method_still_composes_passes_at_once(desk):
    desk.focus("field")
    desk.stroke("b", 500)
    desk.compose("", preedit="ni")
    desk.compose("你")
    desk.pause()
    assert (desk.scans, desk.text) == ([], "b你")


def test_a_scanners_layout_tells_its_keys_whatever_the_computer_makes_of_them(desk):
    desk.set(layout="us", platform="xcb")
    desk.focus("listener")
    french = [(41, "f"), (38, "q"), (57, "n"), (60, ":"), (10, "&"), (36, "\r")]
    for code, char in french:
        desk.stroke_at(code, char)
    assert (desk.scans, desk.root("log")) == (["fan.1"], "")


def test_dead_keys_and_what_they_compose_are_told_by_their_releases(desk):
    desk.set(layout="us", platform="xcb")
    desk.focus("field")
    desk.stroke_at(24, "a")
    desk.stroke_at(25, "z")
    desk.now += 5
    desk.compose("ê")
    desk.position(QEvent.Type.KeyRelease, 34, key=Qt.Key.Key_Dead_Circumflex)
    desk.position(QEvent.Type.KeyRelease, 26, "e")
    desk.stroke_at(36, "\r")
    assert (desk.scans, desk.text) == (["qw[e"], "")


def test_altgr_of_a_scanner_is_no_shortcut_on_a_computer_without_one(desk):
    desk.set(layout="fr", platform="xcb")
    desk.focus("listener")
    alt = Qt.KeyboardModifier.AltModifier
    for _ in range(4):
        desk.position(QEvent.Type.KeyPress, 108, key=Qt.Key.Key_Alt, modifiers=alt)
        desk.stroke_at(14, "5", modifiers=alt)
        desk.position(QEvent.Type.KeyRelease, 108, key=Qt.Key.Key_Alt)
    desk.stroke_at(36, "\r")
    assert (desk.scans, desk.root("log")) == (["[[[["], "")


def test_typing_by_hand_is_the_computers_whatever_the_scanners_layout(desk):
    desk.set(layout="us", platform="xcb")
    desk.focus("field")
    for code, char in [(24, "a"), (25, "z"), (26, "e")]:
        desk.now += 200
        desk.stroke_at(code, char)
    desk.compose("ê")
    desk.pause()
    assert (desk.scans, desk.text) == ([], "azeê")


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


@pytest.mark.parametrize("focus", ["button", "field", "listener"])
def test_a_persons_shortcuts_fire_once(desk, focus):
    desk.focus(focus)
    QTest.keyClick(desk.view, Qt.Key.Key_F5)
    desk.pause()
    assert desk.root("shortcuts") == 1
    QTest.keyClick(desk.view, Qt.Key.Key_K, CTRL)
    desk.pause()
    assert desk.root("shortcuts") == 2


def test_a_persons_keys_are_sent_on_once(desk):
    desk.focus("field")
    QTest.keyClick(desk.view, "x")
    desk.pause()
    assert desk.text == "x"

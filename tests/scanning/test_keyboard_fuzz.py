"""Any bytes as a scanner would type them, at any pace, before the wedge itself."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.domain.codes import MAX_TEXT, normalise
from kiosk.scanning.bursts import MAX_CHARS
from kiosk.scanning.keyboard import KeyboardWedge

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
TERMINATORS = {0x0D: Qt.Key.Key_Return, 0x09: Qt.Key.Key_Tab}
QUIET_MS = 2000
MODIFIERS = [NONE, CTRL, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier]
KEYS = [Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F4, Qt.Key.Key_Shift]


class Bench(QObject):
    """A window that notes the number of each key that reaches it, and a keyboard."""

    def __init__(self, app, layout=""):
        super().__init__()
        self.app = app
        self.window = QWindow()
        self.window.installEventFilter(self)
        self.scans = []
        self.reached = []
        self.sent = 0
        self.now = 10_000
        self.wedge = KeyboardWedge(self.scans.append, layout=layout, platform="xcb")
        app.installEventFilter(self.wedge)

    def eventFilter(self, _, event):  # noqa: N802 - Qt's name
        if isinstance(event, QKeyEvent):
            self.reached.append(event.nativeVirtualKey())
            return True
        return False

    def send(self, kind, key, modifiers, text, code=0, *, repeat=False):
        self.sent += 1
        event = QKeyEvent(kind, key, modifiers, code, self.sent, 0, text, repeat)
        event.setTimestamp(self.now)
        QCoreApplication.sendEvent(self.window, event)

    def stroke(self, byte, gap_ms):
        """Press and let go of what types a byte; control characters as with Ctrl."""
        self.now += gap_ms
        key, modifiers = TERMINATORS.get(byte, Qt.Key(max(byte & 0x7F, 0x20))), NONE
        if byte < 0x20 and byte not in TERMINATORS:
            key, modifiers = Qt.Key(byte + 0x40), CTRL
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self.send(kind, key, modifiers, chr(byte))

    def type(self, raw, gap_ms=2):
        for byte in raw:
            self.stroke(byte, gap_ms)

    def rest(self):
        self.wedge._bursts.end()
        self.now += QUIET_MS

    def close(self):
        self.app.removeEventFilter(self.wedge)
        self.window.deleteLater()


@pytest.fixture
def bench(qapp):
    """Makes benches; hypothesis takes a new one each time."""
    made = []

    def make(**options):
        made.append(Bench(qapp, **options))
        return made[-1]

    yield make
    for each in made:
        each.close()


def check_bytes(bench, raw):
    made = bench()
    made.type(b"fan:1001\r")
    made.now += QUIET_MS
    made.type(raw)
    made.rest()
    made.type(b"fan:1002\r")
    made.close()
    assert (made.scans[0], made.scans[-1]) == ("fan:1001", "fan:1002")
    typed = "".join(chr(byte) for byte in raw if chr(byte).isprintable())
    for text in made.scans[1:-1]:
        assert text in typed or len(text) == MAX_CHARS
        assert len(normalise(text)) <= MAX_TEXT
    assert made.reached == sorted(set(made.reached))


def check_events(bench, events, layout):
    made = bench(layout=layout)
    for down, key, modifiers, text, code, gap_ms, repeat in events:
        made.now += gap_ms
        kind = QEvent.Type.KeyPress if down else QEvent.Type.KeyRelease
        made.send(kind, key, modifiers, text, code, repeat=repeat)
    made.rest()
    made.close()
    assert not made.wedge._bursts.holding
    assert len(made.reached) == len(set(made.reached))
    # Shift by itself passes at once: keys tell what was held with them.
    presses = [
        number
        for number in made.reached
        if events[number - 1][0] and events[number - 1][1] != Qt.Key.Key_Shift
    ]
    assert presses == sorted(presses)
    if not layout and sum(event[0] for event in events) < made.wedge._bursts._timing.min_length:
        assert len(made.reached) == len(events)


BYTES = st.binary(max_size=200)
LONG_BYTES = st.binary(max_size=4096)
EVENTS = st.lists(
    st.tuples(
        st.booleans(),
        st.sampled_from(KEYS),
        st.sampled_from(MODIFIERS),
        st.sampled_from(["", "a", "\r", "\x11", "é", "\u202e", "\ud800"]),
        st.sampled_from([0, 9, 24, 34, 50, 108]),
        st.integers(0, 300),
        st.booleans(),
    ),
    max_size=60,
)
LAYOUT = st.sampled_from(["", "us", "fr"])
a_few = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
many = settings(a_few, max_examples=700)


@a_few
@given(BYTES)
def test_any_bytes_are_a_scan_or_typed_and_never_glued_to_a_scan(bench, raw):
    check_bytes(bench, raw)


@pytest.mark.soak
@many
@given(LONG_BYTES)
def test_any_four_kilobytes_are_a_scan_or_typed_and_never_glued_to_a_scan(bench, raw):
    check_bytes(bench, raw)


@a_few
@given(EVENTS, LAYOUT)
def test_any_key_events_are_taken_and_what_is_sent_on_comes_once_in_order(bench, events, layout):
    check_events(bench, events, layout)


@pytest.mark.soak
@many
@given(EVENTS, LAYOUT)
def test_many_key_events_are_taken_and_what_is_sent_on_comes_once_in_order(bench, events, layout):
    check_events(bench, events, layout)

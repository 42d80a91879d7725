import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.scanning.diagnosis import diagnose
from kiosk.scanning.key_recorder import KeyRecorder
from kiosk.scanning.keyboard import KeyboardWedge
from kiosk.scanning.sheet_texts import LAYOUT, PACE


class Bench:
    """A window, a wedge and a recorder, and keys whose times are ours."""

    def __init__(self, qapp):
        self.bursts, self.scans = [], []
        self.window = QWindow()
        self.wedge = KeyboardWedge(self.scans.append)
        self.recorder = KeyRecorder(self.bursts.append)
        for each in (self.wedge, self.recorder):
            qapp.installEventFilter(each)
        self.now = 10_000

    def type(self, text, gap=4):
        for char in text:
            self.now += gap
            key = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}.get(char, Qt.Key(ord(char)))
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, char)
            event.setTimestamp(self.now)
            QCoreApplication.sendEvent(self.window, event)


@pytest.fixture
def bench(qapp):
    bench = Bench(qapp)
    yield bench
    for each in (bench.wedge, bench.recorder):
        qapp.removeEventFilter(each)


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n", "\t", ""])
def test_a_scan_is_written_down_with_its_times_and_its_ending(bench, end):
    bench.type(LAYOUT.text + end, gap=7)
    bench.recorder.end()
    (burst,) = bench.bursts
    assert (burst.text, burst.terminator) == (LAYOUT.text, end)
    assert diagnose(burst).gap_ms == (7, 7)


def test_a_scan_is_told_of_after_a_silence(bench, qtbot):
    bench.type(LAYOUT.text)
    assert bench.bursts == []
    qtbot.waitUntil(lambda: len(bench.bursts) == 1)


def test_the_wedge_reads_on_meanwhile(bench):
    bench.type(PACE.text + "\r")
    assert bench.scans == [PACE.text]


def test_scans_back_to_back_are_told_apart(bench):
    bench.type((LAYOUT.text + "\r\n") * 3)
    bench.recorder.end()
    assert [(burst.text, burst.terminator) for burst in bench.bursts] == [(LAYOUT.text, "\r\n")] * 3


def test_single_keys_and_monsters_are_not_written_down(bench):
    bench.type("\tno\r" + "x" * 2000 + "\r")
    bench.recorder.end()
    assert bench.bursts == []

"""The gate's own window with the keyboard wedge on a real display, driven over standard input.

Takes a JSON command a line and answers each with a JSON line. Nothing of the station is behind the
window: what its controls would ask of it is only noted.
"""

import json
import sys
import threading
import time

from PySide6.QtCore import QEventLoop, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.scanning.framing import Framing
from kiosk.scanning.keyboard import KeyboardWedge
from kiosk.scanning.timing import Timing
from tests.ui import gate_states as states
from tests.ui.gate_window import accessible_name, click, named, open_gate_with

TICK_MS = 5
QUIET_MS = 60
PATIENCE_MS = 20_000


class Commands(QObject):
    """Lines of standard input, brought to the GUI thread; "" at its end."""

    came = Signal(str)

    def start(self):
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in sys.stdin:
            self.came.emit(line)
        self.came.emit("")


class Window(QObject):
    """The window, its wedge, and a clock that ticks in the event loop.

    It counts what the loop itself takes: how long the machine gives it to others is not its doing.
    """

    def __init__(self, app):
        super().__init__()
        self.app = app
        self.scans = []
        self.wedge = None
        self.gate = open_gate_with(states.STATION, QSize(1280, 800))
        self.gate.furnish()
        self.longest_ms, self.ticked = 0.0, time.thread_time()
        self.ticking = self.timer(TICK_MS, self.tick)

    def timer(self, interval_ms, on_timeout):
        timer = QTimer(self, interval=interval_ms, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(on_timeout)
        timer.start()
        return timer

    @Slot()
    def tick(self):
        now = time.thread_time()
        self.longest_ms = max(self.longest_ms, (now - self.ticked) * 1000)
        self.ticked = now

    @Slot(str)
    def on_line(self, line):
        if not line:
            self.app.quit()
            return
        command = json.loads(line)
        answer = getattr(self, command.pop("do"))(**command)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()

    def wire(self, gap_ms=60, framing=(), layout=""):
        """Set the wedge up anew."""
        if self.wedge:
            self.app.removeEventFilter(self.wedge)
        self.scans.clear()
        timing, framing = Timing.of(gap_ms), Framing(*framing)
        self.wedge = KeyboardWedge(self.scans.append, timing=timing, framing=framing, layout=layout)
        self.app.installEventFilter(self.wedge)

    def focus(self, on):
        """Give the focus to nothing, a button, the field of the entry panel, or the PIN pad."""
        self.gate.desk.leave()
        if self.entry is not None:
            click(self.gate, "Close")
        self.gate.screen.settle()
        match on:
            case "nothing":
                self.gate.screen.window.contentItem().forceActiveFocus()
            case "button":
                named(self.gate, "Enter code").forceActiveFocus()
            case "field":
                click(self.gate, "Enter code")
            case "pin":
                click(self.gate, "Staff desk")
        self.gate.screen.settle()
        return self.seen()

    def expect(self, scans, text=None):
        """Wait for so many scans, and text in the field, and then for a while: what there is."""
        loop = QEventLoop()
        quiet = self.timer(QUIET_MS, lambda: None)
        quiet.timeout.connect(lambda: loop.quit() if self.came(scans, text) else None)
        QTimer.singleShot(PATIENCE_MS, loop.quit)
        loop.exec()
        quiet.stop()
        scanned = list(self.scans)
        self.scans.clear()
        return {"scans": scanned, **self.seen()}

    def longest(self):
        """The longest that the event loop has kept its clock waiting since last asked."""
        longest, self.longest_ms = self.longest_ms, 0.0
        return longest

    def came(self, scans, text):
        done = len(self.scans) >= scans and not self.wedge._bursts.holding
        return done and text in (None, self.text)

    @property
    def entry(self):
        """The field of the entry panel, if it is open."""
        items = (item for item in self.gate.items() if item.inherits("QQuickTextField"))
        return next(items, None)

    @property
    def text(self):
        return self.entry.property("text") if self.entry is not None else ""

    def seen(self):
        """All that keys could have changed."""
        focused = self.gate.screen.window.activeFocusItem()
        digits = [name for name in map(accessible_name, self.gate.items()) if "typed" in name]
        return {
            "field": self.text,
            "pin": digits,
            "entry": self.entry is not None,
            "desk": self.gate.desk.opened,
            "asked": [*self.gate.submitted, *self.gate.dismissed, *map(list, self.gate.asked)],
            "focus": accessible_name(focused) if focused else "",
            "buttons": sorted(map(accessible_name, filter(is_button, self.gate.items()))),
        }


def is_button(item):
    return item.inherits("QQuickAbstractButton")


def main():
    app = QGuiApplication(sys.argv)
    window, commands = Window(app), Commands()
    commands.came.connect(window.on_line)
    window.wire()
    sys.stdout.write(json.dumps(window.seen()) + "\n")
    sys.stdout.flush()
    commands.start()
    code = app.exec()
    window.gate.close()
    return code


if __name__ == "__main__":
    sys.exit(main())

"""The keyboard wedge: a scanner that types, told from a person and kept from the window."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow
from shiboken6 import isValid

from kiosk.scanning.bursts import USUAL, Bursts, Ended, KeyKind, Timing
from kiosk.scanning.framing import Framing
from kiosk.scanning.key_events import MODIFIER_KEYS, code_of, copy_of, kind_of
from kiosk.scanning.layouts import composed
from kiosk.scanning.positions import Positions

_TIMESTAMPS = 0xFFFF_FFFF
"""Events are timed in 32 bits of milliseconds, by the clock that `time.monotonic` is."""

BARE = Framing()


@dataclass(frozen=True, slots=True)
class _HeldEvent:
    """A copy of an event, and the window or the text field it was on its way to."""

    target: QObject
    event: QKeyEvent | QInputMethodEvent


class KeyboardWedge(QObject):
    """An event filter for the application that delivers scans and lets typing through.

    Keys are held back until a pause of 100 ms or the next key shows whose they are. A scan's keys
    never reach the window, whatever has the focus; a person's are sent on unchanged and in order.
    Only a key that repeats, or that follows on quick typing, passes at once. For a key that is
    sent on, Qt both fires a shortcut and tells the focused item: bind shortcuts to function keys
    or Ctrl.

    Args:
        on_scan: gets the text of each scan, on the GUI thread.
        timing: the limits (`bursts.Timing`).
        framing: what the scanner puts around a code; `on_scan` gets what is between.
        layout: the keyboard layout that the scanner is set to; "" takes what the system makes of
            its keys, which is right where both are set to the same and Caps Lock is off.
        platform: where the keys come from, by Qt's name; this application's by default.
        clock: monotonic seconds, for events that bear no time of their own.
        parent: the owner, as for any QObject.
    """

    def __init__(
        self,
        on_scan: Callable[[str], None],
        *,
        timing: Timing = USUAL,
        framing: Framing = BARE,
        layout: str = "",
        platform: str = "",
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_scan = on_scan
        self._framing = framing
        self._clock = clock
        self._bursts: Bursts[_HeldEvent] = Bursts(self._deliver, timing, framing.prefix)
        platform = platform or QGuiApplication.platformName()
        self._positions = Positions(layout, platform) if layout else None
        self._held_down: set[int] = set()
        self._swallowed_down: set[int] = set()
        self._sending: QEvent | None = None
        self._pause = self._timer(timing.pause_ms, self._on_pause)
        # Keys may be waiting in the queue when a busy GUI thread sees the pause pass; a timer of
        # zero fires only after they were handled.
        self._queue_empty = self._timer(0, self._on_queue_empty)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt's hook: True keeps `event` from `watched`."""
        if event is self._sending:
            return False
        if isinstance(event, QInputMethodEvent):
            return self._on_input_method(watched, event)
        # A key event visits the window, then each item; it is judged at the window, once.
        if isinstance(event, QKeyEvent) and isinstance(watched, QWindow):
            return self._on_key(watched, event)
        return False

    def _on_key(self, window: QWindow, event: QKeyEvent) -> bool:
        match event.type():
            case QEvent.Type.ShortcutOverride:
                return self._on_shortcut(event)
            case QEvent.Type.KeyPress:
                return self._on_press(window, event)
            case _:
                return self._on_release(window, event)

    def _on_shortcut(self, event: QKeyEvent) -> bool:
        """Qt asks, before each key press, whether anybody wants it more than the shortcuts."""
        if event.key() in MODIFIER_KEYS:
            return False
        if self._bursts.takes(kind_of(event, event.text()), self._time_of(event)):
            event.accept()
            return True
        self._bursts.end()
        return False

    def _on_press(self, window: QWindow, event: QKeyEvent) -> bool:
        text = self._meant_by(event)
        if event.key() in MODIFIER_KEYS:
            return False
        code, held = code_of(event), _HeldEvent(window, copy_of(event))
        self._swallowed_down.discard(code)
        kind = kind_of(event, text, altgr=self._positions is not None and self._positions.altgr)
        taken = self._take(kind, text, self._time_of(event), held)
        if self._bursts.holding:
            self._held_down.add(code)
        return taken

    def _take(self, kind: KeyKind, text: str, at_ms: int, held: _HeldEvent) -> bool:
        self._pause.stop()
        self._queue_empty.stop()
        taken = self._bursts.press(kind, text, at_ms, held)
        if self._bursts.holding:
            self._pause.start()
        return taken

    def _on_release(self, window: QWindow, event: QKeyEvent) -> bool:
        unseen = self._positions.released(event.nativeScanCode()) if self._positions else None
        if event.key() in MODIFIER_KEYS:
            return False
        code, held = code_of(event), _HeldEvent(window, copy_of(event))
        if unseen:
            return self._take(KeyKind.TEXT, unseen, self._time_of(event), held)
        if code in self._held_down:
            self._held_down.discard(code)
            self._bursts.keep(held)
            return True
        if code not in self._swallowed_down:
            return False
        if not event.isAutoRepeat():
            self._swallowed_down.discard(code)
        return True

    def _on_input_method(self, target: QObject, event: QInputMethodEvent) -> bool:
        """Text the system composed, of a dead key and a letter: it keeps its place among keys."""
        if not event.commitString() and not event.preeditString():
            return False
        if event.preeditString() or event.attributes() or event.replacementLength():
            self._bursts.end()
            return False
        copy = QInputMethodEvent("", [])
        copy.setCommitString(event.commitString())
        held = _HeldEvent(target, copy)
        if self._positions and self._bursts.holding:
            self._bursts.keep(held)  # The releases of its keys tell what it was.
            return True
        last, now = self._bursts.last_ms, int(self._clock() * 1000) & _TIMESTAMPS
        at_ms = last if self._bursts.holding and last is not None else now
        text = "" if self._positions else event.commitString()
        return self._take(KeyKind.TEXT, text, at_ms, held)

    def _meant_by(self, press: QKeyEvent) -> str:
        meant = self._positions.pressed(press.nativeScanCode()) if self._positions else None
        return press.text() if meant is None else meant

    def _deliver(self, ended: Ended[_HeldEvent]) -> None:
        self._held_down.clear()
        if ended.text is None:
            for held in ended.keys:
                self._send_on(held)
            return
        self._expect_releases(ended.keys)
        text = composed(ended.text) if self._positions else ended.text
        if content := self._framing.content(text):
            self._on_scan(content)

    def _send_on(self, held: _HeldEvent) -> None:
        if not isValid(held.target):
            return
        outer, self._sending = self._sending, held.event
        try:
            QCoreApplication.sendEvent(held.target, held.event)
        finally:
            self._sending = outer

    def _expect_releases(self, keys: tuple[_HeldEvent, ...]) -> None:
        """Remember the keys that are still down, whose releases belong to the scan."""
        for event in (held.event for held in keys):
            match event:
                case QKeyEvent() if event.type() == QEvent.Type.KeyPress:
                    self._swallowed_down.add(code_of(event))
                case QKeyEvent():
                    self._swallowed_down.discard(code_of(event))

    def _timer(self, interval_ms: int, on_timeout: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.setInterval(interval_ms)
        timer.timeout.connect(on_timeout)
        return timer

    @Slot()
    def _on_pause(self) -> None:
        self._queue_empty.start()

    @Slot()
    def _on_queue_empty(self) -> None:
        self._bursts.end()

    def _time_of(self, event: QKeyEvent) -> int:
        return event.timestamp() or int(self._clock() * 1000)

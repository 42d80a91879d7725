"""The keyboard wedge: a scanner that types, told from a person and kept from the window."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QWindow
from shiboken6 import isValid

from kiosk.scanning.bursts import USUAL, Bursts, Ended, KeyKind, Timing

_TERMINATORS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_TERMINATING_TEXTS = frozenset({"\r", "\n"})
"""Line feed has no key of its own in Qt, and some scanners type Ctrl+J and Ctrl+M."""

_MODIFIER_KEYS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_META = Qt.KeyboardModifier.MetaModifier


@dataclass(frozen=True, slots=True)
class _HeldEvent:
    """A copy of a key event, and the window it was on its way to."""

    window: QWindow
    event: QKeyEvent


class KeyboardWedge(QObject):
    """An event filter for the application that delivers scans and lets typing through.

    Keys that may begin a scan are held back until a pause of 100 ms or the next key shows whose
    they are. A scan's keys never reach the window, whatever has the focus; a person's are sent on
    unchanged and in order. Keys that no scan begins with pass at once. For a key that is sent on,
    Qt both fires a shortcut and tells the focused item: bind shortcuts to function keys or Ctrl.

    Args:
        on_scan: gets the text of each scan, on the GUI thread.
        timing: the limits (`bursts.Timing`).
        clock: monotonic seconds, for events that bear no time of their own.
        parent: the owner, as for any QObject.
    """

    def __init__(
        self,
        on_scan: Callable[[str], None],
        *,
        timing: Timing = USUAL,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_scan = on_scan
        self._clock = clock
        self._bursts: Bursts[_HeldEvent] = Bursts(self._deliver, timing)
        self._swallowed_down: set[int] = set()
        self._sending: QKeyEvent | None = None
        self._pause = self._timer(timing.pause_ms, self._on_pause)
        # Keys may be waiting in the queue when a busy GUI thread sees the pause pass; a timer of
        # zero fires only after they were handled.
        self._queue_empty = self._timer(0, self._on_queue_empty)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt's hook: True keeps `event` from `watched`."""
        # A key event visits the window, then each item; it is judged at the window, once.
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWindow):
            return False
        if event is self._sending or event.key() in _MODIFIER_KEYS:
            return False
        match event.type():
            case QEvent.Type.ShortcutOverride:
                return self._on_shortcut(event)
            case QEvent.Type.KeyPress:
                return self._on_press(watched, event)
            case QEvent.Type.KeyRelease:
                return self._on_release(watched, event)
            case _:
                return False

    def _on_shortcut(self, event: QKeyEvent) -> bool:
        """Qt asks, before each key press, whether anybody wants it more than the shortcuts."""
        if self._bursts.takes(_kind_of(event), self._time_of(event)):
            event.accept()
            return True
        self._bursts.end()
        return False

    def _on_press(self, window: QWindow, event: QKeyEvent) -> bool:
        self._pause.stop()
        self._queue_empty.stop()
        self._swallowed_down.discard(_code_of(event))
        held = _HeldEvent(window, _copy_of(event))
        taken = self._bursts.press(_kind_of(event), event.text(), self._time_of(event), held)
        if self._bursts.held:
            self._pause.start()
        return taken

    def _on_release(self, window: QWindow, event: QKeyEvent) -> bool:
        code = _code_of(event)
        if self._is_held_down(code):
            self._bursts.keep(_HeldEvent(window, _copy_of(event)))
            return True
        if code not in self._swallowed_down:
            return False
        if not event.isAutoRepeat():
            self._swallowed_down.discard(code)
        return True

    def _is_held_down(self, code: int) -> bool:
        """Whether the press of that key is held back and its release is not."""
        events = (held.event for held in reversed(self._bursts.held))
        last = next((event for event in events if _code_of(event) == code), None)
        return last is not None and last.type() == QEvent.Type.KeyPress

    def _deliver(self, ended: Ended[_HeldEvent]) -> None:
        if ended.text is None:
            for held in ended.keys:
                self._send_on(held)
            return
        self._expect_releases(ended.keys)
        if ended.text:
            self._on_scan(ended.text)

    def _send_on(self, held: _HeldEvent) -> None:
        if not isValid(held.window):
            return
        outer, self._sending = self._sending, held.event
        try:
            QCoreApplication.sendEvent(held.window, held.event)
        finally:
            self._sending = outer

    def _expect_releases(self, keys: tuple[_HeldEvent, ...]) -> None:
        """Remember the keys that are still down, whose releases belong to the scan."""
        for held in keys:
            if held.event.type() == QEvent.Type.KeyPress:
                self._swallowed_down.add(_code_of(held.event))
            else:
                self._swallowed_down.discard(_code_of(held.event))

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


def _kind_of(event: QKeyEvent) -> KeyKind:
    if event.isAutoRepeat():
        return KeyKind.REPEAT
    if event.key() in _TERMINATORS or event.text() in _TERMINATING_TEXTS:
        return KeyKind.TERMINATOR
    types = event.text().isprintable() and event.text() != ""
    return KeyKind.TEXT if types and not _is_command(event) else KeyKind.OTHER


def _is_command(event: QKeyEvent) -> bool:
    """Whether Ctrl, Alt or Meta is held; Ctrl with Alt is how Windows reports AltGr."""
    held = event.modifiers() & (_CTRL | _ALT | _META)
    return held not in (Qt.KeyboardModifier.NoModifier, _CTRL | _ALT)


def _code_of(event: QKeyEvent) -> int:
    """The key itself: its scan code where there is one, as Shift changes the rest."""
    return event.nativeScanCode() or -event.key()


def _copy_of(event: QKeyEvent) -> QKeyEvent:
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy

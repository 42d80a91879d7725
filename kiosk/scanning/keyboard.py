"""The keyboard wedge: a scanner that types, told from a person and kept from the window."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow
from shiboken6 import isValid

from kiosk.scanning.bursts import Bursts, Ended, KeyKind
from kiosk.scanning.framing import Framing
from kiosk.scanning.key_events import MODIFIER_KEYS, Held, code_of, held_with, kind_of
from kiosk.scanning.layouts import composed
from kiosk.scanning.positions import Positions
from kiosk.scanning.timing import USUAL, Timing

_TIMESTAMPS = 0xFFFF_FFFF
"""Events are timed in 32 bits of milliseconds, by the clock that `time.monotonic` is."""

BARE = Framing()


class KeyboardWedge(QObject):
    """An event filter for the application that delivers scans and lets typing through.

    Keys are held back until a pause of 100 ms or the next key shows whose they are. A scan's keys
    never reach the window, whatever has the focus; a person's are sent on unchanged and in order.
    Only a key that repeats, that follows on quick typing, or that is a modifier passes at once.
    For a key that is sent on, Qt both fires a shortcut and tells the focused item: bind shortcuts
    to function keys or Ctrl.

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
        self._bursts: Bursts[Held] = Bursts(self._deliver, timing, framing.prefix)
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
        at_ms = self._time_of(event)
        if self._bursts.takes(self._kind_of(event, event.text(), at_ms), at_ms):
            event.accept()
            return True
        self._bursts.end()
        return False

    def _on_press(self, window: QWindow, event: QKeyEvent) -> bool:
        text = self._meant_by(event)
        if event.key() in MODIFIER_KEYS:
            return False
        code, at_ms = code_of(event), self._time_of(event)
        self._swallowed_down.discard(code)
        # A flood has been told to be a machine's: what goes on with it needs no copy.
        flood = self._bursts.certain and self._bursts.goes_on(at_ms)
        held = Held(code, down=True) if flood else Held.of(window, event)
        taken = self._take(self._kind_of(event, text, at_ms), text, at_ms, held)
        if self._bursts.holding:
            self._held_down.add(code)
        return taken

    def _on_release(self, window: QWindow, event: QKeyEvent) -> bool:
        code, unseen = code_of(event), self._unseen(event)
        if event.key() in MODIFIER_KEYS:
            return False
        if unseen:
            held = Held.of(window, event)
            return self._take(KeyKind.TEXT, unseen, self._time_of(event), held)
        if code in self._held_down:
            self._held_down.discard(code)
            flood = self._bursts.certain
            self._bursts.keep(Held(code, down=False) if flood else Held.of(window, event))
            return True
        if code not in self._swallowed_down:
            return False
        if not event.isAutoRepeat():
            self._swallowed_down.discard(code)
        return True

    def _take(self, kind: KeyKind, text: str, at_ms: int, held: Held) -> bool:
        self._pause.stop()
        self._queue_empty.stop()
        taken = self._bursts.press(kind, text, at_ms, held)
        if self._bursts.holding:
            self._pause.start()
        return taken

    def _kind_of(self, press: QKeyEvent, text: str, at_ms: int) -> KeyKind:
        # Linux takes a key that is pressed twice within a millisecond for one that is held down;
        # one that is repeats only long after the last key, and no burst goes on so long.
        repeats = press.isAutoRepeat() and not self._bursts.goes_on(at_ms)
        altgr = self._positions is not None and self._positions.altgr
        return kind_of(press, text, repeats=repeats, altgr=altgr)

    def _meant_by(self, press: QKeyEvent) -> str:
        if self._positions is None:
            return press.text()
        meant = self._positions.pressed(press.nativeScanCode(), held_with(press))
        return press.text() if meant is None else meant

    def _unseen(self, release: QKeyEvent) -> str | None:
        """What the key typed if the system kept its press."""
        if self._positions is None:
            return None
        return self._positions.released(release.nativeScanCode(), held_with(release))

    def _on_input_method(self, target: QObject, event: QInputMethodEvent) -> bool:
        """Text the system composed, of a dead key and a letter: it keeps its place among keys."""
        if not event.commitString() and not event.preeditString():
            return False
        if event.preeditString() or event.attributes() or event.replacementLength():
            self._bursts.end()
            return False
        held = Held.of(target, event)
        if self._positions and self._bursts.holding:
            self._bursts.keep(held)  # The releases of its keys tell what it was.
            return True
        last, now = self._bursts.last_ms, int(self._clock() * 1000) & _TIMESTAMPS
        at_ms = last if self._bursts.holding and last is not None else now
        text = "" if self._positions else event.commitString()
        return self._take(KeyKind.TEXT, text, at_ms, held)

    def _deliver(self, ended: Ended[Held]) -> None:
        self._held_down.clear()
        if ended.text is None:
            for held in ended.keys:
                self._send_on(held)
            return
        self._expect_releases(ended.keys)
        text = composed(ended.text) if self._positions else ended.text
        if content := self._framing.content(text):
            self._on_scan(content)

    def _send_on(self, held: Held) -> None:
        if held.target is None or held.event is None or not isValid(held.target):
            return
        outer, self._sending = self._sending, held.event
        try:
            QCoreApplication.sendEvent(held.target, held.event)
        finally:
            self._sending = outer

    def _expect_releases(self, keys: tuple[Held, ...]) -> None:
        """Remember the keys that are still down, whose releases belong to the scan."""
        for held in keys:
            if held.down:
                self._swallowed_down.add(held.code)
            else:
                self._swallowed_down.discard(held.code)

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

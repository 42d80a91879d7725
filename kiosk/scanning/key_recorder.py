"""Writes down what a keyboard scanner types, key by key, and keeps nothing from anybody."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.scanning.diagnosis import LONGEST, Burst
from kiosk.scanning.timing import USUAL

SILENCE_MS = 300
"""A scan is over after so long without a key: the slowest scanners take a third of that."""

_ENDINGS = frozenset("\r\n\t")


class KeyRecorder(QObject):
    """An event filter for the application; install it after the wedge, so that it sees keys first.

    Args:
        on_burst: gets every run of keys that may be a scan, on the GUI thread.
        clock: monotonic seconds, for events that bear no time of their own.
    """

    def __init__(
        self,
        on_burst: Callable[[Burst], None],
        *,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_burst = on_burst
        self._clock = clock
        self._typed: list[tuple[str, int]] = []
        self._ending = ""
        self._silence = QTimer(self, singleShot=True, interval=SILENCE_MS)
        self._silence.timeout.connect(self.end)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt's hook: False, always."""
        # A key event visits the window, then each item; it is written down at the window, once.
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWindow):
            return False
        if event.type() == QEvent.Type.KeyPress and event.text():
            self._note(event.text(), event.timestamp() or int(self._clock() * 1000))
        return False

    @Slot()
    def end(self) -> None:
        """Tell of what was written down, if it may be a scan."""
        self._silence.stop()
        typed, ending = self._typed, self._ending
        self._typed, self._ending = [], ""
        text = "".join(char for char, _ in typed)
        if USUAL.min_length <= len(text) <= LONGEST:
            self._on_burst(Burst(text, tuple(at for _, at in typed), ending))

    def _note(self, text: str, at_ms: int) -> None:
        if text in _ENDINGS:
            self._ending += text
        elif text.isprintable():
            if self._ending:
                self.end()
            if len(self._typed) <= LONGEST:
                self._typed.append((text, at_ms))
        self._silence.start()

"""The way out for staff: a hidden gesture, the PIN, and what they may then do."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot

from kiosk.domain.knocking import Knocking
from kiosk.domain.pin import MAX_DIGITS, MIN_DIGITS, PinAnswer
from kiosk.domain.visit import StaffAnswer
from kiosk.ui.figures import Figures
from kiosk.ui.self_service import staff_words
from kiosk.ui.self_service.bridge import VisitBridge

COUNTDOWN_MS = 1000


class StaffExit(QObject):
    """Properties and slots for StaffOverlay.qml.

    Signals:
        changed: it was opened, closed or unlocked, or says something else.
        unlocked: the PIN was right: whoever is signed in is to be forgotten first.
        left: staff leave full screen; the kiosk goes on.
        ended: staff end the kiosk.
    """

    changed = Signal()
    unlocked = Signal()
    left = Signal()
    ended = Signal()

    def __init__(
        self,
        bridge: VisitBridge,
        figures: Callable[[], Figures],
        try_pin: Callable[[str], None],
        now: Callable[[], datetime],
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._figures, self._try_pin = figures, try_pin
        self._now, self._monotonic = now, monotonic
        self._knocking = Knocking()
        self._opened, self._open, self._trying = False, False, False
        self._answer: StaffAnswer | None = None
        bridge.staff_answered.connect(self._on_answer, Qt.ConnectionType.QueuedConnection)
        self._countdown = QTimer(self, interval=COUNTDOWN_MS)
        self._countdown.timeout.connect(self._on_countdown)

    @Slot()
    def knock(self) -> None:
        """The hidden corner was touched."""
        if self._knocking.knock(self._monotonic()):
            self.ask()

    @Slot()
    def ask(self) -> None:
        """Ask for the PIN."""
        if not self._opened:
            self._opened, self._answer = True, None
            self.changed.emit()

    @Slot(str)
    def try_pin(self, pin: str) -> None:
        """Try the PIN."""
        self._trying = True
        self.changed.emit()
        self._try_pin(pin)

    @Slot(object)
    def _on_answer(self, answer: StaffAnswer) -> None:
        if not self._trying:  # The pad that asked was closed, and maybe opened by somebody else.
            return
        self._trying = False
        self._answer, self._open = answer, answer.answer is PinAnswer.OPEN
        if answer.answer is PinAnswer.LOCKED:
            self._countdown.start()
        if self._open:
            self.unlocked.emit()
        self.changed.emit()

    @Slot()
    def _on_countdown(self) -> None:
        if not self._message:
            self._countdown.stop()
        self.changed.emit()

    @property
    def _message(self) -> str:
        if self._trying:
            return ""
        return staff_words.said(self._answer, self._figures(), self._now())

    @Slot()
    def close(self) -> None:
        """Back to the fans; the next one needs the PIN again."""
        if self._opened:
            self._opened, self._open, self._trying, self._answer = False, False, False, None
            self.changed.emit()

    @Slot()
    def leave_full_screen(self) -> None:
        """Show the window as one among others."""
        if self._open:
            self.close()
            self.left.emit()

    @Slot()
    def end(self) -> None:
        """End the kiosk."""
        if self._open:
            self.close()
            self.ended.emit()

    opened = Property(bool, lambda self: self._opened, notify=changed)
    open = Property(bool, lambda self: self._open, notify=changed)
    message = Property(str, lambda self: self._message, notify=changed)
    trying = Property(bool, lambda self: self._trying, notify=changed)
    least_digits = Property(int, lambda _: MIN_DIGITS, constant=True)
    most_digits = Property(int, lambda _: MAX_DIGITS, constant=True)

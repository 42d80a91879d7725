"""A supervisor lets in against the rule: a reason and the PIN, for the pass it was begun with."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot

from kiosk.domain.booth import Act, ActAnswer, BoothView
from kiosk.domain.ids import ReadingId
from kiosk.domain.pin import MAX_DIGITS, MIN_DIGITS
from kiosk.ui import booth_words
from kiosk.ui.bridge import BoothBridge
from kiosk.ui.figures import Figures

COUNTDOWN_MS = 1000
LEFT_ALONE_MS = 120_000
"""Nobody goes on with it: the next may not find a half-typed PIN."""


class Override(QObject):
    """Properties and slots for OverridePanel.qml; cards go on meanwhile.

    Signals:
        opened_changed: it was begun, ended or left.
        told: what is said of the last try changed.
    """

    opened_changed = Signal()
    told = Signal()

    def __init__(
        self,
        booth_bridge: BoothBridge,
        figures: Figures,
        call: Callable[[ReadingId, str, str], None],
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._figures, self._call, self._clock = figures, call, clock
        self._reading: ReadingId | None = None
        self._subject = ""
        self._trying = False
        self._answer: BoothView | None = None
        booth_bridge.told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        self._countdown = QTimer(self, interval=COUNTDOWN_MS)
        self._countdown.timeout.connect(self._on_countdown)
        self._alone = QTimer(self, interval=LEFT_ALONE_MS, singleShot=True)
        self._alone.timeout.connect(self.leave)

    def begin(self, reading_id: ReadingId, subject: str) -> None:
        """For this reading's pass; `subject` says whose it is."""
        self._reading, self._subject, self._answer = reading_id, subject, None
        self._alone.start()
        self.opened_changed.emit()
        self.told.emit()

    @Slot(object)
    def _on_told(self, view: BoothView) -> None:
        if view.act is not Act.OVERRIDE or view.reading_id != self._reading:
            return
        self._trying, self._answer = False, view
        if view.answer is ActAnswer.DONE:
            self.leave()
        elif view.answer is ActAnswer.PIN_LOCKED:
            self._countdown.start()
        self.told.emit()

    @Slot()
    def _on_countdown(self) -> None:
        if not self._message():
            self._countdown.stop()
        self.told.emit()

    def _message(self) -> str:
        return booth_words.answer(self._answer, self._figures, self._clock())

    @Slot(str, str)
    def let_in(self, why: str, pin: str) -> None:
        """The supervisor's reason and PIN; without a reason, nothing is done."""
        if self._reading is None or self._trying or not why.strip():
            return
        self._trying, self._answer = True, None
        self._alone.start()
        self.told.emit()
        self._call(self._reading, pin, why.strip())

    @Slot()
    def touch(self) -> None:
        """The supervisor is at it."""
        self._alone.start()

    @Slot()
    def leave(self) -> None:
        """The supervisor lets nobody in, or has."""
        self._reading, self._trying = None, False
        self._alone.stop()
        self.opened_changed.emit()

    opened = Property(bool, lambda self: self._reading is not None, notify=opened_changed)
    subject = Property(str, lambda self: self._subject, notify=opened_changed)
    reasons = Property(list, lambda _: booth_words.reasons(), constant=True)
    message = Property(str, lambda self: self._message(), notify=told)
    trying = Property(bool, lambda self: self._trying, notify=told)
    least_digits = Property(int, lambda _: MIN_DIGITS, constant=True)
    most_digits = Property(int, lambda _: MAX_DIGITS, constant=True)

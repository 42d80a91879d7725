"""What staff asked for about a pass, and what came of it, in words that name the fan."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot

from kiosk.domain.booth import Act, ActAnswer, BoothView
from kiosk.domain.ids import ReadingId
from kiosk.ui import booth_words
from kiosk.ui.bridge import BoothBridge
from kiosk.ui.figures import Figures

SAID_MS = 8000
"""How long an answer stands: the next fan's card does not take it away."""

GIVE_UP_MS = 10_000
"""A bug in the engine gives no answer; the buttons come back all the same."""


class Acts(QObject):
    """One act at a time; of an override, the panel says what hinders it.

    Attributes:
        card: the reading on the card, which says itself what was done about it.

    Signals:
        told: an answer came or went, or one is awaited.
    """

    told = Signal()

    def __init__(
        self,
        booth_bridge: BoothBridge,
        figures: Figures,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._figures, self._clock = figures, clock
        self.card: ReadingId | None = None
        self._asked: tuple[ReadingId, Act] | None = None
        self._whose: dict[ReadingId, str] = {}
        self._answer: BoothView | None = None
        self._said_of = ""
        booth_bridge.told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        self._said = QTimer(self, interval=SAID_MS, singleShot=True)
        self._said.timeout.connect(self._forget)
        self._patience = QTimer(self, interval=GIVE_UP_MS, singleShot=True)
        self._patience.timeout.connect(self._give_up)

    def begin(self, reading_id: ReadingId, act: Act, whose: str) -> bool:
        """Whether it may be asked now."""
        if self._asked is not None:
            return False
        self._asked, self._answer = (reading_id, act), None
        self._patience.start()
        self.name(reading_id, whose)
        self.told.emit()
        return True

    def name(self, reading_id: ReadingId, whose: str) -> None:
        """What to call the pass of that reading, should there be news of it."""
        self._whose[reading_id] = whose

    @Slot(object)
    def _on_told(self, view: BoothView) -> None:
        if self._asked == (view.reading_id, view.act):
            self._asked = None
        if view.act is not Act.OVERRIDE or view.answer is ActAnswer.DONE:
            self._say(view, self._whose.pop(view.reading_id, ""))
        self.told.emit()

    def _say(self, view: BoothView, whose: str) -> None:
        if view.answer is ActAnswer.DONE and view.reading_id == self.card:
            return
        self._answer, self._said_of = view, whose
        self._said.start()

    @Slot()
    def _give_up(self) -> None:
        self._asked = None
        self.told.emit()

    @Slot()
    def _forget(self) -> None:
        self._answer = None
        self.told.emit()

    def _message(self) -> str:
        said = booth_words.answer(self._answer, self._figures, self._clock())
        return booth_words.of_whom(self._said_of, said) if said else ""

    waiting = Property(bool, lambda self: self._asked is not None, notify=told)
    message = Property(str, lambda self: self._message(), notify=told)

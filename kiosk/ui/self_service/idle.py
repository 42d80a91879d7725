"""Watches for touches of a window: who stands still is asked, who has gone is forgotten."""

from collections.abc import Callable

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent

from kiosk.domain.idling import Awake, IdleRule, Idling, Over, Warned, idling
from kiosk.ui.figures import digits

LOOK_MS = 200
TOUCHES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchEnd,
        QEvent.Type.TabletPress,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
    }
)
"""What only a person does: a mouse that is jolted moves by itself."""


class IdleWatch(QObject):
    """An event filter for the window; a reading is told by `touch`.

    Signals:
        changed: the warning came, went, or has a second less.
        over: nobody is there any more.
    """

    changed = Signal()
    over = Signal()

    def __init__(
        self, rule: IdleRule, clock: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._rule, self._clock = rule, clock
        self._touched_at = clock()
        self._state: Idling = Awake()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def watch(self, rule: IdleRule) -> None:
        """Begin anew, by this rule."""
        self._rule = rule
        self.touch()
        self._timer.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt's hook; keeps nothing from the window."""
        if event.type() in TOUCHES and not _repeats(event):
            # Soon, not now: what is touched is still the question, not the page under it.
            QTimer.singleShot(0, self.touch)
        return False

    @Slot()
    def touch(self) -> None:
        """Somebody is there."""
        self._touched_at = self._clock()
        self.look()

    @Slot()
    def look(self) -> None:
        """See how long nobody has touched it."""
        before = self._state
        self._state = idling(self._rule, self._clock() - self._touched_at)
        if self._state != before:
            self.changed.emit()
        if isinstance(self._state, Over):
            self._timer.stop()
            self._state = Awake()
            self.changed.emit()
            self.over.emit()

    @property
    def _seconds_left(self) -> int:
        return self._state.seconds_left if isinstance(self._state, Warned) else 0

    warned = Property(bool, lambda self: isinstance(self._state, Warned), notify=changed)
    seconds_left = Property(int, lambda self: self._seconds_left, notify=changed)
    seconds_text = Property(str, lambda self: digits(self._seconds_left), notify=changed)


def _repeats(event: QEvent) -> bool:
    """Whether it is a key that is only held down, maybe by something that lies on it."""
    return isinstance(event, QKeyEvent) and event.isAutoRepeat()

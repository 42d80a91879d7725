"""The staff desk's view model: what became of readings, behind the PIN."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot

from kiosk.domain.ids import PerformanceUid, ReadingId
from kiosk.domain.pin import MAX_DIGITS, MIN_DIGITS, PinAnswer
from kiosk.domain.receipts import receipt
from kiosk.domain.status import StationStatus
from kiosk.domain.traces import DeskView, Trace
from kiosk.ui import desk_words
from kiosk.ui.bridge import Bridge, DeskBridge, DeskCalls
from kiosk.ui.fan_desk import StaffFans
from kiosk.ui.figures import Figures
from kiosk.ui.station_face import StationFace
from kiosk.ui.texts import grouped
from kiosk.ui.trace_face import Venue, detail, line

COUNTDOWN_MS = 1000
FANS, WHY = "fans", "why"
"""The desk's views: fans, and "Why no points?"."""


class StaffDesk(QObject):
    """Properties and slots for DeskPanel.qml.

    Signals:
        opened_changed: the desk was opened or closed.
        changed: the desk's view changed.
        chosen_changed: another reading is chosen, or the chosen one changed.
        pin_changed: what is said of the PIN changed.
        turned: another of the desk's views is shown.
    """

    opened_changed = Signal()
    changed = Signal()
    chosen_changed = Signal()
    pin_changed = Signal()
    turned = Signal()

    def __init__(
        self,
        bridge: Bridge,
        desk_bridge: DeskBridge,
        station: StationFace,
        calls: DeskCalls,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._calls, self._now = calls, now
        self._names: dict[PerformanceUid, str] = {}
        figures = Figures(station.language, station.timezone)
        self._venue = Venue(figures, self._names, shows_names=station.show_name == "first")
        self._view = DeskView()
        self._chosen: ReadingId | None = None
        self._asked = ""
        self._opened = False
        self._trying = False
        self._tab = FANS
        self._fans = StaffFans(
            desk_bridge, self._venue, calls.fans, lambda: self._view.unlocked, now, self
        )
        desk_bridge.changed.connect(self._on_view, Qt.ConnectionType.QueuedConnection)
        bridge.status_changed.connect(self._on_status, Qt.ConnectionType.QueuedConnection)
        self._countdown = QTimer(self, interval=COUNTDOWN_MS)
        self._countdown.timeout.connect(self._on_countdown)

    @Slot(object)
    def _on_view(self, view: DeskView) -> None:
        if view.unlocked and not self._opened:  # the right PIN came after the desk was closed
            self._calls.lock()
            return
        entered = view.unlocked and not self._view.unlocked
        left = self._view.unlocked and not view.unlocked
        if left:
            self._close()
        self._show(view)
        if entered and self._asked:
            self._calls.find(self._asked)

    def _show(self, view: DeskView) -> None:
        self._view = view
        self._trying = False
        ids = [trace.id for trace in view.traces]
        if self._chosen not in ids:
            self._chosen = ids[0] if ids else None
        if view.answer is PinAnswer.LOCKED:
            self._countdown.start()
        self.changed.emit()
        self.chosen_changed.emit()
        self.pin_changed.emit()

    @Slot(object)
    def _on_status(self, status: StationStatus) -> None:
        for performance in (status.performance, status.upcoming):
            if performance:
                self._names[performance.performance_uid] = performance.name

    @Slot()
    def _on_countdown(self) -> None:
        if not self._pin_message:
            self._countdown.stop()
        self.pin_changed.emit()

    @property
    def _pin_message(self) -> str:
        if self._trying:
            return ""
        return desk_words.pin_message(self._view, self._venue.figures, self._now())

    @property
    def _trace(self) -> Trace | None:
        return next((trace for trace in self._view.traces if trace.id == self._chosen), None)

    def _close(self) -> None:
        self._asked, self._opened = "", False
        self._fans.wipe()
        self.opened_changed.emit()

    @Slot()
    def open(self) -> None:
        """Show the desk, with a search for fans."""
        self.turn(FANS)
        self._opened = True
        self.opened_changed.emit()

    @Slot()
    def open_waiting(self) -> None:
        """Show the desk, with the readings that wait."""
        self.open()
        self.turn(WHY)

    @Slot(str)
    def turn(self, tab: str) -> None:
        """Turn to another view of the desk."""
        self._tab = tab
        self.turned.emit()
        self._calls.touch()

    @Slot(int)
    def find_fan(self, fan_id: int) -> None:
        """Show why a fan has no points: every reading of that fan here."""
        self.turn(WHY)
        self.find(f"fan:{fan_id}")

    @Slot(str)
    def ask(self, reading_id: str) -> None:
        """Show the desk, and that reading as soon as it is unlocked."""
        self._asked = grouped(receipt(ReadingId(reading_id)))
        self.find(self._asked)
        self.open_waiting()

    @Slot()
    def leave(self) -> None:
        """Lock and close; nothing of anyone stays here."""
        if not self._opened:
            return
        self._close()
        self._show(DeskView())
        self._calls.lock()

    @Slot(str)
    def unlock(self, pin: str) -> None:
        """Try the PIN."""
        self._trying = True
        self.pin_changed.emit()
        self._calls.unlock(pin)

    @Slot(str)
    def find(self, text: str) -> None:
        """List what that names; "" for what waits."""
        if self._view.unlocked:
            self._calls.find(text.strip())

    @Slot(str)
    def choose(self, reading_id: str) -> None:
        """Show everything of one reading."""
        self._chosen = ReadingId(reading_id)
        self.chosen_changed.emit()
        self._calls.touch()

    @Slot()
    def touch(self) -> None:
        """Staff are typing."""
        self._calls.touch()

    @Slot()
    def send_again(self) -> None:
        """Have the chosen one tried once more."""
        if self._trace and self._trace.open:
            self._calls.send_again(self._trace.id)

    @Slot(str)
    def close(self, note: str) -> None:
        """Close the chosen one; without a reason, nothing is done."""
        if self._trace and self._trace.open and note.strip():
            self._calls.close(self._trace.id, note.strip())

    fans = Property(QObject, lambda self: self._fans, constant=True)
    tab = Property(str, lambda self: self._tab, notify=turned)
    opened = Property(bool, lambda self: self._opened, notify=opened_changed)
    unlocked = Property(bool, lambda self: self._view.unlocked, notify=changed)
    query = Property(str, lambda self: self._view.query, notify=changed)
    title = Property(str, lambda self: desk_words.list_title(self._view), notify=changed)
    empty = Property(str, lambda self: desk_words.empty_message(self._view), notify=changed)
    chosen_id = Property(str, lambda self: self._chosen or "", notify=chosen_changed)
    pin_message = Property(str, lambda self: self._pin_message, notify=pin_changed)
    trying = Property(bool, lambda self: self._trying, notify=pin_changed)
    least_digits = Property(int, lambda _: MIN_DIGITS, constant=True)
    most_digits = Property(int, lambda _: MAX_DIGITS, constant=True)

    @Property(str, notify=changed)
    def failure(self) -> str:
        """What is wrong with the database, "" for nothing."""
        return desk_words.failed_message() if self._view.failed else ""

    @Property(list, notify=changed)
    def lines(self) -> list[dict[str, str]]:
        """The list, as the engine orders it."""
        return [line(trace, self._venue, self._now()) for trace in self._view.traces]

    @Property(dict, notify=chosen_changed)
    def chosen(self) -> dict[str, object]:
        """Everything of the chosen one; empty without one."""
        return detail(self._trace, self._venue, self._now()) if self._trace else {}

"""The gate screen's view model: the station's news as properties, staff's touches as calls."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot

from kiosk.domain.lane import Clear, Show
from kiosk.domain.outcome import Family
from kiosk.domain.readings import Reading
from kiosk.domain.status import DeviceStatus, History, StationStatus
from kiosk.ui import around, pass_words
from kiosk.ui.appearance import Appearance
from kiosk.ui.bridge import Bridge
from kiosk.ui.card import CardFace, card_face, standing_trouble
from kiosk.ui.figures import Figures
from kiosk.ui.history import HistoryModel
from kiosk.ui.station_face import StationFace

CHECKING_AFTER_MS = 300
"""A check shorter than this shows nothing: a flash would only unsettle."""

CLOCK_MS = 1000

Chime = Callable[[Family], None]


def _silent(_family: Family) -> None:
    """Play nothing."""


class GateView(QObject):
    """Properties and slots for GateWindow.qml.

    Signals:
        card_changed: `card`, `showing` or `checking` changed.
        around_changed: portal, performance, attention or devices changed.
        history_changed: `counters` changed; the list tells of itself.
        clock_changed: the minute changed.
    """

    card_changed = Signal()
    around_changed = Signal()
    history_changed = Signal()
    clock_changed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        station: StationFace,
        submit: Callable[[str], None],
        dismiss: Callable[[], None],
        now: Callable[[], datetime],
        chime: Chime = _silent,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._station, self._submit, self._dismiss = station, submit, dismiss
        self._now, self._chime = now, chime
        self._figures = Figures(station.language, station.timezone)
        self._outcome_face: CardFace | None = None
        self._status = StationStatus()
        self._devices: dict[str, DeviceStatus] = {}
        self._counters = History().counters
        self._lines = HistoryModel(self._figures, self, shows_names=station.show_name == "first")
        self._appearance = Appearance(station, self)
        self._clock = self._figures.time(now())
        self._checking = QTimer(self, singleShot=True, interval=CHECKING_AFTER_MS)
        self._slow = False
        self._start(bridge)

    def _start(self, bridge: Bridge) -> None:
        queued = Qt.ConnectionType.QueuedConnection
        bridge.card_changed.connect(self._on_card, queued)
        bridge.checking.connect(self._on_checking, queued)
        bridge.status_changed.connect(self._on_status, queued)
        bridge.history_changed.connect(self._on_history, queued)
        bridge.device_changed.connect(self._on_device, queued)
        self._checking.timeout.connect(self._on_slow)
        ticker = QTimer(self, interval=CLOCK_MS)
        ticker.timeout.connect(self._on_tick)
        ticker.start()

    @Slot(object)
    def _on_card(self, effect: Show | Clear) -> None:
        before = self._outcome_face
        self._stop_checking()
        match effect:
            case Show(outcome, fresh):
                self._outcome_face = card_face(
                    pass_words.by_portal(outcome, self._status.clock_off_s),
                    self._station,
                    self._figures,
                    self._point_name,
                    fresh=fresh,
                )
                upgraded = not fresh and outcome.family is Family.YES
                if self._appearance.plays and not upgraded and self._outcome_face != before:
                    self._chime(outcome.family)
            case Clear():
                self._outcome_face = None
        self.card_changed.emit()

    @Slot(object)
    def _on_checking(self, _reading: Reading) -> None:
        self._checking.start()

    @Slot()
    def _on_slow(self) -> None:
        self._slow = True
        self.card_changed.emit()

    def _stop_checking(self) -> None:
        self._checking.stop()
        self._slow = False

    @Slot(object)
    def _on_status(self, status: StationStatus) -> None:
        self._status = status
        self.around_changed.emit()
        self.card_changed.emit()

    @Slot(object)
    def _on_history(self, history: History) -> None:
        self._lines.show(history.lines)
        self._counters = history.counters
        self.history_changed.emit()

    @Slot(object)
    def _on_device(self, status: DeviceStatus) -> None:
        self._devices[status.device] = status
        self.around_changed.emit()

    @Slot()
    def _on_tick(self) -> None:
        clock = self._figures.time(self._now())
        if clock != self._clock:
            self._clock = clock
            self.clock_changed.emit()
            self.around_changed.emit()

    @property
    def _brand(self) -> str:
        business = self._status.business
        return business.business_name if business else ""

    @property
    def _point_name(self) -> str:
        business = self._status.business
        return (business.point_name if business else None) or ""

    def _face(self) -> CardFace:
        if self._outcome_face is not None:
            return self._outcome_face
        trouble = self._status.trouble
        return standing_trouble(trouble) if trouble else CardFace()

    @Slot(str)
    def enter(self, text: str) -> None:
        """A code typed by hand goes to the engine."""
        if text.strip():
            self._submit(text.strip())

    @Slot()
    def dismiss(self) -> None:
        """The next fan, please."""
        if self._outcome_face is not None:
            self._dismiss()

    station_name = Property(str, lambda self: self._station.name, constant=True)
    brand = Property(str, lambda self: self._brand, notify=around_changed)
    appearance = Property(QObject, lambda self: self._appearance, constant=True)
    clock = Property(str, lambda self: self._clock, notify=clock_changed)

    card = Property(dict, lambda self: self._face().as_map(), notify=card_changed)
    showing = Property(bool, lambda self: bool(self._face().family), notify=card_changed)
    dismissable = Property(bool, lambda self: self._outcome_face is not None, notify=card_changed)
    checking = Property(bool, lambda self: self._slow, notify=card_changed)

    @Property(dict, notify=around_changed)
    def around(self) -> dict[str, object]:
        """What QML shows around the card, by name."""
        devices = self._devices.values()
        return around.surroundings(self._status, devices, self._figures, self._now())

    history = Property(QObject, lambda self: self._lines, constant=True)
    counters = Property(
        list,
        lambda self: around.counter_tiles(self._counters, self._figures),
        notify=history_changed,
    )

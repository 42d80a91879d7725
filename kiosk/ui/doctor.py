"""The doctor's view model: the readiness page, the devices as they are tried, the diagnosis."""

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot

from kiosk.domain.doctoring import Heard, Sighting, Typing
from kiosk.domain.readiness import Check
from kiosk.domain.status import DeviceStatus
from kiosk.ui import doctor_words as words
from kiosk.ui.appearance import Appearance
from kiosk.ui.doctor_bridge import DoctorBridge, DoctorCalls, Examination
from kiosk.ui.doctor_trial import Trial
from kiosk.ui.station_face import StationFace


class DoctorView(QObject):
    """Properties and slots for DoctorWindow.qml.

    Signals:
        page_changed: the checks, or whether they are being looked at.
        tried_changed: a device's state, the last readings or the diagnosis.
        sight_changed: how well the camera sees.
    """

    page_changed = Signal()
    tried_changed = Signal()
    sight_changed = Signal()

    def __init__(
        self,
        bridge: DoctorBridge,
        station: StationFace,
        calls: DoctorCalls,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._station, self._calls = station, calls
        self._appearance = Appearance(station, self)
        self._checks: tuple[Check, ...] = ()
        self._busy = False
        self._trial = Trial()
        queued = Qt.ConnectionType.QueuedConnection
        bridge.examined.connect(self._on_examined, queued)
        bridge.device_changed.connect(self._on_device, queued)
        bridge.heard.connect(self._on_heard, queued)
        bridge.typed.connect(self._on_typed, queued)
        bridge.sighted.connect(self._on_sighted, queued)

    @Slot()
    def examine(self) -> None:
        """Look at everything again."""
        if not self._busy:
            self._busy = True
            self.page_changed.emit()
            self._calls.examine()

    @Slot()
    def copy(self) -> None:
        """Put the proposed lines on the clipboard."""
        if self._trial.told:
            self._calls.copy(self._trial.told.lines)

    @Slot(str)
    def show_camera(self, device: str) -> None:
        """Show that camera's picture."""
        self._trial.shown = device
        self._calls.show(device)
        self.tried_changed.emit()
        self.sight_changed.emit()

    @Slot(object)
    def _on_examined(self, examination: Examination) -> None:
        self._checks, self._busy = examination.checks, False
        self.page_changed.emit()

    @Slot(object)
    def _on_device(self, status: DeviceStatus) -> None:
        self._trial.device(status)
        self.tried_changed.emit()

    @Slot(object)
    def _on_heard(self, heard: Heard) -> None:
        self._trial.heard(heard)
        self.tried_changed.emit()

    @Slot(object)
    def _on_typed(self, typing: Typing) -> None:
        self._trial.typed(typing)
        self.tried_changed.emit()

    @Slot(object)
    def _on_sighted(self, sighting: Sighting) -> None:
        self._trial.sightings[sighting.device] = sighting
        self.sight_changed.emit()

    @Property(list, notify=tried_changed)
    def findings(self) -> list[dict[str, str]]:
        """What the code of the sheet told of the scanner."""
        if self._trial.told is None:
            return []
        found = words.worst_first(self._trial.told.findings)
        return words.check_rows((*found, *words.kinds_read(self._trial.read_kinds)))

    @Property(str, notify=tried_changed)
    def lines(self) -> str:
        """The table of station.toml that follows."""
        return self._trial.told.lines.strip() if self._trial.told else ""

    station_name = Property(str, lambda self: self._station.name, constant=True)
    appearance = Property(QObject, lambda self: self._appearance, constant=True)

    checks = Property(list, lambda self: words.check_rows(self._checks), notify=page_changed)
    summary = Property(dict, lambda self: words.summary(self._checks), notify=page_changed)
    examined = Property(bool, lambda self: bool(self._checks), notify=page_changed)
    busy = Property(bool, lambda self: self._busy, notify=page_changed)

    devices = Property(list, lambda self: self._trial.device_rows(), notify=tried_changed)
    readings = Property(list, lambda self: self._trial.reading_rows(), notify=tried_changed)
    has_camera = Property(bool, lambda self: bool(self._trial.shown), notify=tried_changed)
    camera_cause = Property(str, lambda self: self._trial.camera_cause, notify=tried_changed)
    camera_hint = Property(str, lambda self: self._trial.camera_hint, notify=tried_changed)
    read_kinds = Property(
        str, lambda self: words.reads(self._trial.read_kinds), notify=tried_changed
    )

    bars = Property(list, lambda self: self._trial.bar_rows(), notify=sight_changed)

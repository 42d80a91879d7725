"""A gate or booth: devices, engine thread and window, put together."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack

import structlog
from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QTimer, Slot

from kiosk.app.desk_calls import booth_calls, desk_calls
from kiosk.app.devices import Devices
from kiosk.app.engine import Engine
from kiosk.client import Meter
from kiosk.domain.outcome import Outcome
from kiosk.domain.readings import Source
from kiosk.domain.status import PortalState, StationStatus
from kiosk.settings import Mode, Settings
from kiosk.station.clock import SystemClock
from kiosk.ui.booth import BoothDesk
from kiosk.ui.bridge import BoothBridge, Bridge, DeskBridge
from kiosk.ui.desk import StaffDesk
from kiosk.ui.gate import GateView
from kiosk.ui.languages import Languages
from kiosk.ui.preview import PreviewFeed
from kiosk.ui.sounds import Sounds
from kiosk.ui.station_face import StationFace
from kiosk.ui.window import GateScreen, open_gate

log = structlog.get_logger(__name__)

MANUAL = "manual"


class GateStation(QObject):
    """A gate's parts, put together: devices → engine → bridge → window.

    Attributes:
        screen: the window, once started.
        ready: whether the portal has answered.
    """

    screen: GateScreen

    def __init__(
        self,
        application: QCoreApplication,
        settings: Settings,
        api_secret: str,
        listeners: Sequence[Callable[[Outcome], None]] = (),
        meter: Meter | None = None,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._listeners = listeners
        self._open = ExitStack()
        self.languages = Languages(settings.station.language)
        self._open.callback(self.languages.close)
        self._sounds = Sounds()
        self.bridge = Bridge()
        self.feed = PreviewFeed()
        self.desk_bridge = DeskBridge()
        self.booth_bridge = BoothBridge()
        self.engine = Engine(
            settings,
            api_secret,
            self.bridge,
            self.desk_bridge,
            self.booth_bridge,
            self._listen,
            meter,
        )
        self.devices = Devices(application, self.engine.read, self.bridge, self.feed)
        self.view = GateView(
            self.bridge,
            face_of(settings),
            submit=lambda text: self.engine.read(Source.MANUAL, MANUAL, text, ""),
            dismiss=self.engine.touch,
            now=SystemClock().now,
            chime=self._sounds.play,
        )
        self.desk = StaffDesk(
            self.bridge,
            self.desk_bridge,
            face_of(settings),
            desk_calls(self.engine),
            SystemClock().now,
        )
        self.booth = self._booth() if settings.station.mode is Mode.BOOTH else None
        self.bridge.status_changed.connect(self._on_status, Qt.ConnectionType.QueuedConnection)
        self.ready = False

    def start(self, size: QSize) -> None:
        """Start the engine and open the window; raises what `run_gate` raises."""
        self.engine.start()
        self._open.callback(self.engine.stop)
        full_screen = self._settings.screen.full_screen
        self.screen = open_gate(
            self.view, self.desk, self.feed, size, booth=self.booth, full_screen=full_screen
        )
        self._open.callback(self.screen.close)
        QTimer.singleShot(0, self._sounds.prepare)

    def listen_to_devices(self, simulated: Callable[[Devices], None] | None = None) -> None:
        """Start the configured scanners, and the simulated camera where there is one."""
        self._open.callback(self.devices.stop)
        if simulated:
            simulated(self.devices)
        self.devices.start(self._settings.scanner)

    def stop(self) -> None:
        """Devices first, so that nothing is read any more; then the window, then the engine."""
        self._open.close()

    def _booth(self) -> BoothDesk:
        face, calls = face_of(self._settings), booth_calls(self.engine)
        return BoothDesk(self.bridge, self.booth_bridge, face, calls, SystemClock().now)

    def _listen(self, outcome: Outcome) -> None:
        """Called by the engine thread."""
        for listener in self._listeners:
            listener(outcome)

    @Slot(object)
    def _on_status(self, status: StationStatus) -> None:
        if status.portal is PortalState.ONLINE and not self.ready:
            self.ready = True
            log.info("gate_ready")


def face_of(settings: Settings) -> StationFace:
    """What of station.toml the screen shows or follows."""
    station, look = settings.station, settings.screen
    return StationFace(
        name=station.name,
        timezone=station.timezone,
        language=station.language,
        show_name=look.show_name.value,
        accent=look.accent,
        theme=look.theme,
        reduce_motion=look.reduce_motion,
        sound=look.sound,
    )

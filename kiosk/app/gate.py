"""A gate or booth: devices, engine thread and window, put together."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack

import structlog
from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QTimer, Slot

from kiosk.app.devices import Devices
from kiosk.app.engine import Engine
from kiosk.client import Meter
from kiosk.domain.outcome import Outcome
from kiosk.domain.readings import Source
from kiosk.domain.status import PortalState, StationStatus
from kiosk.settings import Mode, Settings
from kiosk.station.clock import SystemClock
from kiosk.ui.booth import BoothDesk
from kiosk.ui.bridge import BoothBridge, BoothCalls, Bridge, DeskBridge, DeskCalls
from kiosk.ui.desk import StaffDesk
from kiosk.ui.gate import GateView
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
            self._face(),
            submit=lambda text: self.engine.read(Source.MANUAL, MANUAL, text, ""),
            dismiss=self.engine.touch,
            now=SystemClock().now,
            chime=self._sounds.play,
        )
        self.desk = StaffDesk(
            self.bridge, self.desk_bridge, self._face(), self._desk_calls(), SystemClock().now
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

    def _face(self) -> StationFace:
        station, look = self._settings.station, self._settings.screen
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

    def _desk_calls(self) -> DeskCalls:
        engine = self.engine
        return DeskCalls(
            unlock=lambda pin: engine.desk(lambda desk: desk.unlock(pin)),
            find=lambda text: engine.desk(lambda desk: desk.find(text)),
            send_again=lambda reading: engine.desk(lambda desk: desk.send_again(reading)),
            close=lambda reading, note: engine.desk(lambda desk: desk.close(reading, note)),
            lock=lambda: engine.desk(lambda desk: desk.lock()),
            touch=lambda: engine.desk(lambda desk: desk.touch()),
        )

    def _booth(self) -> BoothDesk:
        engine = self.engine
        calls = BoothCalls(
            override=lambda reading, pin, why: engine.booth(
                lambda booth: booth.override(reading, pin, why)
            ),
            undo=lambda reading: engine.booth(lambda booth: booth.undo(reading)),
            redeem=lambda reading, serial: engine.booth(
                lambda booth: booth.redeem(reading, serial)
            ),
        )
        return BoothDesk(self.bridge, self.booth_bridge, self._face(), calls, SystemClock().now)

    def _listen(self, outcome: Outcome) -> None:
        """Called by the engine thread."""
        for listener in self._listeners:
            listener(outcome)

    @Slot(object)
    def _on_status(self, status: StationStatus) -> None:
        if status.portal is PortalState.ONLINE and not self.ready:
            self.ready = True
            log.info("gate_ready")

"""The fans' own kiosk: devices, engine thread and window, put together."""

import gc
from collections.abc import Callable, Sequence
from contextlib import ExitStack

import structlog
from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Slot
from shiboken6 import delete

from kiosk.app.core_dumps import forbid_core_dumps
from kiosk.app.devices import Devices
from kiosk.app.engine import Engine
from kiosk.app.gate import face_of
from kiosk.app.visit_calls import visit_calls
from kiosk.client import Meter
from kiosk.domain.idling import IdleRule
from kiosk.domain.outcome import Outcome
from kiosk.domain.status import PortalState, StationStatus
from kiosk.settings import Settings
from kiosk.station.clock import SystemClock
from kiosk.ui.awake import keep_awake
from kiosk.ui.bridge import BoothBridge, Bridge, DeskBridge
from kiosk.ui.preview import PreviewFeed
from kiosk.ui.self_service.bridge import VisitBridge
from kiosk.ui.self_service.face import SelfServiceFace
from kiosk.ui.self_service.home import home_screen
from kiosk.ui.self_service.keyboard import keyboard_chosen
from kiosk.ui.self_service.models import Models
from kiosk.ui.self_service.window import SelfServiceScreen, open_self_service

log = structlog.get_logger(__name__)


class SelfServiceStation(QObject):
    """A kiosk's parts, put together: devices → engine → bridges → window.

    Attributes:
        screen: the window, once started.
        ready: whether the portal has answered.
    """

    screen: SelfServiceScreen

    def __init__(
        self,
        application: QCoreApplication,
        settings: Settings,
        api_secret: str,
        listeners: Sequence[Callable[[Outcome], None]] = (),
        meter: Meter | None = None,
    ) -> None:
        super().__init__()
        forbid_core_dumps()
        self._settings = settings
        self._listeners = listeners
        self._open = ExitStack()
        self.bridge, self.visit_bridge, self.feed = Bridge(), VisitBridge(), PreviewFeed()
        self.desk_bridge, self.booth_bridge = DeskBridge(), BoothBridge()
        self.engine = Engine(
            settings,
            api_secret,
            self.bridge,
            self.desk_bridge,
            self.booth_bridge,
            self._listen,
            meter,
            self.visit_bridge,
        )
        self.devices = Devices(application, self.engine.read, self.bridge, self.feed)
        calls, now = visit_calls(self.engine), SystemClock().now
        self.models = Models(
            self.bridge, self.visit_bridge, self_service_face(settings), calls, now
        )
        self._open.callback(self.models.close)
        self.home = home_screen(
            self.bridge,
            self.visit_bridge,
            self.models,
            settings.station.timezone,
            calls,
            now,
        )
        self._open.callback(delete, self.home.face)
        self.bridge.status_changed.connect(self._on_status, Qt.ConnectionType.QueuedConnection)
        self.ready = False

    def start(self, size: QSize) -> None:
        """Start the engine and open the window; raises what `run_gate` raises."""
        self.engine.start()
        self._open.callback(self.engine.stop)
        self._open.callback(keep_awake())
        self.screen = open_self_service(
            self.models,
            self.home.face,
            size,
            full_screen=self._settings.screen.full_screen,
            images=self.home.images,
            speech=self._voice(),
        )
        self._open.callback(self.screen.close)
        # All that stays: whoever leaves is then collected without a pause.
        gc.freeze()
        self._open.callback(gc.unfreeze)

    def listen_to_devices(self, simulated: Callable[[Devices], None] | None = None) -> None:
        """Start the configured scanners, and the simulated camera where there is one."""
        self._open.callback(self.devices.stop)
        if simulated:
            simulated(self.devices)
        self.devices.start(self._settings.scanner)

    def stop(self) -> None:
        """Devices first, so that nothing is read any more; then the window, then the engine."""
        self._open.close()

    def _voice(self) -> QObject | None:
        if not self._settings.self_service.speak:
            return None
        from kiosk.ui.self_service.speech import speech

        voice = speech()
        if voice:
            self.models.languages.switched.connect(voice.follow_language)
            self._open.callback(delete, voice)
        return voice

    def _listen(self, outcome: Outcome) -> None:
        """Called by the engine thread."""
        for listener in self._listeners:
            listener(outcome)

    @Slot(object)
    def _on_status(self, status: StationStatus) -> None:
        if status.portal is PortalState.ONLINE and not self.ready:
            self.ready = True
            log.info("self_service_ready")


def self_service_face(settings: Settings) -> SelfServiceFace:
    """What of station.toml the kiosk shows or follows; raises ConfigError for its terms."""
    ours = settings.self_service
    return SelfServiceFace(
        face_of(settings),
        terms=ours.terms_texts(),
        languages=ours.languages,
        idle=IdleRule(ours.idle_s, ours.warning_s),
        virtual_keyboard=ours.virtual_keyboard and keyboard_chosen(),
        text_scale=ours.text_scale / 100,
    )

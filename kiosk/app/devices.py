"""Everything that yields readings: starts the scanners of station.toml and tells how they fare."""

from collections.abc import Iterable
from pathlib import Path

import structlog
from PySide6.QtCore import QCoreApplication

from kiosk.app.cameras import CameraNews
from kiosk.app.keyboards import Wedge, start_keyboard
from kiosk.app.readers import Deliver, Reader, start_reader
from kiosk.domain.readings import Source
from kiosk.domain.status import DeviceStatus
from kiosk.scanning.agreement import Agreement
from kiosk.scanning.attempts import DeviceState
from kiosk.scanning.camera import Camera, Frame
from kiosk.scanning.cameras import follow_plugging
from kiosk.scanning.decoder import Decoder
from kiosk.scanning.detection import Detection
from kiosk.scanning.grabbed import GrabbedKeyboard
from kiosk.scanning.hosts import host_of
from kiosk.scanning.sources import FrameSource, OpenSource, open_source
from kiosk.settings import CameraScanner, KeyboardScanner, NfcScanner, Scanner, SerialScanner
from kiosk.ui.bridge import Bridge
from kiosk.ui.preview import PreviewFeed

log = structlog.get_logger(__name__)


class Devices:
    """The station's scanners."""

    def __init__(
        self, application: QCoreApplication, deliver: Deliver, bridge: Bridge, feed: PreviewFeed
    ) -> None:
        self._application = application
        self._deliver = deliver
        self._bridge = bridge
        self._feed = feed
        self._cameras: list[Camera] = []
        self._keyboards: list[Wedge | GrabbedKeyboard] = []
        self._readers: list[Reader] = []

    def start(self, scanners: Iterable[Scanner]) -> None:
        """Start each scanner; one that cannot be had is told on screen and tried again."""
        for scanner in scanners:
            match scanner:
                case CameraScanner():
                    self.start_camera(scanner, Source.CAMERA)
                case KeyboardScanner():
                    self._keyboards.append(
                        start_keyboard(scanner, self._application, self._deliver, self._tell)
                    )
                case SerialScanner() | NfcScanner():
                    self._readers.append(start_reader(scanner, self._deliver, self._tell))

    def start_camera(
        self, scanner: CameraScanner, source: Source, opener: OpenSource | None = None
    ) -> None:
        """Start one camera; `opener` opens one that is not of this machine."""
        device = f"{source}:{_name(scanner.device)}"
        news = CameraNews(device, self._bridge.device)
        follow_plugging()

        def open_device(camera: int | str) -> FrameSource:
            wishes, turn = scanner.wishes, scanner.turn
            return open_source(camera, wishes, turn, on_refused=news.on_refused)

        def on_detection(detection: Detection) -> None:
            self._deliver(source, device, detection.text, detection.symbology)

        camera = Camera(
            scanner.device,
            Decoder(frozenset(scanner.formats)),
            on_detection=on_detection,
            on_frame=self._show,
            on_state=news.on_state,
            on_sight=news.on_sight,
            agreement=Agreement(itf_length=scanner.itf_length),
            open_source=opener or open_device,
        )
        self._cameras.append(camera)
        camera.start()

    def stop(self) -> None:
        """Stop them all; no reading is delivered afterwards."""
        while self._keyboards:
            self._keyboards.pop().stop()
        while self._readers:
            self._readers.pop().stop()
        while self._cameras:
            self._cameras.pop().stop()

    def _show(self, frame: Frame) -> None:
        self._feed.push(frame.image, [detection.corners for detection in frame.detections])

    def _tell(self, device: str, state: DeviceState) -> None:
        log.info("device_state", device=device, listening=state.listening, cause=state.cause)
        cause = f"{state.cause} {state.advice}".strip()
        self._bridge.device(DeviceStatus(device, state.listening, cause))


def _name(device: int | str) -> str:
    """A camera's index, host or file: never the address, which may hold a password."""
    if isinstance(device, int):
        return str(device)
    return host_of(device) if "://" in device else Path(device).name

"""Everything that yields readings: starts the scanners of station.toml and tells how they fare."""

from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

import structlog
from PySide6.QtCore import QCoreApplication

from kiosk.app.readers import Deliver, Reader, start_reader
from kiosk.domain.readings import Source
from kiosk.domain.status import DeviceStatus
from kiosk.scanning.agreement import Agreement
from kiosk.scanning.attempts import DeviceState
from kiosk.scanning.camera import Camera, CameraState, CameraStatus, Frame
from kiosk.scanning.decoder import Decoder
from kiosk.scanning.detection import Detection
from kiosk.scanning.keyboard import KeyboardWedge
from kiosk.scanning.sources import OpenSource, open_source
from kiosk.settings import CameraScanner, KeyboardScanner, NfcScanner, Scanner, SerialScanner
from kiosk.ui.bridge import Bridge
from kiosk.ui.preview import PreviewFeed

log = structlog.get_logger(__name__)

KEYBOARD = "keyboard"


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
        self._readers: list[Reader] = []
        self._wedge: KeyboardWedge | None = None

    def start(self, scanners: Iterable[Scanner]) -> None:
        """Start each scanner; one that cannot be had is told on screen and tried again."""
        for scanner in scanners:
            match scanner:
                case CameraScanner():
                    self.start_camera(scanner, Source.CAMERA, open_source)
                case KeyboardScanner():
                    self._start_keyboard()
                case SerialScanner() | NfcScanner():
                    self._readers.append(start_reader(scanner, self._deliver, self._tell_reader))

    def start_camera(self, scanner: CameraScanner, source: Source, opener: OpenSource) -> None:
        """Start one camera, real or simulated."""
        device = f"{source}:{_name(scanner.device)}"

        def on_detection(detection: Detection) -> None:
            self._deliver(source, device, detection.text, detection.symbology)

        camera = Camera(
            scanner.device,
            Decoder(frozenset(scanner.formats)),
            on_detection=on_detection,
            on_frame=self._show,
            on_state=lambda state: self._tell(device, state),
            agreement=Agreement(itf_length=scanner.itf_length),
            open_source=opener,
        )
        self._cameras.append(camera)
        camera.start()

    def stop(self) -> None:
        """Stop them all; no reading is delivered afterwards."""
        if self._wedge:
            self._application.removeEventFilter(self._wedge)
        while self._readers:
            self._readers.pop().stop()
        while self._cameras:
            self._cameras.pop().stop()

    def _start_keyboard(self) -> None:
        self._wedge = KeyboardWedge(lambda text: self._deliver(Source.KEYBOARD, KEYBOARD, text, ""))
        self._application.installEventFilter(self._wedge)
        self._bridge.device(DeviceStatus(KEYBOARD, listening=True))

    def _show(self, frame: Frame) -> None:
        self._feed.push(frame.image, [detection.corners for detection in frame.detections])

    def _tell(self, device: str, state: CameraState) -> None:
        listening = state.status is CameraStatus.RUNNING
        log.info("camera_state", device=device, status=state.status)
        if state.status is not CameraStatus.OPENING or not state.cause:
            cause = f"{state.cause} {state.advice}".strip()
            self._bridge.device(DeviceStatus(device, listening, cause))

    def _tell_reader(self, device: str, state: DeviceState) -> None:
        log.info("reader_state", device=device, listening=state.listening, cause=state.cause)
        cause = f"{state.cause} {state.advice}".strip()
        self._bridge.device(DeviceStatus(device, state.listening, cause))


def _name(device: int | str) -> str:
    """A camera's index, host or file: never the address, which may hold a password."""
    if isinstance(device, int):
        return str(device)
    return (urlsplit(device).hostname or "camera") if "://" in device else Path(device).name

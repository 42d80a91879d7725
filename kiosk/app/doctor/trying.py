"""Every device of station.toml, live, for the doctor's window."""

from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial

import structlog
from PySide6.QtCore import QCoreApplication
from shiboken6 import delete

from kiosk.app.devices import Devices, camera_name
from kiosk.app.doctor.prescribing import Raw, bare, prescribed
from kiosk.app.doctor.watching import Watched, Watching
from kiosk.app.keyboards import KEYBOARD
from kiosk.app.readers import Deliver
from kiosk.domain.aim import symbology_of
from kiosk.domain.doctoring import Heard, Typing
from kiosk.domain.readings import Source
from kiosk.domain.status import DeviceStatus
from kiosk.scanning.diagnosis import Burst, Diagnosis, combined, diagnose, gaps_of, prepare
from kiosk.scanning.key_recorder import KeyRecorder
from kiosk.scanning.keyboard import KeyboardWedge
from kiosk.scanning.prescription import pace_of
from kiosk.scanning.recognition import sheet_symbology
from kiosk.scanning.timing import Timing
from kiosk.settings import CameraScanner, KeyboardScanner, Scanner, SerialScanner
from kiosk.ui.bridge import Bridge
from kiosk.ui.doctor_bridge import DoctorBridge
from kiosk.ui.preview import PreviewFeed

log = structlog.get_logger(__name__)

PATIENT = Timing.of(200)
"""A scanner that is too slow for the station is still to be seen here."""


class Tried:
    """The station's devices, read by nobody but the technician: no reading goes any further."""

    def __init__(
        self, application: QCoreApplication, bridge: DoctorBridge, feed: PreviewFeed
    ) -> None:
        self._application = application
        self._doctor = bridge
        self._watching = Watching(bridge, feed)
        self._open = ExitStack()
        self._thinking = ThreadPoolExecutor(1, thread_name_prefix="diagnosis")
        self._told: dict[str, Diagnosis] = {}
        self._bridge = Bridge()
        self._bridge.device_changed.connect(bridge.device_changed)

    def start(self, scanners: Iterable[Scanner]) -> None:
        """Start each of them; what cannot be had is told and tried again."""
        self._open.callback(self._thinking.shutdown, cancel_futures=True)
        self._think(prepare)
        for scanner in scanners:
            match scanner:
                case KeyboardScanner(device=""):
                    self._start_wedge(scanner)
                case KeyboardScanner() | SerialScanner():
                    self._start_device(bare(scanner), partial(self._hear_sheet, scanner))
                case _:
                    self._start_device(scanner, self._hear)

    def show(self, device: str) -> None:
        """Show the picture of that camera."""
        self._watching.shown = device

    def stop(self) -> None:
        """Stop them all."""
        self._open.close()

    def _start_device(self, scanner: Scanner, hear: Deliver) -> None:
        feed = Watched(self._watching, _camera_of(scanner))
        self._open.callback(delete, feed)
        devices = Devices(self._application, hear, self._bridge, feed)
        self._open.callback(devices.stop)
        devices.start([scanner])

    def _start_wedge(self, scanner: KeyboardScanner) -> None:
        """Scanners that type, as this computer takes it, whatever station.toml says of them."""
        wedge = KeyboardWedge(
            lambda text: self._hear(Source.KEYBOARD, KEYBOARD, text, ""), timing=PATIENT
        )
        recorder = KeyRecorder(lambda burst: self._think(partial(self._typed, scanner, burst)))
        for each in (wedge, recorder):
            self._open.callback(delete, each)
            self._application.installEventFilter(each)
            self._open.callback(self._application.removeEventFilter, each)
        self._doctor.device(DeviceStatus(KEYBOARD, listening=True))

    def _hear(self, source: Source, device: str, text: str, symbology: str) -> None:
        of_sheet = sheet_symbology(text)
        known = symbology or of_sheet or symbology_of(text)
        self._doctor.hear(Heard(device, source, text, known, of_sheet))

    def _hear_sheet(
        self, scanner: Raw, source: Source, device: str, text: str, symbology: str
    ) -> None:
        self._hear(source, device, text, symbology)
        self._think(partial(self._sent, scanner, device, text))

    def _think(self, work: Callable[[], None]) -> None:
        self._thinking.submit(work).add_done_callback(_log_bug)

    def _sent(self, scanner: Raw, device: str, text: str) -> None:
        if found := diagnose(Burst(text)):
            self._doctor.type(prescribed(scanner, self._together(device, found)))

    def _typed(self, scanner: KeyboardScanner, burst: Burst) -> None:
        found, pace = diagnose(burst), pace_of(gaps_of(burst))
        if found is None:
            self._doctor.type(Typing(pace))
        else:
            self._doctor.type(prescribed(scanner, self._together(KEYBOARD, found), pace))

    def _together(self, device: str, found: Diagnosis) -> Diagnosis:
        """With what earlier codes told of the same scanner: three tell what one cannot."""
        earlier = self._told.get(device)
        self._told[device] = combined(earlier, found) if earlier else found
        return self._told[device]


def _camera_of(scanner: Scanner) -> str:
    """The name that `Devices` gives the camera; "" for what is none."""
    if not isinstance(scanner, CameraScanner):
        return ""
    return f"{Source.CAMERA}:{camera_name(scanner.device)}"


def _log_bug(done: Future[None]) -> None:
    if not done.cancelled() and (bug := done.exception()):
        log.error("diagnosis_failed", exc_info=bug)

"""A gate at work, whose cards are timed."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue

import numpy as np
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QSize, Qt, QTimer, Slot

from kiosk.app.bench.decoding import FORMATS
from kiosk.app.demo import API_SECRET, DemoOptions, demo_settings
from kiosk.app.devices import Devices
from kiosk.app.faults import StartFailed
from kiosk.app.gate import GateStation
from kiosk.client import Meter
from kiosk.domain.lane import Clear, Show
from kiosk.domain.readings import Source
from kiosk.domain.status import PortalState, StationStatus
from kiosk.scanning.pixels import Bgr
from kiosk.scanning.scene import background, prop
from kiosk.scanning.simulated import ENTER, Presentation
from kiosk.settings import CameraScanner

FANS = 12
ANSWER_MS = 10_000
IN_FOCUS = ENTER + 12
"""The frame of a simulated presentation in which the phone is held still and sharp."""


class _HeldUp:
    """A frame source that gives one frame when it is asked to, and says when it did."""

    def __init__(self) -> None:
        self._frames: SimpleQueue[Bgr | None] = SimpleQueue()
        self.given_at = 0.0

    def hold(self, frame: Bgr | None) -> None:
        """Give this frame next; None ends the source."""
        self._frames.put(frame)

    def read(self) -> Bgr | None:
        """The next frame that is held up."""
        frame = self._frames.get()
        self.given_at = time.perf_counter()
        return frame

    def release(self) -> None:
        """Nothing to give back."""


class Lane(QObject):
    """A gate at work, whose cards are timed."""

    def __init__(self, application: QCoreApplication, data_dir: Path, url: str) -> None:
        super().__init__()
        self._meter = Meter()
        settings = demo_settings(DemoOptions(), data_dir, url)
        self.station = GateStation(application, settings, API_SECRET, meter=self._meter)
        self._source = _HeldUp()
        self._loop = QEventLoop()
        self._awaits_frame = False
        self._spent = 0.0
        self._counted = 0
        queued = Qt.ConnectionType.QueuedConnection
        self.station.bridge.card_changed.connect(self._on_card, queued)
        self.station.bridge.status_changed.connect(self._on_status, queued)

    @property
    def calls(self) -> int:
        """Calls to the portal since the lane was ready."""
        return self._meter.calls - self._counted

    def start(self) -> None:
        """Open the gate and wait until it is online."""
        self.station.start(QSize(1280, 800))
        self.station.screen.window.frameSwapped.connect(
            self._on_frame, Qt.ConnectionType.QueuedConnection
        )
        self.station.listen_to_devices(self._hold_up)
        self._wait("the portal")
        self._counted = self._meter.calls

    def scan_ms(self, frame: Bgr) -> float:
        """From the frame that holds a code to the window that shows its card, less the network."""
        network_s = self._meter.seconds
        self._source.hold(frame)
        self._wait("a card")
        spent_s = time.perf_counter() - self._source.given_at
        return (spent_s - (self._meter.seconds - network_s)) * 1000

    def stop(self) -> None:
        """Close the gate."""
        self._source.hold(None)
        self.station.stop()

    def _hold_up(self, devices: Devices) -> None:
        scanner = CameraScanner(kind="camera", device="bench", formats=FORMATS)
        devices.start_camera(scanner, Source.SIMULATED, lambda _: self._source)

    def _wait(self, what: str) -> None:
        late = QTimer(singleShot=True, interval=ANSWER_MS)
        late.timeout.connect(lambda: self._loop.exit(1))
        late.start()
        if self._loop.exec():
            raise StartFailed(f"no sign of {what} within {ANSWER_MS / 1000:.0f} s")

    @Slot(object)
    def _on_status(self, status: StationStatus) -> None:
        if status.portal is PortalState.ONLINE and not self._counted:
            self._loop.quit()

    @Slot(object)
    def _on_card(self, effect: Show | Clear) -> None:
        self._awaits_frame = isinstance(effect, Show) and effect.fresh

    @Slot()
    def _on_frame(self) -> None:
        if self._awaits_frame:
            self._awaits_frame = False
            self._loop.quit()


@contextmanager
def open_lane(application: QCoreApplication, data_dir: Path, url: str) -> Iterator[Lane]:
    """A lane that is online, closed again at the end; raises StartFailed."""
    lane = Lane(application, data_dir, url)
    try:
        lane.start()
        yield lane
    finally:
        lane.stop()


def frames(number: int) -> Iterator[Bgr]:
    """Frames of the demo's fans at the gate, each code another, so that none counts as a repeat.

    All are held in the same place: a code beside that of the frame before would have to wait.
    """
    empty = background(np.random.default_rng(0))
    for count in range(number):
        text = f"https://fans.example.com/card?fan_id={1001 + count % FANS}&n={count}"
        frame = empty.copy()
        Presentation(prop(text, "qr"), np.random.default_rng(0)).draw(frame, IN_FOCUS)
        yield frame

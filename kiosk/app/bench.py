"""`kiosk bench`: what the gate costs on this machine, measured on the real parts."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from queue import SimpleQueue

import numpy as np
import psutil
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.app.demo import API_SECRET, BUSINESS_ID, DemoOptions, demo_settings, portal_process
from kiosk.app.devices import Devices
from kiosk.app.faults import StartFailed
from kiosk.app.gate import GateStation
from kiosk.app.logs import LOG_NAME, log_to
from kiosk.app.run import choose_display, qt_messages_to_log
from kiosk.client import Meter
from kiosk.domain.lane import Clear, Show
from kiosk.domain.readings import Source
from kiosk.domain.status import PortalState, StationStatus
from kiosk.scanning.decoder import Decoder
from kiosk.scanning.pixels import Bgr, grey_of
from kiosk.scanning.scene import background, prop
from kiosk.scanning.simulated import ENTER, Presentation, SimulatedSource
from kiosk.settings import SECRET_VARIABLE, CameraScanner

FORMATS = ("qr", "code128")
EMPTY_FRAMES = 300
STARTS = 3
WARM_UP = 5
FANS = 12
ANSWER_MS = 10_000
POLL_S = 0.005
IN_FOCUS = ENTER + 12
"""The frame of a simulated presentation in which the phone is held still and sharp."""

STATION = """\
scanner = [{{ kind = "keyboard" }}]
[station]
business_id = {business_id}
site_name = "North Gate"
data_dir = '{data_dir}'
[portal]
url = "{url}"
api_key = "demo-key"
"""


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure, and what a lane needs of it."""

    name: str
    value: float
    unit: str
    need: str


def run_bench(scans: int, starts: int = STARTS) -> list[Figure]:
    """Measure everything; raises StartFailed where a part does not start.

    `scans` readings are timed from the frame that holds their code to the window that shows their
    card, less the time that calls to the portal took.
    """
    choose_display()
    application = QGuiApplication.instance() or QGuiApplication([])
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-", ignore_cleanup_errors=True) as folder:
        here = Path(folder)
        log_to(here / "log")
        with qt_messages_to_log(), portal_process(here / "portal.db") as url:
            _start_s(here / "start", url)  # The first makes the database; the next are a venue's.
            started = [_start_s(here / "start", url) for _ in range(starts)]
            with _lane(application, here / "station", url) as lane:
                times = [lane.scan_ms(frame) for frame in _frames(scans + WARM_UP)][WARM_UP:]
                calls = lane.calls / (scans + WARM_UP)
                memory = psutil.Process().memory_info().rss / 1e6
    return [
        Figure("frame to card, median", statistics.median(times), "ms", ""),
        Figure("frame to card, p99", _percentile(times, 99), "ms", "under 100"),
        Figure("empty 720p frame, median", _empty_frame_ms(), "ms", "under 8"),
        Figure("start to ready, median", statistics.median(started), "s", "1.5"),
        Figure("resident memory", memory, "MB", "under 300"),
        Figure("portal calls per scan", calls, "", "1 to 2"),
    ]


def as_table(figures: Sequence[Figure]) -> str:
    """The figures as lines of text."""
    lines = [f"{'':28}{'here':>10}     a lane needs"]
    lines += [f"{f.name:28}{f.value:>10.2f} {f.unit:3} {f.need}" for f in figures]
    return "\n".join(lines)


def as_json(figures: Sequence[Figure]) -> list[dict[str, object]]:
    """The figures as JSON objects."""
    return [asdict(figure) for figure in figures]


def _percentile(values: Sequence[float], percent: int) -> float:
    return float(np.percentile(np.asarray(values), percent))


def _empty_frame_ms() -> float:
    """What a frame without a code costs the decode thread, in a scene that stands still."""
    source = SimulatedSource((), sleep=lambda _: None)
    decoder = Decoder(frozenset(FORMATS))
    times = []
    for _ in range(EMPTY_FRAMES):
        frame = source.read()
        started = time.perf_counter()
        if frame is not None:
            decoder.decode(grey_of(frame))
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


def _start_s(folder: Path, url: str) -> float:
    """Seconds from starting the program until the gate is on screen, listening and online."""
    folder.mkdir(exist_ok=True)
    log = folder / "log" / LOG_NAME
    log.unlink(missing_ok=True)
    config = folder / "station.toml"
    config.write_text(STATION.format(business_id=BUSINESS_ID, data_dir=folder, url=url))
    command = [sys.executable, "-m", "kiosk", "run", "--config", str(config)]
    started = time.perf_counter()
    env = {**os.environ, SECRET_VARIABLE: API_SECRET}
    with subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL) as process:  # noqa: S603
        try:
            _wait_until_ready(process, log)
            return time.perf_counter() - started
        finally:
            process.terminate()


def _wait_until_ready(process: "subprocess.Popen[bytes]", log: Path) -> None:
    while not (log.exists() and "gate_ready" in log.read_text(encoding="utf-8")):
        if process.poll() is not None:
            raise StartFailed("the station ended before it was ready; its message is above")
        time.sleep(POLL_S)


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


class _Lane(QObject):
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
def _lane(application: QCoreApplication, data_dir: Path, url: str) -> Iterator[_Lane]:
    lane = _Lane(application, data_dir, url)
    try:
        lane.start()
        yield lane
    finally:
        lane.stop()


def _frames(number: int) -> Iterator[Bgr]:
    """Frames of the demo's fans at the gate, each code another, so that none counts as a repeat."""
    rng = np.random.default_rng(0)
    empty = background(rng)
    for count in range(number):
        text = f"https://fans.example.com/card?fan_id={1001 + count % FANS}&n={count}"
        frame = empty.copy()
        Presentation(prop(text, "qr"), rng).draw(frame, IN_FOCUS)
        yield frame

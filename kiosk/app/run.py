"""Run a station from the command line until its window closes, or Ctrl-C."""

import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import structlog
from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    QSize,
    QTimer,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication

from kiosk.app.devices import Devices
from kiosk.app.events import EventWriter
from kiosk.app.gate import GateStation
from kiosk.app.logs import bugs_to_log, log_to
from kiosk.app.screenshots import Screenshots
from kiosk.domain.ids import ReadingId
from kiosk.domain.outcome import Outcome
from kiosk.domain.readings import Reading
from kiosk.settings import ConfigError, Mode, Settings
from kiosk.ui.self_service.keyboard import choose_keyboard

if TYPE_CHECKING:
    from kiosk.app.self_service import SelfServiceStation

log = structlog.get_logger(__name__)

WAKE_MS = 100
"""How often Python gets to run while Qt waits, so that Ctrl-C is heard."""

LAST_CARD_MS = 2000
"""How long the last of `scans` stays: its upgrade or its screenshot may still come."""


@dataclass(frozen=True, slots=True)
class RunOptions:
    """What the command line asks of one run.

    Attributes:
        events: where to write events: a path, "-" or None.
        scans: end after so many readings.
        screenshots: a folder for a PNG of idle and of each outcome.
    """

    events: str | None = None
    scans: int | None = None
    screenshots: Path | None = None
    size: QSize = QSize(1280, 800)  # noqa: RUF009 - never changed


def parse_size(text: str) -> QSize:
    """`1280x800` as a size; raises ConfigError."""
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and int(width) and int(height)):
        raise ConfigError(f"--size {text!r}: write it like 1280x800")
    return QSize(int(width), int(height))


def choose_display() -> bool:
    """Whether there is a display; without one Qt is told to render offscreen, and it is said."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return os.environ.get("QT_QPA_PLATFORM") != "offscreen"
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return True
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    print("kiosk: no display here, so the window is drawn offscreen", file=sys.stderr)  # noqa: T201
    return False


def run_gate(
    settings: Settings,
    api_secret: str,
    options: RunOptions,
    simulated: Callable[[Devices], None] | None = None,
) -> int:
    """Run the station until its window closes, or Ctrl-C; the exit code.

    Raises ConfigError, and the faults of `kiosk.app.faults`. `simulated` starts the demo's camera
    in place of the configured ones.
    """
    shown = choose_display()
    log_to(settings.station.data_dir / "log")
    if settings.self_service.virtual_keyboard and settings.station.mode is Mode.SELF_SERVICE:
        choose_keyboard()
    events = options.events or (None if shown else "-")
    application = QGuiApplication.instance() or QGuiApplication([])
    with ExitStack() as stack:
        stack.enter_context(qt_messages_to_log())
        stack.enter_context(bugs_to_log())
        listeners: list[Callable[[Outcome], None]] = []
        if events:
            writer = EventWriter(events, settings.station.name, settings.station.mode)
            stack.callback(writer.close)
            listeners.append(writer.write)
        station = _station(application, settings, api_secret, listeners)
        stack.callback(station.stop)
        if options.scans:
            end = _EndAfter(options.scans, station.devices)
            if settings.station.mode is Mode.SELF_SERVICE:
                station.bridge.checking.connect(end.read)
            else:
                listeners.append(end.listen)
        wake = quit_on_signals()
        stack.callback(wake.stop)
        station.start(options.size)
        if options.screenshots:
            shots = _screenshots(station, options.screenshots)
            stack.callback(shots.deleteLater)
        station.listen_to_devices(simulated)
        return application.exec()


def _station(
    application: QCoreApplication,
    settings: Settings,
    api_secret: str,
    listeners: Sequence[Callable[[Outcome], None]],
) -> "GateStation | SelfServiceStation":
    if settings.station.mode is not Mode.SELF_SERVICE:
        return GateStation(application, settings, api_secret, listeners)
    from kiosk.app.self_service import SelfServiceStation

    return SelfServiceStation(application, settings, api_secret, listeners)


def _screenshots(station: "GateStation | SelfServiceStation", folder: Path) -> QObject:
    if isinstance(station, GateStation):
        return Screenshots(station, folder)
    from kiosk.app.visit_screenshots import VisitScreenshots

    return VisitScreenshots(station, folder)


class _EndAfter(QObject):
    """Ends the application after so many readings; no device reads another one meanwhile."""

    _published = Signal(object)

    def __init__(self, scans: int, devices: Devices) -> None:
        super().__init__()
        self._scans = scans
        self._devices = devices
        self._seen: set[ReadingId] = set()
        self._published.connect(self._count)

    def listen(self, outcome: Outcome) -> None:
        """Called by the engine thread."""
        self._published.emit(outcome)

    def read(self, reading: Reading) -> None:
        """Likewise, where readings have no outcomes."""
        self._published.emit(reading)

    @Slot(object)
    def _count(self, outcome: Outcome | Reading) -> None:
        self._seen.add(outcome.id)
        if len(self._seen) == self._scans:
            self._devices.stop()
            QTimer.singleShot(LAST_CARD_MS, QCoreApplication.exit)


@contextmanager
def qt_messages_to_log() -> Iterator[None]:
    """Send what Qt says of the machine to the log, not to the terminal."""

    def write(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        del kind
        log.warning("qt", category=context.category, said=message)

    qInstallMessageHandler(write)
    try:
        yield
    finally:
        qInstallMessageHandler(None)


def quit_on_signals() -> QTimer:
    """Let Ctrl-C, SIGTERM and a terminal that goes away close the window.

    Keep the timer: it lets Python hear them.
    """
    hang_up = [signal.SIGHUP] if hasattr(signal, "SIGHUP") else []  # Not on Windows.
    for each in (signal.SIGINT, signal.SIGTERM, *hang_up):
        # Not quit: that asks the windows first, and one that is locked down says no.
        signal.signal(each, lambda *_: QTimer.singleShot(0, QCoreApplication.exit))
    wake = QTimer(interval=WAKE_MS)
    wake.timeout.connect(lambda: None)
    wake.start()
    return wake

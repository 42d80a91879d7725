"""`--screenshots DIR`: a PNG of the idle gate and of each outcome."""

from pathlib import Path

import structlog
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Slot

from kiosk.app.gate import GateStation
from kiosk.domain.lane import Clear, Show

log = structlog.get_logger(__name__)


class Screenshots(QObject):
    """Grabs the window: once idle, online and with a picture; then at each new card."""

    def __init__(self, station: GateStation, folder: Path) -> None:
        super().__init__()
        self._station = station
        self._folder = folder
        self._names: list[str] = ["idle"]
        self._taken = 0
        self._busy = False
        folder.mkdir(parents=True, exist_ok=True)
        queued = Qt.ConnectionType.QueuedConnection
        station.bridge.card_changed.connect(self._on_card, queued)
        station.feed.frame_changed.connect(self._take, queued)

    @Slot(object)
    def _on_card(self, effect: Show | Clear) -> None:
        if isinstance(effect, Show):
            self._names.append(effect.outcome.verdict.value)
            QTimer.singleShot(0, self._take)

    @Slot()
    def _take(self) -> None:
        """Take what is waiting; grabbing runs the event loop, so it may be called meanwhile."""
        if self._busy or not self._names or not self._ready():
            return
        self._busy = True
        try:
            name = self._names.pop()
            self._names.clear()
            self._station.screen.grab(self._folder / f"{self._taken:02}-{name}.png")
            self._taken += 1
        except OSError as error:
            log.error("screenshot_failed", cause=str(error))
            QCoreApplication.exit(1)
        finally:
            self._busy = False

    def _ready(self) -> bool:
        seen = not self._station.feed.current().isNull()
        return self._names != ["idle"] or (self._station.ready and seen)

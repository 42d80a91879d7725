"""`--screenshots DIR` at the self-service kiosk: a PNG of each page that is reached."""

from pathlib import Path

import structlog
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Slot

from kiosk.app.self_service import SelfServiceStation

log = structlog.get_logger(__name__)


class VisitScreenshots(QObject):
    """Grabs the window: the start once the portal has answered, then every page."""

    def __init__(self, station: SelfServiceStation, folder: Path) -> None:
        super().__init__()
        self._station, self._folder = station, folder
        self._taken, self._busy = 0, False
        self._shown = ""
        folder.mkdir(parents=True, exist_ok=True)
        queued = Qt.ConnectionType.QueuedConnection
        station.bridge.status_changed.connect(self._take, queued)
        station.models.visit.page_changed.connect(self._take, queued)
        QTimer.singleShot(0, self._take)  # The portal may have answered before.

    @Slot()
    def _take(self) -> None:
        """Grabbing runs the event loop, so it may be called meanwhile."""
        while not self._busy and self._station.ready and self._page != self._shown:
            self._busy = True
            try:
                self._grab(self._page)
            except OSError as error:
                log.error("screenshot_failed", cause=str(error))
                QCoreApplication.exit(1)
            finally:
                self._busy = False

    def _grab(self, page: str) -> None:
        self._shown = page
        self._station.screen.grab(self._folder / f"{self._taken:02}-{page}.png")
        self._taken += 1

    @property
    def _page(self) -> str:
        return str(self._station.models.visit.property("page"))

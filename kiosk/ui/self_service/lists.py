"""The tabs of the home screen and the list under them, as QML shows them."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.domain.visit import Home
from kiosk.ui.figures import Figures
from kiosk.ui.self_service.rows import Face, Rows
from kiosk.ui.self_service.tabs_face import QUESTS, TABS, tab_faces, tab_rows


class Lists(QObject):
    """Properties and slots for HomeTabs.qml and HomeRows.qml.

    Signals:
        changed: another tab, or another count on one.
    """

    changed = Signal()

    def __init__(
        self,
        figures: Callable[[], Figures],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._figures, self._now = figures, now
        self._home: Home | None = None
        self._tab = QUESTS
        self._rows = Rows(self)

    def refresh(self, home: Home | None) -> None:
        """List what is that fan's; of nobody, nothing."""
        self._home = home
        if home is None:
            self._tab = QUESTS
        rows = tab_rows(self._tab, home, self._figures(), self._now()) if home else []
        self._rows.show_rows(rows)
        self.changed.emit()

    @Slot(str)
    def choose(self, tab: str) -> None:
        """Show that tab's list, from its top."""
        if tab in TABS and tab != self._tab:
            self._tab = tab
            self._rows.show_rows([])
            self.refresh(self._home)

    def _tabs(self) -> list[Face]:
        return tab_faces(self._home, self._figures(), self._now()) if self._home else []

    tab = Property(str, lambda self: self._tab, notify=changed)
    tabs = Property(list, lambda self: self._tabs(), notify=changed)
    rows = Property(QObject, lambda self: self._rows, constant=True)

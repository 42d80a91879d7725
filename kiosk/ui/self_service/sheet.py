"""The sheet over the lists as QML shows it: opened, closed, and its code shown and hidden."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.domain.visit import Home
from kiosk.ui.figures import Figures
from kiosk.ui.self_service.rows import Face
from kiosk.ui.self_service.sheet_face import NO_SHEET, sheet_face


class Sheet(QObject):
    """Properties and slots for DetailSheet.qml and its like; empty while nothing was touched.

    Signals:
        changed: another sheet, or none, or another word on it.
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
        self._key, self._code_shown = "", False
        self._face = NO_SHEET

    def open(self, key: str, home: Home | None) -> None:
        """Show that one; a code that was shown is hidden."""
        self._key, self._code_shown = key, False
        self.refresh(home)

    def refresh(self, home: Home | None) -> None:
        """Say it anew; what is there no longer is closed."""
        self._home = home
        face = self._made()
        if face is NO_SHEET:
            self._key, self._code_shown = "", False
        if face != self._face:
            self._face = face
            self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Show the lists again."""
        self._key, self._code_shown, self._face = "", False, NO_SHEET
        self.changed.emit()

    @Slot()
    def switch_code(self) -> None:
        """Show the prize code, or hide it again."""
        self._code_shown = not self._code_shown
        self._face = self._made()
        self.changed.emit()

    def _made(self) -> Face:
        if self._home is None or not self._key:
            return NO_SHEET
        shown = self._code_shown
        made = sheet_face(self._key, self._home, self._figures(), self._now(), code_shown=shown)
        return made or NO_SHEET

    face = Property(dict, lambda self: self._face, notify=changed)

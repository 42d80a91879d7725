"""The last outcomes as a list model."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from kiosk.domain.status import HistoryLine
from kiosk.ui import words
from kiosk.ui.figures import Figures
from kiosk.ui.texts import one_line

MAX_LINES = 10

_FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ROLES = ("reading", "time", "name", "detail", "family")

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class HistoryModel(QAbstractListModel):
    """Newest first, at most MAX_LINES; the roles are ROLES."""

    def __init__(
        self, figures: Figures, parent: QObject | None = None, *, shows_names: bool = True
    ) -> None:
        super().__init__(parent)
        self._figures = figures
        self._shows_names = shows_names
        self._rows: list[dict[str, str]] = []

    def show(self, lines: tuple[HistoryLine, ...]) -> None:
        """Replace the list."""
        self.beginResetModel()
        self._rows = [self._row(line) for line in lines[:MAX_LINES]]
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 (Qt's name)
        """As Qt asks."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """As Qt asks."""
        if not index.isValid() or not 0 <= role - _FIRST_ROLE < len(ROLES):
            return None
        return self._rows[index.row()][ROLES[role - _FIRST_ROLE]]

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 (Qt's name)
        """As Qt asks."""
        return {_FIRST_ROLE + i: QByteArray(name.encode()) for i, name in enumerate(ROLES)}

    def _row(self, line: HistoryLine) -> dict[str, str]:
        name = one_line(line.first_name) if self._shows_names else ""
        return {
            "reading": line.id,
            "time": self._time(line.at),
            "name": name or "—",
            "detail": words.line_detail(line, self._figures),
            "family": line.family.value,
        }

    def _time(self, at: datetime) -> str:
        return self._figures.time(at)

"""The lines of a list as QML lays them out; those that stay are not built anew."""

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

Face = dict[str, object]
Index = QModelIndex | QPersistentModelIndex

ROLES = ("key", "kind", "group", "row")
_FIRST = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


class Rows(QAbstractListModel):
    """Faces with a `key` each of its own, a `kind` that says how it is drawn, and a `group`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Face] = []

    def show_rows(self, rows: list[Face]) -> None:
        """Show these; a list that is scrolled or touched keeps its place."""
        wanted = {row["key"] for row in rows}
        for place in reversed(range(len(self._rows))):
            if self._rows[place]["key"] not in wanted:
                self._remove(place)
        for place, row in enumerate(rows):
            self._put(place, row)

    def _remove(self, place: int) -> None:
        self.beginRemoveRows(_NOWHERE, place, place)
        del self._rows[place]
        self.endRemoveRows()

    def _put(self, place: int, row: Face) -> None:
        found = self._place_of(row["key"], place)
        if found is None:
            self.beginInsertRows(_NOWHERE, place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        if found != place:
            self.beginMoveRows(_NOWHERE, found, found, _NOWHERE, place)
            self._rows.insert(place, self._rows.pop(found))
            self.endMoveRows()
        if self._rows[place] != row:
            self._rows[place] = row
            at = self.index(place)
            self.dataChanged.emit(at, at)

    def _place_of(self, key: object, start: int) -> int | None:
        places = range(start, len(self._rows))
        return next((place for place in places if self._rows[place]["key"] == key), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """As Qt asks."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """As Qt asks."""
        known = 0 <= role - _FIRST < len(ROLES) and index.row() < len(self._rows)
        if not index.isValid() or not known:
            return None
        row, name = self._rows[index.row()], ROLES[role - _FIRST]
        return row if name == "row" else row.get(name, "")

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 - Qt's name
        """As Qt asks."""
        return {_FIRST + n: QByteArray(name.encode()) for n, name in enumerate(ROLES)}

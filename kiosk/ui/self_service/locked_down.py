"""Keeps a kiosk's window to the visit: nothing else can be reached from it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow

KEPT = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
    }
)
COMMANDS = frozenset({Qt.Key.Key_Menu, Qt.Key.Key_Insert})
"""Shift and Insert paste."""

PRESSES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
    }
)


class LockedDown(QObject):
    """An event filter for the window.

    Args:
        ask: somebody wants to close the window.
        window: shown in full, and brought back to it.
    """

    def __init__(
        self, window: QWindow, ask: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._ask = window, ask
        self._on = True
        window.installEventFilter(self)
        fill_screen(window)

    def loosen(self) -> None:
        """Staff are out: the window is one among others."""
        self._on = False

    def fasten(self) -> None:
        """Fans are back."""
        self._on = True
        fill_screen(self._window)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt's hook: True keeps `event` from the window."""
        if not self._on:
            return False
        match event:
            case QKeyEvent():
                return _is_chord(event)
            case QMouseEvent():
                return event.type() in PRESSES and event.button() != Qt.MouseButton.LeftButton
        match event.type():
            case QEvent.Type.Close:
                event.ignore()
                self._ask()
                return True
            case QEvent.Type.WindowStateChange:
                QTimer.singleShot(0, self, self._restore)
                return False
            case kind:
                return kind in KEPT

    def _restore(self) -> None:
        full = self._window.windowStates() == Qt.WindowState.WindowFullScreen
        if self._on and not full and self._window.isVisible():
            fill_screen(self._window)


def fill_screen(window: QWindow) -> None:
    """Show it in full, also where no window manager is there to make it so large."""
    window.setGeometry(window.screen().geometry())
    window.showFullScreen()


def _is_chord(event: QKeyEvent) -> bool:
    """Whether it commands and does not write: AltGr is Ctrl and Alt on Windows, and writes."""
    held, alt = event.modifiers(), Qt.KeyboardModifier.AltModifier
    commands = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35 or event.key() in COMMANDS
    if commands or held & Qt.KeyboardModifier.MetaModifier:
        return True
    if held & Qt.KeyboardModifier.ControlModifier and not held & alt:
        return True
    return bool(held & alt) and not (event.text() and event.text().isprintable())

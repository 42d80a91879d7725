"""What a fan does on the home screen that the engine is asked for."""

from PySide6.QtCore import QObject, Slot

from kiosk.ui.self_service.bridge import VisitCalls


class HomeActs(QObject):
    """Slots for the pages of a fan who is signed in."""

    def __init__(self, calls: VisitCalls, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls = calls

    @Slot()
    def close_pass(self) -> None:
        """Show the home screen again."""
        self._calls.close_pass()

    @Slot()
    def reload(self) -> None:
        """Ask anew for what is not there."""
        self._calls.reload()

    @Slot()
    def expect_wristband(self) -> None:
        """The wristband that is scanned next is this fan's."""
        self._calls.expect_wristband()

    @Slot(str)
    def link_wristband(self, typed: str) -> None:
        """The wristband of that number is this fan's."""
        if barcode := typed.strip():
            self._calls.link_wristband(barcode)

    @Slot()
    def put_aside(self) -> None:
        """Wait for no wristband any more, and say no more of it."""
        self._calls.put_aside()

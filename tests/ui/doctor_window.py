"""A doctor's window with its real view model, and lists at its far ends."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickItem
from shiboken6 import delete

from kiosk.ui.doctor import DoctorView
from kiosk.ui.doctor_bridge import DoctorBridge, DoctorCalls
from kiosk.ui.doctor_window import open_doctor
from kiosk.ui.preview import PreviewFeed
from kiosk.ui.station_face import StationFace
from kiosk.ui.window import GateScreen
from tests.ui import doctor_states as states
from tests.ui import gate_states


@dataclass
class Doctor:
    """An open window and what reached its far end."""

    bridge: DoctorBridge
    view: DoctorView
    feed: PreviewFeed
    screen: GateScreen
    examined: list[bool] = field(default_factory=list)
    copied: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)

    def furnish(self) -> None:
        """Bring the screen to the middle of a technician's afternoon."""
        self.bridge.examine(states.CHECKS)
        for device in (states.CAMERA, states.KEYBOARD, states.SERIAL):
            self.bridge.device(device)
        self.bridge.sight(states.SIGHTING)
        self.bridge.hear(states.TICKET)
        self.feed.push(*gate_states.camera_frame())
        self.screen.settle()

    def scan_the_sheet(self) -> None:
        """A keyboard scanner read code 1."""
        self.bridge.hear(states.TYPED)
        self.bridge.type(states.typing())
        self.screen.settle()

    def close(self) -> None:
        """End it all on this thread."""
        self.screen.close()
        for ended in (self.view, self.feed, self.bridge):
            delete(ended)

    def items(self) -> Iterator[QQuickItem]:
        """Every visible item of the window."""
        waiting = [self.screen.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting += item.childItems()

    def texts(self) -> list[str]:
        """Every text on the screen."""
        return [str(item.property("text")) for item in self.items() if item.inherits("QQuickText")]


def open_doctor_with(station: StationFace, size: QSize) -> Doctor:
    """A window whose calls only note what was asked."""
    bridge, feed = DoctorBridge(), PreviewFeed()
    examined: list[bool] = []
    copied: list[str] = []
    shown: list[str] = []
    calls = DoctorCalls(lambda: examined.append(True), copied.append, shown.append)
    view = DoctorView(bridge, station, calls)
    screen = open_doctor(view, feed, size)
    return Doctor(bridge, view, feed, screen, examined, copied, shown)

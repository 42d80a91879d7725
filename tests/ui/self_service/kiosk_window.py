"""The self-service kiosk's window with real view models, and ways to look at it and to touch it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickItem
from shiboken6 import delete

from kiosk.domain.visit import VisitView
from kiosk.ui.bridge import Bridge
from kiosk.ui.self_service.bridge import VisitBridge, VisitCalls
from kiosk.ui.self_service.face import SelfServiceFace
from kiosk.ui.self_service.home import home_screen
from kiosk.ui.self_service.home_face import HomeFace
from kiosk.ui.self_service.models import Models
from kiosk.ui.self_service.window import SelfServiceScreen, open_self_service
from tests.ui import gate_states as states
from tests.ui.gate_window import visible_items
from tests.ui.self_service import visit_states as visits

Asked = list[tuple[object, ...]]


@dataclass
class Clocks:
    """Clocks that stand until they are set."""

    at: datetime = states.NOW
    seconds: float = 1000.0

    def now(self) -> datetime:
        """This moment."""
        return self.at

    def monotonic(self) -> float:
        """Seconds that only grow."""
        return self.seconds


@dataclass
class Kiosk:
    """An open window and what reached its far end."""

    bridge: Bridge
    visit_bridge: VisitBridge
    models: Models
    screen: SelfServiceScreen
    home: HomeFace
    asked: Asked = field(default_factory=list)
    clocks: Clocks = field(default_factory=Clocks)

    def show(self, view: VisitView) -> None:
        """Publish a view and wait until it stands on the screen."""
        self.visit_bridge.visit(view)
        self.screen.settle()

    def pass_time(self, seconds: float) -> None:
        """Nobody touches anything for so long."""
        self.clocks.seconds += seconds
        self.models.idle.look()
        self.screen.settle()

    def items(self) -> Iterator[QQuickItem]:
        """Every visible item of the window."""
        return visible_items(self.screen.window)

    def texts(self) -> list[str]:
        """Every text on the screen."""
        return [str(item.property("text")) for item in self.items() if item.inherits("QQuickText")]

    def close(self) -> None:
        """End it all on this thread."""
        self.screen.close()
        self.models.close()
        for each in (self.visit_bridge, self.bridge, self.home):
            delete(each)


MakeKiosk = Callable[..., Kiosk]


def open_kiosk(face: SelfServiceFace, size: QSize) -> Kiosk:
    """A kiosk's window with a list at its far end."""
    bridge, visit_bridge, clocks = Bridge(), VisitBridge(), Clocks()
    asked: Asked = []
    models = Models(bridge, visit_bridge, face, calls_into(asked), clocks.now, clocks.monotonic)
    home = home_screen(
        bridge, visit_bridge, models, face.station.timezone, calls_into(asked), clocks.now
    )
    screen = open_self_service(
        models, home.face, size, full_screen=face.locked_down, images=home.images
    )
    kiosk = Kiosk(bridge, visit_bridge, models, screen, home.face, asked, clocks)
    bridge.status(replace(states.ONLINE, business=visits.BUSINESS))
    bridge.device(states.CAMERA)
    screen.settle()
    return kiosk


def calls_into(asked: Asked) -> VisitCalls:
    """Calls that only note what was asked of the engine."""

    def noting(name: str) -> Callable[..., None]:
        return lambda *told: asked.append((name, *told))

    return VisitCalls(**{name: noting(name) for name in VisitCalls.__dataclass_fields__})

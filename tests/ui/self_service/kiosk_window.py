"""The self-service kiosk's window with real view models, and ways to look at it and to touch it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
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
from tests.ui.gate_window import accessible_name, on_window, visible_items
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

    def empty(self) -> None:
        """Whoever was here has left, and nothing was asked of the engine yet."""
        self.models.staff.close()
        self.models.visit.leave()
        self.models.languages.switch_home()
        self.clocks.at = states.NOW
        self.show(VisitView())
        self.asked.clear()

    def close(self) -> None:
        """End it all on this thread."""
        self.screen.close()
        self.models.close()
        for each in (self.visit_bridge, self.bridge, self.home):
            delete(each)


def control(kiosk: Kiosk, name: str) -> QQuickItem:
    """The visible control of that accessible name, not the label beside it."""
    found = (item for item in kiosk.items() if accessible_name(item) == name)
    item = next((item for item in found if not item.inherits("QQuickText")), None)
    if item is None:
        raise LookupError(f"no control is called {name!r}")
    return item


def click(kiosk: Kiosk, name: str) -> None:
    """Click that control."""
    centre = on_window(control(kiosk, name)).center().toPoint()
    QTest.mouseClick(kiosk.screen.window, Qt.MouseButton.LeftButton, pos=centre)


def said(kiosk: Kiosk, text: str) -> bool:
    """Whether it stands on the screen."""
    return any(text in each for each in kiosk.texts())


def focused(kiosk: Kiosk) -> str:
    """What the control is called that has the keyboard."""
    item = kiosk.screen.window.activeFocusItem()
    return accessible_name(item) if isinstance(item, QQuickItem) else ""


def tab_to(kiosk: Kiosk, name: str) -> None:
    """Press Tab until that control has the keyboard."""
    for _ in range(20):
        if focused(kiosk) == name:
            return
        QTest.keyClick(kiosk.screen.window, Qt.Key.Key_Tab)
    raise LookupError(f"Tab never comes to {name!r}")


MakeKiosk = Callable[..., Kiosk]


def open_kiosk(
    face: SelfServiceFace,
    size: QSize,
    *,
    full_screen: bool = False,
    speech: QObject | None = None,
) -> Kiosk:
    """A kiosk's window with a list at its far end."""
    bridge, visit_bridge, clocks = Bridge(), VisitBridge(), Clocks()
    asked: Asked = []
    models = Models(bridge, visit_bridge, face, calls_into(asked), clocks.now, clocks.monotonic)
    home = home_screen(
        bridge, visit_bridge, models, face.station.timezone, calls_into(asked), clocks.now
    )
    screen = open_self_service(
        models, home.face, size, full_screen=full_screen, images=home.images, speech=speech
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

"""A fan at a self-service kiosk at work, whose touches are timed by the frames that follow."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QObject,
    QPointF,
    QSize,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickItem
from shiboken6 import delete

from kiosk.app.demo import API_SECRET
from kiosk.app.faults import StartFailed
from kiosk.app.self_service import SelfServiceStation
from kiosk.client import Meter
from kiosk.domain.visit import VisitView
from kiosk.settings import Settings

SIZE = QSize(1280, 800)
ANSWER_MS = 20_000
LEFT = Qt.MouseButton.LeftButton
MOUSE_PRESSED, MOUSE_RELEASED = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease

Shown = Callable[[], bool]


class Visitor(QObject):
    """Touches and types at the kiosk's window; what is timed ends with a frame that shows it.

    Attributes:
        station: the kiosk.
        meter: of its calls to the portal.
    """

    def __init__(self, application: QCoreApplication, settings: Settings) -> None:
        super().__init__()
        self.meter = Meter()
        self.station = SelfServiceStation(application, settings, API_SECRET, meter=self.meter)
        self._loop = QEventLoop()
        self._view = VisitView()
        self._shown: Shown | None = None
        self._drawn, self._seen_at = False, 0.0
        queued = Qt.ConnectionType.QueuedConnection
        self.station.visit_bridge.visit_changed.connect(self._on_view, queued)

    @property
    def page(self) -> str:
        """The page that is shown."""
        return str(self.station.models.visit.property("page"))

    @property
    def tab(self) -> str:
        """The tab whose list is shown."""
        return str(self.station.home.face.property("lists").property("tab"))

    @property
    def sheet_open(self) -> bool:
        """Whether a sheet lies over the lists."""
        return bool(self.station.home.face.property("sheet").property("face")["kind"])

    @property
    def language(self) -> str:
        """The language that is spoken."""
        return str(self.station.models.languages.property("current"))

    def start(self) -> None:
        """Open the kiosk and wait until its portal has answered; raises StartFailed."""
        self.station.start(SIZE)
        window = self.station.screen.window
        # Emitted before a frame is drawn and after it, on this thread and maybe on another.
        window.afterAnimating.connect(self._on_frame_begun)
        window.frameSwapped.connect(self._on_frame)
        self.station.screen.settle()
        while not self.station.ready:
            self._loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def stop(self) -> None:
        """Close the kiosk."""
        self.station.stop()
        for each in (self.station.bridge, self.station.visit_bridge, self.station.feed):
            delete(each)
        delete(self.station)

    def touch_ms(self, name: str, shown: Shown) -> float:
        """From a touch of the button of that name to the first frame with what follows."""
        self.settle()
        place = QPointF(self._place_of(name))
        return self._ms(lambda: self._press(place), shown)

    def type_ms(self, text: str, shown: Shown) -> float:
        """Type it; the time from Enter to the first frame with what follows."""
        self.settle()
        for character in text:
            self._key(Qt.Key.Key_unknown, character)
        return self._ms(lambda: self._key(Qt.Key.Key_Return, "\r"), shown)

    def at(self, page: str) -> Shown:
        """Whether that page is there to be seen, and the portal not being asked."""
        return lambda: self.page == page and self._is_seen() and not self._asks()

    def at_whole_home(self) -> bool:
        """Whether every part of home is there to be seen."""
        home = self._view.home
        return self.at("home")() and home is not None and home.loaded_at is not None

    def settle(self) -> None:
        """Wait until nothing moves."""
        self.station.screen.settle()

    def _is_seen(self) -> bool:
        page = self.station.screen.window.property("shown")
        return isinstance(page, QQuickItem) and page.opacity() > 0

    def _asks(self) -> bool:
        return bool(self.station.models.visit.property("asking"))

    def _ms(self, act: Callable[[], None], shown: Shown) -> float:
        self._shown, self._drawn = shown, False
        late = QTimer(singleShot=True, interval=ANSWER_MS)
        late.timeout.connect(lambda: self._loop.exit(1))
        late.start()
        began = time.perf_counter()
        act()
        if self._loop.exec():
            raise StartFailed(f"the kiosk stays at {self.page} for {ANSWER_MS / 1000:.0f} s")
        return (self._seen_at - began) * 1000

    def _press(self, place: QPointF) -> None:
        window, left, nothing = self.station.screen.window, LEFT, Qt.MouseButton.NoButton
        over, alone = window.mapToGlobal(place), Qt.KeyboardModifier.NoModifier
        for kind, held in ((MOUSE_PRESSED, left), (MOUSE_RELEASED, nothing)):
            event = QMouseEvent(kind, place, over, left, held, alone)
            QCoreApplication.sendEvent(window, event)

    def _key(self, key: Qt.Key, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(self.station.screen.window, event)

    def _place_of(self, name: str) -> QPointF:
        for item in self._buttons():
            if item.isEnabled() and item.property("text") == name:
                return item.mapToScene(item.boundingRect().center())
        names = [str(item.property("text")) for item in self._buttons()]
        raise StartFailed(f"no button {name!r} on the page {self.page}, but {', '.join(names)}")

    def items(self) -> Iterator[QQuickItem]:
        """Every visible item of the window."""
        waiting = [self.station.screen.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting += item.childItems()

    def _buttons(self) -> Iterator[QQuickItem]:
        return (each for each in self.items() if each.inherits("QQuickAbstractButton"))

    @Slot(object)
    def _on_view(self, view: VisitView) -> None:
        self._view = view

    @Slot()
    def _on_frame_begun(self) -> None:
        self._drawn = self._shown is not None and self._shown()

    @Slot()
    def _on_frame(self) -> None:
        if self._drawn:
            self._drawn, self._shown = False, None
            self._seen_at = time.perf_counter()
            self._loop.quit()


@contextmanager
def open_visitor(application: QCoreApplication, settings: Settings) -> Iterator[Visitor]:
    """A fan at a kiosk that is online, closed again at the end; raises StartFailed."""
    visitor = Visitor(application, settings)
    try:
        visitor.start()
        yield visitor
    finally:
        visitor.stop()

"""A gate's window with real view models, and ways to look at it and to touch it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from shiboken6 import delete

from kiosk.domain.booth import BoothView
from kiosk.domain.fan_desk import FanDeskView
from kiosk.domain.lane import Show
from kiosk.domain.outcome import Family, Outcome
from kiosk.domain.status import StationStatus
from kiosk.domain.traces import DeskView
from kiosk.ui.booth import BoothDesk
from kiosk.ui.bridge import BoothBridge, BoothCalls, Bridge, DeskBridge, DeskCalls, FanCalls
from kiosk.ui.desk import StaffDesk
from kiosk.ui.gate import GateView
from kiosk.ui.preview import PreviewFeed
from kiosk.ui.station_face import StationFace
from kiosk.ui.window import GateScreen, open_gate
from tests.ui import gate_states as states


@dataclass
class Clock:
    """A clock that stands until it is set."""

    at: datetime = states.NOW

    def now(self) -> datetime:
        """This moment."""
        return self.at


@dataclass
class Gate:
    """An open gate window and what reached its far end."""

    bridge: Bridge
    view: GateView
    feed: PreviewFeed
    screen: GateScreen
    submitted: list[str]
    dismissed: list[bool]
    desk_bridge: DeskBridge
    desk: StaffDesk
    asked: list[tuple[str, ...]]
    chimes: list[Family] = field(default_factory=list)
    booth_bridge: BoothBridge | None = None
    booth: BoothDesk | None = None
    clock: Clock = field(default_factory=Clock)

    def show(self, outcome: Outcome, *, fresh: bool = True) -> None:
        """Publish an outcome and wait until it stands on the screen."""
        self.bridge.card(Show(outcome, fresh))
        self.screen.settle()

    def furnish(self, status: StationStatus = states.ONLINE) -> None:
        """Bring the screen to the middle of an evening."""
        self.bridge.status(status)
        self.bridge.history(states.history())
        self.bridge.device(states.CAMERA)
        self.bridge.device(states.SCANNER)
        self.feed.push(*states.camera_frame())
        self.screen.settle()

    def show_desk(self, view: DeskView) -> None:
        """Publish a view of the staff desk and wait until it stands on the screen."""
        self.desk_bridge.desk(view)
        self.screen.settle()

    def show_fans(self, view: FanDeskView) -> None:
        """Publish a view of fans at the staff desk and wait until it stands on the screen."""
        self.desk_bridge.fans(view)
        self.screen.settle()

    def tell(self, view: BoothView) -> None:
        """Say what became of an act at the booth, and wait until it stands on the screen."""
        assert self.booth_bridge
        self.booth_bridge.booth(view)
        self.screen.settle()

    def close(self) -> None:
        """End it all on this thread: Python would collect timers on whichever runs next."""
        self.screen.close()
        ended = (self.view, self.desk, self.feed, self.bridge, self.desk_bridge)
        for each in (*ended, self.booth, self.booth_bridge):
            if each:
                delete(each)

    def items(self) -> Iterator[QQuickItem]:
        """Every visible item of the window."""
        return visible_items(self.screen.window)

    def texts(self) -> list[str]:
        """Every text on the screen."""
        return [str(item.property("text")) for item in self.items() if item.inherits("QQuickText")]


MakeGate = Callable[..., Gate]


def open_gate_with(station: StationFace, size: QSize, *, at_booth: bool = False) -> Gate:
    """A gate's window, or a booth's, with lists at its far ends."""
    bridge, feed = Bridge(), PreviewFeed()
    submitted: list[str] = []
    dismissed: list[bool] = []
    chimes: list[Family] = []
    view = GateView(
        bridge,
        station,
        submitted.append,
        lambda: dismissed.append(True),
        lambda: states.NOW,
        chimes.append,
    )
    desk_bridge = DeskBridge()
    asked: list[tuple[str, ...]] = []
    desk = StaffDesk(bridge, desk_bridge, station, calls_into(asked), lambda: states.NOW)
    clock, booth_bridge = Clock(), BoothBridge()
    calls = booth_calls_into(asked)
    booth = BoothDesk(bridge, booth_bridge, station, calls, clock.now) if at_booth else None
    screen = open_gate(view, desk, feed, size, booth=booth)
    return Gate(
        bridge,
        view,
        feed,
        screen,
        submitted,
        dismissed,
        desk_bridge,
        desk,
        asked,
        chimes,
        booth_bridge,
        booth,
        clock,
    )


def booth_calls_into(asked: list[tuple[str, ...]]) -> BoothCalls:
    """Likewise, of the booth."""
    return BoothCalls(
        override=lambda reading, pin, why: asked.append(("override", reading, pin, why)),
        undo=lambda reading: asked.append(("undo", reading)),
        redeem=lambda reading, serial: asked.append(("redeem", reading, serial)),
    )


def calls_into(asked: list[tuple[str, ...]]) -> DeskCalls:
    """Calls that only note what was asked of the engine."""
    return DeskCalls(
        unlock=lambda pin: asked.append(("unlock", pin)),
        find=lambda text: asked.append(("find", text)),
        send_again=lambda reading: asked.append(("send_again", reading)),
        close=lambda reading, note: asked.append(("close", reading, note)),
        lock=lambda: asked.append(("lock",)),
        touch=lambda: None,
        fans=fan_calls_into(asked),
    )


def fan_calls_into(asked: list[tuple[str, ...]]) -> FanCalls:
    """The same, of what is asked for fans."""
    return FanCalls(
        search=lambda typed: asked.append(("search", typed)),
        open=lambda fan_id: asked.append(("open", str(fan_id))),
        back=lambda: asked.append(("back",)),
        reload=lambda: asked.append(("reload",)),
        give=lambda reward_uid: asked.append(("give", reward_uid)),
        expect_wristband=lambda: asked.append(("expect_wristband",)),
        put_aside=lambda: asked.append(("put_aside",)),
        move_wristband=lambda pin: asked.append(("move_wristband", pin)),
        unlink_wristband=lambda barcode: asked.append(("unlink_wristband", barcode)),
    )


def visible_items(window: QQuickWindow) -> Iterator[QQuickItem]:
    """Every visible item of a window."""
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            yield item
            waiting += item.childItems()


def named(gate: Gate, name: str) -> QQuickItem:
    """The visible control of that accessible name."""
    found = (item for item in gate.items() if accessible_name(item) == name)
    item = next(found, None)
    if item is None:
        raise LookupError(f"no control is called {name!r}")
    return item


def accessible_name(item: QQuickItem) -> str:
    """What a screen reader calls the item, "" for nothing."""
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name) if interface else ""


def on_window(item: QQuickItem) -> QRectF:
    """Where the item is on its window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def press(gate: Gate, *keys: Qt.Key) -> None:
    """Press keys, one after the other."""
    for key in keys:
        QTest.keyClick(gate.screen.window, key)


def click(gate: Gate, name: str) -> None:
    """Click the control of that name."""
    centre = on_window(named(gate, name)).center().toPoint()
    QTest.mouseClick(gate.screen.window, Qt.MouseButton.LeftButton, pos=centre)


def type_text(gate: Gate, text: str) -> None:
    """Type it on the hardware keyboard."""
    for character in text:
        QTest.keyClick(gate.screen.window, character)


def scrolled(item: QQuickItem) -> bool:
    """Whether it is in something that scrolls, which may hide it."""
    parent = item.parentItem()
    while parent:
        if parent.inherits("QQuickFlickable"):
            return True
        parent = parent.parentItem()
    return False

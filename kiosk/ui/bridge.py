"""From the engine thread to the GUI thread: one queued signal for each kind of news.

And back, for the staff desk, by calls that do not wait.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from kiosk.domain.booth import BoothView
from kiosk.domain.fan_desk import FanDeskView
from kiosk.domain.ids import FanId, ReadingId, RewardUid, Serial
from kiosk.domain.lane import Clear, Show
from kiosk.domain.readings import Reading
from kiosk.domain.status import DeviceStatus, History, StationStatus
from kiosk.domain.traces import DeskView


class DeskBridge(QObject):
    """Fulfils `DeskScreen` and `FanScreen`: from the engine's thread to the window's.

    Signals; connect them queued:
        changed: the staff desk's new DeskView.
        fans_changed: its new FanDeskView.
    """

    changed = Signal(object)
    fans_changed = Signal(object)

    def desk(self, view: DeskView) -> None:
        """The desk changed."""
        self.changed.emit(view)

    def fans(self, view: FanDeskView) -> None:
        """What the desk shows of fans changed."""
        self.fans_changed.emit(view)


class BoothBridge(QObject):
    """Fulfils `kiosk.domain.ports.BoothScreen`, likewise.

    Signals:
        told: a BoothView, what became of what staff did; connect it queued.
    """

    told = Signal(object)

    def booth(self, view: BoothView) -> None:
        """Something was done, or was not."""
        self.told.emit(view)


class Bridge(QObject):
    """Implements `kiosk.domain.ports.Screen`; every method may be called from any thread.

    Signals, each carrying one frozen dataclass; connect them queued:
        card_changed: Show or Clear.
        checking: the Reading whose check began.
        status_changed: StationStatus.
        history_changed: History.
        device_changed: DeviceStatus.
    """

    card_changed = Signal(object)
    checking = Signal(object)
    status_changed = Signal(object)
    history_changed = Signal(object)
    device_changed = Signal(object)

    def card(self, effect: Show | Clear) -> None:
        """Put an outcome on the card, or take it away."""
        self.card_changed.emit(effect)

    def check(self, reading: Reading) -> None:
        """A reading's check began; the screen says so only if it takes long."""
        self.checking.emit(reading)

    def status(self, status: StationStatus) -> None:
        """The station's state changed."""
        self.status_changed.emit(status)

    def history(self, history: History) -> None:
        """The list and the totals changed."""
        self.history_changed.emit(history)

    def device(self, status: DeviceStatus) -> None:
        """A scanner began or ceased to listen."""
        self.device_changed.emit(status)


@dataclass(frozen=True, slots=True)
class FanCalls:
    """What staff do for fans goes to the engine through these; none of them waits."""

    search: Callable[[str], None]
    open: Callable[[FanId], None]
    back: Callable[[], None]
    reload: Callable[[], None]
    give: Callable[[RewardUid], None]
    expect_wristband: Callable[[], None]
    put_aside: Callable[[], None]
    move_wristband: Callable[[str], None]
    unlink_wristband: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class DeskCalls:
    """What staff do goes to the engine through these; none of them waits."""

    unlock: Callable[[str], None]
    find: Callable[[str], None]
    send_again: Callable[[ReadingId], None]
    close: Callable[[ReadingId, str], None]
    lock: Callable[[], None]
    touch: Callable[[], None]
    fans: FanCalls


@dataclass(frozen=True, slots=True)
class BoothCalls:
    """Likewise, of passes; `override` takes the PIN, then the reason."""

    override: Callable[[ReadingId, str, str], None]
    undo: Callable[[ReadingId], None]
    redeem: Callable[[ReadingId, Serial], None]

"""From the doctor's threads to its window: one queued signal for each kind of news."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from kiosk.domain.doctoring import Heard, Sighting, Typing
from kiosk.domain.readiness import Check
from kiosk.domain.status import DeviceStatus


@dataclass(frozen=True, slots=True)
class Examination:
    """The checks of the page, all of them."""

    checks: tuple[Check, ...]


class DoctorBridge(QObject):
    """Every method may be called from any thread.

    Signals, each carrying one frozen dataclass; connect them queued:
        examined: Examination.
        device_changed: DeviceStatus.
        heard: Heard.
        typed: Typing.
        sighted: Sighting.
    """

    examined = Signal(object)
    device_changed = Signal(object)
    heard = Signal(object)
    typed = Signal(object)
    sighted = Signal(object)

    def device(self, status: DeviceStatus) -> None:
        """A scanner began or ceased to listen."""
        self.device_changed.emit(status)

    def examine(self, checks: tuple[Check, ...]) -> None:
        """The page was looked through."""
        self.examined.emit(Examination(checks))

    def hear(self, heard: Heard) -> None:
        """A device delivered a text."""
        self.heard.emit(heard)

    def type(self, typing: Typing) -> None:
        """A keyboard scanner typed a code."""
        self.typed.emit(typing)

    def sight(self, sighting: Sighting) -> None:
        """How well a camera sees."""
        self.sighted.emit(sighting)


@dataclass(frozen=True, slots=True)
class DoctorCalls:
    """What the technician does goes on through these; none of them waits."""

    examine: Callable[[], None]
    copy: Callable[[str], None]
    show: Callable[[str], None]

"""The self-service kiosk's view models, and what each has the others do."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Slot
from shiboken6 import delete

from kiosk.domain.readings import Reading
from kiosk.ui.appearance import Appearance
from kiosk.ui.bridge import Bridge
from kiosk.ui.figures import Figures
from kiosk.ui.languages import Languages
from kiosk.ui.self_service.brand import Brand
from kiosk.ui.self_service.bridge import VisitBridge, VisitCalls
from kiosk.ui.self_service.face import SelfServiceFace
from kiosk.ui.self_service.idle import IdleWatch
from kiosk.ui.self_service.staff_exit import StaffExit
from kiosk.ui.self_service.visit_face import VisitFace


class Models(QObject):
    """One of each; they are this object's children."""

    def __init__(
        self,
        bridge: Bridge,
        visit_bridge: VisitBridge,
        face: SelfServiceFace,
        calls: VisitCalls,
        now: Callable[[], datetime],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._rule, station = face.idle, face.station
        self._staff_asked = False
        self._read: set[int] = set()
        self.languages = Languages(station.language, self)
        self.appearance = Appearance(station, self)
        self.brand = Brand(bridge, visit_bridge, calls, station.name, self)
        figures = self.figures(station.timezone)
        self.visit = VisitFace(visit_bridge, face, calls, self._language, figures, now, self)
        self.staff = StaffExit(visit_bridge, figures, calls.try_pin, now, monotonic, self)
        self.idle = IdleWatch(face.idle, monotonic, self)
        for reworded in (self.visit, self.brand):
            self.languages.switched.connect(reworded.reword)
        self.visit.page_changed.connect(self._on_page)
        self.visit.left.connect(self._on_left)
        self.staff.changed.connect(self._on_staff)
        self.staff.unlocked.connect(self.visit.leave)
        bridge.checking.connect(self._on_reading, Qt.ConnectionType.QueuedConnection)
        self.idle.over.connect(self._on_over)
        self._on_page()

    def _language(self) -> str:
        return str(self.languages.property("current"))

    def figures(self, timezone: str) -> Callable[[], Figures]:
        """Gives the venue's figures in the language that is spoken."""
        return lambda: Figures(self.languages.locale, timezone)

    def close(self) -> None:
        """End them on this thread: Python would collect timers on whichever runs next."""
        self.languages.close()
        delete(self)

    @Slot()
    def _on_page(self) -> None:
        """Whoever is at a page is warned; at the start and at the PIN there is nothing to lose."""
        anybody = self.visit.property("anybody") and not self._staff_asked
        self.idle.watch(self._rule if anybody else replace(self._rule, warning_s=0))

    @Slot()
    def _on_staff(self) -> None:
        """The pad was opened or closed; that it counts a lock's seconds is nobody's touch."""
        opened = bool(self.staff.property("opened"))
        if opened != self._staff_asked:
            self._staff_asked = opened
            self._on_page()

    @Slot(object)
    def _on_reading(self, reading: Reading) -> None:
        """Somebody holds something up; what is read again and again only lies in view.

        Of a text its hash is kept: it may be a fan's.
        """
        if (read := hash(reading.text)) not in self._read:
            self._read.add(read)
            self.idle.touch()

    @Slot()
    def _on_left(self) -> None:
        self._read.clear()
        self.languages.switch_home()

    @Slot()
    def _on_over(self) -> None:
        self.staff.close()
        self.visit.leave()
        self._on_left()
        self._on_page()

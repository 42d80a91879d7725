"""The home screen's view model: everything that a fan who is signed in sees."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot

from kiosk.domain.ids import RewardUid
from kiosk.domain.rewards import FanReward, RewardType
from kiosk.domain.status import StationStatus
from kiosk.domain.visit import Home, VisitView
from kiosk.ui.figures import Figures
from kiosk.ui.self_service import activity_face, sheet_face, standing_face, tabs_face
from kiosk.ui.self_service.bridge import VisitBridge, VisitCalls
from kiosk.ui.self_service.home_acts import HomeActs
from kiosk.ui.self_service.lists import Lists
from kiosk.ui.self_service.party import Party
from kiosk.ui.self_service.pass_page_face import PassPageFace
from kiosk.ui.self_service.pictures import Pictures
from kiosk.ui.self_service.rows import Face
from kiosk.ui.self_service.sheet import Sheet
from kiosk.ui.texts import one_line

REFRESH_MS = 30_000
"""What is open "now" is told anew."""


class HomeFace(QObject):
    """Properties and slots for HomePage.qml and PassPage.qml; of nobody while nobody is here.

    Signals:
        home_changed: who is here, where the fan stands, what to do next, what happened.
        party_changed: something else is celebrated, or nothing more.
        venue_changed: the business told what its points are called.
    """

    home_changed = Signal()
    party_changed = Signal()
    venue_changed = Signal()

    def __init__(
        self,
        bridge: VisitBridge,
        calls: VisitCalls,
        figures: Callable[[], Figures],
        clock: Callable[[], datetime],
        pictures: Pictures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._calls, self._figures, self._clock = calls, figures, clock
        self._pictures = pictures
        self._clock_off, self._point_name = timedelta(), ""
        self._home: Home | None = None
        self._left = False
        self._party = Party()
        self._lists = Lists(figures, self._now, self)
        self._sheet = Sheet(figures, self._now, self)
        self._pass_page = PassPageFace(figures, self._now, self)
        self._acts = HomeActs(calls, self)
        self._start(bridge)

    def _start(self, bridge: VisitBridge) -> None:
        bridge.visit_changed.connect(self._on_view, Qt.ConnectionType.QueuedConnection)
        refresh = QTimer(self, interval=REFRESH_MS)
        refresh.timeout.connect(self._tell)
        refresh.start()

    @Slot(object)
    def hear(self, status: StationStatus) -> None:
        """Take in what the station tells of the venue and of the portal's clock."""
        self._clock_off = timedelta(seconds=status.clock_off_s)
        name = one_line((status.business and status.business.point_name) or "")
        if name != self._point_name:
            self._point_name = name
            self.venue_changed.emit()

    @Slot()
    def reword(self) -> None:
        """Another language is spoken."""
        self._pass_page.reword()
        self._tell()

    @Slot()
    def leave(self) -> None:
        """The fan has left: nothing of that fan stays, and nothing that comes late."""
        if self._home:
            self._left = True
            self._wipe()

    def _now(self) -> datetime:
        """This moment by the portal's clock, as the moments of quests and rewards are."""
        return self._clock() + self._clock_off

    @Slot(object)
    def _on_view(self, view: VisitView) -> None:
        if view.home is None:
            self.leave()
            self._left = False
        elif not self._left:
            self._show(view.home)
            self._pass_page.show_pass(view.open_pass)

    def _show(self, home: Home) -> None:
        if self._home and self._home.fan_id != home.fan_id:
            self._wipe()
        before, self._home = self._home, home
        if home == before:
            return
        if self._party.hear(home):
            self._calls.celebrated()
        self._tell()
        if home.deed and not (before and before.deed):
            self._lists.choose(tabs_face.WRISTBAND)

    def _wipe(self) -> None:
        self._home = None
        self._party = Party()
        self._pass_page.show_pass(None)
        self._pictures.wipe()
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self._lists.refresh(self._home)
        self._sheet.refresh(self._home)
        self.home_changed.emit()
        self.party_changed.emit()

    @Slot(str)
    def touch(self, key: str) -> None:
        """A line of a list was touched: a pass fills the screen, all else opens its sheet."""
        match sheet_face.thing_of(key, self._home) if self._home else None:
            case FanReward(reward_type=RewardType.PASS) as reward:
                self._calls.open_pass(RewardUid(reward.reward_uid))
            case None:
                pass
            case _:
                self._sheet.open(key, self._home)

    @Slot()
    def show_activity(self) -> None:
        """Show all that happened lately."""
        self._sheet.open(sheet_face.ACTIVITY, self._home)

    @Slot()
    def type_wristband(self) -> None:
        """Ask for a wristband's number."""
        self._sheet.open(sheet_face.TYPING, self._home)

    @Slot(int, result=str)
    def number(self, value: int) -> str:
        """A balance on its way up."""
        return self._figures().number(value)

    @Slot()
    def go_on(self) -> None:
        """What was celebrated was seen."""
        self._party.go_on()
        self.party_changed.emit()

    @Property(dict, notify=home_changed)
    def standing(self) -> Face:
        """Points, tier, and the way to the next one; empty while nobody is here."""
        return standing_face.standing_face(self._home, self._figures())

    @Property(dict, notify=home_changed)
    def suggestion(self) -> Face:
        """What to do next."""
        suggested = self._home.suggestion if self._home else None
        return standing_face.suggestion_face(suggested, self._figures())

    @Property(dict, notify=home_changed)
    def latest(self) -> Face:
        """The newest of what happened lately."""
        return activity_face.latest_face(self._home, self._figures(), self._now())

    @Property(dict, notify=home_changed)
    def deed(self) -> Face:
        """Linking a wristband, and how far that has come."""
        return activity_face.deed_face(self._home.deed if self._home else None)

    @Property(str, notify=home_changed)
    def gone(self) -> str:
        """What is to be known while the portal does not answer."""
        return standing_face.gone_words(self._home, self._figures(), self._now())

    failed = Property(str, lambda self: standing_face.failed(self._home), notify=home_changed)
    here = Property(bool, lambda self: self._home is not None, notify=home_changed)
    greeting = Property(str, lambda self: standing_face.greeting(self._home), notify=home_changed)
    point_name = Property(str, lambda self: self._point_name, notify=venue_changed)
    party = Property(dict, lambda self: self._party.now, notify=party_changed)
    lists = Property(QObject, lambda self: self._lists, constant=True)
    sheet = Property(QObject, lambda self: self._sheet, constant=True)
    pass_page = Property(QObject, lambda self: self._pass_page, constant=True)
    acts = Property(QObject, lambda self: self._acts, constant=True)
    pictures = Property(QObject, lambda self: self._pictures, constant=True)

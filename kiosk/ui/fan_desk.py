"""The staff desk's view model for fans: a search, and one fan's sheet."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot

from kiosk.domain.fan_desk import FanDeskView
from kiosk.domain.ids import FanId, RewardUid
from kiosk.domain.pin import MAX_DIGITS, MIN_DIGITS
from kiosk.ui import fan_asking, fan_face
from kiosk.ui.bridge import DeskBridge, FanCalls
from kiosk.ui.fan_asking import About, Asking
from kiosk.ui.trace_face import Venue


class StaffFans(QObject):
    """Properties and slots for FansPane.qml; knows nothing of anyone while the desk is locked.

    Signals:
        found_changed: the search moved on.
        sheet_changed: another sheet, or another part of it.
        rewards_changed: the fan's rewards, or a code of them that is shown.
        deed_changed: what staff do, or are asked.
    """

    found_changed = Signal()
    sheet_changed = Signal()
    rewards_changed = Signal()
    deed_changed = Signal()

    def __init__(
        self,
        bridge: DeskBridge,
        venue: Venue,
        calls: FanCalls,
        admitted: Callable[[], bool],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._venue, self._calls = venue, calls
        self._admitted, self._now = admitted, now
        self._view = FanDeskView()
        self._asking = Asking()
        self._codes: frozenset[RewardUid] = frozenset()
        bridge.fans_changed.connect(self._on_view, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _on_view(self, view: FanDeskView) -> None:
        if self._admitted():
            self._show(view)

    def _show(self, view: FanDeskView) -> None:
        before, self._view = self._view, view
        was, sheet = before.sheet, view.sheet
        if (was and was.fan_id) != (sheet and sheet.fan_id):
            self._asking, self._codes = Asking(), frozenset()
        if view.search != before.search:
            self.found_changed.emit()
        if was is None or sheet is None:
            news = was is not sheet
        else:
            news = replace(was, deed=sheet.deed) != sheet
        if news:
            self.sheet_changed.emit()
        if news or sheet is None:
            self.rewards_changed.emit()
        self.deed_changed.emit()

    def wipe(self) -> None:
        """Forget everyone."""
        self._show(FanDeskView())

    @Slot(str)
    def search(self, typed: str) -> None:
        """Search for what is typed so far."""
        self._calls.search(typed)

    @Slot(int)
    def open(self, fan_id: int) -> None:
        """Show everything of a fan that was found."""
        self._calls.open(FanId(fan_id))

    @Slot()
    def back(self) -> None:
        """Show the list again; what is asked is answered with no."""
        if self._asking.about:
            self.decline()
        else:
            self._calls.back()

    @Slot()
    def reload(self) -> None:
        """Ask anew for what failed."""
        self._calls.reload()

    @Slot(str)
    def show_code(self, reward_uid: str) -> None:
        """Show the prize code of one reward."""
        self._codes |= {RewardUid(reward_uid)}
        self.rewards_changed.emit()

    @Slot(str)
    def ask_give(self, reward_uid: str) -> None:
        """Ask whether to give that reward."""
        if sheet := self._view.sheet:
            self._ask(fan_asking.to_give(sheet, RewardUid(reward_uid), self._venue))

    @Slot(str)
    def ask_unlink(self, barcode: str) -> None:
        """Ask whether to unlink that wristband."""
        if sheet := self._view.sheet:
            self._ask(fan_asking.to_unlink(sheet, barcode, self._venue))

    @Slot()
    def ask_move(self) -> None:
        """Ask for the PIN to move the wristband that was scanned."""
        if sheet := self._view.sheet:
            self._ask(fan_asking.to_move(sheet, self._venue))

    @Slot()
    def confirm(self) -> None:
        """Do what was asked."""
        asking = self._asking
        self.decline()
        if asking.about is About.GIVE:
            self._calls.give(RewardUid(asking.what))
        elif asking.about is About.UNLINK:
            self._calls.unlink_wristband(asking.what)

    @Slot(str)
    def confirm_pin(self, pin: str) -> None:
        """Move the wristband, if that is the PIN."""
        self.decline()
        self._calls.move_wristband(pin)

    @Slot()
    def decline(self) -> None:
        """Do not."""
        self._ask(Asking())

    @Slot()
    def scan_wristband(self) -> None:
        """The next wristband is this fan's."""
        self._calls.expect_wristband()

    @Slot()
    def put_aside(self) -> None:
        """Wait no more, and say no more of what was done."""
        self._calls.put_aside()

    def _ask(self, asking: Asking) -> None:
        self._asking = asking
        self.deed_changed.emit()

    @property
    def _deed(self) -> dict[str, object]:
        return fan_face.deed_face(self._view.sheet.deed if self._view.sheet else None)

    def _part(self, face: Callable[..., dict[str, object]], *more: object) -> dict[str, object]:
        return face(self._view.sheet, *more) if self._view.sheet else {}

    found = Property(
        dict,
        lambda self: fan_face.search_face(self._view.search, self._venue),
        notify=found_changed,
    )
    query = Property(str, lambda self: self._view.search.query, notify=found_changed)
    opened = Property(bool, lambda self: self._view.sheet is not None, notify=sheet_changed)
    deed = Property(dict, lambda self: self._deed, notify=deed_changed)
    asks = Property(str, lambda self: self._asking.about.value, notify=deed_changed)
    least_digits = Property(int, lambda _: MIN_DIGITS, constant=True)
    most_digits = Property(int, lambda _: MAX_DIGITS, constant=True)
    question = Property(str, lambda self: self._asking.question, notify=deed_changed)

    @Property(dict, notify=sheet_changed)
    def person(self) -> dict[str, object]:
        """Whose sheet it is, and where the fan stands; empty without one."""
        return self._part(fan_face.person_face, self._venue)

    @Property(dict, notify=sheet_changed)
    def quests(self) -> dict[str, object]:
        """The fan's quests."""
        return self._part(fan_face.quests_face, self._venue)

    @Property(dict, notify=sheet_changed)
    def links(self) -> dict[str, object]:
        """The fan's wristbands."""
        return self._part(fan_face.links_face, self._venue, self._now())

    @Property(dict, notify=sheet_changed)
    def offered(self) -> dict[str, object]:
        """What staff may give."""
        return self._part(fan_face.offered_face)

    @Property(dict, notify=rewards_changed)
    def rewards(self) -> dict[str, object]:
        """What the fan has."""
        return self._part(fan_face.rewards_face, self._codes, self._venue, self._now())

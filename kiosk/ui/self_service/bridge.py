"""Between the self-service kiosk's window and the engine: news come queued, calls do not wait."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from kiosk.domain.ids import MediaUid, RewardUid
from kiosk.domain.signing_in import Way
from kiosk.domain.visit import Picture, StaffAnswer, VisitView


class VisitBridge(QObject):
    """Fulfils `kiosk.domain.visit.VisitScreen`; every method may be called from any thread.

    Signals, each carrying one frozen dataclass; connect them queued:
        visit_changed: VisitView.
        picture_came: Picture.
        staff_answered: StaffAnswer.
    """

    visit_changed = Signal(object)
    picture_came = Signal(object)
    staff_answered = Signal(object)

    def visit(self, view: VisitView) -> None:
        """The visit changed."""
        self.visit_changed.emit(view)

    def picture(self, picture: Picture) -> None:
        """An image came, or will not."""
        self.picture_came.emit(picture)

    def staff(self, answer: StaffAnswer) -> None:
        """Somebody tried the staff PIN."""
        self.staff_answered.emit(answer)


@dataclass(frozen=True, slots=True)
class VisitCalls:
    """What fans do goes to `kiosk.domain.visit.Visiting` through these; none of them waits.

    `register` takes the first name, the last name and whether the terms are accepted.
    """

    begin: Callable[[], None]
    give_email: Callable[[str], None]
    register: Callable[[str, str, bool], None]
    choose: Callable[[Way], None]
    give_password: Callable[[str], None]
    give_code: Callable[[str], None]
    send_again: Callable[[], None]
    back: Callable[[], None]
    leave: Callable[[], None]
    reload: Callable[[], None]
    open_pass: Callable[[RewardUid], None]
    close_pass: Callable[[], None]
    expect_wristband: Callable[[], None]
    link_wristband: Callable[[str], None]
    put_aside: Callable[[], None]
    celebrated: Callable[[], None]
    picture: Callable[[MediaUid, int], None]
    try_pin: Callable[[str], None]

"""What is said of a try at the staff PIN; how many are left is nobody's business."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.domain.pin import PinAnswer
from kiosk.domain.visit import StaffAnswer
from kiosk.ui.figures import Figures

translate = QCoreApplication.translate

SAID = {
    PinAnswer.WRONG: QT_TRANSLATE_NOOP("self_service", "That is not the PIN. Try again."),
    PinAnswer.LOCKED: QT_TRANSLATE_NOOP("self_service", "Too many wrong tries. Wait a while."),
    PinAnswer.UNSET: QT_TRANSLATE_NOOP(
        "self_service", "No PIN is set on this kiosk. On its machine, run: kiosk pin"
    ),
}


def said(answer: StaffAnswer | None, figures: Figures, now: datetime) -> str:
    """What came of the last try; "" for nothing, and once a lock is over."""
    if answer is None or answer.answer is PinAnswer.OPEN:
        return ""
    if answer.failed:
        return translate("self_service", "This kiosk's database failed. Look at its log.")
    until = answer.locked_until
    if answer.answer is not PinAnswer.LOCKED or until is None:
        return translate("self_service", str(SAID[answer.answer]))
    if now >= until:
        return ""
    text = translate("self_service", "Too many wrong tries: locked until {time}.")
    return text.format(time=figures.exact(until, now))

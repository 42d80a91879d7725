"""What the staff desk says: of the PIN, of a reading's state, of the portal's last word."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QTime

from kiosk.domain.answers import Family, Reason, family_of
from kiosk.domain.intents import IntentState
from kiosk.domain.pin import PinAnswer
from kiosk.domain.readings import Source
from kiosk.domain.symbologies import symbology_name
from kiosk.domain.traces import DeskView, Trace
from kiosk.ui.figures import Figures, digits
from kiosk.ui.texts import joined, one_line

translate = QCoreApplication.translate

STATES = {
    None: QT_TRANSLATE_NOOP("desk", "not sent"),
    IntentState.PENDING: QT_TRANSLATE_NOOP("desk", "on its way"),
    IntentState.CONFIRMED: QT_TRANSLATE_NOOP("desk", "confirmed"),
    IntentState.ATTENTION: QT_TRANSLATE_NOOP("desk", "needs a person"),
    IntentState.CLOSED: QT_TRANSLATE_NOOP("desk", "closed"),
}
"""A reading's state at the end of a line."""

STATE_TITLES = {
    None: QT_TRANSLATE_NOOP("desk", "Nothing was sent"),
    IntentState.PENDING: QT_TRANSLATE_NOOP("desk", "On its way to the portal"),
    IntentState.CONFIRMED: QT_TRANSLATE_NOOP("desk", "The portal has answered"),
    IntentState.ATTENTION: QT_TRANSLATE_NOOP("desk", "Needs a person"),
    IntentState.CLOSED: QT_TRANSLATE_NOOP("desk", "Closed by staff"),
}

STATE_SENTENCES = {
    None: QT_TRANSLATE_NOOP("desk", "This reading asked the portal for nothing."),
    IntentState.PENDING: QT_TRANSLATE_NOOP(
        "desk", "Written down here, and sent by itself. Nothing is lost."
    ),
    IntentState.CONFIRMED: QT_TRANSLATE_NOOP("desk", "This is final; nothing more is sent."),
    IntentState.ATTENTION: QT_TRANSLATE_NOOP(
        "desk",
        "The portal did not do what the fan was told."
        " Mend the cause and send it again, or close it with a reason.",
    ),
    IntentState.CLOSED: QT_TRANSLATE_NOOP("desk", "It is not sent again."),
}

SAID = {
    "earned": QT_TRANSLATE_NOOP("desk", "points given"),
    "already": QT_TRANSLATE_NOOP("desk", "done before"),
    "locked": QT_TRANSLATE_NOOP("desk", "not open to this fan"),
    "gone": QT_TRANSLATE_NOOP("desk", "the quest has ended"),
    Reason.QUEST_LOCKED.value: QT_TRANSLATE_NOOP("desk", "not open to this fan"),
    Reason.QUEST_GONE.value: QT_TRANSLATE_NOOP("desk", "the quest has ended"),
    Reason.BARCODE_UNLINKED.value: QT_TRANSLATE_NOOP("desk", "the barcode belongs to nobody"),
    Reason.BARCODE_TAKEN.value: QT_TRANSLATE_NOOP("desk", "the barcode belongs to another fan"),
    "not_found": QT_TRANSLATE_NOOP("desk", "no such fan or quest"),
    "404": QT_TRANSLATE_NOOP("desk", "no such fan or quest"),
    "Unreachable": QT_TRANSLATE_NOOP("desk", "no connection, or no answer in time"),
    "Unavailable": QT_TRANSLATE_NOOP("desk", "out of order for now"),
    "NotJson": QT_TRANSLATE_NOOP("desk", "not the portal: a sign-in page of the network?"),
    "LimitReached": QT_TRANSLATE_NOOP("desk", "too many calls; it asked us to wait"),
    "KeyRefused": QT_TRANSLATE_NOOP("desk", "it refuses our key"),
}
"""The portal's words, and the faults that came instead; any other code is shown as it came."""

SOURCES = {
    Source.CAMERA: QT_TRANSLATE_NOOP("desk", "camera"),
    Source.SIMULATED: QT_TRANSLATE_NOOP("desk", "demo camera"),
    Source.KEYBOARD: QT_TRANSLATE_NOOP("desk", "scanner"),
    Source.SERIAL: QT_TRANSLATE_NOOP("desk", "serial scanner"),
    Source.NFC: QT_TRANSLATE_NOOP("desk", "wristband reader"),
    Source.MANUAL: QT_TRANSLATE_NOOP("desk", "typed by hand"),
}


def pin_message(view: DeskView, figures: Figures, now: datetime) -> str:
    """What became of the last try at the PIN; how many are left is nobody's business."""
    if view.failed:
        return failed_message()
    match view.answer:
        case PinAnswer.WRONG:
            return translate("desk", "That is not the PIN. Try again.")
        case PinAnswer.LOCKED if view.locked_until and now < view.locked_until:
            text = translate("desk", "Too many wrong tries: locked until {time}, {left} more.")
            left = left_text(round((view.locked_until - now).total_seconds()))
            return text.format(time=figures.exact(view.locked_until, now), left=left)
        case PinAnswer.UNSET:
            text = translate("desk", "No staff PIN is set here. Run:\n{command}")
            return text.format(command="kiosk pin --config station.toml")
        case _:
            return ""


def failed_message() -> str:
    """The database did not answer."""
    return translate(
        "desk", "The database here cannot be read or written. Free disk space, then try again."
    )


def left_text(seconds: int) -> str:
    """A wait as minutes and seconds: `0:29`."""
    return f"{digits(seconds // 60)}:{QLocale().toString(QTime(0, 0, seconds % 60), 'ss')}"


def empty_message(view: DeskView) -> str:
    """Why the list is empty."""
    if not view.query.strip():
        return translate("desk", "Nothing needs a person, and nothing is on its way.")
    text = translate("desk", "Nothing was read here for “{query}”.")
    return text.format(query=one_line(view.query))


def list_title(view: DeskView) -> str:
    """What the list holds."""
    if not view.query.strip():
        return translate("desk", "Waiting here")
    return translate("desk", "Readings of “{query}”").format(query=one_line(view.query))


def state_text(trace: Trace) -> str:
    """Its state in a word; "confirmed" is kept for what a fan has gained by."""
    gained = trace.now and family_of(*trace.now) is Family.YES
    if trace.state is IntentState.CONFIRMED and not gained:
        return translate("desk", "answered")
    return translate("desk", str(STATES[trace.state]))


def said_text(said: str) -> str:
    """The portal's last word."""
    if not said:
        return translate("desk", "no quest completed")
    parts = [SAID.get(part, part) for part in one_line(said).split(",")]
    return joined(*(translate("desk", str(part)) for part in parts), by=", ")


def scanned_text(trace: Trace) -> str:
    """What read it, and what kind of code."""
    source = translate("desk", str(SOURCES[trace.source]))
    code = symbology_name(trace.symbology)
    return joined(source, code, by=", ")

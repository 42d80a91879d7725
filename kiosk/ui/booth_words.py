"""What the booth says of what staff do about a pass: reasons to let in, and what came of an act."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.domain.booth import Act, ActAnswer, BoothView
from kiosk.ui.around import duration
from kiosk.ui.figures import Figures, digits

translate = QCoreApplication.translate

WHY = (
    QT_TRANSLATE_NOOP("booth", "Had left for a moment"),
    QT_TRANSLATE_NOOP("booth", "Was scanned by mistake"),
    QT_TRANSLATE_NOOP("booth", "Known to us: invited in person"),
    QT_TRANSLATE_NOOP("booth", "Delayed on the way"),
)
"""Reasons that supervisors choose from; any other is typed."""

ANSWERS = {
    ActAnswer.PIN_UNSET: QT_TRANSLATE_NOOP(
        "booth", "No staff PIN is set here. Run:\nkiosk pin --config station.toml"
    ),
    ActAnswer.PIN_WRONG: QT_TRANSLATE_NOOP("booth", "That is not the PIN. Try again."),
    ActAnswer.PIN_LOCKED: QT_TRANSLATE_NOOP("booth", "Too many wrong tries. Wait, then try again."),
    ActAnswer.REASON_NEEDED: QT_TRANSLATE_NOOP("booth", "Say why: choose a reason or type one."),
    ActAnswer.TOO_LATE: QT_TRANSLATE_NOOP(
        "booth", "Too late: a use can be taken back for 60 seconds only."
    ),
    ActAnswer.NOT_LAST: QT_TRANSLATE_NOOP(
        "booth", "Not taken back: the pass was used again since."
    ),
    ActAnswer.NOT_POSSIBLE: QT_TRANSLATE_NOOP("booth", "Not possible any more. Scan it again."),
    ActAnswer.FAILED: QT_TRANSLATE_NOOP(
        "booth", "The database here cannot be read or written. Free disk space, then try again."
    ),
}
MAX_WHOSE = 48
"""Characters of name and pass before an answer: the answer itself must be read."""

DONE = {
    Act.OVERRIDE: QT_TRANSLATE_NOOP("booth", "Let in by a supervisor; it is on record."),
    Act.UNDO: QT_TRANSLATE_NOOP("booth", "The use is taken back and on record."),
    Act.REDEEM: QT_TRANSLATE_NOOP("booth", "The chosen pass is used; the list shows the answer."),
}
"""What was done, where the card does not say so: the next fan's is shown already."""


def reasons() -> list[str]:
    """Reasons to choose from, in the screen's language."""
    return [translate("booth", str(why)) for why in WHY]


def answer(view: BoothView | None, figures: Figures, now: datetime) -> str:
    """What came of an act, "" while there is no news; `now` is by our own clock."""
    if view is None:
        return ""
    if view.answer is ActAnswer.DONE:
        return translate("booth", str(DONE[view.act]))
    if view.answer is ActAnswer.PIN_LOCKED and view.locked_until:
        return _locked(view.locked_until, figures, now)
    if view.answer is ActAnswer.NOT_POSSIBLE and view.act is Act.UNDO:
        return translate("booth", "There is no such use to take back.")
    return translate("booth", str(ANSWERS[view.answer]))


def of_whom(whose: str, said: str) -> str:
    """The same, and whose pass it is about: the card may be another fan's by now."""
    if len(whose) > MAX_WHOSE:
        whose = whose[: MAX_WHOSE - 1] + "…"
    return translate("booth", "{whose}: {said}").format(whose=whose, said=said) if whose else said


def let_in(whose: str, seconds: int) -> str:
    """Whose use can be taken back, and how long still."""
    return translate("booth", "{count} s · {whose}").format(count=digits(seconds), whose=whose)


def _locked(until: datetime, figures: Figures, now: datetime) -> str:
    if now >= until:
        return ""
    text = translate("booth", "Too many wrong tries: locked until {time}, {left} more.")
    left = duration(round((until - now).total_seconds()))
    return text.format(time=figures.exact(until, now), left=left)

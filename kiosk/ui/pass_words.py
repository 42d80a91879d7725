"""What a verdict on a pass is called, in words a fan can be told: where it was used, when it opens.

Every text goes through Qt's translation, in the context "words".
"""

from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.domain.access import Access
from kiosk.domain.answers import Reason, Verdict
from kiosk.domain.outcome import Outcome
from kiosk.domain.redemption import Use
from kiosk.ui.figures import Figures
from kiosk.ui.texts import one_line

translate = QCoreApplication.translate

TITLES = {
    Verdict.PASS_VALID: QT_TRANSLATE_NOOP("words", "Valid"),
    Verdict.PASS_USED: QT_TRANSLATE_NOOP("words", "Already used"),
    Verdict.PASS_EARLY: QT_TRANSLATE_NOOP("words", "Too early"),
    Verdict.PASS_EXPIRED: QT_TRANSLATE_NOOP("words", "Expired"),
    Verdict.PASS_ELSEWHERE: QT_TRANSLATE_NOOP("words", "Not for here"),
    Verdict.PASS_FORGED: QT_TRANSLATE_NOOP("words", "Not genuine"),
    Verdict.PASS_REVOKED: QT_TRANSLATE_NOOP("words", "Taken back"),
    Verdict.PASS_UNCONFIRMED: QT_TRANSLATE_NOOP("words", "Not confirmed"),
    Verdict.PASS_CHOICE: QT_TRANSLATE_NOOP("words", "Which pass?"),
    Verdict.PASS_UNDONE: QT_TRANSLATE_NOOP("words", "Use taken back"),
}
TITLES_BY_REASON = {
    Reason.NO_PASS_NOW: QT_TRANSLATE_NOOP("words", "No pass now"),
    Reason.LEDGER_AWAY_ACCEPTED: QT_TRANSLATE_NOOP("words", "Let in, not confirmed"),
    Reason.LEDGER_AWAY_ASK: QT_TRANSLATE_NOOP("words", "Ask a supervisor"),
    Reason.LEDGER_ANEW_ACCEPTED: QT_TRANSLATE_NOOP("words", "Let in, not confirmed"),
    Reason.LEDGER_ANEW_ASK: QT_TRANSLATE_NOOP("words", "Ask a supervisor"),
}
"""Where the reason says more than the verdict."""

SHORT = {
    Verdict.PASS_VALID: QT_TRANSLATE_NOOP("words", "let in"),
    Verdict.PASS_USED: QT_TRANSLATE_NOOP("words", "used before"),
    Verdict.PASS_EARLY: QT_TRANSLATE_NOOP("words", "too early"),
    Verdict.PASS_EXPIRED: QT_TRANSLATE_NOOP("words", "expired"),
    Verdict.PASS_ELSEWHERE: QT_TRANSLATE_NOOP("words", "not for here"),
    Verdict.PASS_FORGED: QT_TRANSLATE_NOOP("words", "not genuine"),
    Verdict.PASS_REVOKED: QT_TRANSLATE_NOOP("words", "taken back"),
    Verdict.PASS_UNCONFIRMED: QT_TRANSLATE_NOOP("words", "not confirmed"),
    Verdict.PASS_CHOICE: QT_TRANSLATE_NOOP("words", "to choose"),
    Verdict.PASS_UNDONE: QT_TRANSLATE_NOOP("words", "undone"),
}

SENTENCES = {
    Reason.REDEEMED: QT_TRANSLATE_NOOP("words", "Let in. The pass is used now."),
    Reason.REENTERED: QT_TRANSLATE_NOOP("words", "Welcome back. No other use is counted."),
    Reason.OVERRIDDEN: QT_TRANSLATE_NOOP("words", "Let in by a supervisor; it is on record."),
    Reason.USED_BEFORE: QT_TRANSLATE_NOOP("words", "This pass was used before."),
    Reason.TOO_SOON: QT_TRANSLATE_NOOP(
        "words", "Used only just now. Wait a little before the next use."
    ),
    Reason.NOT_OPEN_YET: QT_TRANSLATE_NOOP("words", "This pass opens later. The app shows when."),
    Reason.ENDED: QT_TRANSLATE_NOOP("words", "It has ended. Open the app and show the new code."),
    Reason.OTHER_BUSINESS: QT_TRANSLATE_NOOP(
        "words", "It is genuine, but of another team. The app shows where it holds."
    ),
    Reason.SIGNATURE_WRONG: QT_TRANSLATE_NOOP(
        "words", "Nobody who may has signed this code. Open the app and show the code there."
    ),
    Reason.SIGNATURE_KEY_UNKNOWN: QT_TRANSLATE_NOOP(
        "words",
        "Its key is not known here. If others say so, too, this station lacks a new key:"
        " see keys in station.toml.",
    ),
    Reason.SIGNATURE_KEY_RETIRED: QT_TRANSLATE_NOOP(
        "words", "Its key was retired before it was signed. Open the app and show the newest code."
    ),
    Reason.NO_KEYS_HERE: QT_TRANSLATE_NOOP(
        "words", "This station has no keys to check it with. Name them as keys in station.toml."
    ),
    Reason.ON_REVOCATION_LIST: QT_TRANSLATE_NOOP(
        "words", "It was taken back. Ask at the service desk; a new one can be given there."
    ),
    Reason.TAKEN_BACK: QT_TRANSLATE_NOOP(
        "words", "The portal says that the fan does not have this reward any more."
    ),
    Reason.LEDGER_AWAY_ACCEPTED: QT_TRANSLATE_NOOP(
        "words",
        "Not used here before. The other booths cannot be asked; they hear of it later.",
    ),
    Reason.LEDGER_AWAY_ASK: QT_TRANSLATE_NOOP(
        "words", "Not used here before, but the other booths cannot be asked now."
    ),
    Reason.LEDGER_AWAY_REFUSED: QT_TRANSLATE_NOOP(
        "words", "The other booths cannot be asked now, and without them nobody is let in."
    ),
    Reason.LEDGER_ANEW: QT_TRANSLATE_NOOP(
        "words", "This booth's ledger was damaged and begun anew: earlier uses are not known."
    ),
    Reason.LEDGER_ANEW_ACCEPTED: QT_TRANSLATE_NOOP(
        "words",
        "This booth's ledger was damaged and begun anew: earlier uses are not known.",
    ),
    Reason.LEDGER_ANEW_ASK: QT_TRANSLATE_NOOP(
        "words",
        "This booth's ledger was damaged and begun anew: earlier uses are not known.",
    ),
    Reason.LEDGER_ANEW_REFUSED: QT_TRANSLATE_NOOP(
        "words",
        "This booth's ledger was damaged and begun anew. Ask at the service desk.",
    ),
    Reason.CHOOSE_PASS: QT_TRANSLATE_NOOP("words", "Choose the pass that is used."),
    Reason.NO_PASS_NOW: QT_TRANSLATE_NOOP(
        "words", "This fan has no pass that is open now. The app shows which are coming."
    ),
    Reason.PASSES_NOT_KNOWN: QT_TRANSLATE_NOOP(
        "words",
        "The fan's passes are not known while the portal is away. Scan the pass itself.",
    ),
    Reason.USE_UNDONE: QT_TRANSLATE_NOOP(
        "words", "The use is taken back and on record. The pass can be used again."
    ),
}


def by_portal(outcome: Outcome, clock_off_s: int) -> Outcome:
    """The outcome with its reading by the portal's clock, as the moments of a pass are."""
    if not clock_off_s:
        return outcome
    at = outcome.reading.at + timedelta(seconds=clock_off_s)
    return replace(outcome, reading=replace(outcome.reading, at=at))


def sentence(outcome: Outcome, access: Access, figures: Figures) -> str:
    """Why, where the pass tells it better than the reason alone; else ""."""
    now = outcome.reading.at
    match outcome.reason:
        case Reason.USED_BEFORE | Reason.TOO_SOON if access.last_use:
            return _used(access.last_use, now, figures)
        case Reason.NOT_OPEN_YET:
            when = figures.day_and_time(access.starts, now)
            return translate("words", "Opens at {time}.").format(time=when)
        case Reason.ENDED:
            when = figures.day_and_time(access.ends, now)
            return translate("words", "Ended at {time}.").format(time=when)
        case Reason.REDEEMED:
            when = figures.day_and_time(access.ends, now)
            return translate("words", "Let in. Open until {time}.").format(time=when)
        case _:
            return ""


def pass_name(access: Access) -> str:
    """What the pass is called."""
    return one_line(access.reward_title) or translate("words", "Pass")


def choice(access: Access, now: datetime, figures: Figures) -> str:
    """A pass to choose: its name, until when it is open, and whether it was used before."""
    ends = figures.day_and_time(access.ends, now)
    text = translate("words", "{name}, until {time}").format(name=pass_name(access), time=ends)
    if access.last_use is None:
        return text
    return f"{text}. {_used(access.last_use, now, figures)}"


def _used(use: Use, now: datetime, figures: Figures) -> str:
    said = translate("words", "Used at {place}, {time}.")
    if figures.same_day(use.redemption.at, now):
        said = translate("words", "Used at {place}, {time} today.")
    place = one_line(use.redemption.station)
    return said.format(place=place, time=figures.day_and_time(use.redemption.at, now))

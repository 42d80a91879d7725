"""What a verdict and its reason are called on the screen, in words a fan can be told.

Every title and sentence goes through Qt's translation, in the context "words".
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.domain.catalogue import Quest, RestrictionType
from kiosk.domain.outcome import Outcome, PointsState, Reason, Verdict
from kiosk.domain.status import HistoryLine
from kiosk.domain.tiers import Standing
from kiosk.ui import pass_words
from kiosk.ui.figures import Figures, counted

translate = QCoreApplication.translate

TITLES = {
    Verdict.EARNED: QT_TRANSLATE_NOOP("words", "Welcome"),
    Verdict.SAVED: QT_TRANSLATE_NOOP("words", "Saved for you"),
    Verdict.ALREADY: QT_TRANSLATE_NOOP("words", "Already done"),
    Verdict.LOCKED: QT_TRANSLATE_NOOP("words", "Not open yet"),
    Verdict.NOTHING_HERE: QT_TRANSLATE_NOOP("words", "Nothing on here"),
    Verdict.LINK_NEEDED: QT_TRANSLATE_NOOP("words", "Now scan the fan's code"),
    Verdict.LINKED: QT_TRANSLATE_NOOP("words", "Linked"),
    Verdict.UNKNOWN: QT_TRANSLATE_NOOP("words", "Not known"),
    Verdict.REFUSED: QT_TRANSLATE_NOOP("words", "Refused"),
    Verdict.TROUBLE: QT_TRANSLATE_NOOP("words", "Needs mending"),
    **pass_words.TITLES,
}

SHORT = {
    Verdict.EARNED: QT_TRANSLATE_NOOP("words", "done"),
    Verdict.SAVED: QT_TRANSLATE_NOOP("words", "on its way"),
    Verdict.ALREADY: QT_TRANSLATE_NOOP("words", "done before"),
    Verdict.LOCKED: QT_TRANSLATE_NOOP("words", "not open"),
    Verdict.NOTHING_HERE: QT_TRANSLATE_NOOP("words", "nothing on"),
    Verdict.LINK_NEEDED: QT_TRANSLATE_NOOP("words", "not linked"),
    Verdict.LINKED: QT_TRANSLATE_NOOP("words", "linked"),
    Verdict.UNKNOWN: QT_TRANSLATE_NOOP("words", "unknown"),
    Verdict.REFUSED: QT_TRANSLATE_NOOP("words", "refused"),
    Verdict.TROUBLE: QT_TRANSLATE_NOOP("words", "trouble"),
    **pass_words.SHORT,
}
"""What the history calls an outcome without points."""

SENTENCES = {
    Reason.CONFIRMED: QT_TRANSLATE_NOOP("words", "The portal has confirmed it."),
    Reason.PORTAL_SLOW: QT_TRANSLATE_NOOP(
        "words", "Written down here. The portal is still answering; nothing more to do."
    ),
    Reason.PORTAL_AWAY: QT_TRANSLATE_NOOP(
        "words", "Written down here. It is sent as soon as the portal is back."
    ),
    Reason.PORTAL_BUSY: QT_TRANSLATE_NOOP(
        "words", "Written down here. The portal is busy; it is sent in a moment."
    ),
    Reason.COMPLETED_BEFORE: QT_TRANSLATE_NOOP(
        "words", "Done before. The points are already yours."
    ),
    Reason.SCANNED_BEFORE: QT_TRANSLATE_NOOP(
        "words", "Scanned here before. The points are on their way."
    ),
    Reason.QUEST_LOCKED: QT_TRANSLATE_NOOP(
        "words", "Another quest comes first. The app shows which."
    ),
    Reason.NO_PERFORMANCE: QT_TRANSLATE_NOOP(
        "words", "No performance is on now. Come back when the doors open."
    ),
    Reason.NO_QUEST_HERE: QT_TRANSLATE_NOOP(
        "words", "There are no points at this gate today. The app shows where they are."
    ),
    Reason.BARCODE_UNLINKED: QT_TRANSLATE_NOOP(
        "words", "This wristband or ticket is new. Hold the fan's own code here to link it."
    ),
    Reason.BARCODE_UNKNOWN: QT_TRANSLATE_NOOP(
        "words", "No fan has this code. Open the fan code in the app and scan that."
    ),
    Reason.NOT_LINKED: QT_TRANSLATE_NOOP(
        "words", "The wristband is not linked: its quest is not open to this fan yet."
    ),
    Reason.BARCODE_TAKEN: QT_TRANSLATE_NOOP(
        "words", "This wristband belongs to another fan. Take a new one."
    ),
    Reason.CODE_UNREADABLE: QT_TRANSLATE_NOOP(
        "words", "This is not a code we know. Open the fan code in the app and scan that."
    ),
    Reason.FAN_UNKNOWN: QT_TRANSLATE_NOOP(
        "words", "No fan has this code. Sign in to the app again and show the new code."
    ),
    Reason.QUEST_GONE: QT_TRANSLATE_NOOP(
        "words", "This quest has ended. Other quests are in the app."
    ),
    Reason.PORTAL_REFUSED: QT_TRANSLATE_NOOP(
        "words", "The portal said no. Ask at the service desk; the scan is on record."
    ),
    Reason.KEY_REFUSED: QT_TRANSLATE_NOOP(
        "words",
        "The portal refuses our key: this scan is saved. Check api_key in station.toml.",
    ),
    Reason.BUSINESS_UNKNOWN: QT_TRANSLATE_NOOP(
        "words",
        "The portal does not know our business: this scan is saved."
        " Check business_id in station.toml.",
    ),
    Reason.DISK_FAILED: QT_TRANSLATE_NOOP(
        "words",
        "This scan could not be saved. Free disk space, then scan again.",
    ),
    Reason.DISK_DAMAGED: QT_TRANSLATE_NOOP(
        "words",
        "The database here is damaged, nothing was saved."
        " Restart Kiosk: the file is set aside, not overwritten.",
    ),
    Reason.DATABASE_SET_ASIDE: QT_TRANSLATE_NOOP(
        "words", "The old database was damaged and set aside. Scans go into a new one."
    ),
    **pass_words.SENTENCES,
}

STANDING_TROUBLE = {
    Reason.KEY_REFUSED: QT_TRANSLATE_NOOP(
        "words",
        "The portal refuses our key. Scans are saved and sent once it is mended:"
        " check api_key in station.toml.",
    ),
    Reason.BUSINESS_UNKNOWN: QT_TRANSLATE_NOOP(
        "words",
        "The portal does not know our business. Scans are saved and sent once it is mended:"
        " check business_id in station.toml.",
    ),
    Reason.DISK_FAILED: QT_TRANSLATE_NOOP(
        "words", "Scans cannot be saved: do not scan. Free disk space on this station."
    ),
    Reason.DISK_DAMAGED: QT_TRANSLATE_NOOP(
        "words",
        "The database here is damaged: do not scan, nothing is saved."
        " Restart Kiosk: the file is set aside, not overwritten.",
    ),
    Reason.DATABASE_SET_ASIDE: QT_TRANSLATE_NOOP(
        "words",
        "The old database was damaged and set aside in the data folder."
        " Readings in it may be unsent: keep the file and call support.",
    ),
    Reason.LEDGER_ANEW: QT_TRANSLATE_NOOP(
        "words",
        "This booth's ledger was damaged and begun anew: which passes were used before"
        " is not known. The old file is set aside in the data folder: keep it and call support.",
    ),
}
"""Sentences for a station in trouble, where they differ from those for one reading."""


def title(outcome: Outcome) -> str:
    """The large word of the card."""
    if outcome.tier_up and outcome.tier_name and outcome.verdict is Verdict.EARNED:
        return translate("words", "{tier} reached").format(tier=outcome.tier_name)
    return _say(pass_words.TITLES_BY_REASON.get(outcome.reason, TITLES[outcome.verdict]))


def sentence(outcome: Outcome, figures: Figures) -> str:
    """Why, and what to do next; "" only where the title and the points say it all."""
    if outcome.access and (said := pass_words.sentence(outcome, outcome.access, figures)):
        return said
    match outcome.verdict:
        case Verdict.EARNED if outcome.reason is Reason.CONFIRMED:
            return ""
        case Verdict.LOCKED if outcome.locked:
            return opens(outcome.locked[0], outcome.standing, figures)
        case _:
            return sentence_of(outcome.verdict, outcome.reason)


def sentence_of(verdict: Verdict, reason: Reason) -> str:
    """Why, as far as verdict and reason alone tell it."""
    if verdict is Verdict.LINKED and reason is Reason.CONFIRMED:
        return translate("words", "The wristband now counts as this fan's code.")
    return _say(SENTENCES[reason])


def told(verdict: Verdict, reason: Reason) -> str:
    """What a card said, as far as verdict and reason alone tell it."""
    why = sentence_of(verdict, reason)
    return f"{_say(TITLES[verdict])}. {why}"


def trouble_title() -> str:
    """The large word of a station in trouble."""
    return _say(TITLES[Verdict.TROUBLE])


def trouble_sentence(reason: Reason) -> str:
    """What stops the station and how to mend it."""
    return _say(STANDING_TROUBLE.get(reason, SENTENCES[reason]))


def line_detail(line: HistoryLine, figures: Figures) -> str:
    """What the history says at the end of a line: points where there are any, else one word."""
    if line.points_earned and line.points_state is not PointsState.NONE:
        return figures.earned(line.points_earned, line.points_state)
    return _say(SHORT[line.verdict])


def opens(quest: Quest, standing: Standing | None, figures: Figures) -> str:
    """What a fan who stands there still lacks for a locked quest."""
    match quest.access_restriction_type:
        case RestrictionType.POINT_TIER:
            return _opens_at_tier(quest, standing, figures)
        case RestrictionType.FAN_POINTS if quest.fan_points_required is not None:
            return _opens_at_points(quest.fan_points_required, standing, figures)
        case RestrictionType.TAG:
            return translate("words", "This quest is for invited fans. Ask at the service desk.")
        case _:
            return _say(SENTENCES[Reason.QUEST_LOCKED])


def _opens_at_tier(quest: Quest, standing: Standing | None, figures: Figures) -> str:
    ahead = standing.next_tier if standing else None
    if standing is None or ahead is None or ahead.point_tier_uid != quest.point_tier_uid:
        return translate("words", "Opens at a higher tier. The app shows the way there.")
    missing = ahead.min_points - standing.points
    text = translate("words", "Opens at {tier}: {points} points to go", None, counted(missing))
    return text.format(tier=ahead.tier_name, points=figures.number(missing))


def _opens_at_points(required: int, standing: Standing | None, figures: Figures) -> str:
    if standing is None or standing.points >= required:
        text = translate("words", "Opens at {points} points", None, counted(required))
        return text.format(points=figures.number(required))
    text = translate("words", "Opens at {points} points: {missing} to go", None, counted(required))
    missing = figures.number(required - standing.points)
    return text.format(points=figures.number(required), missing=missing)


def _say(marked: object) -> str:
    """The translation of a text marked above."""
    return translate("words", str(marked))

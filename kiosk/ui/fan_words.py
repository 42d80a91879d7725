"""What the staff desk says of fans: of a search, of what is not shown, of what staff do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.domain.deeds import Act, Deed, Said
from kiosk.domain.fan_desk import Fault, Search, SearchState
from kiosk.domain.outcome import Family
from kiosk.domain.quests import QuestStatus
from kiosk.domain.rewards import RewardType
from kiosk.ui.figures import digits
from kiosk.ui.texts import isolated, one_line

translate = QCoreApplication.translate

FAULTS = {
    Fault.AWAY: QT_TRANSLATE_NOOP("fans", "The portal is away. Try again once it is back."),
    Fault.BUSY: QT_TRANSLATE_NOOP("fans", "The portal is busy. Try again in a moment."),
    Fault.KEY_REFUSED: QT_TRANSLATE_NOOP(
        "fans", "The portal refuses our key. Check api_key in station.toml."
    ),
    Fault.REFUSED: QT_TRANSLATE_NOOP("fans", "The portal says no: it may not know this fan."),
    Fault.UNSAID: QT_TRANSLATE_NOOP("fans", "This portal does not tell it."),
    Fault.STORE: QT_TRANSLATE_NOOP(
        "fans", "The database here cannot be read. Free disk space, then try again."
    ),
}
"""Why a part of a fan's sheet is not there."""

ONLY_HERE = {
    Fault.AWAY: QT_TRANSLATE_NOOP("fans", "The portal is away"),
    Fault.BUSY: QT_TRANSLATE_NOOP("fans", "The portal is busy"),
    Fault.KEY_REFUSED: QT_TRANSLATE_NOOP("fans", "The portal refuses our key"),
    Fault.REFUSED: QT_TRANSLATE_NOOP("fans", "The portal says no"),
    Fault.UNSAID: QT_TRANSLATE_NOOP("fans", "This portal cannot search"),
}
"""Why only fans known here were searched."""

QUESTS = {
    QuestStatus.COMPLETED: QT_TRANSLATE_NOOP("fans", "done"),
    QuestStatus.ACTIVE: QT_TRANSLATE_NOOP("fans", "open"),
    QuestStatus.LOCKED: QT_TRANSLATE_NOOP("fans", "locked"),
}

KINDS = {
    RewardType.BADGE: QT_TRANSLATE_NOOP("fans", "Badge"),
    RewardType.PASS: QT_TRANSLATE_NOOP("fans", "Pass"),
    RewardType.PRIZE_CODE: QT_TRANSLATE_NOOP("fans", "Prize code"),
    RewardType.ATVENU: QT_TRANSLATE_NOOP("fans", "Promotion by AtVenu"),
    RewardType.BESTRING: QT_TRANSLATE_NOOP("fans", "Promotion by BestRing"),
}

DELIVERIES = {
    "waiting": QT_TRANSLATE_NOOP("fans", "not delivered yet"),
    "sent": QT_TRANSLATE_NOOP("fans", "delivered"),
    "failed": QT_TRANSLATE_NOOP("fans", "delivery failed"),
}

_AWAY = QT_TRANSLATE_NOOP("fans", "The portal is away: nothing was done. Try again later.")
_REFUSES_KEY = QT_TRANSLATE_NOOP(
    "fans", "The portal refuses our key: nothing was done. Check api_key in station.toml."
)
_CANNOT = QT_TRANSLATE_NOOP("fans", "This portal cannot unlink wristbands.")

DEEDS = {
    (Act.GIVE, Said.ASKED): QT_TRANSLATE_NOOP("fans", "Giving “{what}”…"),
    (Act.GIVE, Said.DONE): QT_TRANSLATE_NOOP("fans", "“{what}” is given."),
    (Act.GIVE, Said.HELD): QT_TRANSLATE_NOOP("fans", "The fan has “{what}” already."),
    (Act.GIVE, Said.EXPIRED): QT_TRANSLATE_NOOP("fans", "“{what}” has expired."),
    (Act.GIVE, Said.EXHAUSTED): QT_TRANSLATE_NOOP(
        "fans", "“{what}” is all given away: its limit is reached."
    ),
    (Act.GIVE, Said.POOL_EMPTY): QT_TRANSLATE_NOOP("fans", "“{what}” has no codes left."),
    (Act.GIVE, Said.AUTOMATIC): QT_TRANSLATE_NOOP(
        "fans", "“{what}” is given by itself to whoever earns it."
    ),
    (Act.GIVE, Said.GONE): QT_TRANSLATE_NOOP(
        "fans", "The portal has no “{what}” any more, or no such fan."
    ),
    (Act.GIVE, Said.NO_ANSWER): QT_TRANSLATE_NOOP(
        "fans", "No answer: “{what}” may be given, or not. Look at the rewards, then try again."
    ),
    (Act.LINK, Said.WAITING): QT_TRANSLATE_NOOP("fans", "Scan the wristband now."),
    (Act.LINK, Said.NOT_SCANNED): QT_TRANSLATE_NOOP("fans", "No wristband was scanned."),
    (Act.LINK, Said.TAKEN): QT_TRANSLATE_NOOP(
        "fans", "“{what}” belongs to another fan. A supervisor may move it."
    ),
    (Act.MOVE, Said.ASKED): QT_TRANSLATE_NOOP("fans", "Moving “{what}”…"),
    (Act.MOVE, Said.DONE): QT_TRANSLATE_NOOP("fans", "“{what}” is this fan's now."),
    (Act.MOVE, Said.PIN_WRONG): QT_TRANSLATE_NOOP("fans", "That is not the PIN. Try again."),
    (Act.MOVE, Said.PIN_LOCKED): QT_TRANSLATE_NOOP(
        "fans", "Too many wrong tries: the PIN is locked for a while."
    ),
    (Act.MOVE, Said.TAKEN): QT_TRANSLATE_NOOP(
        "fans", "“{what}” was linked to another fan meanwhile."
    ),
    (Act.MOVE, Said.NO_ANSWER): QT_TRANSLATE_NOOP(
        "fans", "No answer: “{what}” may be unlinked, or not. Scan it once more."
    ),
    (Act.UNLINK, Said.ASKED): QT_TRANSLATE_NOOP("fans", "Unlinking “{what}”…"),
    (Act.UNLINK, Said.DONE): QT_TRANSLATE_NOOP("fans", "“{what}” is unlinked."),
    (Act.UNLINK, Said.NOT_LINKED): QT_TRANSLATE_NOOP(
        "fans", "“{what}” was linked to nobody any more."
    ),
    (Act.UNLINK, Said.TAKEN): QT_TRANSLATE_NOOP("fans", "“{what}” is another fan's by now."),
    (Act.UNLINK, Said.NO_ANSWER): QT_TRANSLATE_NOOP(
        "fans", "No answer: “{what}” may be unlinked, or not. Try again."
    ),
}

SAID = {
    Said.DONE: QT_TRANSLATE_NOOP("fans", "“{what}” is linked to this fan."),
    Said.SAVED: QT_TRANSLATE_NOOP(
        "fans", "“{what}” is written down here. It is linked once the portal answers."
    ),
    Said.NO_QUEST: QT_TRANSLATE_NOOP("fans", "No wristband quest is on now: nothing was linked."),
    Said.NOT_OPEN: QT_TRANSLATE_NOOP("fans", "The wristband quest is not open to this fan yet."),
    Said.GONE: QT_TRANSLATE_NOOP("fans", "The portal has no such fan any more."),
    Said.AWAY: _AWAY,
    Said.NO_ANSWER: QT_TRANSLATE_NOOP("fans", "The portal did not answer. Try again."),
    Said.BUSY: QT_TRANSLATE_NOOP("fans", "The portal is busy: try again in a moment."),
    Said.KEY_REFUSED: _REFUSES_KEY,
    Said.CANNOT: _CANNOT,
    Said.STORE: QT_TRANSLATE_NOOP(
        "fans", "The database here cannot be written. Free disk space, then try again."
    ),
    Said.REFUSED: QT_TRANSLATE_NOOP("fans", "The portal said no."),
}
"""What is said whatever was done."""

_FAMILIES = {
    Said.DONE: Family.YES,
    Said.SAVED: Family.SAVED,
    Said.WAITING: Family.SAVED,
    Said.ASKED: Family.SAVED,
    Said.KEY_REFUSED: Family.TROUBLE,
    Said.STORE: Family.TROUBLE,
}


def fault_text(fault: Fault | None) -> str:
    """Why a part is not there; "" where it is, or still to come."""
    return _say(FAULTS[fault]) if fault else ""


def search_title(search: Search) -> str:
    """What the list holds."""
    if search.state is SearchState.SEARCHING:
        return _say(QT_TRANSLATE_NOOP("fans", "Searching…"))
    if search.more:
        text = _say(QT_TRANSLATE_NOOP("fans", "The first {count}. Type more to find fewer."))
        return text.format(count=digits(len(search.hits)))
    return _say(QT_TRANSLATE_NOOP("fans", "Fans found")) if search.hits else ""


def search_note(search: Search) -> str:
    """What is to be known of the list."""
    if search.only_here is Fault.STORE:
        return fault_text(Fault.STORE)
    if search.only_here is None:
        return ""
    why = _say(ONLY_HERE[search.only_here])
    text = _say(QT_TRANSLATE_NOOP("fans", "{why}: only fans known here, by first name or number."))
    return text.format(why=why)


def search_empty(search: Search) -> str:
    """Why the list is empty."""
    match search.state:
        case SearchState.DONE if search.only_here is Fault.STORE:
            return _say(QT_TRANSLATE_NOOP("fans", "Nobody could be looked for."))
        case SearchState.DONE:
            text = _say(QT_TRANSLATE_NOOP("fans", "Nobody is found for “{query}”."))
            return text.format(query=isolated(one_line(search.query)))
        case SearchState.SEARCHING:
            return _say(QT_TRANSLATE_NOOP("fans", "Searching…"))
        case SearchState.IDLE:
            return _say(QT_TRANSLATE_NOOP("fans", "Find a fan"))
        case SearchState.BEGUN:
            return ""


def deed_text(deed: Deed | None) -> str:
    """What came of what staff did; "" for nothing done."""
    if deed is None:
        return ""
    text = DEEDS.get((deed.act, deed.said)) or SAID.get(deed.said, SAID[Said.REFUSED])
    return _say(text).format(what=isolated(one_line(deed.what)))


def deed_family(deed: Deed) -> Family:
    """Its mark."""
    return _FAMILIES.get(deed.said, Family.NOTICE)


def _say(marked: object) -> str:
    """The translation of a text marked above."""
    return translate("fans", str(marked))

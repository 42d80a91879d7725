"""What the home screen says, in words for a fan who has never seen it.

Every text goes through Qt's translation, in the context "self_service".
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.domain.catalogue import QuestType
from kiosk.domain.deeds import Deed, Said
from kiosk.domain.fan_desk import Fault, Part
from kiosk.domain.outcome import Family
from kiosk.domain.rewards import RewardType
from kiosk.domain.visit import Happened
from kiosk.ui.figures import Figures, counted
from kiosk.ui.texts import ending_whole, isolated, one_line

translate = QCoreApplication.translate

_LATER = QT_TRANSLATE_NOOP("self_service", "This cannot be shown just now. Try again in a moment.")
_ASK_STAFF = QT_TRANSLATE_NOOP(
    "self_service", "This cannot be shown here at the moment. Please ask the staff."
)
FAULTS = {
    Fault.AWAY: _LATER,
    Fault.BUSY: _LATER,
    Fault.KEY_REFUSED: _ASK_STAFF,
    Fault.REFUSED: _ASK_STAFF,
    Fault.UNSAID: QT_TRANSLATE_NOOP("self_service", "This is not told here. Look on your phone."),
    Fault.STORE: _ASK_STAFF,
}
"""Why a part is not there."""

HOW = {
    QuestType.SCAN: QT_TRANSLATE_NOOP("self_service", "Ask our staff where to scan your code."),
    QuestType.WRISTBAND: QT_TRANSLATE_NOOP(
        "self_service", "Link your wristband: here, or at an entrance."
    ),
    QuestType.CAMPAIGN: QT_TRANSLATE_NOOP("self_service", "Take part on your phone."),
    QuestType.QUICKPICKS: QT_TRANSLATE_NOOP("self_service", "Make your picks on your phone."),
    QuestType.LINK_URL: QT_TRANSLATE_NOOP("self_service", "Open its link on your phone."),
    QuestType.CUSTOM: "",
}
"""How a quest is done."""

KINDS = {
    RewardType.BADGE: QT_TRANSLATE_NOOP("self_service", "Badge"),
    RewardType.PASS: QT_TRANSLATE_NOOP("self_service", "Pass"),
    RewardType.PRIZE_CODE: QT_TRANSLATE_NOOP("self_service", "Prize code"),
    RewardType.ATVENU: QT_TRANSLATE_NOOP("self_service", "Voucher"),
    RewardType.BESTRING: QT_TRANSLATE_NOOP("self_service", "Voucher on your wristband"),
}

ARRIVED = {
    RewardType.BADGE: QT_TRANSLATE_NOOP("self_service", "Your new badge"),
    RewardType.PASS: QT_TRANSLATE_NOOP("self_service", "Your new pass"),
    RewardType.PRIZE_CODE: QT_TRANSLATE_NOOP("self_service", "Your new prize code"),
    RewardType.ATVENU: QT_TRANSLATE_NOOP("self_service", "Your new voucher"),
    RewardType.BESTRING: QT_TRANSLATE_NOOP("self_service", "Your new voucher"),
}
"""What is celebrated."""

DELIVERIES = {
    "waiting": QT_TRANSLATE_NOOP("self_service", "on its way to you"),
    "sent": QT_TRANSLATE_NOOP("self_service", "delivered"),
    "failed": QT_TRANSLATE_NOOP("self_service", "not delivered: please ask the staff"),
}

HAPPENED = {
    Happened.REWARD: QT_TRANSLATE_NOOP("self_service", "New reward"),
    Happened.QUEST: QT_TRANSLATE_NOOP("self_service", "Quest done"),
    Happened.WRISTBAND: QT_TRANSLATE_NOOP("self_service", "Wristband linked"),
}

_NOT_NOW = QT_TRANSLATE_NOOP("self_service", "Wristbands cannot be linked here. Ask the staff.")
_TRY_LATER = QT_TRANSLATE_NOOP(
    "self_service", "There is no connection: nothing was linked. Try again in a moment."
)
DEEDS = {
    Said.WAITING: QT_TRANSLATE_NOOP("self_service", "Hold your wristband to the scanner now."),
    Said.ASKED: QT_TRANSLATE_NOOP("self_service", "Linking your wristband…"),
    Said.DONE: QT_TRANSLATE_NOOP("self_service", "Your wristband is linked."),
    Said.SAVED: QT_TRANSLATE_NOOP(
        "self_service", "Your wristband is noted. It is linked once the connection is back."
    ),
    Said.NOT_SCANNED: QT_TRANSLATE_NOOP(
        "self_service", "No wristband was read. Try again, or type its number."
    ),
    Said.AWAY: _TRY_LATER,
    Said.BUSY: _TRY_LATER,
    Said.NO_ANSWER: QT_TRANSLATE_NOOP(
        "self_service", "No answer came: it may be linked. Trying again does no harm."
    ),
    Said.TAKEN: QT_TRANSLATE_NOOP(
        "self_service", "This wristband belongs to somebody else. Is it yours? Ask the staff."
    ),
    Said.NOT_OPEN: QT_TRANSLATE_NOOP(
        "self_service", "Wristbands are not open to you yet. See what it takes under Quests."
    ),
    Said.NO_QUEST: QT_TRANSLATE_NOOP("self_service", "No wristband can be linked just now."),
    Said.KEY_REFUSED: _NOT_NOW,
    Said.CANNOT: _NOT_NOW,
    Said.STORE: _NOT_NOW,
}
"""What came of linking a wristband."""

REFUSED = QT_TRANSLATE_NOOP("self_service", "This wristband cannot be linked. Ask the staff.")
"""What is said of every other answer."""

_FAMILIES = {
    Said.WAITING: Family.SAVED,
    Said.ASKED: Family.SAVED,
    Said.DONE: Family.YES,
    Said.SAVED: Family.SAVED,
}


def waiting(part: Part[object]) -> str:
    """Why a part is not there; "" where it is, or is still to come."""
    return ending_whole(say(FAULTS[part.fault])) if part.fault else ""


def deed_text(deed: Deed) -> str:
    """What came of linking a wristband."""
    return ending_whole(say(DEEDS.get(deed.said, REFUSED)))


def deed_family(deed: Deed) -> Family:
    """Its colour and shape."""
    return _FAMILIES.get(deed.said, Family.NOTICE)


def points(count: int, figures: Figures) -> str:
    """`210 points`."""
    text = translate("self_service", "{count} points", None, counted(count))
    return text.format(count=figures.number(count))


def points_to_go(count: int, figures: Figures) -> str:
    """`210 points to go`."""
    text = translate("self_service", "{count} points to go", None, counted(count))
    return text.format(count=figures.number(count))


def points_to(count: int, tier: str, figures: Figures) -> str:
    """`210 points to Gold`."""
    text = translate("self_service", "{count} points to {tier}", None, counted(count))
    return text.format(count=figures.number(count), tier=name(tier))


def and_more(names: list[str], figures: Figures, shown: int = 2) -> str:
    """The first of some names, and how many more there are."""
    first = ", ".join(map(name, names[:shown]))
    left = len(names) - shown
    if left <= 0:
        return first
    text = translate("self_service", "{names} and {count} more", None, left)
    return text.format(names=first, count=figures.number(left))


def name(text: str) -> str:
    """Somebody's words as a part of a sentence of ours."""
    return isolated(one_line(text))


def say(marked: object) -> str:
    """The translation of a text marked above."""
    return translate("self_service", str(marked)) if marked else ""

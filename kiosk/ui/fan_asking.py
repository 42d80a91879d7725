"""What staff are asked before it is done for a fan."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from kiosk.domain.fan_desk import FanSheet
from kiosk.domain.ids import RewardUid
from kiosk.ui.fan_face import hit_face, reward_title
from kiosk.ui.texts import isolated, one_line
from kiosk.ui.trace_face import Venue

translate = QCoreApplication.translate


class About(StrEnum):
    """What it is about, as QML knows it."""

    NOTHING = ""
    GIVE = "give"
    UNLINK = "unlink"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class Asking:
    """A question; `what` is the reward's uid or the barcode."""

    about: About = About.NOTHING
    what: str = ""
    question: str = ""


def to_give(sheet: FanSheet, reward_uid: RewardUid, venue: Venue) -> Asking:
    """Whether to give that reward; no question where it is not offered."""
    reward = next((each for each in sheet.offered if each.reward_uid == reward_uid), None)
    if reward is None:
        return Asking()
    text = translate("fans", "Give “{reward}” to {fan}?")
    title = isolated(reward_title(reward))
    return Asking(About.GIVE, reward_uid, text.format(reward=title, fan=_name(sheet, venue)))


def to_unlink(sheet: FanSheet, barcode: str, venue: Venue) -> Asking:
    """Whether to unlink that wristband."""
    text = translate("fans", "Unlink “{barcode}” from {fan}?")
    question = text.format(barcode=isolated(one_line(barcode)), fan=_name(sheet, venue))
    return Asking(About.UNLINK, barcode, question)


def to_move(sheet: FanSheet, venue: Venue) -> Asking:
    """For the PIN, to move the wristband that was scanned."""
    text = translate("fans", "A supervisor moves “{barcode}” to {fan}")
    barcode = isolated(one_line(sheet.deed.what)) if sheet.deed else ""
    return Asking(About.MOVE, "", text.format(barcode=barcode, fan=_name(sheet, venue)))


def _name(sheet: FanSheet, venue: Venue) -> str:
    return isolated(str(hit_face(sheet.hit, venue)["name"]))

"""The sheet that covers the lists: everything of what was touched."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.domain.fan_desk import QuestLine
from kiosk.domain.rewards import FanReward
from kiosk.domain.visit import Home, InReach
from kiosk.ui.figures import Figures
from kiosk.ui.self_service import activity_face, quest_face, reward_face
from kiosk.ui.self_service.rows import Face

translate = QCoreApplication.translate

ACTIVITY, TYPING = "activity", "typing"

NO_SHEET: Face = {"kind": "", "title": ""}


def sheet_face(
    key: str, home: Home, figures: Figures, now: datetime, *, code_shown: bool
) -> Face | None:
    """The sheet of that key; None where what it is about is there no longer."""
    if key == TYPING:
        title = translate("self_service", "Your wristband's number")
        hint = translate("self_service", "You find it on the wristband, next to the barcode.")
        return {"kind": TYPING, "title": title, "text": hint}
    if key == ACTIVITY:
        return activity_face.activity_sheet(home.activity, figures, now)
    match thing_of(key, home):
        case QuestLine() as line:
            standing = home.standing.value
            return quest_face.quest_sheet(line, standing, figures, now, can_link=home.can_link)
        case FanReward() as reward:
            return reward_face.reward_sheet(reward, figures, now, code_shown=code_shown)
        case InReach() as reach:
            return reward_face.reach_sheet(reach, figures)
        case None:
            return None


def thing_of(key: str, home: Home) -> QuestLine | FanReward | InReach | None:
    """What the line of that key in the lists is about."""
    kind, _, uid = key.partition(" ")
    match kind:
        case "quest":
            lines = home.quests.value or ()
            return next((each for each in lines if str(each.quest.page_tab_id) == uid), None)
        case "reward":
            held = home.rewards.value or ()
            return next((each for each in held if each.reward_uid == uid), None)
        case "reach":
            return next((each for each in home.in_reach if each.reward.reward_uid == uid), None)
        case _:
            return None

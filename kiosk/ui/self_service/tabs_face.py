"""What each tab of the home screen lists."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.domain.fan_desk import Part
from kiosk.domain.quests import QuestStatus
from kiosk.domain.visit import Home
from kiosk.ui.figures import Figures
from kiosk.ui.self_service import activity_face, home_words, quest_face, reward_face
from kiosk.ui.self_service.rows import Face
from kiosk.ui.texts import ending_whole

translate = QCoreApplication.translate

QUESTS, REWARDS, WRISTBAND = "quests", "rewards", "wristband"
TABS = (QUESTS, REWARDS, WRISTBAND)
SKELETONS = 4
SHOWN_QUESTS = (QuestStatus.ACTIVE, QuestStatus.LOCKED, QuestStatus.COMPLETED)


def tab_faces(home: Home, figures: Figures, now: datetime) -> list[Face]:
    """The tabs; each counts what is open to the fan, where that is known and not nothing."""
    quests, rewards, links = home.quests.value or (), home.rewards.value or (), home.links.value
    counts = {
        QUESTS: sum(line.status is QuestStatus.ACTIVE for line in quests),
        REWARDS: sum(not reward_face.is_over(reward, now) for reward in rewards),
        WRISTBAND: len(links or ()),
    }
    labels = {
        QUESTS: translate("self_service", "Quests"),
        REWARDS: translate("self_service", "Rewards"),
        WRISTBAND: translate("self_service", "Wristband"),
    }
    return [
        {
            "tab": tab,
            "label": labels[tab],
            "count": figures.number(counts[tab]) if counts[tab] else "",
        }
        for tab in TABS
    ]


def tab_rows(tab: str, home: Home, figures: Figures, now: datetime) -> list[Face]:
    """The lines of that tab."""
    match tab:
        case "rewards":
            return _reward_rows(home, figures, now)
        case "wristband":
            return _wristband_rows(home, figures, now)
        case _:
            return _quest_rows(home, figures, now)


def _quest_rows(home: Home, figures: Figures, now: datetime) -> list[Face]:
    if missing := _missing(home.quests, home):
        return missing
    lines, standing = home.quests.value or (), home.standing.value
    if not lines:
        text = translate("self_service", "No quests just now")
        hint = translate("self_service", "New ones come with the next event. Look in again!")
        return [_empty("star", text, hint)]
    return [
        quest_face.quest_row(line, standing, figures, now)
        for status in SHOWN_QUESTS
        for line in lines
        if line.status is status
    ]


def _reward_rows(home: Home, figures: Figures, now: datetime) -> list[Face]:
    held = home.rewards.value or ()
    rows = [
        reward_face.reward_row(reward, figures, now)
        for over in (False, True)
        for reward in held
        if reward_face.is_over(reward, now) is over
    ]
    reach = [reward_face.reach_row(each, figures) for each in home.in_reach]
    owned = sum(not reward_face.is_over(reward, now) for reward in held)
    all_rows = _missing(home.rewards, home) + rows[:owned] + reach + rows[owned:]
    if all_rows:
        return all_rows
    text = translate("self_service", "No rewards yet")
    return [_empty("gift", text, translate("self_service", "Do a quest, and see what comes."))]


def _wristband_rows(home: Home, figures: Figures, now: datetime) -> list[Face]:
    band: Face = {
        "key": "band",
        "kind": "band",
        "group": "",
        "can_link": home.can_link,
        "text": _link_text(home),
    }
    links = [activity_face.link_row(link, figures, now) for link in home.links.value or ()]
    return [band, *_missing(home.links, home), *links]


def _link_text(home: Home) -> str:
    if home.can_link:
        return translate("self_service", "With a wristband you collect points at a touch.")
    return translate("self_service", "No wristband can be linked just now.")


def _missing(part: Part[object], home: Home) -> list[Face]:
    """What stands in for a part that is not there; one button on the screen asks for all of it."""
    if part.loading:
        return [{"key": f"skeleton {n}", "kind": "skeleton", "group": ""} for n in range(SKELETONS)]
    words = home_words.waiting(part)
    retries = home.standing.fault is None
    fault: Face = {"key": "fault", "kind": "fault", "group": "", "text": words, "retries": retries}
    return [fault] if words else []


def _empty(icon: str, text: str, hint: str) -> Face:
    words: Face = {"text": text, "hint": ending_whole(hint)}
    return {"key": "empty", "kind": "empty", "group": "", "icon": icon} | words

"""A quest's face: the line in the list, and its details."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.domain.catalogue import PointTier, Quest, QuestType, RestrictionType
from kiosk.domain.fan_desk import QuestLine
from kiosk.domain.quests import QuestStatus
from kiosk.domain.tiers import Standing
from kiosk.ui.figures import Figures
from kiosk.ui.self_service import home_words
from kiosk.ui.self_service.rows import Face
from kiosk.ui.texts import isolated, joined, one_line

translate = QCoreApplication.translate

MAX_DESCRIPTION = 2000
NO_PROGRESS = -1.0
"""Where none can be told, and no bar is drawn."""

ICONS = {
    QuestType.SCAN: "scan",
    QuestType.WRISTBAND: "nfc",
    QuestType.CAMPAIGN: "star",
    QuestType.QUICKPICKS: "ask",
    QuestType.LINK_URL: "next",
    QuestType.CUSTOM: "star",
}
MARKS = {QuestStatus.ACTIVE: "", QuestStatus.LOCKED: "lock", QuestStatus.COMPLETED: "tick"}
GROUPS = {
    QuestStatus.ACTIVE: QT_TRANSLATE_NOOP("self_service", "To do"),
    QuestStatus.LOCKED: QT_TRANSLATE_NOOP("self_service", "Locked"),
    QuestStatus.COMPLETED: QT_TRANSLATE_NOOP("self_service", "Done"),
}


def quest_row(line: QuestLine, standing: Standing | None, figures: Figures, now: datetime) -> Face:
    """The quest in the list."""
    quest = line.quest
    detail = _detail(line, standing, figures, now)
    points = figures.signed(quest.points) if quest.points else ""
    group = home_words.say(GROUPS.get(line.status, ""))
    return {
        "key": f"quest {quest.page_tab_id}",
        "kind": "row",
        "group": group,
        "state": line.status.value,
        "title": title(quest),
        "detail": detail,
        "end": points,
        "counts": True,
        "icon": ICONS[quest.quest_type],
        "mark": MARKS.get(line.status, ""),
        "media": quest.media_uid or "",
        "progress": progress(line, standing),
        "spoken": ", ".join(filter(None, (title(quest), group, detail, earns(quest, figures)))),
    }


def quest_sheet(
    line: QuestLine, standing: Standing | None, figures: Figures, now: datetime, *, can_link: bool
) -> Face:
    """Everything of the quest."""
    quest, locked = line.quest, line.status is QuestStatus.LOCKED
    links = quest.quest_type is QuestType.WRISTBAND and can_link and not locked
    facts = [
        ("lock" if locked else "", why_locked(line, standing, figures) if locked else ""),
        ("yes", translate("self_service", "You have done this.") if _done(line) else ""),
        ("notice-lock", _unsure() if not line.sure else ""),
        ("scan", one_line(quest.site_name or "") if _done(line) else ""),
        ("scan" if _scans(quest) else "star", "" if _done(line) else how(quest)),
        ("clock", "" if _done(line) else _until(quest, figures, now)),
    ]
    return {
        "kind": "quest",
        "title": title(quest),
        "lead": earns(quest, figures),
        "icon": ICONS[quest.quest_type],
        "media": quest.media_uid or "",
        "facts": [{"icon": icon, "text": text} for icon, text in facts if text],
        "text": (quest.quest_description or "")[:MAX_DESCRIPTION].strip(),
        "progress": progress(line, standing),
        "action": translate("self_service", "Link a wristband") if links else "",
        "act": "wristband",
    }


def title(quest: Quest) -> str:
    """What the quest is called."""
    return one_line(quest.quest_title) or translate("self_service", "Quest")


def how(quest: Quest) -> str:
    """How it is done, and where."""
    if not (_scans(quest) and quest.site_name):
        return home_words.say(home_words.HOW[quest.quest_type])
    text = translate("self_service", "Scan your code at {place}.")
    return text.format(place=isolated(one_line(quest.site_name)))


def progress(line: QuestLine, standing: Standing | None) -> float:
    """How far a locked quest's condition is met, from 0 to 1; NO_PROGRESS where none is to go."""
    done = _met(line, standing) if line.status is QuestStatus.LOCKED else NO_PROGRESS
    return done if done < 1 else NO_PROGRESS


def _met(line: QuestLine, standing: Standing | None) -> float:
    quest = line.quest
    match quest.access_restriction_type:
        case RestrictionType.QUESTS if quest.required_page_tab_ids:
            return 1 - len(line.after) / len(quest.required_page_tab_ids)
        case RestrictionType.FAN_POINTS if standing and quest.fan_points_required:
            return _part(standing.points, quest.fan_points_required)
        case RestrictionType.POINT_TIER if standing and line.tier:
            return standing.way_to(line.tier)
        case _:
            return NO_PROGRESS


def why_locked(line: QuestLine, standing: Standing | None, figures: Figures) -> str:
    """The condition that is not met yet, and what it still takes."""
    quest = line.quest
    match quest.access_restriction_type:
        case RestrictionType.QUESTS:
            return _after([title for title in line.after if title], figures)
        case RestrictionType.POINT_TIER if line.tier:
            return _at_tier(line.tier, standing, figures)
        case RestrictionType.FAN_POINTS if quest.fan_points_required is not None:
            return _at_points(quest.fan_points_required, standing, figures)
        case _:
            return translate("self_service", "Not open to you yet")


def _after(titles: list[str], figures: Figures) -> str:
    if not titles:
        return translate("self_service", "Opens after other quests")
    text = translate("self_service", "First: {quests}")
    return text.format(quests=home_words.and_more(titles, figures))


def _at_tier(tier: PointTier, standing: Standing | None, figures: Figures) -> str:
    text = translate("self_service", "Opens at {tier}").format(tier=home_words.name(tier.tier_name))
    missing = tier.min_points - standing.points if standing else 0
    return joined(text, home_words.points_to_go(missing, figures)) if missing > 0 else text


def _at_points(required: int, standing: Standing | None, figures: Figures) -> str:
    text = translate("self_service", "Opens at {points}")
    text = text.format(points=home_words.points(required, figures))
    missing = required - standing.points if standing else 0
    return joined(text, home_words.points_to_go(missing, figures)) if missing > 0 else text


def _detail(line: QuestLine, standing: Standing | None, figures: Figures, now: datetime) -> str:
    match line.status:
        case QuestStatus.LOCKED:
            return why_locked(line, standing, figures)
        case QuestStatus.COMPLETED:
            return one_line(line.quest.site_name or "")
        case _:
            known = (one_line(line.quest.site_name or ""), _until(line.quest, figures, now))
            return joined(*known) if line.sure else _unsure()


def _unsure() -> str:
    return translate("self_service", "We cannot check this right now")


def _until(quest: Quest, figures: Figures, now: datetime) -> str:
    if quest.end_date is None:
        return ""
    if quest.end_date < now:
        return translate("self_service", "Over")
    when = figures.day_and_time(quest.end_date, now)
    if figures.same_day(quest.end_date, now):
        return translate("self_service", "Today, until {time}").format(time=when)
    return translate("self_service", "Until {time}").format(time=when)


def earns(quest: Quest, figures: Figures) -> str:
    """The points that it is worth, in words; "" for none."""
    return home_words.points(quest.points, figures) if quest.points else ""


def _scans(quest: Quest) -> bool:
    return quest.quest_type is QuestType.SCAN


def _done(line: QuestLine) -> bool:
    return line.status is QuestStatus.COMPLETED


def _part(done: int, whole: int) -> float:
    return min(1.0, max(0.0, done / whole)) if whole > 0 else 0.0

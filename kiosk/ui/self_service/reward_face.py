"""A reward's face: what the fan has, and what is within reach."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.domain.rewards import FanReward, Reward, RewardType
from kiosk.domain.visit import InReach
from kiosk.ui.figures import Figures
from kiosk.ui.self_service import home_words
from kiosk.ui.self_service.quest_face import MAX_DESCRIPTION, NO_PROGRESS
from kiosk.ui.self_service.rows import Face
from kiosk.ui.texts import joined, one_line

translate = QCoreApplication.translate

ICONS = {
    RewardType.BADGE: "star",
    RewardType.PASS: "pass",
    RewardType.PRIZE_CODE: "gift",
    RewardType.ATVENU: "gift",
    RewardType.BESTRING: "nfc",
}


def reward_row(reward: FanReward, figures: Figures, now: datetime) -> Face:
    """A reward that the fan has, in the list."""
    over = is_over(reward, now)
    gone = translate("self_service", "Expired")
    detail = joined(*_details(reward, figures, now), by=", ")
    return {
        "key": f"reward {reward.reward_uid}",
        "kind": "row",
        "group": gone if over else translate("self_service", "Your rewards"),
        "state": "over" if over else "owned",
        "title": title(reward),
        "detail": detail,
        "end": "",
        "counts": False,
        "icon": ICONS[reward.reward_type],
        "mark": "clock" if over else "",
        "media": reward.media_uid or "",
        "progress": NO_PROGRESS,
        "spoken": ", ".join((title(reward), detail)),
    }


def reach_row(reach: InReach, figures: Figures) -> Face:
    """A reward that the fan comes to, in the list."""
    reward, detail = reach.reward, _missing(reach, figures)
    group = translate("self_service", "Within reach")
    return {
        "key": f"reach {reward.reward_uid}",
        "kind": "row",
        "group": group,
        "state": "reach",
        "title": title(reward),
        "detail": detail,
        "end": "",
        "counts": False,
        "icon": ICONS[reward.reward_type],
        "mark": "",
        "media": reward.media_uid or "",
        "progress": reach.progress,
        "spoken": ", ".join(filter(None, (title(reward), group, detail))),
    }


def reward_sheet(reward: FanReward, figures: Figures, now: datetime, *, code_shown: bool) -> Face:
    """Everything of a reward that the fan has; its code only once it was touched."""
    code = one_line(reward.prize_code or "")
    show = translate("self_service", "Show the code")
    hide = translate("self_service", "Hide the code")
    facts = [
        ("gift", _kind(reward)),
        ("saved", _delivery(reward)),
        ("tick", _given(reward, figures, now)),
        ("clock", _expires(reward, figures, now)),
    ]
    return {
        "kind": "reward",
        "title": title(reward),
        "lead": "",
        "icon": ICONS[reward.reward_type],
        "media": reward.media_uid or "",
        "facts": [{"icon": icon, "text": text} for icon, text in facts if text],
        "text": (reward.description or "")[:MAX_DESCRIPTION].strip(),
        "progress": NO_PROGRESS,
        "hides": bool(code),
        "code": code if code_shown else "",
        "action": (hide if code_shown else show) if code else "",
        "act": "code",
    }


def reach_sheet(reach: InReach, figures: Figures) -> Face:
    """Everything of a reward that the fan comes to."""
    reward = reach.reward
    facts = [("gift", home_words.say(home_words.KINDS[reward.reward_type]))]
    facts.append(("unlock", _missing(reach, figures)))
    return {
        "kind": "reach",
        "title": title(reward),
        "lead": "",
        "icon": ICONS[reward.reward_type],
        "media": reward.media_uid or "",
        "facts": [{"icon": icon, "text": text} for icon, text in facts if text],
        "text": (reward.description or "")[:MAX_DESCRIPTION].strip(),
        "progress": reach.progress,
        "action": "",
        "act": "",
    }


def title(reward: FanReward | Reward) -> str:
    """What the reward is called."""
    return one_line(reward.reward_title) or home_words.say(home_words.KINDS[reward.reward_type])


def is_over(reward: FanReward, now: datetime) -> bool:
    """Whether it is of no use any more."""
    ends = (reward.expiration_timestamp, reward.access_end_timestamp)
    return any(end is not None and end <= now for end in ends)


def window(reward: FanReward, figures: Figures, now: datetime) -> str:
    """When a pass holds: `18:30 to 22:00`; "" where that is not known."""
    start, end = reward.access_start_timestamp, reward.access_end_timestamp
    if start is None or end is None:
        return ""
    until = figures.time(end) if figures.same_day(start, end) else figures.day_and_time(end, now)
    text = translate("self_service", "{start} to {end}")
    return text.format(start=figures.day_and_time(start, now), end=until)


def _details(reward: FanReward, figures: Figures, now: datetime) -> list[str]:
    said = [_kind(reward), _delivery(reward)]
    if is_over(reward, now):
        return [text for text in (*said, _expires(reward, figures, now)) if text]
    if reward.reward_type is RewardType.PASS:
        said.append(_opens(reward, figures, now))
    if reward.prize_code:
        said.append(translate("self_service", "touch to see it"))
    return [text for text in said if text]


def _kind(reward: FanReward) -> str:
    return home_words.say(home_words.KINDS[reward.reward_type])


def _opens(reward: FanReward, figures: Figures, now: datetime) -> str:
    start, end = reward.access_start_timestamp, reward.access_end_timestamp
    if start is None or end is None:
        return ""
    if now < start:
        text = translate("self_service", "opens {time}")
        return text.format(time=figures.day_and_time(start, now))
    text = translate("self_service", "open now, until {time}")
    return text.format(time=figures.day_and_time(end, now))


def _delivery(reward: FanReward) -> str:
    status = one_line(reward.delivery_status or "")
    return home_words.say(home_words.DELIVERIES.get(status, ""))


def _given(reward: FanReward, figures: Figures, now: datetime) -> str:
    if reward.created_at is None:
        return ""
    text = translate("self_service", "Yours since {time}")
    return text.format(time=figures.day_and_time(reward.created_at, now))


def _expires(reward: FanReward, figures: Figures, now: datetime) -> str:
    ends = [end for end in (reward.expiration_timestamp, reward.access_end_timestamp) if end]
    if not ends:
        return ""
    when = figures.day_and_time(min(ends), now)
    if min(ends) <= now:
        return translate("self_service", "expired {time}").format(time=when)
    return translate("self_service", "Good until {time}").format(time=when)


def _missing(reach: InReach, figures: Figures) -> str:
    said = []
    if reach.points_missing is not None and reach.tier:
        said.append(home_words.points_to(reach.points_missing, reach.tier.tier_name, figures))
    elif reach.tier:
        tier = home_words.name(reach.tier.tier_name)
        said.append(translate("self_service", "Yours at {tier}").format(tier=tier))
    if titles := [title for title in reach.quests_missing if title]:
        left = translate("self_service", "Still to do: {quests}")
        said.append(left.format(quests=home_words.and_more(titles, figures)))
    return joined(*said)

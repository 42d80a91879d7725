"""A fan's face at the staff desk: the line in the list, and every part of the sheet."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.domain.deeds import Act, Deed, Said
from kiosk.domain.fan_desk import FanHit, FanSheet, Link, Part, QuestLine, Search
from kiosk.domain.ids import RewardUid
from kiosk.domain.quests import QuestStatus
from kiosk.domain.rewards import FanReward, Reward, RewardType
from kiosk.domain.tiers import Standing
from kiosk.ui import fan_words, words
from kiosk.ui.figures import Figures, counted
from kiosk.ui.texts import isolated, joined, one_line
from kiosk.ui.trace_face import Venue

translate = QCoreApplication.translate

Face = dict[str, object]

QUEST_ICONS = {
    QuestStatus.COMPLETED: "tick",
    QuestStatus.ACTIVE: "unlock",
    QuestStatus.LOCKED: "lock",
}
QUEST_TONES = {
    QuestStatus.COMPLETED: "done",
    QuestStatus.ACTIVE: "open",
    QuestStatus.LOCKED: "",
}
REWARD_ICONS = {
    RewardType.BADGE: "star",
    RewardType.PASS: "pass",
    RewardType.PRIZE_CODE: "gift",
    RewardType.ATVENU: "gift",
    RewardType.BESTRING: "gift",
}
_MOVABLE = ((Act.LINK, Said.TAKEN), (Act.MOVE, Said.PIN_WRONG))


def search_face(search: Search, venue: Venue) -> Face:
    """A search, and whom it found."""
    return {
        "state": search.state.value,
        "title": fan_words.search_title(search),
        "note": fan_words.search_note(search),
        "empty": fan_words.search_empty(search),
        "hits": [hit_face(fan, venue) for fan in search.hits],
    }


def hit_face(fan: FanHit, venue: Venue) -> Face:
    """A fan in the list."""
    number = translate("fans", "Fan {id}").format(id=fan.fan_id)
    name = one_line(fan.name) if venue.shows_names else ""
    contact = joined(one_line(fan.email), one_line(fan.phone))
    return {"id": fan.fan_id, "name": name or number, "number": number, "contact": contact}


def person_face(sheet: FanSheet, venue: Venue) -> Face:
    """Whose sheet it is, and where the fan stands."""
    parts = (sheet.standing, sheet.quests, sheet.rewards, sheet.links)
    return hit_face(sheet.hit, venue) | {
        "standing": _standing_face(sheet.standing, venue.figures),
        "failed": any(part.fault for part in parts),
    }


def _standing_face(part: Part[Standing], figures: Figures) -> Face:
    now = part.value
    if now is None:
        return {"words": _waiting(part), "points": "", "tier": "", "ahead": "", "progress": 0.0}
    missing = now.points_to_next or 0
    ahead = translate("fans", "{points} points to {tier}", None, counted(missing))
    return {
        "words": "",
        "points": figures.number(now.points),
        "tier": one_line(now.tier.tier_name) if now.tier else "",
        "ahead": ahead.format(
            points=figures.number(missing), tier=one_line(now.next_tier.tier_name)
        )
        if now.next_tier
        else "",
        "progress": min(1.0, now.progress),
    }


def quests_face(sheet: FanSheet, venue: Venue) -> Face:
    """What the fan has done, may do, and may not do yet."""
    lines = sheet.quests.value or ()
    return {
        "words": _waiting(sheet.quests)
        or ("" if lines else translate("fans", "No quest is on, and none is done.")),
        "lines": [_quest_face(line, sheet.standing.value, venue.figures) for line in lines],
    }


def _quest_face(line: QuestLine, standing: Standing | None, figures: Figures) -> Face:
    points = line.quest.points
    return {
        "id": str(line.quest.page_tab_id),
        "icon": QUEST_ICONS[line.status],
        "tone": QUEST_TONES[line.status],
        "text": one_line(line.quest.quest_title)
        or translate("fans", "Quest {id}").format(id=line.quest.page_tab_id),
        "detail": _quest_why(line, standing, figures),
        "end": figures.signed(points) if points else "",
        "action": "",
    }


def _quest_why(line: QuestLine, standing: Standing | None, figures: Figures) -> str:
    if not line.sure:
        return translate("fans", "may be locked: not all is known")
    state = translate("fans", str(fan_words.QUESTS[line.status]))
    if line.status is not QuestStatus.LOCKED:
        return state
    first = ", ".join(isolated(one_line(title)) for title in line.after if title)
    why = translate("fans", "after {quests}").format(quests=first) if first else ""
    return joined(state, why or words.opens(line.quest, standing, figures), by=": ")


def rewards_face(
    sheet: FanSheet, shown_codes: frozenset[RewardUid], venue: Venue, now: datetime
) -> Face:
    """What the fan has; a code only once it was touched."""
    lines = sheet.rewards.value or ()
    return {
        "words": _waiting(sheet.rewards)
        or ("" if lines else translate("fans", "This fan has no rewards yet.")),
        "lines": [_reward_face(each, shown_codes, venue.figures, now) for each in lines],
    }


def _reward_face(
    reward: FanReward, shown_codes: frozenset[RewardUid], figures: Figures, now: datetime
) -> Face:
    code = one_line(reward.prize_code or "")
    shown = reward.reward_uid in shown_codes
    return {
        "id": reward.reward_uid,
        "icon": REWARD_ICONS[reward.reward_type],
        "tone": "",
        "text": reward_title(reward),
        "detail": joined(*_reward_details(reward, figures, now), by=", "),
        "end": code if shown else "",
        "action": translate("fans", "Show code") if code and not shown else "",
    }


def _reward_details(reward: FanReward, figures: Figures, now: datetime) -> Iterator[str]:
    yield translate("fans", str(fan_words.KINDS[reward.reward_type]))
    yield _window(reward, figures, now)
    status = one_line(reward.delivery_status or "")
    yield translate("fans", str(fan_words.DELIVERIES.get(status, status)))
    ends = reward.expiration_timestamp
    if ends and ends <= now:
        text = translate("fans", "expired {time}")
        yield text.format(time=figures.day_and_time(ends, now))


def _window(reward: FanReward, figures: Figures, now: datetime) -> str:
    start, end = reward.access_start_timestamp, reward.access_end_timestamp
    if start is None or end is None:
        return ""
    window = f"{figures.day_and_time(start, now)} – {figures.day_and_time(end, now)}"  # noqa: RUF001 - a span
    if now < start:
        return translate("fans", "{window}, not open yet").format(window=window)
    if now > end:
        return translate("fans", "{window}, over").format(window=window)
    return translate("fans", "{window}, open now").format(window=window)


def offered_face(sheet: FanSheet) -> Face:
    """What staff may give."""
    part = sheet.rewards
    none = translate("fans", "There is nothing to hand out to this fan now.")
    lines = () if part.loading or part.fault else sheet.offered
    return {
        "words": _waiting(part) or ("" if lines else none),
        "lines": [
            {
                "id": reward.reward_uid,
                "icon": REWARD_ICONS[reward.reward_type],
                "tone": "",
                "text": reward_title(reward),
                "detail": translate("fans", str(fan_words.KINDS[reward.reward_type])),
                "end": "",
                "action": translate("fans", "Give"),
            }
            for reward in lines
        ],
    }


def links_face(sheet: FanSheet, venue: Venue, now: datetime) -> Face:
    """The wristbands known here, and whether one can be linked."""
    lines = sheet.links.value or ()
    none = translate("fans", "No wristband of this fan is known here.")
    no_quest = translate("fans", "None can be linked: no wristband quest is on now.")
    return {
        "words": _waiting(sheet.links) or ("" if lines else none),
        "lines": [_link_face(link, venue.figures, now) for link in lines],
        "can_link": sheet.can_link,
        "why_not": "" if sheet.can_link else no_quest,
    }


def _link_face(link: Link, figures: Figures, now: datetime) -> Face:
    since = translate("fans", "known here since {time}")
    return {
        "id": link.barcode,
        "icon": "nfc",
        "tone": "",
        "text": one_line(link.barcode),
        "detail": since.format(time=figures.day_and_time(link.since, now)),
        "end": "",
        "action": translate("fans", "Unlink"),
    }


def deed_face(deed: Deed | None) -> Face:
    """What staff do, and what came of it."""
    if deed is None:
        return {"text": "", "family": "notice", "busy": False, "waits": False, "movable": False}
    return {
        "text": fan_words.deed_text(deed),
        "family": fan_words.deed_family(deed).value,
        "busy": deed.said is Said.ASKED,
        "waits": deed.said is Said.WAITING,
        "movable": (deed.act, deed.said) in _MOVABLE,
    }


def reward_title(reward: FanReward | Reward) -> str:
    """What the reward is called."""
    return one_line(reward.reward_title) or translate("fans", "Reward without a title")


def _waiting(part: Part[object]) -> str:
    return translate("fans", "Loading…") if part.loading else fan_words.fault_text(part.fault)

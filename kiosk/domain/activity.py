"""A fan's recent activity: rewards that came, and what was done here or during the visit."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.catalogue import Quest
from kiosk.domain.ids import PageTabId
from kiosk.domain.rewards import FanReward
from kiosk.domain.visit import Happened, Happening

SHOWN = 20
"""Lines at most."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What a fan did at this station; `confirmed`: the portal has said yes."""

    at: datetime
    page_tab_ids: tuple[PageTabId, ...]
    barcode: str | None = None
    confirmed: bool = False


def activity(
    rewards: Iterable[FanReward],
    sent: Iterable[Sent],
    seen: Mapping[PageTabId, datetime],
    quests: Iterable[Quest],
) -> tuple[Happening, ...]:
    """The newest happenings, newest first; `seen` are quests whose completion was noticed."""
    known = {quest.page_tab_id: quest for quest in quests}
    sent = tuple(sent)
    done_here = {page_tab_id for each in sent for page_tab_id in each.page_tab_ids}
    lines = [
        Happening(Happened.REWARD, reward.created_at, reward.reward_title)
        for reward in rewards
        if reward.created_at
    ]
    lines += [line for each in sent for line in _done(each, known)]
    lines += [
        _quest(known[page_tab_id], at)
        for page_tab_id, at in seen.items()
        if page_tab_id in known and page_tab_id not in done_here
    ]
    return tuple(sorted(lines, key=lambda line: line.at, reverse=True)[:SHOWN])


def _done(sent: Sent, known: Mapping[PageTabId, Quest]) -> list[Happening]:
    quests = [known[each] for each in sent.page_tab_ids if each in known]
    on_its_way = not sent.confirmed
    if sent.barcode is not None:
        points = sum(quest.points for quest in quests)
        return [Happening(Happened.WRISTBAND, sent.at, sent.barcode, points, on_its_way)]
    return [_quest(quest, sent.at, on_its_way=on_its_way) for quest in quests]


def _quest(quest: Quest, at: datetime, *, on_its_way: bool = False) -> Happening:
    return Happening(Happened.QUEST, at, quest.quest_title, quest.points, on_its_way)

"""Views of fans at the staff desk, as the engine would publish them."""

from dataclasses import replace
from datetime import timedelta

from kiosk.domain.catalogue import PointTier, Quest, QuestType, RestrictionType
from kiosk.domain.deeds import Act, Deed, Said
from kiosk.domain.fan_desk import (
    FanDeskView,
    FanHit,
    FanSheet,
    Fault,
    Link,
    Part,
    QuestLine,
    Search,
    SearchState,
)
from kiosk.domain.ids import FanId, PageTabId, PointTierUid, RewardUid
from kiosk.domain.quests import QuestStatus
from kiosk.domain.rewards import FanReward, Reward, RewardType
from kiosk.domain.tiers import standing
from tests.ui.gate_states import NOW

HOUR = timedelta(hours=1)
LONG = "Maximiliane-Theodora-Alexandrina " * 4
ARABIC = "\u0645\u0627\u064a\u0627"
MAYA = FanHit(FanId(1001), "Maya S.", "m…@example.com", "…101")
HITS = (
    MAYA,
    FanHit(FanId(1004), "Mayara H.", "l…@example.com", "…104"),
    FanHit(FanId(1007), "", "n…@example.com"),
    FanHit(FanId(1011), f"{ARABIC} \u0633.", "a…@example.com", "…111"),
    FanHit(FanId(1_000_000_012), LONG[:128], f"x…@{'long.' * 30}example", "…9999"),
    FanHit(FanId(1013), "<b>Ma</b>%s", "<…@<img src=x>", ""),
)
MANY_HITS = tuple(FanHit(FanId(2000 + n), f"Maya {n}.", "m…@example.com") for n in range(20))
TIERS = tuple(
    PointTier(PointTierUid(name), name, points)
    for name, points in (("Bronze", 100), ("Silver", 500))
)


def quest(number: int, title: str, points: int = 50, **needs: object) -> Quest:
    """A quest of that title."""
    return Quest(PageTabId(number), QuestType.SCAN, title, points, **needs)  # type: ignore[arg-type]


SILVER = {
    "access_restriction_type": RestrictionType.POINT_TIER,
    "point_tier_uid": PointTierUid("Silver"),
}
QUESTS = (
    QuestLine(quest(1, "Link your wristband", 30), QuestStatus.ACTIVE),
    QuestLine(quest(2, "Call the score", 60), QuestStatus.ACTIVE, sure=False),
    QuestLine(
        quest(3, "Merch booth check-in", 120), QuestStatus.LOCKED, after=("Gate check-in", "Vote")
    ),
    QuestLine(quest(4, "Silver welcome", 25, **SILVER), QuestStatus.LOCKED),
    QuestLine(quest(5, "Gate check-in", 50), QuestStatus.COMPLETED),
    QuestLine(quest(6, "", 0), QuestStatus.COMPLETED),
)


def held(kind: RewardType, title: str, **more: object) -> FanReward:
    """A reward that the fan has."""
    return FanReward(RewardUid(title), kind, reward_title=title, **more)  # type: ignore[arg-type]


CODE = "HARBOUR-007"
PRIZE = held(RewardType.PRIZE_CODE, "Free scarf", prize_code=CODE)
LOUNGE = held(
    RewardType.PASS,
    "North Lounge",
    access_start_timestamp=NOW - HOUR,
    access_end_timestamp=NOW + 3 * HOUR,
)
HELD = (
    held(RewardType.BADGE, "Bronze Fan"),
    LOUNGE,
    PRIZE,
    held(RewardType.ATVENU, "Merch voucher", delivery_status="waiting"),
    held(RewardType.BESTRING, "First drink on us", delivery_status="failed"),
    held(RewardType.BADGE, "Last season", expiration_timestamp=NOW - 24 * HOUR),
)
DISCOUNT = Reward(RewardUid("discount"), RewardType.PRIZE_CODE, "10% off merch")
MEETING = Reward(RewardUid("meeting"), RewardType.PASS, "Meet the team")
LINKS = (Link("WB00001001", NOW - HOUR), Link("WB00001002", NOW - 48 * HOUR))

SHEET = FanSheet(
    MAYA,
    Part(standing(480, TIERS)),
    Part(QUESTS),
    Part(HELD),
    Part(LINKS),
    (DISCOUNT, MEETING),
    can_link=True,
)
LOADING = FanSheet(MAYA, can_link=True)
EMPTY = FanSheet(
    FanHit(FanId(1007)), Part(standing(0, TIERS)), Part(()), Part(()), Part(()), can_link=False
)
FAILED = replace(
    SHEET,
    standing=Part(fault=Fault.UNSAID),
    quests=Part(fault=Fault.BUSY),
    rewards=Part(fault=Fault.AWAY),
    links=Part(fault=Fault.STORE),
    offered=(),
)
HALF = replace(SHEET, rewards=Part(fault=Fault.KEY_REFUSED), links=Part())
HOSTILE = FanSheet(
    FanHit(FanId(2**62), LONG[:128], f"<…@{'a.' * 120}", "…9999"),
    Part(standing(10_000_000, (PointTier(PointTierUid("x"), LONG, 1),))),
    Part((QuestLine(quest(9, LONG[:128], 10_000_000), QuestStatus.LOCKED, after=(LONG, LONG)),)),
    Part(
        (
            held(RewardType.PRIZE_CODE, "<img src=file:///etc/passwd>" * 8, prize_code="%s" * 300),
            held(RewardType.ATVENU, LONG, delivery_status="<b>" * 50),
        )
    ),
    Part((Link("<script>" * 16, NOW),)),
    (Reward(RewardUid("h"), RewardType.BADGE, "\u202e" + LONG * 2),),
    can_link=True,
    deed=Deed(Act.LINK, Said.TAKEN, "{what}{0}" * 30),
)


def deed(act: Act, said: Said, what: str = "10% off merch") -> FanSheet:
    """Maya's sheet, and what staff did."""
    return replace(SHEET, deed=Deed(act, said, what))


def found(*hits: FanHit, query: str = "may", **more: object) -> FanDeskView:
    """A search that is over."""
    return FanDeskView(Search(query, SearchState.DONE, hits, **more))  # type: ignore[arg-type]


def opened(sheet: FanSheet) -> FanDeskView:
    """A sheet that is open."""
    return FanDeskView(Search("may", SearchState.DONE, HITS), sheet)


SEARCHES = {
    "idle": FanDeskView(),
    "searching": FanDeskView(Search("may", SearchState.SEARCHING)),
    "again": FanDeskView(Search("maya", SearchState.SEARCHING, HITS)),
    "found": found(*HITS),
    "many": found(*MANY_HITS, more=True),
    "nothing": found(query="<b>" + LONG[:90]),
    "away": found(HITS[0], only_here=Fault.AWAY),
    "away-nothing": found(query="zz", only_here=Fault.UNSAID),
    "unreadable": found(query="zz", only_here=Fault.STORE),
}
SHEETS = {
    "sheet": SHEET,
    "loading": LOADING,
    "empty": EMPTY,
    "failed": FAILED,
    "half": HALF,
    "hostile": HOSTILE,
    "giving": deed(Act.GIVE, Said.ASKED),
    "given": deed(Act.GIVE, Said.DONE),
    "exhausted": deed(Act.GIVE, Said.EXHAUSTED),
    "waiting": deed(Act.LINK, Said.WAITING, ""),
    "saved": deed(Act.LINK, Said.SAVED, "WB9"),
    "taken": deed(Act.LINK, Said.TAKEN, "WB9"),
    "key": deed(Act.UNLINK, Said.KEY_REFUSED, "WB9"),
}

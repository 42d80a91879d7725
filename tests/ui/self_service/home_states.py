"""Fans at the home screen, as the engine would publish them."""

from dataclasses import replace
from datetime import timedelta

from kiosk.domain.catalogue import Quest, QuestType, RestrictionType
from kiosk.domain.deeds import Act, Deed, Said
from kiosk.domain.fan_desk import Fault, Link, Part, QuestLine
from kiosk.domain.ids import FanId, MediaUid, PageTabId, RewardUid
from kiosk.domain.quests import QuestStatus
from kiosk.domain.rewards import FanReward, Reward, RewardType
from kiosk.domain.signing_in import SignIn, Step
from kiosk.domain.tiers import standing
from kiosk.domain.visit import (
    Happened,
    Happening,
    Home,
    InReach,
    OpenPass,
    PassState,
    Suggestion,
    VisitView,
)
from kiosk.passes.tokens import issue
from tests.passes.issued import KEY, PASS
from tests.ui.gate_states import NOW, TIERS

BRONZE, SILVER, GOLD, PLATINUM = TIERS
HOUR = timedelta(hours=1)
TOKEN = issue(PASS, KEY)
LONG = ("Herausforderungsmeisterschaft der " * 5)[:128]
POSTER = MediaUid("8b3c0f52-poster")


def quest(number: int, title: str, points: int = 50, **more: object) -> Quest:
    """A scan quest of that title."""
    told = {"quest_type": QuestType.SCAN} | more
    return Quest(
        page_tab_id=PageTabId(number),
        quest_title=title,
        fan_points_reward=points,
        **told,  # type: ignore[arg-type]
    )


MERCH = quest(
    2,
    "Merch booth check-in",
    240,
    site_name="Merch booth",
    end_date=NOW + 3 * HOUR,
    quest_description="Come by the merch booth in the east hall and have your code scanned. "
    "This season's scarf is waiting to be tried on.",
    media_uid=POSTER,
)
BAND = quest(3, "Link your wristband", 30, quest_type=QuestType.WRISTBAND)
VOTE = quest(4, "Call the score", 60, quest_type=QuestType.QUICKPICKS, end_date=NOW + 50 * HOUR)
TEAM = quest(
    5,
    "Meet the team",
    300,
    access_restriction_type=RestrictionType.POINT_TIER,
    point_tier_uid=GOLD.point_tier_uid,
)
CIRCLE = quest(
    6,
    "Founders' circle",
    500,
    access_restriction_type=RestrictionType.FAN_POINTS,
    fan_points_required=2500,
)
TOUR = quest(
    7,
    "Stadium tour",
    80,
    access_restriction_type=RestrictionType.QUESTS,
    required_page_tab_ids=(PageTabId(1), PageTabId(2)),
)
QUESTS = (
    QuestLine(MERCH, QuestStatus.ACTIVE),
    QuestLine(BAND, QuestStatus.ACTIVE),
    QuestLine(VOTE, QuestStatus.ACTIVE, sure=False),
    QuestLine(TEAM, QuestStatus.LOCKED, tier=GOLD),
    QuestLine(CIRCLE, QuestStatus.LOCKED),
    QuestLine(TOUR, QuestStatus.LOCKED, after=("Merch booth check-in",)),
    QuestLine(quest(1, "Gate check-in", 50, site_name="North Gate"), QuestStatus.COMPLETED),
)


def held(kind: RewardType, title: str, **more: object) -> FanReward:
    """A reward that the fan has."""
    return FanReward(RewardUid(title), kind, reward_title=title, **more)  # type: ignore[arg-type]


CODE = "HARBOUR-007"
LOUNGE = held(
    RewardType.PASS,
    "VIP Lounge Access",
    access_start_timestamp=NOW - HOUR / 2,
    access_end_timestamp=NOW + 3 * HOUR,
)
PRIZE = held(
    RewardType.PRIZE_CODE,
    "A scarf of your choice",
    prize_code=CODE,
    description="Show the code at the merch booth.",
    expiration_timestamp=NOW + 72 * HOUR,
)
BADGE = held(RewardType.BADGE, "Silver Fan", media_uid=POSTER, created_at=NOW - 26 * HOUR)
HELD = (
    LOUNGE,
    PRIZE,
    BADGE,
    held(RewardType.ATVENU, "Merch voucher", delivery_status="waiting"),
    held(RewardType.BESTRING, "First drink on us", delivery_status="failed"),
    held(RewardType.BADGE, "Last season", expiration_timestamp=NOW - 240 * HOUR),
)
REACH = (
    InReach(Reward(RewardUid("vip"), RewardType.PASS, "VIP Lounge"), 210, GOLD, progress=0.79),
    InReach(
        Reward(RewardUid("tour"), RewardType.BADGE, "Explorer"),
        quests_missing=("Merch booth check-in", "Stadium tour", "Call the score"),
        progress=0.25,
    ),
)
LINKS = (Link("WB00001001", NOW - HOUR), Link("WB00001002", NOW - 48 * HOUR))
ACTIVITY = (
    Happening(Happened.QUEST, NOW - HOUR / 4, "Gate check-in", 50, on_its_way=True),
    Happening(Happened.REWARD, NOW - 26 * HOUR, "Silver Fan"),
    Happening(Happened.WRISTBAND, NOW - 30 * HOUR, "WB00001001", 30),
)
MAYA = Home(
    FanId(1001),
    "Maya",
    "Okafor",
    standing=Part(standing(1290, TIERS)),
    quests=Part(QUESTS),
    rewards=Part(HELD),
    links=Part(LINKS),
    suggestion=Suggestion(MERCH, GOLD),
    in_reach=REACH,
    can_link=True,
    activity=ACTIVITY,
    loaded_at=NOW,
)
OPENED = dict.fromkeys((TEAM, CIRCLE), QuestStatus.ACTIVE)
"""What no number of points is too small for any more."""

NOBODYS = Home(
    FanId(1007),
    standing=Part(standing(0, TIERS)),
    quests=Part(()),
    rewards=Part(()),
    links=Part(()),
)
"""A new fan without a name, without anything."""

LOADING = Home(FanId(1001), "Maya")
FAILED = replace(
    MAYA,
    standing=Part(fault=Fault.BUSY),
    quests=Part(fault=Fault.AWAY),
    rewards=Part(fault=Fault.KEY_REFUSED),
    links=Part(fault=Fault.STORE),
    can_link=False,
    suggestion=None,
    in_reach=(),
    activity=(),
)
CUT_OFF = replace(FAILED, links=Part(LINKS), can_link=True, gone=Fault.AWAY, loaded_at=None)
"""Nothing has come, but what the kiosk itself knows."""
GONE = replace(MAYA, gone=Fault.AWAY, loaded_at=NOW - HOUR / 6)
HIGHEST = replace(
    MAYA,
    standing=Part(standing(1_234_567, TIERS)),
    quests=Part(
        tuple(replace(line, status=OPENED.get(line.quest, line.status)) for line in QUESTS)
    ),
    suggestion=None,
    in_reach=REACH[1:],
)
TIERLESS = replace(MAYA, standing=Part(standing(1290, ())), suggestion=None, in_reach=())
MANY = replace(
    MAYA,
    quests=Part(
        tuple(
            QuestLine(quest(n, f"Quest {n}", n), list(QuestStatus)[(n // 80) % 3])
            for n in range(1, 201)
        )
    ),
)
HOSTILE = replace(
    MAYA,
    first_name=LONG,
    standing=Part(standing(9_999_999_999, (replace(GOLD, tier_name=LONG),))),
    quests=Part(
        (
            QuestLine(quest(1, LONG, 10_000_000, site_name=LONG), QuestStatus.ACTIVE),
            QuestLine(
                replace(TOUR, quest_title=LONG), QuestStatus.LOCKED, after=(LONG, LONG, LONG)
            ),
            QuestLine(quest(9, "<h1>%s {0}</h1>", 0), QuestStatus.COMPLETED),
            QuestLine(quest(10, "", 0), QuestStatus.ACTIVE),
        )
    ),
    rewards=Part((held(RewardType.PRIZE_CODE, LONG, prize_code="X" * 300, description=LONG * 9),)),
    suggestion=Suggestion(quest(1, LONG, 10_000_000), replace(GOLD, tier_name=LONG)),
    activity=(Happening(Happened.QUEST, NOW, LONG, 10_000_000, on_its_way=True),),
)


def view(home: Home, open_pass: OpenPass | None = None) -> VisitView:
    """The visit of that fan."""
    return VisitView(Step.HOME, SignIn(), home, open_pass)


def deed(said: Said) -> VisitView:
    """Linking a wristband has come so far."""
    return view(replace(MAYA, deed=Deed(Act.LINK, said, "WB00001003")))


HOMES = {
    "maya": MAYA,
    "nobody": NOBODYS,
    "loading": LOADING,
    "failed": FAILED,
    "cut-off": CUT_OFF,
    "gone": GONE,
    "highest": HIGHEST,
    "tierless": TIERLESS,
    "many": MANY,
    "hostile": HOSTILE,
}
OPEN = OpenPass(LOUNGE, PassState.OPEN, TOKEN, "Maya O.", "Harbour City v Rivals", 1)
EARLY = replace(
    OPEN,
    state=PassState.EARLY,
    reward=replace(LOUNGE, access_start_timestamp=NOW + timedelta(minutes=12, seconds=34)),
)
PASSES = {
    "open": OPEN,
    "early": EARLY,
    "ended": replace(
        OPEN,
        state=PassState.ENDED,
        token="",
        reward=replace(LOUNGE, access_end_timestamp=NOW - HOUR / 4),
    ),
    "no-window": OpenPass(held(RewardType.PASS, LONG), PassState.NO_WINDOW, "", "Maya O."),
    "no-key": replace(OPEN, state=PassState.NO_KEY, token=""),
    "taken-back": replace(OPEN, state=PassState.TAKEN_BACK, token=""),
}

"""Outcomes and states of a gate, as the engine would publish them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.catalogue import (
    Business,
    Performance,
    PointTier,
    Quest,
    QuestType,
    RestrictionType,
)
from kiosk.domain.ids import BusinessId, PageTabId, PerformanceUid, PointTierUid, ReadingId
from kiosk.domain.outcome import Outcome, Points, PointsState, Reason, Verdict
from kiosk.domain.readings import Reading, Source
from kiosk.domain.status import (
    Counters,
    DeviceStatus,
    History,
    HistoryLine,
    PortalState,
    StationStatus,
)
from kiosk.domain.tiers import standing
from kiosk.ui.station_face import StationFace

NOW = datetime(2026, 11, 24, 3, 2, tzinfo=UTC)
"""19:02 in Los Angeles."""

STATION = StationFace(name="North Gate 2", timezone="America/Los_Angeles", sound=False)
BUSINESS = Business(BusinessId(1), "Harbour City FC", point_name="Fan Points")
TIERS = tuple(
    PointTier(PointTierUid(name.lower()), name, minimum)
    for name, minimum in (("Bronze", 100), ("Silver", 500), ("Gold", 1500), ("Platinum", 5000))
)
GATE = Quest(PageTabId(1), QuestType.SCAN, "Gate check-in", 50)
MERCH = Quest(PageTabId(2), QuestType.SCAN, "Merch booth check-in", 120)
LOUNGE = Quest(
    PageTabId(3),
    QuestType.SCAN,
    "Lounge check-in",
    200,
    access_restriction_type=RestrictionType.POINT_TIER,
    point_tier_uid=PointTierUid("gold"),
)
PERFORMANCE = Performance(
    PerformanceUid("p1"),
    "Harbour City v Rivals",
    NOW + timedelta(minutes=28),
    NOW + timedelta(hours=3),
)
ONLINE = StationStatus(PortalState.ONLINE, business=BUSINESS, performance=PERFORMANCE)
AWAY = StationStatus(PortalState.AWAY, 37, 2, BUSINESS, PERFORMANCE)
PAUSED = replace(AWAY, portal=PortalState.PAUSED, on_its_way=1204, trouble=Reason.KEY_REFUSED)
BUSY = replace(
    AWAY,
    portal=PortalState.SLOW,
    on_its_way=1204,
    clock_off_s=-300,
    catalogue_at=NOW - timedelta(hours=7),
)
CONNECTING = StationStatus()
CAMERA = DeviceStatus("camera:0", listening=True)
DEAD_CAMERA = DeviceStatus(
    "camera:0", listening=False, cause="unplugged. Plug its USB cable in again"
)
SCANNER = DeviceStatus("keyboard", listening=True)


def reading_id(number: int) -> ReadingId:
    """An id whose receipt is its own; that of 1 is K7Q2MX."""
    first = 0x99EE2A75 if number == 1 else number * 0x1F3D5B79 % 2**32
    return ReadingId(str(UUID(int=first << 96 | number)))


def reading(number: int = 1) -> Reading:
    """A reading with an id of its own."""
    return Reading(reading_id(number), "fan:1001", "qr", Source.CAMERA, "camera:0", NOW, 0.0)


def outcome(verdict: Verdict, reason: Reason = Reason.CONFIRMED, **more: object) -> Outcome:
    """An outcome for Maya."""
    return replace(Outcome(reading(), verdict, reason, first_name="Maya"), **more)  # type: ignore[arg-type]


EARNED = outcome(
    Verdict.EARNED,
    completed=(GATE,),
    opened=(MERCH,),
    points=Points(50, PointsState.CONFIRMED, 1290),
    standing=standing(1290, TIERS),
)
TIER_UP = replace(
    EARNED,
    points=Points(50, PointsState.CONFIRMED, 530),
    standing=standing(530, TIERS),
    tier_up=True,
)
SAVED = outcome(
    Verdict.SAVED,
    Reason.PORTAL_AWAY,
    completed=(GATE,),
    points=Points(50, PointsState.SAVED, 1290),
    standing=standing(1290, TIERS),
)
ALREADY = outcome(Verdict.ALREADY, Reason.COMPLETED_BEFORE, standing=standing(1290, TIERS))
LOCKED = outcome(
    Verdict.LOCKED, Reason.QUEST_LOCKED, locked=(LOUNGE,), standing=standing(1290, TIERS)
)
LINK_NEEDED = outcome(Verdict.LINK_NEEDED, Reason.BARCODE_UNLINKED, first_name="")
LINKED = outcome(
    Verdict.LINKED, points=Points(120, PointsState.CONFIRMED, 1410), standing=standing(1410, TIERS)
)
UNKNOWN = outcome(Verdict.UNKNOWN, Reason.FAN_UNKNOWN, first_name="")
REFUSED = outcome(Verdict.REFUSED, Reason.PORTAL_REFUSED)
TROUBLE = outcome(Verdict.TROUBLE, Reason.DISK_FAILED, first_name="")
HOSTILE = replace(
    EARNED,
    first_name="<h1>VALID</h1>\n" + "Maximiliane-Theodora-Alexandrina" * 2,
    completed=(replace(GATE, quest_title="Q" * 64 + " W" * 32),),
    opened=(replace(MERCH, quest_title="<img src=file:///x> " * 6),) * 5,
    points=Points(10_000_000, PointsState.CONFIRMED, 110_000_000),
    standing=standing(110_000_000, TIERS),
)
NAMELESS = replace(
    SAVED,
    first_name="",
    points=Points(50, PointsState.SAVED, -1290),
    standing=standing(-1290, TIERS),
)
OUTCOMES = {
    "earned": EARNED,
    "tier-up": TIER_UP,
    "saved": SAVED,
    "already": ALREADY,
    "locked": LOCKED,
    "link-needed": LINK_NEEDED,
    "linked": LINKED,
    "unknown": UNKNOWN,
    "refused": REFUSED,
    "trouble": TROUBLE,
    "hostile": HOSTILE,
    "nameless": NAMELESS,
}


def history() -> History:
    """Ten lines, one of every family and more."""
    confirmed, saved, none = PointsState.CONFIRMED, PointsState.SAVED, PointsState.NONE
    told = (
        (Verdict.EARNED, Reason.CONFIRMED, 50, confirmed, "Maya"),
        (Verdict.EARNED, Reason.CONFIRMED, 50, confirmed, "Jonas"),
        (Verdict.ALREADY, Reason.COMPLETED_BEFORE, 0, none, "Ines"),
        (Verdict.SAVED, Reason.PORTAL_AWAY, 50, saved, "Theo"),
        (Verdict.UNKNOWN, Reason.FAN_UNKNOWN, 0, none, ""),
        (Verdict.EARNED, Reason.CONFIRMED, 120, confirmed, "Ada"),
        (Verdict.LOCKED, Reason.QUEST_LOCKED, 0, none, "Maximiliane-Theodora Alexandrina"),
        (Verdict.TROUBLE, Reason.KEY_REFUSED, 0, none, "Sam"),
        (Verdict.LINKED, Reason.CONFIRMED, 1200, confirmed, "Noor"),
        (Verdict.REFUSED, Reason.PORTAL_REFUSED, 0, none, "Kim"),
    )
    lines = tuple(
        HistoryLine(
            reading_id(100 + i),
            NOW - timedelta(seconds=25 * i),
            verdict,
            reason,
            points,
            state,
            first_name=name,
        )
        for i, (verdict, reason, points, state, name) in enumerate(told)
    )
    return History(lines, Counters(1284, 64_150, 37, 12))


@cache
def camera_frame() -> tuple[NDArray[np.uint8], list[list[tuple[float, float]]]]:
    """A grey room with a white, tilted square that stands for a code, and its corners."""
    ramp = np.linspace(52, 96, 1280, dtype=np.uint8)
    frame = np.repeat(np.tile(ramp, (720, 1))[:, :, None], 3, axis=2)
    rows, columns = np.mgrid[0:720, 0:1280]
    across, down = columns - 640 + (rows - 360) * 0.2, rows - 360 - (columns - 640) * 0.2
    frame[(abs(across) < 150) & (abs(down) < 150)] = 235
    cells = ((across // 22).astype(int) * 7 + (down // 22).astype(int) * 13) % 3 == 0
    frame[(abs(across) < 132) & (abs(down) < 132) & cells] = 20
    corners = [(522.0, 192.0), (810.0, 250.0), (755.0, 528.0), (467.0, 470.0)]
    return frame, [corners]

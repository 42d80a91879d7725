"""Views of the staff desk, as the engine would publish them."""

from datetime import timedelta

from kiosk.domain.ids import FanId, PerformanceUid
from kiosk.domain.intents import IntentState
from kiosk.domain.outcome import PointsState, Reason, Verdict
from kiosk.domain.pin import PinAnswer
from kiosk.domain.readings import Source
from kiosk.domain.traces import DeskView, Trace
from tests.ui.gate_states import NOW, reading_id

SAVED = (Verdict.SAVED, Reason.PORTAL_AWAY)
EARNED = (Verdict.EARNED, Reason.CONFIRMED)
P1 = PerformanceUid("p1")

NEEDS_A_PERSON = Trace(
    reading_id(1),
    NOW - timedelta(minutes=12, seconds=7),
    Source.CAMERA,
    "qr",
    FanId(1001),
    "Maya",
    performance_uid=P1,
    decided=SAVED,
    now=(Verdict.REFUSED, Reason.PORTAL_REFUSED),
    state=IntentState.ATTENTION,
    attempts=3,
    said="404",
    said_at=NOW - timedelta(minutes=2),
    clock_off_s=300,
)
ON_ITS_WAY = Trace(
    reading_id(2),
    NOW - timedelta(minutes=3),
    Source.KEYBOARD,
    "",
    FanId(1004),
    "Jonas",
    "WB00001002",
    P1,
    decided=SAVED,
    now=SAVED,
    points_earned=50,
    points_state=PointsState.SAVED,
    state=IntentState.PENDING,
    attempts=2,
    said="Unreachable",
    said_at=NOW - timedelta(seconds=40),
    due=NOW + timedelta(seconds=25),
)
CONFIRMED = Trace(
    reading_id(3),
    NOW - timedelta(minutes=30),
    Source.NFC,
    fan_id=FanId(1007),
    performance_uid=PerformanceUid("p0"),
    decided=SAVED,
    now=EARNED,
    points_earned=1250,
    points_state=PointsState.CONFIRMED,
    state=IntentState.CONFIRMED,
    said="already,earned",
    said_at=NOW - timedelta(minutes=29),
)
CLOSED = Trace(
    reading_id(4),
    NOW - timedelta(days=1),
    Source.MANUAL,
    barcode="WB00009001",
    decided=SAVED,
    now=(Verdict.REFUSED, Reason.PORTAL_REFUSED),
    state=IntentState.CLOSED,
    said="barcode_taken",
    said_at=NOW - timedelta(hours=21),
    noted_at=NOW - timedelta(hours=20),
    note="Given by hand at the service desk",
)
NOT_SENT = Trace(
    reading_id(5),
    NOW - timedelta(minutes=1),
    Source.SIMULATED,
    "qr",
    FanId(1012),
    "Ada",
    performance_uid=P1,
    decided=(Verdict.ALREADY, Reason.COMPLETED_BEFORE),
    now=(Verdict.ALREADY, Reason.COMPLETED_BEFORE),
)
CUT_SHORT = Trace(
    reading_id(6),
    NOW - timedelta(minutes=4),
    Source.SERIAL,
    "code128",
    barcode="WB00001008",
    performance_uid=P1,
    state=IntentState.PENDING,
    due=NOW,
)
HOSTILE = Trace(
    reading_id(7),
    NOW - timedelta(minutes=5),
    Source.CAMERA,
    "<b>qr</b>",
    None,
    "<h1>VALID</h1>\n" + "Maximiliane-Theodora-Alexandrina" * 3,
    "<img src=file:///etc/passwd>" * 8,
    PerformanceUid("<script>" * 20),
    decided=SAVED,
    now=SAVED,
    points_earned=10_000_000,
    points_state=PointsState.SAVED,
    state=IntentState.ATTENTION,
    said="<a href=x>" * 30,
    said_at=NOW,
    attempts=10_000,
    note="<b>note</b>" * 40,
)
TRACES = (NEEDS_A_PERSON, ON_ITS_WAY, CUT_SHORT, NOT_SENT, CONFIRMED, CLOSED, HOSTILE)

LOCKED = DeskView()
WRONG = DeskView(answer=PinAnswer.WRONG)
SHUT = DeskView(answer=PinAnswer.LOCKED, locked_until=NOW + timedelta(seconds=29))
UNSET = DeskView(answer=PinAnswer.UNSET)
UNREADABLE = DeskView(failed=True)
OPEN = DeskView(unlocked=True, answer=PinAnswer.OPEN)
EMPTY = OPEN
WAITING = DeskView(
    unlocked=True, answer=PinAnswer.OPEN, traces=(NEEDS_A_PERSON, ON_ITS_WAY, CUT_SHORT)
)
FOUND = DeskView(
    unlocked=True,
    answer=PinAnswer.OPEN,
    query="fan:1001",
    traces=TRACES,
)
MANY = DeskView(
    unlocked=True,
    answer=PinAnswer.OPEN,
    query="1004",
    traces=tuple(
        Trace(
            reading_id(1000 + i),
            NOW - timedelta(minutes=i),
            Source.CAMERA,
            "qr",
            FanId(1004),
            "Jonas",
            decided=SAVED,
            now=EARNED,
            points_earned=50,
            points_state=PointsState.CONFIRMED,
            state=IntentState.CONFIRMED,
            said="earned",
            said_at=NOW,
        )
        for i in range(100)
    ),
)
NOTHING = DeskView(unlocked=True, answer=PinAnswer.OPEN, query="<b>K7Q-2MX</b>")
FAILED = DeskView(unlocked=True, answer=PinAnswer.OPEN, traces=TRACES, failed=True)

VIEWS = {
    "locked": LOCKED,
    "wrong": WRONG,
    "shut": SHUT,
    "unset": UNSET,
    "unreadable": UNREADABLE,
    "empty": EMPTY,
    "waiting": WAITING,
    "found": FOUND,
    "many": MANY,
    "nothing": NOTHING,
    "failed": FAILED,
}

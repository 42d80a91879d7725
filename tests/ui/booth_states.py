"""Outcomes of a booth, one for each verdict and more, as the engine would publish them."""

from dataclasses import replace
from datetime import timedelta

from kiosk.domain.access import Access
from kiosk.domain.answers import Reason, Verdict
from kiosk.domain.booth import Act, ActAnswer, BoothView
from kiosk.domain.ids import FanId, RewardUid, Serial
from kiosk.domain.outcome import Outcome
from kiosk.domain.passing import UNDONE
from kiosk.domain.redemption import Decision, Redemption, Use
from tests.ui import gate_states as states
from tests.ui.gate_states import NOW, outcome, reading_id

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
MAYA = FanId(1001)


def access(number: int = 1, **more: object) -> Access:
    """Maya's pass for the lounge: open from half an hour ago for three hours and a half."""
    plain = Access(
        Serial(f"{number:016x}"),
        MAYA,
        RewardUid("lounge"),
        NOW - 30 * MINUTE,
        NOW + 3 * HOUR,
        "VIP Lounge Access",
        states.PERFORMANCE.performance_uid,
        confirmed=True,
        list_at=NOW - HOUR,
    )
    return replace(plain, **more)  # type: ignore[arg-type]


def use(ago: timedelta, station: str = "North Gate 2", **more: object) -> Use:
    """A use that long ago."""
    wish = Redemption(
        reading_id(50), Serial("1"), MAYA, RewardUid("lounge"), NOW - ago, station, "", ""
    )
    staff, why = str(more.pop("staff", "")), str(more.pop("override", ""))
    wish = replace(wish, staff=staff, override=why)
    return replace(Use(wish, Decision.COUNTED), **more)  # type: ignore[arg-type]


def about(verdict: Verdict, reason: Reason, number: int = 1, **more: object) -> Outcome:
    """An outcome about Maya's pass."""
    return outcome(verdict, reason, reading=states.reading(number), access=access(**more))


UNTIL = NOW + timedelta(seconds=60)
VALID = about(Verdict.PASS_VALID, Reason.REDEEMED, may_undo_until=UNTIL)
USED = about(
    Verdict.PASS_USED,
    Reason.USED_BEFORE,
    2,
    earlier=(use(72 * MINUTE),),
    starts=NOW - 90 * MINUTE,
    may_override=True,
)
OVERRIDDEN = about(
    Verdict.PASS_VALID,
    Reason.OVERRIDDEN,
    2,
    earlier=(use(72 * MINUTE),),
    may_undo_until=UNTIL,
)
OFTEN = about(
    Verdict.PASS_USED,
    Reason.USED_BEFORE,
    3,
    starts=NOW - 26 * HOUR,
    earlier=(
        use(25 * HOUR),
        use(24 * HOUR, decision=Decision.REENTRY),
        use(
            2 * HOUR,
            "East Bar",
            decision=Decision.OVERRIDDEN,
            staff="supervisor",
            override="Had left for a moment",
        ),
        use(
            HOUR,
            "South Lounge",
            undone_at=NOW - HOUR + timedelta(seconds=20),
            undone_by="South Lounge",
        ),
        use(20 * MINUTE),
    ),
    may_override=True,
)
EARLY = about(
    Verdict.PASS_EARLY, Reason.NOT_OPEN_YET, 4, starts=NOW + 58 * MINUTE, may_override=True
)
EXPIRED = about(
    Verdict.PASS_EXPIRED,
    Reason.ENDED,
    5,
    starts=NOW - 5 * HOUR,
    ends=NOW - 40 * MINUTE,
    confirmed=None,
    may_override=True,
)
ELSEWHERE = replace(
    about(
        Verdict.PASS_ELSEWHERE,
        Reason.OTHER_BUSINESS,
        6,
        earlier=(use(MINUTE),),
        confirmed=None,
    ),
    first_name="",
)
FORGED = outcome(
    Verdict.PASS_FORGED, Reason.SIGNATURE_WRONG, reading=states.reading(7), first_name=""
)
REVOKED = about(Verdict.PASS_REVOKED, Reason.ON_REVOCATION_LIST, 8)
TAKEN_BACK = about(Verdict.PASS_REVOKED, Reason.TAKEN_BACK, 9, confirmed=False)
ASK = about(Verdict.PASS_UNCONFIRMED, Reason.LEDGER_AWAY_ASK, 10, confirmed=None, may_override=True)
ASK_ANEW = about(
    Verdict.PASS_UNCONFIRMED, Reason.LEDGER_ANEW_ASK, 18, confirmed=None, may_override=True
)
REFUSED_ANEW = about(Verdict.PASS_UNCONFIRMED, Reason.LEDGER_ANEW_REFUSED, 19)
ACCEPTED = about(Verdict.PASS_UNCONFIRMED, Reason.LEDGER_AWAY_ACCEPTED, 11, may_undo_until=UNTIL)
REFUSED = about(Verdict.PASS_UNCONFIRMED, Reason.LEDGER_AWAY_REFUSED, 12)
TAKEN_AGAIN = about(
    *UNDONE, 1, earlier=(use(20 * MINUTE, undone_at=NOW, undone_by="North Lounge"),)
)
CHOICE = outcome(
    Verdict.PASS_CHOICE,
    Reason.CHOOSE_PASS,
    reading=states.reading(13),
    fan_id=MAYA,
    choices=(
        access(1),
        access(2, reward_title="Pitch-side tour", ends=NOW + HOUR),
        access(3, reward_title="Supporters' bar", earlier=(use(40 * MINUTE, "East Bar"),)),
    ),
)
MANY = replace(
    CHOICE,
    reading=states.reading(14),
    choices=tuple(access(n, reward_title=f"Match pass {n}") for n in range(1, 13)),
)
NO_PASS = outcome(Verdict.NOTHING_HERE, Reason.NO_PASS_NOW, reading=states.reading(15))
HOSTILE_NAME = "<h1>VALID</h1>\n" + "Maximiliane-Theodora-Alexandrina" * 2
HOSTILE = replace(
    about(
        Verdict.PASS_USED,
        Reason.USED_BEFORE,
        16,
        reward_title="<img src=file:///x> " * 9 + "W" * 60,
        performance_uid="elsewhere",
        earlier=(
            use(
                HOUR,
                "<b>Gate</b> " * 20,
                decision=Decision.OVERRIDDEN,
                staff="supervisor",
                override="W" * 200,
            ),
        )
        * 3,
        may_override=True,
        starts=NOW - 400 * 24 * HOUR,
        ends=NOW + 400 * 24 * HOUR,
    ),
    first_name=HOSTILE_NAME,
)
OUTCOMES = {
    "valid": VALID,
    "used": USED,
    "overridden": OVERRIDDEN,
    "often": OFTEN,
    "early": EARLY,
    "expired": EXPIRED,
    "elsewhere": ELSEWHERE,
    "forged": FORGED,
    "revoked": REVOKED,
    "taken-back": TAKEN_BACK,
    "ask": ASK,
    "accepted": ACCEPTED,
    "refused": REFUSED,
    "ask-anew": ASK_ANEW,
    "refused-anew": REFUSED_ANEW,
    "undone": TAKEN_AGAIN,
    "choice": CHOICE,
    "many": MANY,
    "no-pass": NO_PASS,
    "hostile": HOSTILE,
}


def told(of: Outcome, act: Act, answer: ActAnswer, **more: object) -> BoothView:
    """What became of an act on that outcome's reading."""
    return replace(BoothView(of.id, act, answer), **more)  # type: ignore[arg-type]

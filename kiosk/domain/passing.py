"""Why a pass lets in or does not: from token, window, portal and ledger to the answer on screen."""

from datetime import datetime
from enum import StrEnum

from kiosk.domain.access import Access
from kiosk.domain.answers import Reason, Verdict
from kiosk.domain.ids import BusinessId
from kiosk.domain.passes import (
    Forged,
    Holding,
    Pass,
    RetiredKey,
    Token,
    TokenRefused,
    UnknownKey,
    holding,
)
from kiosk.domain.redemption import ADMITTING, UNDO_WITHIN, Decision

Answer = tuple[Verdict, Reason]


class Unconfirmed(StrEnum):
    """What a venue does with a pass of which it is not known whether it was used."""

    ACCEPT = "accept"
    ASK = "ask"
    """A supervisor decides."""

    REFUSE = "refuse"


class Doubt(StrEnum):
    """Why the ledger here does not know every use."""

    AWAY = "away"
    """Others share it, and cannot be asked."""

    ANEW = "anew"
    """It was damaged, and begun anew."""


REVOKED: Answer = Verdict.PASS_REVOKED, Reason.ON_REVOCATION_LIST
TAKEN_BACK: Answer = Verdict.PASS_REVOKED, Reason.TAKEN_BACK
UNDONE: Answer = Verdict.PASS_UNDONE, Reason.USE_UNDONE

_BY_HOLDING: dict[Holding, Answer] = {
    Holding.EARLY: (Verdict.PASS_EARLY, Reason.NOT_OPEN_YET),
    Holding.EXPIRED: (Verdict.PASS_EXPIRED, Reason.ENDED),
    Holding.ELSEWHERE: (Verdict.PASS_ELSEWHERE, Reason.OTHER_BUSINESS),
}
_BY_DECISION: dict[Decision, Answer] = {
    Decision.COUNTED: (Verdict.PASS_VALID, Reason.REDEEMED),
    Decision.REENTRY: (Verdict.PASS_VALID, Reason.REENTERED),
    Decision.OVERRIDDEN: (Verdict.PASS_VALID, Reason.OVERRIDDEN),
    Decision.TOO_SOON: (Verdict.PASS_USED, Reason.TOO_SOON),
    Decision.USED: (Verdict.PASS_USED, Reason.USED_BEFORE),
}
_BY_POLICY: dict[tuple[Doubt, Unconfirmed], Reason] = {
    (Doubt.AWAY, Unconfirmed.ACCEPT): Reason.LEDGER_AWAY_ACCEPTED,
    (Doubt.AWAY, Unconfirmed.ASK): Reason.LEDGER_AWAY_ASK,
    (Doubt.AWAY, Unconfirmed.REFUSE): Reason.LEDGER_AWAY_REFUSED,
    (Doubt.ANEW, Unconfirmed.ACCEPT): Reason.LEDGER_ANEW_ACCEPTED,
    (Doubt.ANEW, Unconfirmed.ASK): Reason.LEDGER_ANEW_ASK,
    (Doubt.ANEW, Unconfirmed.REFUSE): Reason.LEDGER_ANEW_REFUSED,
}
_ACCEPTED = frozenset({Reason.LEDGER_AWAY_ACCEPTED, Reason.LEDGER_ANEW_ACCEPTED})
OVERRIDABLE = frozenset(
    {
        Reason.USED_BEFORE,
        Reason.TOO_SOON,
        Reason.NOT_OPEN_YET,
        Reason.ENDED,
        Reason.LEDGER_AWAY_ASK,
        Reason.LEDGER_ANEW_ASK,
    }
)
"""What a supervisor may let in against. What is forged, another business's or taken back is the
issuer's word, and what a venue refuses unseen is the venue's."""


def disbelieved(refusal: TokenRefused) -> Answer:
    """What is said of a text that begins as a token and cannot be believed."""
    match refusal:
        case UnknownKey():
            return Verdict.PASS_FORGED, Reason.SIGNATURE_KEY_UNKNOWN
        case RetiredKey():
            return Verdict.PASS_FORGED, Reason.SIGNATURE_KEY_RETIRED
        case Forged():
            return Verdict.PASS_FORGED, Reason.SIGNATURE_WRONG
        case _:
            return Verdict.UNKNOWN, Reason.CODE_UNREADABLE


def turned_away(
    token: Token, business_id: BusinessId, now: datetime, *, revoked: bool
) -> Answer | None:
    """Why a genuine token does not hold here and now; None where it does.

    What was taken back is so whatever the time; of another business's pass no list here tells.
    """
    held = holding(token, business_id, now)
    if revoked and held is not Holding.ELSEWHERE:
        return REVOKED
    return _BY_HOLDING.get(held)


def not_its_fans(
    token: Token, business_id: BusinessId, now: datetime, *, revoked: bool
) -> Answer | None:
    """Why a token does not say here who its fan is: that a pass opens later is no reason."""
    answer = turned_away(token, business_id, now, revoked=revoked)
    early = isinstance(token, Pass) and answer == _BY_HOLDING[Holding.EARLY]
    return None if early else answer


def outside(access: Access, now: datetime) -> Answer | None:
    """Why a pass that the portal lists is not open now; None where it is."""
    return _BY_HOLDING.get(access.holding(now))


def of_decision(decision: Decision, *, overridden: bool) -> Answer:
    """What is said of the ledger's answer; `overridden`: a supervisor has let in."""
    answer = _BY_DECISION[decision]
    admitted = answer[0] is Verdict.PASS_VALID
    return _BY_DECISION[Decision.OVERRIDDEN] if admitted and overridden else answer


def of_doubt(decision: Decision, doubt: Doubt, policy: Unconfirmed, *, overridden: bool) -> Answer:
    """What is said by a ledger that does not know every use.

    It can say no, and that a fan comes back; whether a use is left, the venue's `policy` says.
    """
    by_own_knowledge = decision not in ADMITTING or decision is Decision.REENTRY
    if by_own_knowledge or overridden:
        return of_decision(decision, overridden=overridden)
    return Verdict.PASS_UNCONFIRMED, _BY_POLICY[doubt, policy]


def admits(answer: Answer) -> bool:
    """Whether the fan is let in."""
    return answer[0] is Verdict.PASS_VALID or answer[1] in _ACCEPTED


def may_override(answer: Answer) -> bool:
    """Whether a supervisor may let in all the same."""
    return answer[1] in OVERRIDABLE


def undo_until(answer: Answer, now: datetime) -> datetime | None:
    """Until when the use that the answer means may be taken back; None where it means none."""
    return now + UNDO_WITHIN if admits(answer) else None

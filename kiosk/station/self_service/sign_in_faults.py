"""What a fan is told where signing in did not work."""

from kiosk.domain.answers import Verdict
from kiosk.domain.fan_desk import Fault, fault_of
from kiosk.domain.passing import Answer
from kiosk.domain.ports import BudgetSpent, LimitReached, LoginRefused, PortalError
from kiosk.domain.signing_in import SignInFault

TOO_MANY_CALLS = "too_many_calls"
"""The portal's code where the station, and not the fan, has asked too often."""

_LOGIN = {
    "login_failed": SignInFault.PASSWORD_WRONG,
    "code_wrong": SignInFault.CODE_WRONG,
    "code_expired": SignInFault.CODE_EXPIRED,
}
_FAULTS = {
    Fault.AWAY: SignInFault.AWAY,
    Fault.BUSY: SignInFault.BUSY,
    Fault.KEY_REFUSED: SignInFault.KEY_REFUSED,
    Fault.REFUSED: SignInFault.REFUSED,
}
_CARD = {
    Verdict.PASS_FORGED: SignInFault.CARD_FORGED,
    Verdict.PASS_EXPIRED: SignInFault.CARD_EXPIRED,
    Verdict.PASS_REVOKED: SignInFault.CARD_REVOKED,
    Verdict.PASS_ELSEWHERE: SignInFault.CARD_ELSEWHERE,
}


def sign_in_fault(error: PortalError, too_many: SignInFault) -> SignInFault:
    """Why the portal did not do it; `too_many` is what the fan has asked for too often."""
    if isinstance(error, LoginRefused):
        return _LOGIN.get(error.code, SignInFault.REFUSED)
    if isinstance(error, LimitReached) and not isinstance(error, BudgetSpent):
        return SignInFault.BUSY if error.code == TOO_MANY_CALLS else too_many
    return _FAULTS[fault_of(error)]


def card_fault(answer: Answer) -> SignInFault:
    """Why a card signs nobody in."""
    return _CARD.get(answer[0], SignInFault.CARD_UNKNOWN)

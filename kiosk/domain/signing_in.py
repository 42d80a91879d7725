"""A fan signs in at the self-service kiosk: the steps, and what may go wrong at each."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Step(StrEnum):
    """Where a visit stands."""

    START = "start"
    """Nobody is here; how it works is shown."""
    EMAIL = "email"
    """The fan is asked for an email address."""
    WAY = "way"
    """The address is known: how does the fan prove to be its owner?"""
    PASSWORD = "password"  # noqa: S105 - a step's name
    CODE = "code"
    """A code was sent, and is asked for."""
    REGISTER = "register"
    """The address is new: names and consent to the terms are asked for."""
    HOME = "home"
    """Signed in."""


class Way(StrEnum):
    """How a fan proves to be the owner of an address."""

    PASSWORD = "password"  # noqa: S105 - likewise
    EMAIL_CODE = "email_code"
    SMS_CODE = "sms_code"


class SignInFault(StrEnum):
    """Why a step was not taken."""

    EMAIL_UNFIT = "email_unfit"
    """What is typed is no email address."""
    NAME_MISSING = "name_missing"
    TERMS_NEEDED = "terms_needed"
    PASSWORD_WRONG = "password_wrong"  # noqa: S105 - likewise
    CODE_WRONG = "code_wrong"
    CODE_EXPIRED = "code_expired"
    """Too old, used up, or tried too often: another one is needed."""
    TOO_MANY = "too_many"
    """Too many tries; `SignIn.retry_at` says until when."""
    TOO_MANY_CODES = "too_many_codes"
    """No other code is sent until `SignIn.retry_at`; the newest one may still be right."""

    CARD_UNSIGNED = "card_unsigned"
    """What was scanned names a fan and proves nothing."""
    CARD_FORGED = "card_forged"
    CARD_EXPIRED = "card_expired"
    CARD_REVOKED = "card_revoked"
    CARD_ELSEWHERE = "card_elsewhere"
    """Of another business."""
    CARD_UNKNOWN = "card_unknown"
    """No code that signs anybody in."""

    AWAY = "away"
    """The portal does not answer."""
    BUSY = "busy"
    """It answers too late, or wants fewer calls."""
    KEY_REFUSED = "key_refused"
    """It refuses this station's key."""
    REFUSED = "refused"
    """It says no for another reason."""
    SESSION_OVER = "session_over"
    """It has ended the fan's session."""


@dataclass(frozen=True, slots=True)
class SignIn:
    """What the sign-in screens show.

    Attributes:
        email: as typed.
        ways: how this fan may go on, at `Step.WAY`; the first is the likeliest.
        sent_by: how the code travels that is asked for at `Step.CODE`.
        asking: the portal is being asked.
        tries_left: of a wrong code, where the portal says.
        retry_at: when a fault of too many is over, by our clock, where the portal says.
        times_sent: codes that were sent since `Step.CODE` began.
    """

    email: str = ""
    ways: tuple[Way, ...] = ()
    sent_by: Way | None = None
    asking: bool = False
    fault: SignInFault | None = None
    tries_left: int | None = None
    retry_at: datetime | None = None
    times_sent: int = 0

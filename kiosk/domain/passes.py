"""Fan cards and access passes: what they say, when they hold, and why one is turned away.

What may be wrong with a token::

    TokenRefused
    ├── NotAToken       another code altogether
    ├── Unreadable      begins as a token and is cut short, too long, or says what we cannot read
    └── Forged          was never signed like this by a key that may
        ├── UnknownKey  the key is not in the ring
        └── RetiredKey  signed after its key was retired
"""

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.ids import BusinessId, FanId, KeyId, RewardUid, Serial

TOKEN_PREFIX = "LK1:"  # noqa: S105 - how a token begins
SERIAL_DIGITS = 16
_SERIAL = re.compile(f"[0-9a-f]{{{SERIAL_DIGITS}}}")


class TokenRefused(Exception):
    """The text is no token that can be believed; its message never repeats the text."""


class NotAToken(TokenRefused):
    """Another code altogether."""


class Unreadable(TokenRefused):
    """Cut short, too long, or saying what this version does not know: worth a second scan."""


class Forged(TokenRefused):
    """Changed since it was signed, or signed by nobody who may."""


class UnknownKey(Forged):
    """Names a key that is not in the ring."""


class RetiredKey(Forged):
    """Signed after its key was retired."""


class PassesUnusable(Exception):
    """A key or a revocation list cannot be used; the message says what to do."""


@dataclass(frozen=True, slots=True)
class FanCard:
    """Says who a fan is.

    Attributes:
        issued: when it was signed; in UTC, as all moments here, and counted in whole seconds.
        ends: the first moment at which it no longer holds; None where it always does.
    """

    fan_id: FanId
    business_id: BusinessId
    serial: Serial
    issued: datetime
    key_id: KeyId
    ends: datetime | None = None


@dataclass(frozen=True, slots=True)
class Pass:
    """Lets a fan in, as the reward of type `pass` that it stands for.

    Attributes:
        starts: the first moment at which it holds.
        ends: the first moment at which it no longer does.
        issued: when it was signed; in UTC, as all moments here, and counted in whole seconds.
    """

    fan_id: FanId
    reward_uid: RewardUid
    business_id: BusinessId
    serial: Serial
    starts: datetime
    ends: datetime
    issued: datetime
    key_id: KeyId


Token = FanCard | Pass


class Holding(StrEnum):
    """Whether a genuine token holds here and now."""

    VALID = "valid"
    EARLY = "early"
    EXPIRED = "expired"
    ELSEWHERE = "elsewhere"
    """It is another business's, whatever the time."""


def holding(token: Token, business_id: BusinessId, now: datetime) -> Holding:
    """Whether `token` holds at `business_id`: from its start on, and at its end no longer.

    The edges are those of RFC 8392's `nbf` and `exp`; the API guide leaves them open.
    """
    if token.business_id != business_id:
        return Holding.ELSEWHERE
    match token:
        case Pass(starts=starts) if now < starts:
            return Holding.EARLY
        case FanCard(ends=ends) | Pass(ends=ends) if ends is not None and now >= ends:
            return Holding.EXPIRED
        case _:
            return Holding.VALID


def serial_for(
    business_id: BusinessId, fan_id: FanId, reward_uid: RewardUid | None = None
) -> Serial:
    """The serial of a fan's pass for a reward, or of the fan's card.

    The same wherever and however often it is issued: a pass that is printed twice is used once.
    """
    named = f"{business_id}/{fan_id}/{reward_uid or ''}"
    return Serial(hashlib.sha256(named.encode()).hexdigest()[:SERIAL_DIGITS])


def serial_of(text: str) -> Serial:
    """A serial as people type it; raises ValueError where it is none."""
    digits = text.strip().lower()
    if not _SERIAL.fullmatch(digits):
        raise ValueError(f"{text!r} is no serial: those have {SERIAL_DIGITS} digits, 0-9 and a-f")
    return Serial(digits)

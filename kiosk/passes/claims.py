"""What a token says, as CWT claims (RFC 8392, section 3).

Moments and the serial are the registered claims `exp`, `nbf`, `iat` and `cti`. The rest is one
private claim, an array: RFC 8392 leaves only keys below -65536 to private use, and each costs five
bytes, eight characters of the token.

`cwt` would judge `exp` and `nbf` itself, by the machine's clock and with at least a second of
leeway, so its COSE layer alone is used: windows are judged by `kiosk.domain.passes.holding`.
"""

from datetime import UTC, datetime, timedelta
from enum import IntEnum
from typing import Any
from uuid import UUID

from cbor2 import CBORDecodeError, dumps, loads

from kiosk.domain.ids import BusinessId, FanId, KeyId, RewardUid, Serial
from kiosk.domain.passes import FanCard, Pass, Token, Unreadable, serial_of

MAX_ID = 2**63 - 1
MAX_REWARD_TEXT = 64

UNDECODABLE = (CBORDecodeError, ValueError, TypeError, ArithmeticError)
"""What decoding raises over bytes that are signed and still not ours."""

LAST = datetime.max.replace(microsecond=0, tzinfo=UTC)
"""No moment after it can be read back."""

_EPOCH = datetime.fromtimestamp(0, UTC)
_SECOND = timedelta(seconds=1)


class Claim(IntEnum):
    """The keys."""

    EXP = 4
    NBF = 5
    IAT = 6
    CTI = 7
    OURS = -65537
    """`[kind, …]`: of a fan card business and fan; of a pass business, fan and reward; of a
    revocation list its sequence and serials."""


class Kind(IntEnum):
    """What was signed, so that none is taken for another."""

    FAN_CARD = 1
    PASS = 2
    REVOCATIONS = 3


def to_claims(token: Token) -> bytes:
    """The payload to sign; raises ValueError for what a token cannot say.

    A window is widened to whole seconds: rewards end at 23:59:59.999999.
    """
    _check(token)
    ours: list[object]
    match token:
        case FanCard(ends=ends):
            window = {} if ends is None else {Claim.EXP: _seconds_up(ends)}
            ours = [Kind.FAN_CARD, token.business_id, token.fan_id]
        case Pass(starts=starts, ends=ends, reward_uid=reward_uid):
            window = {Claim.EXP: _seconds_up(ends), Claim.NBF: seconds(starts)}
            ours = [Kind.PASS, token.business_id, token.fan_id, _packed(reward_uid)]
    named = {Claim.IAT: seconds(token.issued), Claim.CTI: bytes.fromhex(token.serial)}
    return dumps({**window, **named, Claim.OURS: ours})


def from_claims(payload: bytes, key_id: KeyId) -> Token:
    """What a signed payload says; raises Unreadable unless `to_claims` would write the same.

    So there is one form of each token: no other claims, twice-given keys or longer numbers.
    """
    try:
        token = _token(loads(payload), key_id)
        ours = to_claims(token) == payload
    except UNDECODABLE as error:
        raise Unreadable("says what no token says") from error
    if not ours:
        raise Unreadable("says more than a token does")
    return token


def _token(claims: Any, key_id: KeyId) -> Token:
    # int() makes numbers of booleans, which then are written otherwise than they were read.
    match claims:
        case {
            Claim.IAT: issued,
            Claim.CTI: bytes(serial),
            Claim.OURS: [Kind.FAN_CARD, int(business), int(fan)],
        }:
            ends = moment(claims[Claim.EXP]) if Claim.EXP in claims else None
            card = FanId(int(fan)), BusinessId(int(business)), Serial(serial.hex())
            return FanCard(*card, moment(issued), key_id, ends)
        case {
            Claim.EXP: ends,
            Claim.NBF: starts,
            Claim.IAT: issued,
            Claim.CTI: bytes(serial),
            Claim.OURS: [Kind.PASS, int(business), int(fan), reward],
        }:
            who = FanId(int(fan)), _unpacked(reward), BusinessId(int(business))
            window = moment(starts), moment(ends)
            return Pass(*who, Serial(serial.hex()), *window, moment(issued), key_id)
        case _:
            raise Unreadable("is signed, but no pass or fan card that this version knows")


def _check(token: Token) -> None:
    serial_of(token.serial)
    if not all(0 <= number <= MAX_ID for number in (token.business_id, token.fan_id)):
        raise ValueError(f"ids are numbers from 0 to {MAX_ID}")
    if token.ends is not None and token.ends > LAST:
        raise ValueError("a token must end before the year 10000")
    if isinstance(token, Pass):
        if token.starts >= token.ends:
            raise ValueError("a pass must end after it starts")
        if not 0 < len(token.reward_uid) <= MAX_REWARD_TEXT:
            raise ValueError(f"a reward_uid has 1 to {MAX_REWARD_TEXT} characters")


def seconds(at: datetime) -> int:
    """A moment as NumericDate, whole seconds since 1970; what is left over is dropped."""
    return (at - _EPOCH) // _SECOND


def _seconds_up(at: datetime) -> int:
    return -((_EPOCH - at) // _SECOND)


def moment(numeric_date: Any) -> datetime:
    """The moment of a NumericDate; raises TypeError, ValueError or OverflowError."""
    return _EPOCH + timedelta(seconds=numeric_date)


def _packed(reward_uid: RewardUid) -> bytes | str:
    """A UUID, as the portal's uids are, in 16 bytes; any other text, or spelling, as it stands."""
    try:
        uuid = UUID(reward_uid)
    except ValueError:
        return reward_uid
    return uuid.bytes if str(uuid) == reward_uid else reward_uid


def _unpacked(reward: Any) -> RewardUid:
    return RewardUid(reward if isinstance(reward, str) else str(UUID(bytes=reward)))

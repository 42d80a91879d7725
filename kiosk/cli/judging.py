"""What `kiosk pass verify` says of a text."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kiosk.domain.ids import BusinessId
from kiosk.domain.passes import (
    FanCard,
    Forged,
    Holding,
    NotAToken,
    Pass,
    Token,
    TokenRefused,
    holding,
)

if TYPE_CHECKING:
    from kiosk.domain.revocations import RevocationList
    from kiosk.passes.keys import KeyRing

REVOKED = "revoked"


def judged(
    text: str,
    ring: "KeyRing",
    revocations: "RevocationList | None",
    business: BusinessId | None,
    now: datetime,
) -> dict[str, object]:
    """Whether it is `valid`, the `reason`, what it `says` in words, and its claims."""
    from kiosk.passes.tokens import verify

    try:
        token = verify(text, ring)
    except TokenRefused as error:
        reason = _reason(error)
        return {"valid": False, "reason": reason, "says": f"{reason}: {error}"}
    holds = holding(token, token.business_id if business is None else business, now)
    taken_back = revocations is not None and revocations.revokes(token.serial)
    reason = REVOKED if taken_back else str(holds)
    claims = _claims(token)
    named = ", ".join(f"{name} {value}" for name, value in claims.items() if value is not None)
    valid = reason == Holding.VALID
    return {"valid": valid, "reason": reason, "says": f"{_says(token, reason)}: {named}", **claims}


def shown(moment: datetime) -> str:
    """A moment as ISO 8601 in UTC."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _reason(error: TokenRefused) -> str:
    match error:
        case NotAToken():
            return "unknown"
        case Forged():
            return "forged"
        case _:
            return "unreadable"


def _says(token: Token, reason: str) -> str:
    match token, reason:
        case _, Holding.VALID:
            return f"valid until {shown(token.ends)}" if token.ends else "valid"
        case Pass(starts=starts), Holding.EARLY:
            return f"not valid before {shown(starts)}"
        case _, Holding.EXPIRED if token.ends:
            return f"expired at {shown(token.ends)}"
        case _, Holding.ELSEWHERE:
            return "genuine, but of another business"
        case _:
            return reason


def _claims(token: Token) -> dict[str, object]:
    """As JSON has them."""
    window: dict[str, object]
    match token:
        case Pass(reward_uid=reward_uid, starts=starts, ends=ends):
            window = {"reward_uid": reward_uid, "starts": shown(starts), "ends": shown(ends)}
        case FanCard(ends=ends):
            window = {"ends": shown(ends) if ends else None}
    return {
        "kind": "pass" if isinstance(token, Pass) else "fan_card",
        "fan_id": token.fan_id,
        "business_id": token.business_id,
        **window,
        "serial": token.serial,
        "issued": shown(token.issued),
        "key_id": token.key_id,
    }

"""Nobody touches the kiosk: when to ask whether the fan is still there, and when to forget."""

from dataclasses import dataclass
from math import ceil


@dataclass(frozen=True, slots=True)
class IdleRule:
    """How long a fan may stand still, in seconds.

    Attributes:
        quiet_s: without any touch, key or scan before it is asked.
        warning_s: that the question stands; with 0 it is not asked.
    """

    quiet_s: float = 60.0
    warning_s: float = 20.0


USUAL = IdleRule()


@dataclass(frozen=True, slots=True)
class Awake:
    """Somebody was at it just now."""


@dataclass(frozen=True, slots=True)
class Warned:
    """It is asked whether anybody is there."""

    seconds_left: int


@dataclass(frozen=True, slots=True)
class Over:
    """Nobody is: whoever was is forgotten."""


Idling = Awake | Warned | Over


def idling(rule: IdleRule, still_s: float) -> Idling:
    """What holds after so many seconds without a touch."""
    left = rule.quiet_s + rule.warning_s - still_s
    if still_s < rule.quiet_s:
        return Awake()
    return Warned(ceil(left)) if left > 0 else Over()

"""What staff do for a fan at the desk, and what is said of it."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.outcome import Outcome, Reason, Verdict
from kiosk.domain.pin import PinAnswer
from kiosk.domain.ports import (
    KeyRefused,
    LimitReached,
    NotOffered,
    PortalError,
    Refused,
    TryLater,
)


class Act(StrEnum):
    """What staff do."""

    GIVE = "give"
    """A reward that people assign."""
    LINK = "link"
    """The wristband that is scanned next."""
    MOVE = "move"
    """A wristband of another fan to this one."""
    UNLINK = "unlink"


class Said(StrEnum):
    """How far it has come, or what came of it."""

    WAITING = "waiting"
    """For the wristband to be scanned."""
    ASKED = "asked"
    """The portal is being asked."""
    DONE = "done"
    SAVED = "saved"
    """Written down here; the portal has not answered yet."""
    NOT_SCANNED = "not_scanned"
    """No wristband came in time."""

    AWAY = "away"
    """The portal is away: nothing was done."""
    NO_ANSWER = "no_answer"
    """It was asked, and did not answer: it may have done it."""
    BUSY = "busy"
    KEY_REFUSED = "key_refused"
    CANNOT = "cannot"
    """The portal has no such call."""
    REFUSED = "refused"
    GONE = "gone"
    """No such reward, or fan."""
    STORE = "store"
    """The database here failed."""

    AUTOMATIC = "automatic"
    HELD = "held"
    """The fan has the reward already."""
    EXPIRED = "expired"
    EXHAUSTED = "exhausted"
    """Its limit is reached."""
    POOL_EMPTY = "pool_empty"
    """No prize code is left."""

    TAKEN = "taken"
    """The wristband belongs to another fan."""
    NOT_LINKED = "not_linked"
    """It is linked to nobody."""
    NOT_OPEN = "not_open"
    """Its quest is not open to the fan."""
    NO_QUEST = "no_quest"
    """No wristband quest is on."""
    PIN_WRONG = "pin_wrong"
    PIN_LOCKED = "pin_locked"


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing done; `what` is the reward's title, or the barcode."""

    act: Act
    said: Said
    what: str = ""


CODES = {
    "reward_automatic": Said.AUTOMATIC,
    "reward_taken": Said.HELD,
    "reward_expired": Said.EXPIRED,
    "reward_exhausted": Said.EXHAUSTED,
    "pool_empty": Said.POOL_EMPTY,
    "not_found": Said.GONE,
    "barcode_taken": Said.TAKEN,
    "barcode_unknown": Said.NOT_LINKED,
}
"""The portal's codes."""

_OUTCOMES = {
    (Verdict.REFUSED, Reason.BARCODE_TAKEN): Said.TAKEN,
    (Verdict.UNKNOWN, Reason.FAN_UNKNOWN): Said.GONE,
    (Verdict.TROUBLE, Reason.KEY_REFUSED): Said.KEY_REFUSED,
}
_VERDICTS = {
    Verdict.LINKED: Said.DONE,
    Verdict.SAVED: Said.SAVED,
    Verdict.ALREADY: Said.SAVED,
    Verdict.LOCKED: Said.NOT_OPEN,
    Verdict.NOTHING_HERE: Said.NO_QUEST,
    Verdict.TROUBLE: Said.STORE,
}

PIN_SAID = {PinAnswer.WRONG: Said.PIN_WRONG, PinAnswer.LOCKED: Said.PIN_LOCKED}


def said_of(error: PortalError) -> Said:
    """What is said where the portal did not do it."""
    match error:
        case NotOffered():
            return Said.CANNOT
        case Refused():
            return CODES.get(error.code, Said.REFUSED)
        case KeyRefused():
            return Said.KEY_REFUSED
        case LimitReached():
            return Said.BUSY
        case TryLater():
            return Said.NO_ANSWER
        case _:
            return Said.REFUSED


def said_of_link(outcome: Outcome) -> Said:
    """What is said of a wristband that was to be linked."""
    told = (outcome.verdict, outcome.reason)
    return _OUTCOMES.get(told) or _VERDICTS.get(outcome.verdict, Said.REFUSED)

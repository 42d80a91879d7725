"""The lane: idle → checking → showing → idle. Pure: `step(state, event)` gives state and effects.

Whoever runs the lane (`station/lane.py`) carries the effects out and brings the events: readings,
outcomes, touches and the passing of time. Seconds are on the monotonic clock.
"""

from dataclasses import dataclass

from kiosk.domain.ids import ReadingId
from kiosk.domain.outcome import Family, Outcome, Reason, Verdict
from kiosk.domain.readings import Reading

RESULT_HOLD_S = {
    Family.YES: 2.5,
    Family.SAVED: 2.5,
    Family.NOTICE: 4.0,
    Family.NO: 6.0,
    Family.TROUBLE: float("inf"),
}
LINK_HOLD_S = 15.0
"""How long an unlinked barcode waits for its fan's code."""

ASK_HOLD_S = 30.0
"""How long an outcome that asks for a person waits for one."""

ASKING = frozenset({Reason.LEDGER_AWAY_ASK, Reason.LEDGER_ANEW_ASK, Reason.CHOOSE_PASS})

UNTIL_TOUCHED = frozenset({Verdict.PASS_USED, Verdict.PASS_FORGED})
"""Whoever is turned away for these will argue: the card stays as long as that takes.

And so does any other that a supervisor may let in against: one has to be called first.
"""


@dataclass(frozen=True, slots=True)
class Idle:
    """Nothing on the card; the lane shows where to hold the code."""


@dataclass(frozen=True, slots=True)
class Checking:
    """A reading is being decided; nothing is shown of it yet."""

    reading: Reading


@dataclass(frozen=True, slots=True)
class Showing:
    """An outcome is on the card until monotonic second `until`."""

    outcome: Outcome
    until: float


State = Idle | Checking | Showing


@dataclass(frozen=True, slots=True)
class Read:
    """A device delivered a new reading."""

    reading: Reading


@dataclass(frozen=True, slots=True)
class Decided:
    """A reading's outcome, the first one or one that replaces it, at monotonic second `at`."""

    outcome: Outcome
    at: float


@dataclass(frozen=True, slots=True)
class Failed:
    """A bug stopped the check of that reading; its traceback is in the log."""

    reading_id: ReadingId


@dataclass(frozen=True, slots=True)
class Touched:
    """Staff dismissed the card."""


@dataclass(frozen=True, slots=True)
class Elapsed:
    """Time has come to monotonic second `at`."""

    at: float


@dataclass(frozen=True, slots=True)
class Acted:
    """Staff did something about a reading, whether or not it is still shown."""

    outcome: Outcome
    at: float


Event = Read | Decided | Failed | Touched | Elapsed | Acted


@dataclass(frozen=True, slots=True)
class Check:
    """Decide this reading; `link` is the barcode on screen that waits for its fan's code."""

    reading: Reading
    link: Reading | None = None


@dataclass(frozen=True, slots=True)
class Show:
    """Put the outcome on the card; `fresh` when it is not an upgrade of what is there already."""

    outcome: Outcome
    fresh: bool


@dataclass(frozen=True, slots=True)
class Clear:
    """Take the card away."""


Effect = Check | Show | Clear
Step = tuple[State, tuple[Effect, ...]]


def step(state: State, event: Event) -> Step:
    """The lane's next state, and what to do; an event that no longer matters changes nothing."""
    match event:
        case Read(reading):
            return _read(state, reading)
        case Decided(outcome, at):
            return _decided(state, outcome, at)
        case Acted(outcome, at):
            return _acted(state, outcome, at)
        case Failed(reading_id):
            return _idle() if _current_id(state) == reading_id else (state, ())
        case Touched():
            return _idle() if isinstance(state, Showing) else (state, ())
        case Elapsed(at):
            over = isinstance(state, Showing) and at >= state.until
            return _idle() if over else (state, ())


def _read(state: State, reading: Reading) -> Step:
    if isinstance(state, Showing) and asks(state.outcome):
        return state, (Show(state.outcome, fresh=True),)
    return Checking(reading), (Check(reading, _waiting_link(state)),)


def _decided(state: State, outcome: Outcome, at: float) -> Step:
    if outcome.id != _current_id(state):
        return state, ()
    fresh = not isinstance(state, Showing)
    return Showing(outcome, at + hold_s(outcome)), (Show(outcome, fresh),)


def _acted(state: State, outcome: Outcome, at: float) -> Step:
    """What staff did is shown, unless the next fan is being checked already."""
    if isinstance(state, Checking) and state.reading.id != outcome.id:
        return state, ()
    return Showing(outcome, at + hold_s(outcome)), (Show(outcome, fresh=True),)


def asks(outcome: Outcome) -> bool:
    """Whether it waits for a person: no reading takes it away, they are told so once more."""
    return outcome.reason in ASKING


def hold_s(outcome: Outcome) -> float:
    """Seconds an outcome stays when no reading follows it."""
    if asks(outcome):
        return ASK_HOLD_S
    if outcome.verdict in UNTIL_TOUCHED or _may_override(outcome):
        return float("inf")
    if outcome.verdict is Verdict.LINK_NEEDED:
        return LINK_HOLD_S
    return RESULT_HOLD_S[outcome.family]


def _may_override(outcome: Outcome) -> bool:
    return outcome.access is not None and outcome.access.may_override


def _current_id(state: State) -> ReadingId | None:
    match state:
        case Idle():
            return None
        case Checking(reading):
            return reading.id
        case Showing(outcome):
            return outcome.id


def _waiting_link(state: State) -> Reading | None:
    if isinstance(state, Showing) and state.outcome.verdict is Verdict.LINK_NEEDED:
        return state.outcome.reading
    return None


def _idle() -> Step:
    return Idle(), (Clear(),)

"""When to stop waiting for the portal, and when to wait again: a circuit breaker.

Pure: every function gives the next state. Seconds are on the monotonic clock.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

MAX_FAILURES = 2
"""Calls without an answer, one after another, that open the circuit."""

SLOW_S = 0.4
"""A mean answer that takes longer is too late for a lane."""

MEAN_OF = 5
LEAST_MEAN_OF = 3


class CircuitState(StrEnum):
    """Whether readings wait for the portal."""

    CLOSED = "closed"
    """They do."""

    OPEN = "open"
    """They are decided here at once."""

    HALF_OPEN = "half_open"
    """So they are, while one probe asks whether the portal is back."""


@dataclass(frozen=True, slots=True)
class Circuit:
    """What is known of the portal's answers.

    Attributes:
        failures: calls without an answer since the last one that had one.
        took: seconds of the last answers.
        slow: whether it opened because answers are slow: what is not urgent goes on.
    """

    state: CircuitState = CircuitState.CLOSED
    failures: int = 0
    took: tuple[float, ...] = ()
    slow: bool = False


UNPROVEN = Circuit(failures=MAX_FAILURES - 1)
"""Before the first call: one that fails is enough."""


def failed(circuit: Circuit) -> Circuit:
    """A call had no answer."""
    failures = circuit.failures + 1
    if circuit.state is CircuitState.CLOSED and failures < MAX_FAILURES:
        return replace(circuit, failures=failures)
    return Circuit(CircuitState.OPEN, failures)


def answered(circuit: Circuit, took_s: float | None) -> Circuit:
    """A call was answered after so many seconds; None where they say nothing of the portal."""
    if took_s is None:
        return replace(circuit, failures=0) if circuit.state is CircuitState.CLOSED else circuit
    took = (*circuit.took, took_s)[-MEAN_OF:]
    if circuit.state is not CircuitState.CLOSED:
        slow = took_s > SLOW_S
        return Circuit(CircuitState.OPEN, slow=True) if slow else Circuit()
    if len(took) >= LEAST_MEAN_OF and sum(took) / len(took) > SLOW_S:
        return Circuit(CircuitState.OPEN, slow=True)
    return replace(circuit, failures=0, took=took)


def probing(circuit: Circuit) -> Circuit:
    """A probe is under way."""
    return replace(circuit, state=CircuitState.HALF_OPEN)

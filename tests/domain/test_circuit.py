import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.circuit import (
    MEAN_OF,
    SLOW_S,
    UNPROVEN,
    Circuit,
    CircuitState,
    answered,
    failed,
    probing,
)

CLOSED, OPEN, HALF_OPEN = CircuitState


def after(circuit, *steps):
    for step in steps:
        circuit = failed(circuit) if step is None else answered(circuit, step)
    return circuit


@pytest.mark.parametrize(
    ("steps", "state"),
    [
        ((None,), CLOSED),
        ((None, None), OPEN),
        ((None, 0.1, None), CLOSED),
        ((1.0, 1.0), CLOSED),
        ((1.0, 1.0, 1.0), OPEN),
        ((0.1, 0.1, 1.1), OPEN),
        ((0.1, 0.1, 0.9), CLOSED),
        ((5.0, 5.0, 0.1), OPEN),
    ],
)
def test_two_failures_or_a_slow_mean_open_it(steps, state):
    assert after(Circuit(), *steps).state is state


def test_before_the_first_answer_one_failure_is_enough():
    assert failed(UNPROVEN).state is OPEN
    assert answered(UNPROVEN, 0.1).failures == 0


def test_a_probe_decides():
    gone = after(Circuit(), None, None)
    assert probing(gone).state is HALF_OPEN
    assert answered(probing(gone), SLOW_S) == Circuit()
    assert failed(probing(gone)).state is OPEN
    slow = answered(probing(gone), SLOW_S + 0.1)
    assert (slow.state, slow.slow) == (OPEN, True)


def test_what_was_not_timed_neither_opens_nor_closes_it():
    assert answered(Circuit(failures=1), None) == Circuit()
    gone = after(Circuit(), None, None)
    assert answered(gone, None) == gone


@given(st.lists(st.none() | st.floats(0, 30), max_size=40))
def test_it_is_closed_after_quick_answers_and_open_after_failures(steps):
    circuit = after(Circuit(), *steps)
    assert after(circuit, *[0.0] * MEAN_OF).state is CLOSED
    assert after(circuit, None, None).state is OPEN
    assert circuit.slow <= (circuit.state is OPEN)

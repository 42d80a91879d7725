"""Who stands still is asked, and then forgotten."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.idling import USUAL, Awake, IdleRule, Over, Warned, idling


@pytest.mark.parametrize(
    ("still_s", "holds"),
    [
        (0, Awake()),
        (59.9, Awake()),
        (60, Warned(20)),
        (60.1, Warned(20)),
        (61, Warned(19)),
        (79.5, Warned(1)),
        (80, Over()),
        (86_400, Over()),
    ],
)
def test_a_minute_passes_in_quiet_then_twenty_seconds_are_counted(
    still_s: float, holds: object
) -> None:
    assert idling(USUAL, still_s) == holds


def test_without_a_warning_it_is_over_at_once() -> None:
    assert idling(IdleRule(60, 0), 60) == Over()


seconds = st.integers(0, 10_000).map(lambda eighths: eighths / 8)


@given(quiet=seconds, warning=seconds, still=seconds)
def test_the_seconds_that_are_told_are_those_that_are_left(
    quiet: float, warning: float, still: float
) -> None:
    match idling(IdleRule(quiet, warning), still):
        case Awake():
            assert still < quiet
        case Warned(left):
            assert 0 <= left - (quiet + warning - still) < 1
            assert left >= 1
        case Over():
            assert still >= quiet + warning

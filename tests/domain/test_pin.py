from datetime import timedelta

import pytest

from kiosk.domain.pin import FREE_TRIES, LONGEST_LOCK, lock_for, usable


@pytest.mark.parametrize(
    ("pin", "may"),
    [
        ("204817", True),
        ("123456789012", True),
        ("20481", False),
        ("1234567890123", False),
        ("111111", False),
        ("20481a", False),
        ("٢٠٤٨١٧", False),
        ("", False),
    ],
)
def test_what_may_be_a_pin(pin, may):
    assert usable(pin) is may


def test_the_lock_doubles_up_to_its_longest():
    locks = [lock_for(failures).total_seconds() for failures in range(FREE_TRIES - 1, 12)]
    assert locks == [0, 30, 60, 120, 240, 480, 900, 900]
    assert lock_for(10**6) == LONGEST_LOCK
    assert lock_for(0) == timedelta(0)

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.drift import TOLERANCE, clock_off_s

DATE = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)


def seconds(number):
    return timedelta(seconds=number)


@pytest.mark.parametrize(
    ("behind", "off"), [(0, 0), (29, 0), (31, 31), (-29, 0), (-32, -31), (3600, 3600)]
)
def test_a_wrong_clock_is_told_from_a_right_one(behind, off):
    ours = DATE - seconds(behind)
    assert clock_off_s(DATE, ours, ours) == off


@given(st.floats(0, 30), st.floats(0, 1), st.floats(0, 0.999))
def test_a_slow_answer_of_a_right_clock_is_no_wrong_clock(took_s, part, fraction):
    asked = DATE - seconds(took_s * part) + seconds(fraction)
    assert clock_off_s(DATE, asked, asked + seconds(took_s)) == 0


@given(st.integers(-(10**6), 10**6), st.floats(0, 10))
def test_what_is_told_is_right_but_for_the_time_the_answer_took(behind, took_s):
    asked = DATE - seconds(behind)
    off = clock_off_s(DATE, asked, asked + seconds(took_s))
    assert off == 0 or abs(off - behind) <= took_s + 2
    assert off or abs(behind) <= TOLERANCE.total_seconds() + took_s + 2

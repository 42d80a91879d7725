from datetime import UTC, datetime, timedelta, timezone

import pytest

from kiosk.domain.catalogue import Performance
from kiosk.domain.ids import PerformanceUid
from kiosk.domain.performances import next_performance, opens, performance_at

DAY = datetime(2026, 11, 23, tzinfo=UTC)
TICK = timedelta(microseconds=1)


def at(hour, minute=0):
    return DAY + timedelta(hours=hour, minutes=minute)


def performance(uid, start, end, doors=None):
    return Performance(PerformanceUid(uid), uid, start, end, doors)


MATINEE = performance("matinee", at(14), at(17), at(13))
EVENING = performance("evening", at(18), at(21), at(16, 30))
NO_DOORS = performance("late", at(22), at(23))
ALL = (EVENING, NO_DOORS, MATINEE)


@pytest.mark.parametrize(
    ("moment", "uid"),
    [
        (at(13) - TICK, None),
        (at(13), "matinee"),
        (at(16, 30) - TICK, "matinee"),
        (at(16, 30), "evening"),
        (at(17), "evening"),
        (at(21) - TICK, "evening"),
        (at(21), None),
        (at(22) - TICK, None),
        (at(22), "late"),
        (at(23), None),
    ],
)
def test_doors_open_until_the_end_and_the_later_doors_win(moment, uid):
    on = performance_at(ALL, moment)
    assert (on and on.performance_uid) == uid


def test_the_zone_of_a_moment_does_not_matter():
    pacific = timezone(timedelta(hours=-8))
    assert performance_at(ALL, at(18).astimezone(pacific)) is EVENING


def test_opens_at_the_doors_or_at_the_start():
    assert opens(MATINEE) == at(13)
    assert opens(NO_DOORS) == at(22)


@pytest.mark.parametrize(
    ("moment", "uid"),
    [(at(0), "matinee"), (at(13), "evening"), (at(21), "late"), (at(22), None)],
)
def test_the_next_is_the_first_whose_doors_are_still_to_open(moment, uid):
    upcoming = next_performance(ALL, moment)
    assert (upcoming and upcoming.performance_uid) == uid


def test_without_performances_none_is_on_or_next():
    assert performance_at((), DAY) is None
    assert next_performance((), DAY) is None

import random
from datetime import UTC, datetime

import pytest

from kiosk.station.backoff import FIRST_WAIT_S, LONGEST_WAIT_S, retry_at

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def waits(attempts, retry_after_s=0.0):
    rng = random.Random(1)
    return [(retry_at(NOW, attempts, retry_after_s, rng) - NOW).total_seconds() for _ in range(300)]


@pytest.mark.parametrize(
    ("attempts", "ceiling"),
    [(0, FIRST_WAIT_S), (1, 4.0), (3, 16.0), (8, LONGEST_WAIT_S), (10**9, LONGEST_WAIT_S)],
)
def test_full_jitter_below_a_ceiling_that_doubles(attempts, ceiling):
    found = waits(attempts)
    assert min(found) < ceiling * 0.1
    assert ceiling * 0.9 < max(found) <= ceiling


def test_the_portals_own_wait_is_the_least():
    assert min(waits(0, retry_after_s=30.0)) == 30.0
    assert max(waits(8, retry_after_s=30.0)) > 30.0

"""When to try a row again: exponential backoff with full jitter, the portal's own wait obeyed."""

import random
from datetime import datetime, timedelta

FIRST_WAIT_S = 2.0
LONGEST_WAIT_S = 300.0
KEY_RETRY_S = 60.0
"""The wait after the portal refused our key: long enough not to hammer, short enough to notice."""


def retry_at(now: datetime, attempts: int, retry_after_s: float, rng: random.Random) -> datetime:
    """The next try, after `attempts` earlier ones that were not answered."""
    ceiling = min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** min(attempts, 16))
    return now + timedelta(seconds=max(retry_after_s, rng.uniform(0, ceiling)))

"""How far this machine's clock is from the portal's, as far as an answer's `Date` can tell."""

from datetime import datetime, timedelta

TOLERANCE = timedelta(seconds=30)
"""Less is no trouble to anyone, and no clock without a time server keeps to less."""

_WHOLE_SECONDS = timedelta(seconds=1)


def clock_off_s(date: datetime, asked: datetime, heard: datetime) -> int:
    """Seconds that our clock is behind (negative: ahead of) the portal's; 0 where it is right.

    `date` is the portal's, cut to whole seconds, at a moment between `asked` and `heard` by ours.
    """
    behind = date - heard
    ahead = asked - (date + _WHOLE_SECONDS)
    if behind > TOLERANCE:
        return round(behind.total_seconds())
    if ahead > TOLERANCE:
        return -round(ahead.total_seconds())
    return 0

"""Which performance is on at a moment."""

from collections.abc import Iterable
from datetime import datetime

from kiosk.domain.catalogue import Performance


def opens(performance: Performance) -> datetime:
    """When fans start to arrive: doors, or the start where no doors are named."""
    return performance.doors or performance.start


def performance_at(performances: Iterable[Performance], moment: datetime) -> Performance | None:
    """The performance whose doors are open at `moment`: from doors up to, not including, its end.

    Where two overlap (the hand-over between a matinee and an evening) the later doors win: whoever
    arrives now arrives for the next one.
    """
    running = [p for p in performances if opens(p) <= moment < p.end]
    return max(running, key=opens, default=None)


def next_performance(performances: Iterable[Performance], moment: datetime) -> Performance | None:
    """The first performance whose doors open after `moment`."""
    return min((p for p in performances if opens(p) > moment), key=opens, default=None)

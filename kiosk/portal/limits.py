"""The call budget of an api_key: a sliding window, so that no 60 seconds ever see more."""

import math
from collections import defaultdict, deque
from collections.abc import Callable, Hashable
from datetime import datetime
from threading import Lock

WINDOW_S = 60.0
CALLS_PER_MINUTE = 600


class CallBudget:
    """Counts the calls of each key within the last 60 seconds; safe between threads.

    Attributes:
        calls_per_minute: how many are let through; 0 lets all through.
    """

    def __init__(self, calls_per_minute: int, clock: Callable[[], datetime]) -> None:
        self.calls_per_minute = calls_per_minute
        self._clock = clock
        self._calls: dict[Hashable, deque[float]] = defaultdict(deque)
        self._lock = Lock()

    def spend(self, key: Hashable) -> int | None:
        """Count one call; None when it is within the budget, else whole seconds to wait."""
        if not self.calls_per_minute:
            return None
        with self._lock:
            return self._spend(self._calls[key], self._clock().timestamp())

    def _spend(self, calls: deque[float], now: float) -> int | None:
        # A call "after now" was counted before the clock was set back.
        while calls and not now - WINDOW_S < calls[0] <= now:
            calls.popleft()
        if len(calls) < self.calls_per_minute:
            calls.append(now)
            return None
        return max(1, math.ceil(calls[0] + WINDOW_S - now))

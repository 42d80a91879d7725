"""Budgets over a sliding window, so that no such stretch of time ever sees more.

The call budget of an api_key, and the tries at a fan's password.
"""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable
from datetime import datetime, timedelta
from threading import Lock

CALLS_PER_MINUTE = 600
CALL_WINDOW = timedelta(seconds=60)
PASSWORD_TRIES = 10
PASSWORD_WINDOW = timedelta(minutes=15)

MAX_KEYS = 10_000
"""Keys that are remembered before the idle ones among them are looked for."""


class Budget:
    """Counts each key's uses within the last `window`; safe between threads.

    Attributes:
        limit: how many are let through; 0 lets all through.
    """

    def __init__(self, limit: int, window: timedelta, clock: Callable[[], datetime]) -> None:
        self.limit = limit
        self._window = window
        self._clock = clock
        self._uses: dict[Hashable, deque[datetime]] = defaultdict(deque)
        self._lock = Lock()

    def spend(self, key: Hashable) -> timedelta | None:
        """Count one use; None when it is within the budget, else how long to wait."""
        if not self.limit:
            return None
        with self._lock:
            now = self._clock()
            self._forget_idle(now)
            return self._spend(self._uses[key], now)

    def restore(self, key: Hashable) -> None:
        """Forget the key's uses."""
        with self._lock:
            self._uses.pop(key, None)

    def _spend(self, uses: deque[datetime], now: datetime) -> timedelta | None:
        self._expire(uses, now)
        if len(uses) < self.limit:
            uses.append(now)
            return None
        return uses[0] + self._window - now

    def _expire(self, uses: deque[datetime], now: datetime) -> None:
        # A use "after now" was counted before the clock was set back.
        while uses and not now - self._window < uses[0] <= now:
            uses.popleft()

    def _forget_idle(self, now: datetime) -> None:
        if len(self._uses) < MAX_KEYS:
            return
        for key, uses in list(self._uses.items()):
            self._expire(uses, now)
            if not uses:
                del self._uses[key]

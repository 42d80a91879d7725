"""A device that is opened, used until it fails, and opened again after a pause."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from threading import Event, Thread, current_thread

import structlog

from kiosk.scanning.errors import DeviceError

FIRST_DELAY_S, LONGEST_DELAY_S = 0.5, 2.0
JOIN_S = 1.0

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class DeviceState:
    """Whether a device listens and, where it does not, why and what to do about it."""

    listening: bool
    cause: str = ""
    advice: str = ""


LISTENING = DeviceState(listening=True)

BROKEN = DeviceError(
    "The device failed unexpectedly.",
    "It is tried again by itself; the log has the details.",
)


def away(problem: DeviceError) -> DeviceState:
    """The state of a device that cannot be used."""
    return DeviceState(listening=False, cause=problem.cause, advice=problem.advice)


Use = Callable[[Callable[[], None]], None]
"""Opens the device and uses it until it is to stop; calls its argument once the device listens.

Raises DeviceError when the device cannot be had or fails.
"""


def retry_delays(longest_s: float = LONGEST_DELAY_S) -> Iterator[float]:
    """Seconds to wait before each new attempt: doubling, then steady."""
    delay = FIRST_DELAY_S
    while True:
        yield delay
        delay = min(longest_s, 2 * delay)


class Attempts:
    """Uses a device again and again until stopped, in a thread of its own.

    Args:
        use: see `Use`.
        on_state: gets each change of state, on that thread.
        stopped: set by `stop`, or by whoever else wants it to end; no state is told afterwards.
        name: the thread's.
        delays: makes the pauses between attempts, anew whenever the device has listened.
    """

    def __init__(
        self,
        use: Use,
        on_state: Callable[[DeviceState], None],
        stopped: Event,
        name: str,
        delays: Callable[[], Iterator[float]] = retry_delays,
    ) -> None:
        self._use = use
        self._on_state = on_state
        self._stopped = stopped
        self._make_delays = delays
        self._delays = delays()
        self._state: DeviceState | None = None
        self._thread = Thread(target=self.run, name=name, daemon=True)

    def start(self) -> None:
        """Begin; once only."""
        self._thread.start()

    def stop(self) -> None:
        """End; returns soon even where the device does not let go."""
        self._stopped.set()
        if self._thread.is_alive() and self._thread is not current_thread():
            self._thread.join(JOIN_S)

    def run(self) -> None:
        """Use the device until stopped: what the thread does."""
        while not self._stopped.is_set():
            if problem := self._problem():
                self._report(away(problem))
                self._stopped.wait(next(self._delays))

    def _problem(self) -> DeviceError | None:
        try:
            self._use(self._listens)
        except DeviceError as problem:
            return problem.with_traceback(None)  # It would keep what the device's thread made.
        except Exception:  # noqa: BLE001 - a bug must not end the device
            _log.exception("device_failed")
            return BROKEN
        return None

    def _listens(self) -> None:
        self._delays = self._make_delays()
        self._report(LISTENING)

    def _report(self, state: DeviceState) -> None:
        if state != self._state and not self._stopped.is_set():
            self._state = state
            self._on_state(state)

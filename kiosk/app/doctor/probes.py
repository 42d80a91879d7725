"""Runs every look at the station at once, each in a thread of its own and with a limit.

A look that hangs or has a bug is a red line of the page and keeps no other from being seen.
"""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from threading import Condition, Thread

import structlog

from kiosk.domain.readiness import Check, red

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Probe:
    """One look at one part of the world.

    Attributes:
        names: the checks it gives, for the page where it gives none.
        look: finds them out; may block, and may raise.
        limit_s: how long it may take.
    """

    names: tuple[str, ...]
    look: Callable[[], Iterable[Check]]
    limit_s: float = 5.0


def run(probes: Sequence[Probe], clock: Callable[[], float] = time.monotonic) -> tuple[Check, ...]:
    """Every probe's checks, in the order of the probes, once all answered or had their time."""
    started, answers = clock(), _Answers()
    for probe in probes:
        # A daemon, as a system call that hangs must not keep the command from its end.
        Thread(
            target=answers.take, args=[probe], name=f"probe-{probe.names[0]}", daemon=True
        ).start()
    return tuple(
        check
        for probe in probes
        for check in answers.of(probe, probe.limit_s - (clock() - started))
    )


class _Answers:
    def __init__(self) -> None:
        self._came = Condition()
        self._checks: dict[int, tuple[Check, ...]] = {}

    def take(self, probe: Probe) -> None:
        checks = _look(probe)
        with self._came:
            self._checks[id(probe)] = checks
            self._came.notify_all()

    def of(self, probe: Probe, wait_s: float) -> tuple[Check, ...]:
        """What the probe found, waiting so long for it."""
        with self._came:
            if self._came.wait_for(lambda: id(probe) in self._checks, max(0.0, wait_s)):
                return self._checks[id(probe)]
        says = f"It did not answer within {probe.limit_s:.0f} s."
        return _all_red(probe, says, "Start the machine anew.")


def _look(probe: Probe) -> tuple[Check, ...]:
    try:
        return tuple(probe.look())
    except Exception as error:
        log.exception("probe_failed", probe=probe.names[0])
        return _all_red(
            probe,
            f"The check itself failed: {type(error).__name__}.",
            "Send what the log says of it to whoever looks after Kiosk.",
        )


def _all_red(probe: Probe, says: str, advice: str) -> tuple[Check, ...]:
    return tuple(red(name, says, advice) for name in probe.names)

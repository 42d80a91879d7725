"""What visits cost at the kiosk's window, in a process whose memory forgets as the kiosk's does."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from kiosk.app.bench.figures import Figure, percentile
from kiosk.app.demo import portal_process
from kiosk.app.faults import StartFailed
from kiosk.app.forgetting import forgetful

VISITS = 8
WARM_UP = 1
PROGRAM = "kiosk.app.bench.at_window"
STILL = "--reduce-motion"


@dataclass(frozen=True, slots=True)
class Standing:
    """What the process holds while nobody is there; `objects` are the window's."""

    resident_mb: float
    objects: int
    items: int
    threads: int
    files: int


@dataclass(frozen=True, slots=True)
class Visited:
    """One visit.

    Attributes:
        touches_ms: from a touch to the first frame of the screen that follows, by its kind; none
            of these waits for the portal.
        home_ms: from the password's Enter to the frame that shows the last part of home.
        calls: made to the portal meanwhile.
    """

    touches_ms: dict[str, list[float]]
    home_ms: float
    calls: int
    standing: Standing


def visit_figures(folder: Path, number: int) -> list[Figure]:
    """The figures of so many visits; raises StartFailed."""
    with portal_process(folder / "visits.db") as url:
        visits = list(visited(url, folder / "visits", WARM_UP + number))[WARM_UP:]
    touches = [ms for visit in visits for each in visit.touches_ms.values() for ms in each]
    home = [visit.home_ms for visit in visits]
    calls = [visit.calls for visit in visits]
    return [
        Figure("touch to screen, median", median(touches), "ms", ""),
        Figure("touch to screen, p99", percentile(touches, 99), "ms", "under 100"),
        Figure("password to whole home", median(home), "ms", "under 1000"),
        Figure("portal calls for that", median(calls), "", "5 or 6"),
    ]


def visited(
    url: str, folder: Path, visits: int, *, forgets: bool = True, reduce_motion: bool = True
) -> Iterator[Visited]:
    """Visits in a process of its own, whose memory forgets or not; raises StartFailed."""
    folder.mkdir(parents=True)
    command = [sys.executable, "-m", PROGRAM, url, str(folder), str(visits)]
    command += [STILL] if reduce_motion else []
    env = forgetful(os.environ) if forgets else None
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - our own command
        for line in process.stdout or ():
            told = json.loads(line)
            yield Visited(**told | {"standing": Standing(**told["standing"])})
    if process.returncode:
        raise StartFailed("the visits ended early; their message is above")

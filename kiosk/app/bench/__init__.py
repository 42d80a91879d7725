"""`kiosk bench`: what a gate and a kiosk cost on this machine, measured on the real parts."""

import statistics
import tempfile
from pathlib import Path

import psutil
from PySide6.QtGui import QGuiApplication

from kiosk.app.bench.commits import commit_ms
from kiosk.app.bench.decoding import decoding_figures
from kiosk.app.bench.figures import Figure, as_json, as_table, percentile
from kiosk.app.bench.lane import frames, open_lane
from kiosk.app.bench.reading import reading_figures
from kiosk.app.bench.starting import start_s
from kiosk.app.bench.visiting import VISITS, visit_figures
from kiosk.app.demo import portal_process
from kiosk.app.logs import log_to
from kiosk.app.run import choose_display, qt_messages_to_log

__all__ = ["STARTS", "Figure", "as_json", "as_table", "run_bench"]

STARTS = 3
WARM_UP = 5


def run_bench(scans: int, starts: int = STARTS) -> list[Figure]:
    """Measure everything; raises StartFailed where a part does not start.

    `scans` readings are timed from the frame that holds their code to the window that shows their
    card, less the time that calls to the portal took; no more visits are timed than readings.
    """
    choose_display()
    application = QGuiApplication.instance() or QGuiApplication([])
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-", ignore_cleanup_errors=True) as folder:
        here = Path(folder)
        log_to(here / "log")
        with qt_messages_to_log(), portal_process(here / "portal.db") as url:
            start_s(here / "start", url)  # The first makes the database; the next are a venue's.
            started = [start_s(here / "start", url) for _ in range(starts)]
            with open_lane(application, here / "station", url) as lane:
                times = [lane.scan_ms(frame) for frame in frames(scans + WARM_UP)][WARM_UP:]
                calls = lane.calls / (scans + WARM_UP)
                memory = psutil.Process().memory_info().rss / 1e6
        visits = visit_figures(here, min(scans, VISITS))
        commits = commit_ms(here / "commits.db")
    return [
        Figure("frame to card, median", statistics.median(times), "ms", ""),
        Figure("frame to card, p99", percentile(times, 99), "ms", "under 100"),
        Figure("commit of a scan, median", statistics.median(commits), "ms", ""),
        Figure("commit of a scan, p99", percentile(commits, 99), "ms", "under 20"),
        Figure("start to ready, median", statistics.median(started), "s", "1.5"),
        Figure("resident memory", memory, "MB", "under 300"),
        Figure("portal calls per scan", calls, "", "1 to 2"),
        *visits,
        *decoding_figures(),
        *reading_figures(),
    ]

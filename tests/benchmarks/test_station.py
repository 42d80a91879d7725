"""How fast a lane decides, and what it keeps: `pytest -m benchmark tests/benchmarks -s`.

The real engine, its database synced at every commit, and the real portal in a process of its own.
"""

import asyncio
import os
import statistics
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psutil
import pytest

from kiosk.domain.catalogue import Fan
from kiosk.domain.ids import FanId, PageTabId, ReadingId
from kiosk.domain.intents import Intent
from kiosk.portal.database import Database as PortalDatabase
from kiosk.portal.seed import seed_demo
from kiosk.store import Database, SqlOutbox, SqlRecords
from tests.app.conftest import start  # noqa: F401 - a fixture
from tests.benchmarks.test_portal import FIRST_FAN, add_fans
from tests.faults.proxy import before, slow

pytestmark = pytest.mark.benchmark

CACHED_FANS = 200_000
SCANS = 300
SAVED_ROWS = 10_000
SCAN_EVERY_S = 1.0
APPENDS = 3000
MANY_SCANS = 10_000
GATE = PageTabId(67891)
MB = 1e6


@pytest.fixture
def url(tmp_path):
    """The portal with many fans, without a limit of its own."""
    database_url = f"sqlite:///{tmp_path}/portal.db"
    database = PortalDatabase(database_url)
    database.create_tables()
    seed_demo(database, datetime.now(UTC))
    add_fans(database, SAVED_ROWS + MANY_SCANS, active=False)
    database.close()
    command = [sys.executable, "-m", "kiosk", "portal", "serve", "--port", "0", "--quiet"]
    command += ["--database", database_url, "--calls-per-minute", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        yield process.stdout.readline().split()[-1]
        process.terminate()


@pytest.fixture
def report(capsys):
    def report(line):
        with capsys.disabled():
            sys.stdout.write(f"\n{line}\n")

    return report


def spread(seconds):
    """Median and p99, in milliseconds."""
    percentiles = statistics.quantiles([each * 1000 for each in seconds], n=100)
    return f"median {percentiles[49]:.1f} ms, p99 {percentiles[98]:.1f} ms"


def on_database(path, work):
    async def run():
        database = await Database.open(path)
        try:
            return await work(database)
        finally:
            await database.close()

    path.parent.mkdir(parents=True, exist_ok=True)
    return asyncio.run(run())


async def cache_fans(database):
    records = SqlRecords(database)
    for first in range(0, CACHED_FANS, 5000):
        fans = [Fan(FanId(10**6 + first + n), "Fan", ("tag",)) for n in range(5000)]
        await records.save_fans(fans)


def scan_all(lane, fan_ids, pause_s=0.0):
    took = []
    for fan_id in fan_ids:
        began = time.perf_counter()
        lane.scan(f"fan:{fan_id}")
        took.append(time.perf_counter() - began)
        time.sleep(pause_s)
    return took


def test_reading_to_outcome(url, start, tmp_path, report):  # noqa: F811
    on_database(tmp_path / "station" / "station.db", cache_fans)
    fans = iter(range(FIRST_FAN, FIRST_FAN + 10 * SCANS))
    with before(url) as proxy:
        lane = start(proxy.url).online()
        for name, fault in (("online", None), ("answers after 1 s", slow(1.0))):
            if fault:
                proxy.fault = fault
            took = scan_all(lane, [next(fans) for _ in range(SCANS)], pause_s=0.01)
            report(f"reading to outcome, {name}, {CACHED_FANS:,} fans: {spread(took)}")
        proxy.refuse()
        took = scan_all(lane, [next(fans) for _ in range(SCANS)], pause_s=0.01)
        report(f"reading to outcome, portal dead, {CACHED_FANS:,} fans: {spread(took)}")


@pytest.mark.parametrize("calls_per_minute", [600, 60_000])
def test_a_drain_with_scans(url, start, tmp_path, report, calls_per_minute):  # noqa: F811
    async def save(database):
        outbox, at = SqlOutbox(database), datetime.now(UTC) - timedelta(minutes=5)
        for number in range(SAVED_ROWS):
            fan_id = FanId(FIRST_FAN + number)
            row = Intent(_id(number), at, fan_id, page_tab_ids=(GATE,))
            await outbox.add(row, at, timedelta(0))

    on_database(tmp_path / "station" / "station.db", save)
    lane = start(url, calls_per_minute=calls_per_minute).online()
    began, before_calls, took = time.perf_counter(), lane.meter.calls, []
    fan = FIRST_FAN + SAVED_ROWS
    while lane.news.statuses[-1].on_its_way and time.perf_counter() - began < 120:
        took += scan_all(lane, [fan])
        fan += 1
        time.sleep(SCAN_EVERY_S)
    passed = time.perf_counter() - began
    drained = SAVED_ROWS - lane.news.statuses[-1].on_its_way
    report(
        f"{drained:,} of {SAVED_ROWS:,} saved rows drained in {passed:.0f} s at a budget of"
        f" {calls_per_minute:,} calls/min ({(lane.meter.calls - before_calls) / passed * 60:.0f}"
        f" calls/min made); a scan meanwhile: {spread(took)}"
    )


def test_what_is_kept(tmp_path, report):
    path = tmp_path / "station" / "station.db"

    async def append(database):
        outbox, took = SqlOutbox(database), []
        for number in range(APPENDS):
            row = Intent(_id(number), datetime.now(UTC), FanId(number), page_tab_ids=(GATE,))
            began = time.perf_counter()
            await outbox.add(row, row.at, timedelta(0))
            took.append(time.perf_counter() - began)
        return took

    report(f"append: {spread(on_database(path, append))}")


def test_many_scans(url, start, tmp_path, report):  # noqa: F811
    with before(url) as proxy:
        lane = start(proxy.url).online()
        proxy.refuse()  # The whole evening is written down and nothing delivered.
        process = psutil.Process()
        scan_all(lane, range(FIRST_FAN, FIRST_FAN + 1000))
        rss, size = process.memory_info().rss, _size(tmp_path / "station")
        scan_all(lane, range(FIRST_FAN + 1000, FIRST_FAN + MANY_SCANS))
    grown = process.memory_info().rss - rss
    per_1000 = (_size(tmp_path / "station") - size) / (MANY_SCANS - 1000) * 1000
    lane.news.outcomes.clear()
    report(
        f"{MANY_SCANS:,} scans: memory {process.memory_info().rss / MB:.0f} MB,"
        f" {grown / MB:.1f} MB more than after 1,000 (what the test remembers included);"
        f" database {per_1000 / MB:.2f} MB per 1,000 readings"
    )


def _id(number):
    return ReadingId(f"{os.urandom(4).hex()}-0000-4000-8000-{number:012}")


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.glob("station.db*"))

"""What a visit costs: `pytest -m benchmark tests/benchmarks/test_visits.py -s`.

The real engine over HTTP, and the real portal in a process of its own.
"""

import gc
import statistics
import subprocess
import sys
import time
from datetime import UTC, datetime

import psutil
import pytest

from kiosk.domain.signing_in import Step, Way
from kiosk.portal.database import Database
from kiosk.portal.seed import seed_demo
from tests.app.conftest import start  # noqa: F401 - a fixture
from tests.app.self_service.conftest import EMAIL, PASSWORD, FanAt

pytestmark = pytest.mark.benchmark

VISITS = 40
MANY = 500
OF_THE_GUIDE = 6
"""Address, password, profile, balance, completions, rewards."""


@pytest.fixture
def url(tmp_path):
    """The portal with demo data, without a limit of its own."""
    database_url = f"sqlite:///{tmp_path}/portal.db"
    database = Database(database_url)
    database.create_tables()
    seed_demo(database, datetime.now(UTC))
    database.close()
    command = [sys.executable, "-m", "kiosk", "portal", "serve", "--port", "0", "--quiet"]
    command += ["--database", database_url, "--calls-per-minute", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        yield process.stdout.readline().split()[-1]
        process.terminate()


def timed(fan, act, *arguments, until):
    """Milliseconds from the touch to the screen that follows."""
    began = time.perf_counter()
    fan.do(act, *arguments)
    fan.until(until)
    return (time.perf_counter() - began) * 1000


def at(step):
    return lambda view: view.step is step and not view.sign_in.asking


def a_visit(fan):
    """The milliseconds of each stretch, and the calls of the whole visit."""
    calls = fan.lane.meter.calls
    fan.do("begin")
    fan.until(at(Step.EMAIL))
    address = timed(fan, "give_email", EMAIL, until=at(Step.WAY))
    fan.do("choose", Way.PASSWORD)
    fan.until(at(Step.PASSWORD))
    began = time.perf_counter()
    entered = timed(fan, "give_password", PASSWORD, until=lambda view: view.home)
    fan.until(lambda view: view.home and view.home.loaded_at)
    whole = (time.perf_counter() - began) * 1000 - entered
    calls = fan.lane.meter.calls - calls
    fan.leave()
    return address, entered, whole, calls


def test_home_after_signing_in(start, url, report):  # noqa: F811
    fan = FanAt(start(url, mode="self_service", calls_per_minute=100_000).online())
    a_visit(fan)
    visits = [a_visit(fan) for _ in range(VISITS)]
    names = "address to its answer, ms", "password to home, ms", "home to complete, ms", "calls"
    for name, figures in zip(names, zip(*visits, strict=True), strict=True):
        percentiles = statistics.quantiles(figures, n=20)
        report(f"{name}: median {percentiles[9]:.0f}, p95 {percentiles[18]:.0f}")
    assert {calls for *_, calls in visits} == {OF_THE_GUIDE}


def test_memory_after_many_visits(start, url, report):  # noqa: F811
    fan = FanAt(start(url, mode="self_service", calls_per_minute=100_000).online())
    process, megabytes = psutil.Process(), []
    for number in range(1, MANY + 1):
        a_visit(fan)
        fan.news.visits[:-1] = []  # The test's own.
        if number % (MANY // 5) == 0:
            gc.collect()
            megabytes.append(process.memory_info().rss / 1e6)
    report(f"memory after each {MANY // 5} visits, MB: {', '.join(f'{m:.0f}' for m in megabytes)}")

"""How fast a booth decides: `pytest -m benchmark tests/benchmarks/test_booth.py -s`.

The real engine with a full ledger, real signatures, and the real portal in a process of its own.
"""

import asyncio
import statistics
import subprocess
import sys
import time
from datetime import UTC, datetime

import pytest
from sqlalchemy import insert

from kiosk.domain.answers import Verdict
from kiosk.domain.ids import FanId, ReadingId, RewardUid, Serial
from kiosk.domain.redemption import Decision, Redemption
from kiosk.portal import demo_rewards
from kiosk.portal.awards import give, lock_reward
from kiosk.portal.database import Database as PortalDatabase
from kiosk.portal.seed import seed_demo
from kiosk.store import Database
from kiosk.store.ledger import _row
from kiosk.store.schema import redemptions
from tests.app.conftest import start  # noqa: F401 - a fixture
from tests.app.passes import Maker
from tests.benchmarks.test_portal import FIRST_FAN, add_fans

pytestmark = pytest.mark.benchmark

KEPT = 200_000
SCANS = 500


@pytest.fixture
def url(tmp_path):
    """The portal with fans who have the pass, without a limit of its own."""
    database_url = f"sqlite:///{tmp_path}/portal.db"
    database = PortalDatabase(database_url)
    database.create_tables()
    seed_demo(database, datetime.now(UTC))
    add_fans(database, SCANS, active=False)
    with database.writing() as connection:
        award = lock_reward(connection, demo_rewards.PASS_UID, datetime.now(UTC))
        give(award, range(FIRST_FAN, FIRST_FAN + SCANS))
    database.close()
    command = [sys.executable, "-m", "kiosk", "portal", "serve", "--port", "0", "--quiet"]
    command += ["--database", database_url, "--calls-per-minute", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        yield process.stdout.readline().split()[-1]
        process.terminate()


def fill_ledger(path):
    async def fill():
        database = await Database.open(path)
        rows = [_row(wish(number), Decision.COUNTED) for number in range(KEPT)]
        await database.run(lambda connection: connection.execute(insert(redemptions), rows))
        await database.close()

    path.parent.mkdir(parents=True, exist_ok=True)
    asyncio.run(fill())


def wish(number):
    who = Serial(f"{number:016x}"), FanId(number), RewardUid("vip")
    return Redemption(ReadingId(f"r{number}"), *who, datetime.now(UTC), "Lounge")


def spread(seconds):
    percentiles = statistics.quantiles([each * 1000 for each in seconds], n=100)
    return f"median {percentiles[49]:.1f} ms, p99 {percentiles[98]:.1f} ms"


def scanned(lane, texts, device):
    took, verdicts = [], set()
    for text in texts:
        began = time.perf_counter()
        verdicts.add(lane.scan(text, device).verdict)
        took.append(time.perf_counter() - began)
        time.sleep(0.01)
    return took, verdicts


@pytest.mark.parametrize("where", ["online", "no network", "online, shared ledger"])
def test_scan_to_verdict(url, start, postgres, tmp_path, capsys, where):  # noqa: F811
    fill_ledger(tmp_path / "station" / "station.db")
    maker = Maker.make(tmp_path / "maker")
    rules = {"keys": (maker.public,)}
    if "shared" in where:
        rules["shared_ledger"] = postgres.url(postgres.create())
    address = "http://127.0.0.1:1" if where == "no network" else url
    lane = start(address, mode="booth", calls_per_minute=10**6, passes=rules)
    if where != "no network":
        lane.online()
    texts = [maker.a_pass(FanId(FIRST_FAN + number)) for number in range(SCANS)]
    for device, expected in (("first", Verdict.PASS_VALID), ("second", Verdict.PASS_USED)):
        took, verdicts = scanned(lane, texts, device)
        assert verdicts == {expected}
        with capsys.disabled():
            sys.stdout.write(
                f"\nscan to verdict, {where}, {KEPT:,} redemptions, {expected}: {spread(took)}\n"
            )

"""What a full ledger costs: `pytest -m benchmark tests/benchmarks/test_ledger.py -s`."""

import asyncio
import random
import statistics
import sys
import time
from datetime import UTC, datetime

import pytest
from sqlalchemy import insert

from kiosk.domain.ids import FanId, ReadingId, RewardUid, Serial
from kiosk.domain.redemption import Decision, Redemption, UsePolicy
from kiosk.passes.tokens import issue, verify
from kiosk.store import Database, SqlLedger
from kiosk.store.ledger import _row
from kiosk.store.schema import redemptions
from tests.passes.issued import KEY, PASS, RING

pytestmark = pytest.mark.benchmark

KEPT = 200_000
SCANS = 1000
AT = datetime(2026, 11, 24, 3, tzinfo=UTC)
NUMBERS = random.Random(1)


def wish(number, reading):
    serial, reward = Serial(f"{number:016x}"), RewardUid("vip")
    return Redemption(ReadingId(reading), serial, FanId(number), reward, AT, "Lounge")


def spread(took):
    percentiles = statistics.quantiles([each * 1000 for each in took], n=100)
    return f"median {percentiles[49]:.2f} ms, p99 {percentiles[98]:.2f} ms"


async def timed(ledger, numbers, name):
    """How long each took from the token's text to the ledger's answer."""
    text, took, made = issue(PASS, KEY), [], set()
    for number in numbers:
        began = time.perf_counter()
        verify(text, RING)
        redeemed = await ledger.redeem(wish(number, f"{name}-{number}"), UsePolicy())
        took.append(time.perf_counter() - began)
        made.add(redeemed.decision)
    return took, made


async def measured(path):
    database = await Database.open(path)
    rows = [_row(wish(number, f"r{number}"), Decision.COUNTED) for number in range(KEPT)]
    await database.run(lambda connection: connection.execute(insert(redemptions), rows))
    ledger = SqlLedger(database)
    fresh = await timed(ledger, range(KEPT, KEPT + SCANS), "new")
    used = await timed(ledger, NUMBERS.sample(range(KEPT), SCANS), "again")
    await database.close()
    return fresh, used


def test_a_scan_with_a_full_ledger(tmp_path, capsys):
    (fresh, counted), (again, used) = asyncio.run(measured(tmp_path / "station.db"))
    assert (counted, used) == ({Decision.COUNTED}, {Decision.USED})
    with capsys.disabled():
        sys.stdout.write(
            f"\ntoken to decision, {KEPT:,} redemptions kept: a new pass, synced, {spread(fresh)};"
            f" a used one {spread(again)}\n"
        )

"""What tokens cost: `pytest -m benchmark tests/benchmarks/test_passes.py -s`."""

import statistics
import sys
import time
from dataclasses import replace

import pytest

from kiosk.domain.ids import BusinessId, FanId, RewardUid
from kiosk.passes.qr import qr_matrix
from kiosk.passes.tokens import issue, verify
from tests.passes.issued import BEFORE_2106, CARD, KEY, PASS, RING

pytestmark = pytest.mark.benchmark

ROUNDS = 2000
LARGEST_ID = 2**63 - 1
TOKENS = {
    "fan card": CARD,
    "pass": PASS,
    "largest pass": replace(
        PASS, fan_id=FanId(LARGEST_ID), business_id=BusinessId(LARGEST_ID), ends=BEFORE_2106
    ),
    "pass of a reward in 16 letters": replace(PASS, reward_uid=RewardUid("x" * 16)),
}


@pytest.fixture
def report(capsys):
    def report(line):
        with capsys.disabled():
            sys.stdout.write(f"\n{line}\n")

    return report


def median_us(work):
    took = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        work()
        took.append(time.perf_counter() - began)
    return statistics.median(took) * 1e6


@pytest.mark.parametrize("name", TOKENS)
def test_a_token(name, report):
    token = TOKENS[name]
    text = issue(token, KEY)
    signing = median_us(lambda: issue(token, KEY))
    verifying = median_us(lambda: verify(text, RING))
    report(
        f"{name}: {len(text)} characters, QR version {qr_matrix(text).version},"
        f" sign {signing:.0f} us, verify {verifying:.0f} us"
    )

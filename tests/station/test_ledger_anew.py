"""A ledger that was begun anew, asked twice: on a real database."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.domain.answers import Reason, Verdict
from kiosk.domain.ids import FanId, ReadingId, RewardUid, Serial
from kiosk.domain.passing import Unconfirmed
from kiosk.domain.redemption import Redemption, UsePolicy
from kiosk.station.ledger_anew import LedgerAnew
from kiosk.store import Database, SqlLedger

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 24, 3, tzinfo=UTC)
PASS = Serial("1" * 16), FanId(1001), RewardUid("vip")
WISH = Redemption(ReadingId("a"), *PASS, NOW, "North Lounge")


async def test_asked_twice_about_one_reading_it_lets_in_once_and_says_the_same(tmp_path):
    database = await Database.open(tmp_path / "station.db")
    ledger = LedgerAnew(SqlLedger(database), UsePolicy(), Unconfirmed.ACCEPT)
    first, same = await ledger.redeem(WISH), await ledger.redeem(WISH)
    assert first == same
    assert first.answer == (Verdict.PASS_UNCONFIRMED, Reason.LEDGER_ANEW_ACCEPTED)
    other = await ledger.redeem(replace(WISH, id=ReadingId("b")))
    assert other.answer == (Verdict.PASS_USED, Reason.USED_BEFORE)
    assert [use.redemption for use in await ledger.uses_of(PASS[0])] == [WISH]
    await database.close()

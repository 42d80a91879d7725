"""The ledger that booths share, raced on a real PostgreSQL as the booth's own is on SQLite."""

import asyncio
import threading
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.ids import FanId, ReadingId, RewardUid, Serial
from kiosk.domain.ports import StoreFailed
from kiosk.domain.redemption import Decision, Redeemed, Redemption, Undo, Use, UsePolicy
from kiosk.domain.sharing import Debt, DebtState, Owed
from kiosk.store import Database, SharedDatabase, SqlDebts, SqlLedger
from kiosk.store.ledger import _keep

pytestmark = pytest.mark.anyio

AT = datetime(2026, 11, 24, 3, tzinfo=UTC)
ONCE = UsePolicy()
BOOTHS, AT_ONCE = 9, 90


@pytest.fixture
def url(postgres):
    name = postgres.create()
    yield postgres.url(name)
    postgres.drop(name)


@pytest.fixture
async def shared(anyio_backend, url):
    database = SharedDatabase(url.replace("+psycopg", ""))
    yield SqlLedger(database)
    await database.close()


def wish(reading="r1", at=AT, serial="1" * 16, fan_id=2**40):
    who = FanId(fan_id), RewardUid("vip")
    return Redemption(ReadingId(reading), Serial(serial), *who, at, "Lounge")


async def test_it_decides_as_the_booths_own_does(shared):
    assert await shared.redeem(wish(), ONCE) == Redeemed(Decision.COUNTED, ())
    assert await shared.redeem(wish(), ONCE) == Redeemed(Decision.COUNTED, ())
    first = Use(wish(), Decision.COUNTED)
    assert await shared.redeem(wish("r2"), ONCE) == Redeemed(Decision.USED, (first,))
    assert await shared.use_of(ReadingId("r1")) == first
    assert await shared.undo(ReadingId("r1"), "Lounge", AT) is Undo.UNDONE
    assert (await shared.redeem(wish("r3"), ONCE)).decision is Decision.COUNTED


async def test_what_another_ledger_decided_is_kept_once_and_its_undoing_too(database, shared):
    own = SqlLedger(database)
    uses = [Use(wish(), Decision.COUNTED), Use(wish("r2"), Decision.OVERRIDDEN)]
    for ledger in (own, shared):
        await ledger.keep(uses)
        await ledger.keep(uses)
        assert await ledger.uses_of(Serial("1" * 16)) == tuple(uses)
        undone = Use(wish("r2"), Decision.OVERRIDDEN, AT, "Bar")
        await ledger.keep([undone])
        await ledger.keep(uses)
        assert await ledger.uses_of(Serial("1" * 16)) == (uses[0], undone)


async def test_what_nobody_waits_for_any_more_is_not_committed(anyio_backend, url):
    database, started, free = SharedDatabase(url), asyncio.Event(), threading.Event()
    loop = asyncio.get_running_loop()
    assert await SqlLedger(database).uses_of(Serial("1" * 16)) == ()

    def slow(connection):
        _keep(connection, [Use(wish(), Decision.COUNTED)])
        loop.call_soon_threadsafe(started.set)
        free.wait()

    asking = asyncio.create_task(database.run(slow))
    await started.wait()
    asking.cancel()
    await asyncio.wait({asking})
    free.set()
    await database.close()
    again = SharedDatabase(url)
    assert await SqlLedger(again).uses_of(Serial("1" * 16)) == ()
    await again.close()


async def test_a_server_that_is_not_there_is_a_failure_that_names_nobody(anyio_backend):
    database = SharedDatabase("postgresql://kiosk:hush@127.0.0.1:1/ledger")
    with pytest.raises(StoreFailed) as caught:
        await SqlLedger(database).redeem(wish(), ONCE)
    assert "hush" not in str(caught.value)
    await database.close()


async def test_what_is_owed_is_told_once(database):
    debts = SqlDebts(database)
    use, withdrawal = Owed(ReadingId("r1"), Debt.USE, AT), Owed(ReadingId("r2"), Debt.USE, AT)
    for owed in (use, withdrawal, Owed(ReadingId("r2"), Debt.WITHDRAWAL, AT)):
        await debts.owe(owed)
    assert {each.debt for each in await debts.open_ones()} == {Debt.USE, Debt.WITHDRAWAL}
    await debts.settle(ReadingId("r1"), DebtState.DOUBLED)
    await debts.settle(ReadingId("r2"), DebtState.AGREED)
    assert await debts.open_ones() == []
    assert await debts.doubled(AT) == 1
    assert await debts.doubled(AT + timedelta(seconds=1)) == 0


@pytest.mark.parametrize("passes", [2, pytest.param(100, marks=pytest.mark.soak)])
async def test_of_ninety_booths_at_once_one_is_let_in_by_the_shared_ledger(
    anyio_backend, url, passes
):
    databases = [SharedDatabase(url) for _ in range(BOOTHS)]
    await raced([SqlLedger(each) for each in databases], passes)
    for each in databases:
        await each.close()


@pytest.mark.soak
async def test_of_ninety_readings_at_once_one_is_let_in_by_the_booths_own_ledger(path, database):
    databases = [await Database.open(path) for _ in range(BOOTHS)]
    await raced([SqlLedger(each) for each in databases], 100)
    for each in databases:
        await each.close()


async def raced(ledgers, passes):
    """Ninety wishes for each pass at once; asked again where a lock was waited for too long."""

    async def asked(number, each):
        while True:
            try:
                ledger = ledgers[each % len(ledgers)]
                return await ledger.redeem(wish(f"{number}-{each}", serial=f"{number:016}"), ONCE)
            except StoreFailed:
                await asyncio.sleep(0)

    for number in range(passes):
        answers = await asyncio.gather(*(asked(number, each) for each in range(AT_ONCE)))
        made = Counter(answer.decision for answer in answers)
        assert made == {Decision.COUNTED: 1, Decision.USED: AT_ONCE - 1}

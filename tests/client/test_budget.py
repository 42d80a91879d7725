import asyncio

import pytest

from kiosk.client.budget import Budget
from kiosk.domain.ports import LimitReached

pytestmark = pytest.mark.anyio

MINUTE_S = 60.0


@pytest.fixture
def time_is(monkeypatch):
    """Returns the setter of the limiter's clock."""

    def set_to(second):
        monkeypatch.setattr("pyrate_limiter.clocks.monotonic_ns", lambda: int(second * 1e9))

    set_to(1000.0)
    return set_to


async def taken(budget, tries):
    """How many of so many scans get their call."""
    got = 0
    for _ in range(tries):
        try:
            await budget.take_for_scan()
        except LimitReached:
            continue
        got += 1
    return got


async def test_scans_may_spend_it_all_and_then_are_told(time_is):
    budget = Budget(5)
    assert await taken(budget, 7) == 5
    assert budget.calls == 5
    with pytest.raises(LimitReached, match="used its calls"):
        await budget.take_for_scan()


async def test_no_sixty_seconds_ever_see_more(time_is):
    budget = Budget(5)
    assert await taken(budget, 2) == 2
    time_is(1000.0 + MINUTE_S - 1)
    assert await taken(budget, 9) == 3
    time_is(1000.0 + MINUTE_S + 0.5)
    assert await taken(budget, 9) == 2
    time_is(1000.0 + 2 * MINUTE_S)
    assert await taken(budget, 9) == 3


async def test_leisure_leaves_room_for_scans(time_is):
    budget = Budget(10)
    for _ in range(5):
        await budget.take_at_leisure()
    waiting = asyncio.create_task(budget.take_at_leisure())
    assert await taken(budget, 9) == 5
    assert not waiting.done()
    time_is(1000.0 + MINUTE_S + 0.5)
    await waiting
    assert budget.calls == 11


async def test_leisure_waits_when_scans_have_spent_all(time_is):
    budget = Budget(4)
    assert await taken(budget, 4) == 4
    waiting = asyncio.create_task(budget.take_at_leisure())
    await asyncio.sleep(0)
    assert not waiting.done()
    time_is(1000.0 + MINUTE_S + 0.5)
    await waiting


async def test_the_smallest_budget_still_lets_leisure_work(time_is):
    budget = Budget(1)
    await budget.take_at_leisure()
    assert await taken(budget, 1) == 0


async def test_a_client_at_leisure_spends_the_leisurely_share(server, connect, time_is):
    client = connect(server.url, calls_per_minute=4)
    leisurely = client.at_leisure()
    for _ in range(4):
        server.answer(body=[])
    for _ in range(3):
        await leisurely.quests()
    waiting = asyncio.create_task(leisurely.quests())
    await client.quests()
    with pytest.raises(LimitReached):
        await client.quests()
    assert not waiting.done()
    assert len(server.requests) == 4
    waiting.cancel()

import httpx
import pytest

from kiosk.client.meter import Meter
from kiosk.domain.ports import Unreachable

pytestmark = pytest.mark.anyio


async def test_it_counts_and_times_every_call(app, connect):
    meter = Meter(httpx.ASGITransport(app))
    client = connect("http://portal", transport=meter)
    await client.quests()
    await client.businesses()
    assert meter.calls == 2
    assert meter.seconds > 0


async def test_a_call_that_fails_counts_too(connect, unused_port):
    meter = Meter()
    with pytest.raises(Unreachable):
        await connect(f"http://127.0.0.1:{unused_port}", transport=meter).quests()
    assert meter.calls == 1

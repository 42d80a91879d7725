"""What it costs to write a scan down so that a power cut does not lose it."""

import asyncio
import time
import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.domain.ids import FanId, PageTabId, ReadingId
from kiosk.domain.intents import Intent
from kiosk.store import Database, SqlOutbox

COMMITS = 200
LEASE = timedelta(minutes=1)


def commit_ms(database: Path) -> list[float]:
    """Milliseconds that each of COMMITS scans took to be written, in a new `database`."""
    return asyncio.run(_measure(database))


async def _measure(path: Path) -> list[float]:
    database = await Database.open(path)
    try:
        outbox = SqlOutbox(database)
        return [await _add(outbox, FanId(number + 1)) for number in range(COMMITS)]
    finally:
        await database.close()


async def _add(outbox: SqlOutbox, fan: FanId) -> float:
    now = datetime.now(UTC)
    reading = ReadingId(str(uuid.uuid4()))
    intent = Intent(reading, now, fan_id=fan, page_tab_ids=(PageTabId(67891),))
    started = time.perf_counter()
    await outbox.add(intent, now, LEASE)
    return (time.perf_counter() - started) * 1000

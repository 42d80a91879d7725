"""A real database in a temporary folder."""

import shutil
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.ids import ReadingId
from kiosk.domain.intents import Intent
from kiosk.store import Database, SqlOutbox, SqlRecords

AT = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "station.db"


@pytest.fixture
async def database(anyio_backend: str, path: Path, station_file: Path) -> AsyncIterator[Database]:
    path.parent.mkdir()
    shutil.copy(station_file, path)
    database = await Database.open(path)
    yield database
    await database.close()


@pytest.fixture
def outbox(database: Database) -> SqlOutbox:
    return SqlOutbox(database)


@pytest.fixture
def records(database: Database) -> SqlRecords:
    return SqlRecords(database)


@pytest.fixture
def make_intent() -> Callable[..., Intent]:
    def make(intent_id: str = "r1", at: datetime = AT, **fields) -> Intent:
        return Intent(ReadingId(intent_id), at, **({"fan_id": 1001, "page_tab_ids": (1,)} | fields))

    return make

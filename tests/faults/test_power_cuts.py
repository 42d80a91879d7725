"""The power is cut: what `add` and `settle` returned for is there, and the file is sound."""

import random
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import create_engine, text

from kiosk.domain.ids import ReadingId
from kiosk.domain.intents import Intent, Settlement
from kiosk.store import Database, SqlOutbox, database
from tests.faults.power import Disk, Told, recording

pytestmark = [pytest.mark.anyio, pytest.mark.soak]

AT = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)
SEED = 7
CUTS = 200
CUTS_AT_BIRTH = 20
"""Of these, cuts while the database is created, which is a small part of the log."""

CUTS_AS_CONTROL = 20

SCANS = 320
"""Enough to fill the WAL, have it checkpointed, and begin it anew."""

LESS_DURABLE = tuple(pragma.replace("FULL", "NORMAL") for pragma in database.PRAGMAS)


@pytest.fixture
def anyio_backend():
    return "asyncio"


@pytest.fixture
async def log(tmp_path, monkeypatch, anyio_backend):
    """Writes an outbox, under the store's pragmas or others; what happened at the disk."""

    async def write(pragmas=database.PRAGMAS):
        events = []
        with recording(events) as driver, monkeypatch.context() as patch:
            patch.setattr(database, "PRAGMAS", pragmas)
            patch.setattr(database, "create_engine", partial(create_engine, module=driver))
            store = await Database.open(tmp_path / "station.db")
            await scan(SqlOutbox(store), events, random.Random(SEED))
            happened = tuple(events)  # Closing would tidy up: power cuts do not.
            await store.close()
        return happened

    return write


async def scan(outbox, events, rng):
    waiting = []
    for number in range(SCANS):
        intent = Intent(ReadingId(f"reading-{number}"), AT, 1000 + number, page_tab_ids=(67891,))
        await outbox.add(intent, AT, timedelta(0))
        events.append(Told(intent.id, "pending"))
        waiting.append(intent)
        while waiting and rng.random() < 0.5:
            settled = waiting.pop(rng.randrange(len(waiting)))
            await outbox.settle(settled.id, Settlement(settled.fan_id), AT)
            events.append(Told(settled.id, "confirmed"))


def instants(events, rng):
    """When the power is cut: each a number of events that came before."""
    born = next(n for n, event in enumerate(events) if isinstance(event, Told))
    early = [rng.randrange(born + 1) for _ in range(CUTS_AT_BIRTH)]
    return early + [rng.randrange(born, len(events) + 1) for _ in range(CUTS - CUTS_AT_BIRTH)]


async def after_the_cut(events, folder, rng):
    """What the plain driver finds: the rows' states, and SQLite's word on the file."""
    folder.mkdir()
    Disk(events, rng, rng.choice((0.0, 0.5))).save(folder)
    store = await Database.open(folder / "station.db")
    try:
        rows = await store.run(lambda c: c.execute(text("SELECT id, state FROM outbox")).all())
        sound = await store.run(lambda c: c.scalar(text("PRAGMA integrity_check")))
    finally:
        await store.close()
    return {row.id: row.state for row in rows}, sound


def lost(events, found):
    """The rows that are not there, or not as somebody was told."""
    told = {event.row: event.state for event in events if isinstance(event, Told)}
    return {
        row
        for row, state in told.items()
        if row not in found or (state == "confirmed" and found[row] != state)
    }


async def cut_again_and_again(events, folder, cuts=CUTS):
    """Of each cut: the rows lost, and SQLite's word on the file."""
    rng = random.Random(SEED)
    results = []
    for number, instant in enumerate(instants(events, rng)[-cuts:]):
        before = events[:instant]
        found, sound = await after_the_cut(before, folder / str(number), rng)
        results.append((lost(before, found), sound))
    return results


async def test_no_power_cut_loses_a_row(log, tmp_path):
    results = await cut_again_and_again(await log(), tmp_path)
    assert results == [(set(), "ok")] * CUTS


async def test_the_power_cuts_are_real(log, tmp_path):
    results = await cut_again_and_again(await log(LESS_DURABLE), tmp_path, CUTS_AS_CONTROL)
    assert any(rows for rows, _ in results)
    assert {sound for _, sound in results} == {"ok"}

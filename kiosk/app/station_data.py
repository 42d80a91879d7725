"""What the commands do with a station's database: its outbox, and the staff PIN.

The station may be running meanwhile: both work on the same file, a transaction at a time.
"""

import asyncio
import csv
import json
from collections.abc import Awaitable, Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TextIO, TypeVar
from zoneinfo import ZoneInfo

from kiosk.app.composition import DATABASE_NAME
from kiosk.domain.outcome import utc
from kiosk.domain.receipts import parse_receipt
from kiosk.domain.traces import Query, Trace
from kiosk.settings import ConfigError, Settings
from kiosk.station.clock import SystemClock
from kiosk.station.staff import PinUnusable, Staff
from kiosk.store import Database, SqlPin, SqlTraces

MOST = 100_000
"""Open rows that a command handles; more than a year of a gate without its portal."""

FIELDS = (
    "receipt", "id", "at", "source", "symbology", "fan_id", "barcode", "performance_uid", "state",
    "attempts", "said", "said_at", "due", "note", "noted_at", "clock_off_s", "decided", "now",
    "points_earned", "points_state",
)  # fmt: skip

T = TypeVar("T")


def open_rows(settings: Settings) -> Sequence[Trace]:
    """What needs a person, then what is on its way."""
    return _with(settings, lambda database: SqlTraces(database).waiting(MOST))


def send_again(settings: Settings, receipts: Sequence[str]) -> int:
    """Make the open rows of these receipts due, or all of them without any; how many there were.

    Raises ConfigError for what is no receipt of an open row.
    """
    return _with(settings, lambda database: _send_again(SqlTraces(database), receipts))


def export(settings: Settings, file: TextIO) -> int:
    """Write every reading that is kept as CSV; how many. Names are not in it."""
    traces = _with(settings, lambda database: SqlTraces(database).everything())
    writer = csv.DictWriter(file, FIELDS)
    writer.writeheader()
    writer.writerows(map(as_dict, traces))
    return len(traces)


def set_pin(settings: Settings, pin: str) -> None:
    """Set the staff PIN; raises ConfigError for one that may not be."""
    try:
        asyncio.run(
            _on(settings.station.data_dir / DATABASE_NAME, lambda d: _staff(d).set_pin(pin))
        )
    except PinUnusable as error:
        raise ConfigError(str(error)) from error


def _staff(database: Database) -> Staff:
    return Staff(SqlPin(database), SystemClock())


def as_dict(trace: Trace) -> dict[str, object]:
    """The reading as `--json` and the export have it."""
    moments = {name: getattr(trace, name) for name in ("at", "said_at", "due", "noted_at")}
    told = {"decided": trace.decided, "now": trace.now}
    changed = {name: utc(moment) if moment else None for name, moment in moments.items()}
    changed |= {name: said and f"{said[0].value}/{said[1].value}" for name, said in told.items()}
    return {name: changed.get(name, getattr(trace, name)) for name in FIELDS}


def lines(traces: Iterable[Trace], zone: ZoneInfo, *, as_json: bool) -> Iterable[str]:
    """A line for each reading."""
    for trace in traces:
        yield json.dumps(as_dict(trace)) if as_json else _line(trace, zone)


def _line(trace: Trace, zone: ZoneInfo) -> str:
    whose = f"fan {trace.fan_id}" if trace.fan_id is not None else f"barcode {trace.barcode!r}"
    parts = [
        trace.receipt,
        _local(trace.at, zone),
        whose,
        trace.state.value if trace.state else "nothing to send",
        f"{trace.attempts} tries without an answer" if trace.attempts else "",
        trace.said,
        f"next {_local(trace.due, zone)}" if trace.due else "",
    ]
    return "  ".join(part for part in parts if part)


def _local(moment: datetime, zone: ZoneInfo) -> str:
    return moment.astimezone(zone).isoformat(sep=" ", timespec="seconds")


async def _send_again(traces: SqlTraces, receipts: Sequence[str]) -> int:
    found = await traces.waiting(MOST)
    if receipts:
        found = [trace for receipt in receipts for trace in await _named(traces, receipt)]
    for trace in found:
        await traces.send_again(trace.id, SystemClock().now())
    return len(found)


async def _named(traces: SqlTraces, text: str) -> list[Trace]:
    receipt = parse_receipt(text)
    found = await traces.find(Query(receipt=receipt), MOST) if receipt else ()
    if not (waiting := [trace for trace in found if trace.open]):
        raise ConfigError(f"{text!r} is no receipt of a row that waits; kiosk outbox list has them")
    return waiting


def _with(settings: Settings, work: Callable[[Database], Awaitable[T]]) -> T:
    """Run `work` on the station's database; raises StoreFailed, and ConfigError without one."""
    path = settings.station.data_dir / DATABASE_NAME
    if not path.is_file():
        raise ConfigError(f"no station has run here: {path} is not there; check data_dir")
    return asyncio.run(_on(path, work))


async def _on(path: Path, work: Callable[[Database], Awaitable[T]]) -> T:
    database = await Database.open(path)
    try:
        return await work(database)
    finally:
        await database.close()

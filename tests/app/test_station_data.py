"""`kiosk outbox` and `kiosk pin` on a station's real database."""

import asyncio
import csv
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli import app
from kiosk.domain.ids import ReadingId
from kiosk.domain.intents import Intent, IntentState
from kiosk.domain.outcome import Outcome, Reason, Verdict
from kiosk.domain.pin import PinAnswer
from kiosk.domain.receipts import receipt
from kiosk.settings import EXAMPLE
from kiosk.station.clock import SystemClock
from kiosk.station.staff import Staff
from kiosk.store import Database, SqlOutbox, SqlPin, SqlRecords

AT = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)
WAITING, REFUSED, NOTHING = (
    ReadingId(f"{number}d06f7c4-8a52-4a42-9c3c-6f0a4f1d9d11") for number in (1, 2, 3)
)


@pytest.fixture
def data_dir(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def kiosk(tmp_path, data_dir):
    config = tmp_path / "station.toml"
    config.write_text(EXAMPLE.replace("[portal]", f'data_dir = "{data_dir}"\n[portal]'))

    def run(*arguments, typed=None):
        return CliRunner().invoke(app, [*arguments, "--config", str(config)], input=typed)

    return run


def on_database(data_dir, work):
    async def run():
        database = await Database.open(data_dir / "station.db")
        try:
            return await work(database)
        finally:
            await database.close()

    return asyncio.run(run())


@pytest.fixture
def rows(data_dir):
    """One row that waits for its next try, one that was refused, and a reading without a row."""

    async def write(database):
        outbox = SqlOutbox(database)
        await outbox.add(Intent(WAITING, AT, 1001), AT, timedelta(0))
        await outbox.retry(WAITING, AT + timedelta(days=9000), "Unreachable", AT)
        refused = Intent(REFUSED, AT, None, "WB 1", clock_off_s=60)
        await outbox.add(refused, AT, timedelta(0))
        await outbox.attend(REFUSED, "teapot", AT)
        unknown = Outcome(Intent(NOTHING, AT).reading, Verdict.UNKNOWN, Reason.FAN_UNKNOWN)
        await SqlRecords(database).record(unknown)

    on_database(data_dir, write)


def due(data_dir):
    async def read(database):
        found = await SqlOutbox(database).due(SystemClock().now(), 10)
        return [intent.id for intent in found]

    return on_database(data_dir, read)


def test_what_waits_is_listed_what_needs_a_person_first(kiosk, rows):
    result = kiosk("outbox", "list")
    first, second = result.stdout.splitlines()
    assert first.startswith(receipt(REFUSED))
    assert "barcode 'WB 1'  needs_attention  teapot" in first
    assert second.startswith(f"{receipt(WAITING)}  2026-11-23 11:30:00-08:00  fan 1001  pending")
    assert "1 tries without an answer  Unreachable  next 20" in second


def test_the_list_as_json(kiosk, rows):
    first, _ = map(json.loads, kiosk("outbox", "list", "--json").stdout.splitlines())
    assert (first["id"], first["state"]) == (REFUSED, IntentState.ATTENTION)
    assert (first["at"], first["clock_off_s"]) == ("2026-11-23T19:30:00.000Z", 60)


@pytest.mark.parametrize(
    ("named", "expected"), [((), [WAITING, REFUSED]), ((receipt(REFUSED).lower(),), [REFUSED])]
)
def test_rows_are_tried_again(kiosk, rows, data_dir, named, expected):
    assert due(data_dir) == []
    assert f"{len(expected)} to be tried again" in kiosk("outbox", "retry", *named).stdout
    assert set(due(data_dir)) == set(expected)


@pytest.mark.parametrize("named", ["ZZZZZZ", "not a receipt", receipt(NOTHING)])
def test_what_is_no_receipt_of_a_row_that_waits_is_exit_2(kiosk, rows, data_dir, named):
    result = kiosk("outbox", "retry", named)
    assert (result.exit_code, "kiosk outbox list" in result.stderr) == (2, True)
    assert due(data_dir) == []


def test_everything_is_exported(kiosk, rows, tmp_path):
    file = tmp_path / "readings.csv"
    assert "3 readings" in kiosk("outbox", "export", str(file)).stderr
    with file.open(newline="") as written:
        exported = {row["id"]: row for row in csv.DictReader(written)}
    assert exported.keys() == {WAITING, REFUSED, NOTHING}
    assert exported[NOTHING]["now"] == "unknown/fan_unknown"
    assert exported[REFUSED]["barcode"] == "WB 1"


def test_without_a_station_it_says_so_and_makes_none(kiosk, data_dir):
    result = kiosk("outbox", "list")
    assert (result.exit_code, "no station has run here" in result.stderr) == (2, True)
    assert not Path(data_dir).exists()


def test_a_pin_is_set(kiosk, data_dir):
    result = kiosk("pin", typed="204817\n204817\n")
    assert (result.exit_code, "204817" in result.output) == (0, False)

    async def tried(database):
        return (await Staff(SqlPin(database), SystemClock()).try_pin("204817"))[0]

    assert on_database(data_dir, tried) is PinAnswer.OPEN


def test_a_pin_that_is_too_easy_is_exit_2(kiosk):
    result = kiosk("pin", typed="123\n123\n")
    assert (result.exit_code, "6 to 12 digits" in result.stderr) == (2, True)

"""The station's database, in every state."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.app.doctor.database import database
from kiosk.domain.catalogue import Business, Catalogue
from kiosk.domain.ids import ReadingId
from kiosk.domain.intents import Intent
from kiosk.domain.pin import StaffPin
from kiosk.domain.readiness import Level
from kiosk.store import Database, SqlOutbox, SqlPin, SqlRecords

NOW = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)


@pytest.fixture
def look(settings):
    def look():
        return {check.name: check for check in database(settings(), NOW)}

    return look


@pytest.fixture
def path(settings):
    return settings().station.data_dir / "station.db"


def write(path, *work):
    async def run():
        opened = await Database.open(path)
        for each in work:
            await each(opened)
        await opened.close()

    asyncio.run(run())


def catalogue(business_id=12345):
    return Catalogue(Business(business_id), at=NOW - timedelta(hours=1))


def test_a_new_station_has_no_pin_and_no_quests(look):
    found = look()
    assert [(name, check.level) for name, check in found.items()] == [
        ("Database", Level.GREEN),
        ("Quests", Level.AMBER),
        ("Outbox", Level.GREEN),
        ("Staff PIN", Level.AMBER),
    ]


def test_a_station_that_is_set_up_is_green(look, path):
    write(
        path,
        lambda opened: SqlPin(opened).save_pin(StaffPin("digest")),
        lambda opened: SqlRecords(opened).save_catalogue(catalogue()),
    )
    assert {check.level for check in look().values()} == {Level.GREEN}


def test_what_waits_is_counted_while_the_station_runs(look, path):
    async def add(opened):
        intent = Intent(ReadingId("r1"), NOW, fan_id=1001, page_tab_ids=(1,))
        await SqlOutbox(opened).add(intent, NOW, timedelta(0))
        found = await asyncio.to_thread(look)
        assert found["Outbox"].says == "1 on their way"

    write(path, add)


def test_quests_of_another_business_are_none(look, path):
    write(path, lambda opened: SqlRecords(opened).save_catalogue(catalogue(99)))
    assert look()["Quests"].level is Level.AMBER


def test_before_the_first_start_there_is_no_file_and_none_is_made(look, path):
    path.unlink()
    assert look()["Database"].says == "will be made by the first start"
    assert not path.exists()


def test_a_damaged_file_is_red_and_left_alone(look, path):
    path.write_bytes(b"not a database" * 1000)
    found = look()
    assert (found["Database"].level, list(found)) == (Level.RED, ["Database"])
    assert path.exists()


def test_a_folder_in_its_place_is_red(look, path):
    path.unlink()
    path.mkdir()
    assert look()["Database"].level is Level.RED


def test_a_file_that_was_set_aside_is_amber(look, path):
    path.with_name("station.db.damaged-20261123").write_bytes(b"")
    check = look()["Database"]
    assert (check.level, "damaged-20261123" in check.says) == (Level.AMBER, True)

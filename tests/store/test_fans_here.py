"""The fans a station knows: by name or number, and by whose wristband it is."""

from datetime import UTC, datetime, timedelta

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, text

from kiosk.domain.catalogue import Fan, Quest, QuestType
from kiosk.domain.fan_desk import Link
from kiosk.domain.intents import Intent, QuestResult, Settlement
from kiosk.store import Database, SqlFansHere, SqlOutbox, SqlRecords

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)
BAND = Quest(3, QuestType.WRISTBAND)


@pytest.fixture
def here(database):
    return SqlFansHere(database)


@pytest.fixture
async def known(database):
    fans = (Fan(7, "Zoë"), Fan(8, "Mary Jane", ("vip",)), Fan(1001, "50% _x_"), Fan(9, ""))
    await SqlRecords(database).save_fans(fans)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("zoe", [7]),
        ("ZO", [7]),
        ("jane mary", [8]),
        ("ma ne", [8]),
        ("0%", [1001]),
        ("_x", [1001]),
        ("%", [1001]),
        ("mary z", []),
        ("1001", [1001]),
        ("9" * 30, []),
        ("²", []),
    ],
)
async def test_fans_are_found_by_name_or_number(here, known, query, found):
    assert [fan.fan_id for fan in await here.named(query, 20)] == found


async def test_the_number_comes_first_and_no_more_than_wanted(here, database, known):
    await SqlRecords(database).save_fans([Fan(2, "Agent 8")])
    assert [fan.fan_id for fan in await here.named("8", 20)] == [8, 2]
    assert await here.named("8", 1) == [Fan(8, "Mary Jane", ("vip",))]


async def test_a_fan_renamed_is_found_by_the_new_name(here, database, known):
    await SqlRecords(database).save_fans([Fan(7, "Chloë")])
    assert await here.named("zoe", 20) == []
    assert [fan.fan_id for fan in await here.named("chloe", 20)] == [7]


@pytest.fixture
def settle(database):
    async def settle(number, fan_id, barcode, at=NOW):
        intent = Intent(f"{number:032x}", at, fan_id, "WB1", page_tab_ids=(3,))
        outbox = SqlOutbox(database)
        await outbox.add(intent, at, timedelta(0))
        results = ((BAND, QuestResult.EARNED),)
        await outbox.settle(intent.id, Settlement(fan_id, results, barcode=barcode), at)

    return settle


async def test_a_barcode_is_known_with_the_answer_that_told_of_it(here, settle):
    await settle(1, 7, "WB1")
    await settle(2, 8, None)
    assert (await here.links_of(7), await here.links_of(8)) == ([Link("WB1", NOW)], [])


async def test_it_keeps_its_moment_until_it_is_anothers(here, settle):
    later = NOW + timedelta(minutes=5)
    await settle(1, 7, "WB1")
    await settle(2, 7, "WB1", later)
    assert await here.links_of(7) == [Link("WB1", NOW)]
    await settle(3, 8, "WB1", later)
    assert (await here.links_of(7), await here.links_of(8)) == ([], [Link("WB1", later)])


async def test_an_unlinked_barcode_is_forgotten_and_no_other(here, settle):
    await settle(1, 7, "WB1")
    await settle(2, 7, "WB2", NOW + timedelta(seconds=1))
    await here.unlink("WB1")
    await here.unlink("WB1")
    assert [link.barcode for link in await here.links_of(7)] == ["WB2"]


async def test_fans_from_before_are_found_once_the_file_is_migrated(path):
    path.parent.mkdir()
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", "kiosk:store/migrations")
        config.attributes["connection"] = connection
        command.upgrade(config, _before("_fans.py", config))
        connection.execute(text("INSERT INTO fans (fan_id, first_name) VALUES (7, 'Zoë')"))
    engine.dispose()
    migrated = await Database.open(path)
    assert await SqlFansHere(migrated).named("zoe", 20) == [Fan(7, "Zoë")]
    await migrated.close()


def _before(name, config):
    """The revision before the one of that file."""
    revisions = ScriptDirectory.from_config(config).walk_revisions()
    return next(each.down_revision for each in revisions if each.path.endswith(name))

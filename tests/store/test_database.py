import os
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import insert, text

from kiosk.domain.ports import StoreDamaged, StoreFailed
from kiosk.store import Database, SqlOutbox
from kiosk.store.database import HEAD
from kiosk.store.schema import catalogue, metadata

pytestmark = pytest.mark.anyio

AT = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)


async def test_it_opens_a_new_file_in_a_new_folder(database, path):
    assert path.is_file()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("busy_timeout", 2000), ("foreign_keys", 1)],
)
async def test_the_pragmas_are_in_force(database, pragma, value):
    assert await database.run(lambda c: c.scalar(text(f"PRAGMA {pragma}"))) == value


async def test_the_migrated_tables_are_those_of_the_schema(database):
    def differences(connection):
        return compare_metadata(MigrationContext.configure(connection), metadata)

    assert await database.run(differences) == []


async def test_the_head_is_the_scripts_head(database):
    config = Config()
    config.set_main_option("script_location", "kiosk:store/migrations")
    assert ScriptDirectory.from_config(config).get_current_head() == HEAD
    version = await database.run(
        lambda c: c.scalar(text("SELECT version_num FROM alembic_version"))
    )
    assert version == HEAD


async def test_a_migrated_file_opens_without_migrating_again(database, path):
    await database.run(lambda c: c.execute(text("CREATE TABLE mark (x)")))
    again = await Database.open(path)
    assert await again.run(lambda c: c.scalar(text("SELECT count(*) FROM mark"))) == 0
    await again.close()


async def test_a_migration_is_done_wholly_or_not_at_all(path, monkeypatch):
    path.parent.mkdir()
    # The last table is there already: the migration fails on its last step.
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE fans (x)")
    other.close()
    with pytest.raises(StoreFailed, match="already exists"):
        await Database.open(path)
    with sqlite3.connect(path) as other:
        tables = other.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        other.execute("DROP TABLE fans")
    other.close()
    assert tables == [("fans",)]
    await (await Database.open(path)).close()


async def test_a_file_of_a_newer_version_is_refused_and_left_alone(database, path):
    await database.run(lambda c: c.execute(text("UPDATE alembic_version SET version_num = '9999'")))
    with pytest.raises(StoreFailed, match=r"another version of Kiosk.*Update Kiosk"):
        await Database.open(path)


async def test_a_transaction_is_undone_when_its_work_fails(database):
    def work(connection):
        connection.execute(insert(catalogue), {"id": 1, "body": None})

    with pytest.raises(StoreFailed, match="NOT NULL"):
        await database.run(work)

    def interrupted(connection):
        connection.execute(text("INSERT INTO catalogue VALUES (1, '')"))
        raise LookupError

    with pytest.raises(LookupError):
        await database.run(interrupted)
    assert await database.run(lambda c: c.scalar(text("SELECT count(*) FROM catalogue"))) == 0


async def test_an_error_carries_none_of_the_data(database):
    def work(connection):
        for _ in range(2):
            connection.execute(insert(catalogue), {"id": 1, "body": "maya@example.com"})

    with pytest.raises(StoreFailed) as caught:
        await database.run(work)
    assert "maya" not in str(caught.value)
    assert "maya" not in str(caught.value.__cause__)


@pytest.mark.parametrize("garbage", [b"not a database, but somebody's notes\n" * 200, b"x" * 50])
async def test_a_file_that_is_no_database_is_set_aside_and_not_overwritten(path, garbage):
    path.parent.mkdir()
    path.write_bytes(garbage)
    database = await Database.open(path)
    (aside,) = database.set_aside
    assert aside.read_bytes() == garbage
    await database.close()
    again = await Database.open(path)
    assert again.set_aside == (aside,)
    await again.close()


async def test_a_damaged_file_is_set_aside_with_all_that_is_left_of_it(path, make_intent):
    database = await Database.open(path)
    for number in range(300):
        intent = make_intent(str(number), fan_id=number, barcode="WB" * 100)
        await SqlOutbox(database).add(intent, intent.at, timedelta(0))
    await database.close()
    content = bytearray(path.read_bytes())
    content[8192 : len(content) // 2] = os.urandom(len(content) // 2 - 8192)
    path.write_bytes(content)
    path.with_name("station.db-wal").write_bytes(b"what was not yet in it")
    database = await Database.open(path)
    (aside,) = database.set_aside
    assert aside.read_bytes() == content
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"what was not yet in it"
    assert await SqlOutbox(database).counts() == {}
    await database.close()


async def test_damage_that_shows_while_it_runs_is_told_from_a_full_disk(database):
    await database.run(lambda c: c.exec_driver_sql("PRAGMA writable_schema = ON"))
    await database.run(
        lambda c: c.exec_driver_sql("UPDATE sqlite_schema SET rootpage = 999 WHERE name = 'fans'")
    )
    await database.run(lambda c: c.exec_driver_sql("PRAGMA schema_version = 999"))
    with pytest.raises(StoreDamaged, match="malformed"):
        await database.run(lambda c: c.exec_driver_sql("SELECT * FROM fans"))


async def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreFailed, match=r"station\.db"):
        await Database.open(tmp_path / "file" / "station.db")


async def test_a_path_that_is_a_folder_is_said(tmp_path):
    with pytest.raises(StoreFailed, match="unable to open"):
        await Database.open(tmp_path)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
async def test_a_folder_without_permission_is_said(path):
    path.parent.mkdir(mode=0o500)
    with pytest.raises(StoreFailed, match="unable to open"):
        await Database.open(path)


async def test_a_full_disk_is_said_and_passes(database, make_intent):
    outbox = SqlOutbox(database)
    pages = await database.run(lambda c: c.scalar(text("PRAGMA page_count")))
    await database.run(lambda c: c.execute(text(f"PRAGMA max_page_count = {pages}")))
    big = make_intent("big", barcode="x" * 20_000)
    with pytest.raises(StoreFailed, match="full"):
        await outbox.add(big, big.at, timedelta(0))
    await database.run(lambda c: c.execute(text("PRAGMA max_page_count = 1000000")))
    await outbox.add(big, big.at, timedelta(0))
    assert await outbox.due(big.at, 10) == [big]


WRITER = """
import asyncio, sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from kiosk.domain.ids import ReadingId
from kiosk.domain.intents import Intent
from kiosk.store import Database, SqlOutbox

async def main():
    outbox = SqlOutbox(await Database.open(Path(sys.argv[1])))
    for number in range(10**6):
        intent = Intent(ReadingId(str(number)), datetime.now(UTC), number)
        await outbox.add(intent, intent.at, timedelta(0))
        print(number, flush=True)

asyncio.run(main())
"""


def killed_writer(path: Path, after_rows: int) -> list[str]:
    """The ids that a writer had printed when it was killed."""
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True
    )
    with writer:
        printed = [writer.stdout.readline().strip() for _ in range(after_rows)]
        writer.kill()
        return printed + writer.stdout.read().split("\n")[:-1]


@pytest.mark.parametrize("after_rows", [1, random.randrange(2, 300)], ids=["first", "random"])
async def test_whatever_add_returned_for_survives_kill_9(path, after_rows):
    printed = killed_writer(path, after_rows)
    assert len(printed) >= after_rows
    database = await Database.open(path)
    kept = await SqlOutbox(database).due(datetime(2100, 1, 1, tzinfo=UTC), 10**6)
    await database.close()
    assert {intent.id for intent in kept} >= set(printed)
    with sqlite3.connect(path) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    raw.close()


async def test_a_look_reads_a_station_at_work_and_changes_nothing(
    database, path, outbox, make_intent
):
    await outbox.add(make_intent(), AT, timedelta(0))
    looked = await Database.look_into(path)
    try:
        assert sum((await SqlOutbox(looked).counts()).values()) == 1
        with pytest.raises(StoreFailed, match="readonly"):
            await SqlOutbox(looked).add(make_intent("r2"), AT, timedelta(0))
    finally:
        await looked.close()
    assert sum((await outbox.counts()).values()) == 1


async def test_a_look_at_a_damaged_file_leaves_it_where_it_is(anyio_backend, path):
    path.parent.mkdir()
    path.write_bytes(b"not a database" * 1000)
    with pytest.raises(StoreDamaged):
        await Database.look_into(path)
    assert [each.name for each in path.parent.iterdir()] == [path.name]


async def test_a_look_at_a_station_that_rests_leaves_nothing_beside_its_file(
    anyio_backend, path, station_file
):
    path.parent.mkdir()
    shutil.copy(station_file, path)
    looked = await Database.look_into(path)
    assert await SqlOutbox(looked).counts() == {}
    await looked.close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


async def test_a_look_makes_no_file_and_no_folder(anyio_backend, path):
    with pytest.raises(StoreFailed):
        await Database.look_into(path)
    assert not path.parent.exists()


async def test_a_look_does_not_migrate(anyio_backend, path, station_file):
    path = path.parent / "a folder % of ümlauts" / path.name
    path.parent.mkdir(parents=True)
    shutil.copy(station_file, path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
    with pytest.raises(StoreFailed, match="another version"):
        await Database.look_into(path)

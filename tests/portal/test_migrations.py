"""The migrations make the tables that the schema describes."""

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import select, text

from kiosk.portal.database import Database
from kiosk.portal.migrating import HEAD, DatabaseUnusable
from kiosk.portal.reward_schema import rewards

pytestmark = pytest.mark.both_databases


@pytest.fixture
def empty(empty_urls):
    database = Database(empty_urls[0])
    yield database
    database.close()


def same_types(_context, _inspected, _column, inspected_type, metadata_type):
    """Moment and the variants of ids look like what they are stored as."""
    return None if type(metadata_type).__name__ != "Moment" else False


def test_schema_and_migrations_agree(empty):
    empty.create_tables()
    with empty.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": same_types})
        assert compare_metadata(context, rewards.metadata) == []


def test_the_newest_migration_is_the_one_looked_for():
    assert ScriptDirectory("kiosk/portal/migrations").get_current_head() == HEAD


def test_creating_twice_changes_nothing(empty):
    empty.create_tables()
    with empty.writing() as connection:
        connection.execute(text("INSERT INTO accounts VALUES (7, 'key', 'secret')"))
    empty.create_tables()
    with empty.reading() as connection:
        assert connection.scalar(text("SELECT account_id FROM accounts")) == 7


def test_rewards_of_before_there_were_pictures_stay(empty):
    config = Config()
    config.set_main_option("script_location", "kiosk:portal/migrations")
    with empty.writing() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.execute(text("INSERT INTO accounts VALUES (7, 'key', 'secret')"))
    empty.create_tables()
    with empty.reading() as connection:
        assert connection.scalar(text("SELECT account_id FROM accounts")) == 7
        assert connection.execute(select(rewards.c.media_uid)).all() == []


def test_a_newer_database_is_left_alone(empty):
    empty.create_tables()
    with empty.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseUnusable, match="another version"):
        empty.create_tables()


def test_tables_of_before_the_migrations(empty):
    with empty.writing() as connection:
        connection.execute(text("CREATE TABLE accounts (account_id INTEGER)"))
    with pytest.raises(DatabaseUnusable, match="empty one"):
        empty.create_tables()
    with empty.reading() as connection:
        assert connection.scalar(text("SELECT count(*) FROM accounts")) == 0


def test_a_migration_that_fails_leaves_nothing(empty):
    with empty.writing() as connection:
        connection.execute(text("CREATE TABLE sessions (session_uid INTEGER)"))
    with pytest.raises(Exception, match="already exists"):
        empty.create_tables()
    with empty.writing() as connection:
        connection.execute(text("DROP TABLE sessions"))
    empty.create_tables()

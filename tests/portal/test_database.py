"""What holds on either database, whatever else goes on in it and however it is set up."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
from sqlalchemy import delete, select, text, update

from kiosk.portal import demo
from kiosk.portal.changes import reward_changed
from kiosk.portal.reward_schema import reward_scans, rewards

pytestmark = pytest.mark.both_databases

REWARD = demo.uid("rewards/Gold Fan")
THIS = reward_scans.c.reward_uid == REWARD
WAITING = text("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)")


def wait_for_a_lock(database, other):
    """Until the other's transaction waits for ours; on SQLite it has not even begun."""
    if database._engine.dialect.name == "postgresql":
        with database.reading() as connection:
            while not (connection.scalar(WAITING) or other.done()):
                pass


def test_a_change_is_noted_however_the_scan_before_it_ends(database):
    def change():
        with database.writing() as connection:
            reward_changed(connection, REWARD)

    with ThreadPoolExecutor(1) as pool:
        with database.writing() as giver:
            giver.execute(select(reward_scans).where(THIS).with_for_update())
            changed = pool.submit(change)
            wait_for_a_lock(database, changed)
            giver.execute(delete(reward_scans).where(THIS))
        changed.result()
    with database.reading() as connection:
        query = select(reward_scans.c.after_fan_id).where(THIS)
        assert connection.execute(query).scalars().all() == [0]


def test_a_change_begins_a_scan_anew(database):
    with database.writing() as connection:
        connection.execute(update(reward_scans).values(after_fan_id=1005))
        reward_changed(connection, REWARD)
        query = select(reward_scans.c.after_fan_id).where(THIS)
        assert connection.execute(query).scalars().all() == [0]


def test_the_last_moment_can_be_read_whatever_the_databases_zone(database, dialect):
    last = datetime.max.replace(tzinfo=UTC)
    with database.writing() as connection:
        connection.execute(update(rewards).values(expiration_timestamp=last))
        if dialect == "postgresql":
            name = connection.scalar(text("SELECT current_database()"))
            connection.execute(text(f"ALTER DATABASE {name} SET timezone = 'Asia/Tokyo'"))
    database.close()
    with database.reading() as connection:
        query = select(rewards.c.expiration_timestamp).distinct()
        assert connection.execute(query).scalars().all() == [last]

"""What only SQLite has to be told, and asked."""

import pytest

pytestmark = pytest.mark.sqlite


def test_what_is_acknowledged_is_synced(database):
    with database.reading() as connection:
        pragmas = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    assert pragmas == ["wal", 2, 1]


def test_a_balance_is_read_from_the_index_alone(database):
    query = "SELECT sum(points) FROM fan_points WHERE fan_id = 1 AND point_uid = 'x'"
    with database.reading() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}").one()
    assert "USING COVERING INDEX ix_fan_points_balance" in plan.detail

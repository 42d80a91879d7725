"""Puts the demo world into a database."""

from datetime import datetime

from sqlalchemy import Connection, func, insert, select, update

from kiosk.portal import artwork, demo
from kiosk.portal.access import digest
from kiosk.portal.database import Database
from kiosk.portal.fans import search_text
from kiosk.portal.migrating import take_turn
from kiosk.portal.passwords import hash_password
from kiosk.portal.schema import (
    accounts,
    barcodes,
    businesses,
    fan_points,
    fans,
    media,
    performances,
    point_tiers,
    point_types,
    quests,
)
from kiosk.portal.seed_rewards import move_rewards, seed_rewards
from kiosk.portal.trackers import add_tracker


def seed_demo(database: Database, now: datetime) -> None:
    """Fill an empty database; one that is seeded keeps all but when its performances are.

    Both move, as tomorrow's would some day be on at the same time as tonight's; and rewards with
    them.
    """
    with database.writing() as connection:
        take_turn(connection)
        if _is_seeded(connection):
            _move_performances(connection, now)
            move_rewards(connection, now)
        else:
            _fill(connection, now)
            seed_rewards(connection, now)
            _number_on(connection)


def _is_seeded(connection: Connection) -> bool:
    known = select(accounts.c.account_id).where(accounts.c.key_digest == digest(demo.API_KEY))
    return connection.execute(known).one_or_none() is not None


def _move_performances(connection: Connection, now: datetime) -> None:
    for performance_uid, performance in demo.performances(now).items():
        moved = update(performances).where(performances.c.performance_uid == performance_uid)
        connection.execute(moved.values(performance))


def _number_on(connection: Connection) -> None:
    """Have PostgreSQL number new rows after the demo's; SQLite does so by itself."""
    if connection.dialect.name == "postgresql":
        for column in (businesses.c.business_id, fans.c.fan_id, quests.c.page_tab_id):
            sequence = func.pg_get_serial_sequence(column.table.name, column.name)
            connection.execute(
                select(func.setval(sequence, select(func.max(column)).scalar_subquery()))
            )


def _fill(connection: Connection, now: datetime) -> None:
    account_id = _add_account(connection)
    _add_media(connection, account_id)
    _add_points(connection, account_id)
    _add_business(connection, account_id, now)
    for fan in demo.FANS:
        _add_fan(connection, account_id, fan, now)
    for barcode, fan_id in demo.WRISTBANDS.items():
        link = {"business_id": demo.BUSINESS_ID, "barcode": barcode, "fan_id": fan_id}
        connection.execute(insert(barcodes).values(**link, linked_at=now))


def _add_account(connection: Connection) -> int:
    keys = {"key_digest": digest(demo.API_KEY), "secret_digest": digest(demo.API_SECRET)}
    statement = insert(accounts).values(keys).returning(accounts.c.account_id)
    return int(connection.execute(statement).scalar_one())


def _add_media(connection: Connection, account_id: int) -> None:
    for media_uid, body in ((demo.LOGO_UID, artwork.logo()), (demo.BADGE_UID, artwork.badge())):
        row = {"media_uid": media_uid, "content_type": "image/png", "body": body}
        connection.execute(insert(media).values(**row, account_id=account_id))


def _add_points(connection: Connection, account_id: int) -> None:
    point_type = {"point_uid": demo.POINT_UID, "point_name": demo.POINT_NAME}
    connection.execute(insert(point_types).values(**point_type, account_id=account_id))
    for name, minimum in demo.TIERS.items():
        tier = {"point_tier_uid": demo.uid(f"tiers/{name}"), "point_uid": demo.POINT_UID}
        connection.execute(insert(point_tiers).values(**tier, tier_name=name, min_points=minimum))


def _add_business(connection: Connection, account_id: int, now: datetime) -> None:
    owned = {"business_id": demo.BUSINESS_ID}
    business = {"business_name": demo.BUSINESS_NAME, "timezone": demo.TIMEZONE}
    links = {"account_id": account_id, "point_uid": demo.POINT_UID, "media_uid": demo.LOGO_UID}
    connection.execute(insert(businesses).values(**owned, **business, **links))
    for performance_uid, performance in demo.performances(now).items():
        row = {"performance_uid": performance_uid, **owned, **performance}
        connection.execute(insert(performances).values(row))
    for quest in demo.QUESTS:
        row = {"reward_type": "fan_points", **owned, **quest}
        statement = insert(quests).values(row).returning(quests)
        add_tracker(connection, connection.execute(statement).one())


def _add_fan(connection: Connection, account_id: int, fan: demo.DemoFan, now: datetime) -> None:
    row = {
        "fan_id": fan.fan_id,
        "account_id": account_id,
        "first_name": fan.first_name,
        "last_name": fan.last_name,
        "email": fan.email,
        "phone": fan.phone,
        "tags": list(fan.tags),
        "password_hash": hash_password(fan.password) if fan.password else None,
        "search_text": search_text(fan.first_name, fan.last_name, fan.email, fan.phone),
    }
    connection.execute(insert(fans).values(row))
    if fan.points:
        opening = {"fan_id": fan.fan_id, "point_uid": demo.POINT_UID, "points": fan.points}
        connection.execute(insert(fan_points).values(**opening, created_at=now))

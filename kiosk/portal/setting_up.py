"""What a venue's own portal begins with: an account with its business, and performances.

The guide has these made in the admin UI; here they are commands.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4
from zoneinfo import ZoneInfo

from sqlalchemy import insert, select

from kiosk.portal.access import digest
from kiosk.portal.database import Database
from kiosk.portal.schema import MAX_NAME, accounts, businesses, performances, point_types

KEY_BYTES = 24


@dataclass(frozen=True, slots=True)
class NewAccount:
    """An account as it was made; only the keys' digests are kept, so they are told here alone."""

    api_key: str
    api_secret: str
    business_id: int


def add_account(
    database: Database, business_name: str, timezone: str, point_name: str
) -> NewAccount:
    """Make an account with a business and its point type; raises ValueError for what cannot be."""
    zone = _zone(timezone)
    _require_name(business_name)
    _require_name(point_name)
    key, secret = secrets.token_urlsafe(KEY_BYTES), secrets.token_urlsafe(KEY_BYTES)
    point_uid = str(uuid4())
    with database.writing() as connection:
        digests = {"key_digest": digest(key), "secret_digest": digest(secret)}
        made = insert(accounts).values(digests).returning(accounts.c.account_id)
        account_id = connection.execute(made).scalar_one()
        owned = {"account_id": account_id, "point_uid": point_uid}
        connection.execute(insert(point_types).values(point_name=point_name, **owned))
        business = {"business_name": business_name, "timezone": zone.key, **owned}
        opened = insert(businesses).values(business).returning(businesses.c.business_id)
        return NewAccount(key, secret, int(connection.execute(opened).scalar_one()))


def add_performance(
    database: Database,
    business_id: int,
    name: str,
    start: datetime,
    end: datetime,
    doors: datetime | None = None,
) -> str:
    """Make a performance of the business and return its uid; naive moments are the business's.

    Raises ValueError where there is no such business, or it ends before it starts.
    """
    _require_name(name)
    query = select(businesses.c.timezone).where(businesses.c.business_id == business_id)
    with database.writing() as connection:
        timezone = connection.execute(query).scalar()
        if timezone is None:
            raise ValueError(f"there is no business {business_id}")
        moments = {"start": start, "end": end, "doors": doors}
        aware = {each: _aware(at, ZoneInfo(timezone)) for each, at in moments.items() if at}
        if aware["end"] <= aware["start"]:
            raise ValueError("a performance must end after it starts")
        row = {"performance_uid": str(uuid4()), "business_id": business_id, "name": name, **aware}
        connection.execute(insert(performances).values(row))
    return str(row["performance_uid"])


def _require_name(name: str) -> None:
    if not name.strip() or len(name) > MAX_NAME:
        raise ValueError(f"a name must have 1 to {MAX_NAME} characters")


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise ValueError(f"{name!r} is not a time zone; write it like Europe/Paris") from error


def _aware(moment: datetime, zone: ZoneInfo) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)

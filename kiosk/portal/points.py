"""Point types, point tiers and balances (guide: "Point Type", "Point Tiers", "Fan Point")."""

from typing import Any
from uuid import uuid4

from fastapi import APIRouter
from sqlalchemy import Connection, Row, func, select, update

from kiosk.domain.catalogue import PointTier
from kiosk.domain.ids import AccountId, PointTierUid
from kiosk.portal import answers, fields
from kiosk.portal.access import SecretCall
from kiosk.portal.changes import tier_changed
from kiosk.portal.database import insert_new
from kiosk.portal.errors import not_found
from kiosk.portal.fields import Form
from kiosk.portal.ids import TextId
from kiosk.portal.schema import MAX_NAME, fan_points, point_tiers, point_types

POINT_NAME = fields.title("point_name", "What the currency is called.", MAX_NAME)
_POINT_TYPE = Form(POINT_NAME)
_TIER = Form(
    fields.title("tier_name", "What the tier is called; names an existing one, too.", MAX_NAME),
    fields.integer("min_points", "The balance that reaches it.").needed(),
)

router = APIRouter(prefix="/api/v1/crm", tags=["Points"])


@router.get("/points", response_model=list[answers.PointType])
def list_point_types(call: SecretCall) -> list[dict[str, Any]]:
    """Every point type of the account."""
    query = select(point_types.c.point_uid, point_types.c.point_name)
    query = query.where(point_types.c.account_id == call.account_id)
    with call.database.reading() as connection:
        rows = connection.execute(query.order_by(point_types.c.point_name))
        return [dict(row) for row in rows.mappings()]


@router.post("/points", response_model=answers.PointType, openapi_extra=_POINT_TYPE.in_body())
def create_point_type(call: SecretCall) -> dict[str, Any]:
    """Create a point type; one of the same name is kept as it is."""
    name = _POINT_TYPE.read(call.parameters)["point_name"]
    with call.database.writing() as connection:
        row = {"point_uid": str(uuid4()), "account_id": call.account_id, "point_name": name}
        insert_new(connection, point_types, row)
        point_uid = point_type_named(connection, call.account_id, name).point_uid
    return {"point_uid": point_uid, "point_name": name}


@router.get("/point_tiers/{point_uid}", response_model=list[answers.PointTier])
def list_point_tiers(call: SecretCall, point_uid: TextId) -> list[dict[str, Any]]:
    """Every tier of the point type, lowest first."""
    with call.database.reading() as connection:
        _require_point_type(connection, call.account_id, point_uid)
        tiers = tiers_of(connection, point_uid)
    return [tier_fields(tier) | {"point_uid": point_uid} for tier in tiers]


@router.post(
    "/point_tiers/{point_uid}",
    response_model=answers.PointTier,
    openapi_extra=_TIER.in_body(),
)
def save_point_tier(call: SecretCall, point_uid: TextId) -> dict[str, Any]:
    """Create a tier; one of the same name is updated and keeps its uid."""
    asked = _TIER.read(call.parameters)
    name, minimum = asked["tier_name"], asked["min_points"]
    with call.database.writing() as connection:
        _require_point_type(connection, call.account_id, point_uid)
        tier = PointTier(_saved_tier(connection, point_uid, name, minimum), name, minimum)
    return tier_fields(tier) | {"point_uid": point_uid}


def point_type_named(connection: Connection, account_id: AccountId, name: str) -> Row[Any]:
    """The account's point type of that name; raises PortalError (404) where there is none."""
    query = select(point_types).where(
        point_types.c.account_id == account_id, point_types.c.point_name == name
    )
    point_type = connection.execute(query).one_or_none()
    if point_type is None:
        raise not_found("point type")
    return point_type


def tiers_of(connection: Connection, point_uid: str | None) -> tuple[PointTier, ...]:
    """The point type's tiers, lowest first; none where there is no point type."""
    query = select(point_tiers).where(point_tiers.c.point_uid == point_uid)
    rows = connection.execute(query.order_by(point_tiers.c.min_points, point_tiers.c.tier_name))
    return tuple(PointTier(row.point_tier_uid, row.tier_name, row.min_points) for row in rows)


def tier_fields(tier: PointTier) -> dict[str, Any]:
    """A tier as the API tells it."""
    return {
        "point_tier_uid": tier.point_tier_uid,
        "tier_name": tier.tier_name,
        "min_points": tier.min_points,
    }


def balance(connection: Connection, fan_id: int, point_uid: str | None) -> int:
    """The sum of the fan's transactions in that point type; 0 where there is no point type."""
    query = select(func.coalesce(func.sum(fan_points.c.points), 0)).where(
        fan_points.c.fan_id == fan_id, fan_points.c.point_uid == point_uid
    )
    return int(connection.execute(query).scalar_one())


def _require_point_type(connection: Connection, account_id: AccountId, point_uid: str) -> None:
    query = select(point_types.c.point_uid).where(
        point_types.c.account_id == account_id, point_types.c.point_uid == point_uid
    )
    if connection.execute(query).one_or_none() is None:
        raise not_found("point type")


def _saved_tier(connection: Connection, point_uid: str, name: str, minimum: int) -> PointTierUid:
    """Write the tier under its name and return its uid."""
    row = {"point_tier_uid": str(uuid4()), "point_uid": point_uid, "tier_name": name}
    if insert_new(connection, point_tiers, {**row, "min_points": minimum}):
        return PointTierUid(row["point_tier_uid"])
    named = (point_tiers.c.point_uid == point_uid) & (point_tiers.c.tier_name == name)
    connection.execute(update(point_tiers).where(named).values(min_points=minimum))
    query = select(point_tiers.c.point_tier_uid).where(named)
    tier_uid = PointTierUid(connection.execute(query).scalar_one())
    tier_changed(connection, tier_uid)
    return tier_uid

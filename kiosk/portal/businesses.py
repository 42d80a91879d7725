"""The account's businesses (guide: "Get businesses")."""

from typing import Any

from fastapi import APIRouter
from sqlalchemy import Connection, Row, Select, select

from kiosk.domain.ids import AccountId
from kiosk.portal import answers
from kiosk.portal.access import KeyCall
from kiosk.portal.errors import not_found
from kiosk.portal.schema import businesses, point_types

router = APIRouter(prefix="/api/v1/businesses", tags=["Businesses"])


@router.get("", response_model=list[answers.Business])
def list_businesses(call: KeyCall) -> list[dict[str, Any]]:
    """Every business of the account, with its point type where one is assigned."""
    query = _with_point_name().where(businesses.c.account_id == call.account_id)
    with call.database.reading() as connection:
        rows = connection.execute(query.order_by(businesses.c.business_id))
        return [dict(row) for row in rows.mappings()]


def business_of(connection: Connection, account_id: AccountId, business_id: int) -> Row[Any]:
    """The account's business; raises PortalError (404) where it has none of that id."""
    query = select(businesses).where(
        businesses.c.business_id == business_id, businesses.c.account_id == account_id
    )
    business = connection.execute(query).one_or_none()
    if business is None:
        raise not_found("business")
    return business


def _with_point_name() -> Select[Any]:
    return select(
        businesses.c.business_id,
        businesses.c.business_name,
        businesses.c.point_uid,
        point_types.c.point_name,
        businesses.c.media_uid,
    ).join_from(businesses, point_types, isouter=True)

"""A business's performances: our extension of the API (DESIGN.md, "The wire")."""

from typing import Any

from fastapi import APIRouter
from sqlalchemy import Row, select

from kiosk.portal import answers
from kiosk.portal.access import SecretCall
from kiosk.portal.businesses import business_of
from kiosk.portal.ids import Id
from kiosk.portal.schema import performances

router = APIRouter(prefix="/api/v1/ent/businesses/{business_id}/performances", tags=["Businesses"])


@router.get("", response_model=list[answers.Performance])
def list_performances(call: SecretCall, business_id: Id) -> list[dict[str, Any]]:
    """Every performance, by start; moments are ISO 8601 in UTC."""
    query = select(performances).where(performances.c.business_id == business_id)
    with call.database.reading() as connection:
        business_of(connection, call.account_id, business_id)
        rows = connection.execute(query.order_by(performances.c.start))
        return [_performance(row) for row in rows]


def _performance(row: Row[Any]) -> dict[str, Any]:
    return {
        "performance_uid": row.performance_uid,
        "name": row.name,
        "start": row.start.isoformat(),
        "end": row.end.isoformat(),
        "doors": row.doors and row.doors.isoformat(),
    }

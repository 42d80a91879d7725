"""Whose a wristband's or ticket's barcode is: our extension (DESIGN.md, "The wire")."""

from datetime import datetime
from typing import Any

from fastapi import APIRouter
from sqlalchemy import Connection, select

from kiosk.portal import answers
from kiosk.portal.access import SecretCall
from kiosk.portal.businesses import business_of
from kiosk.portal.database import insert_new
from kiosk.portal.errors import PortalError
from kiosk.portal.ids import Id
from kiosk.portal.messages import wristband_linked
from kiosk.portal.schema import barcodes, fans

router = APIRouter(prefix="/api/v1/ent/businesses/{business_id}/barcodes", tags=["Fans"])


# A barcode is any text: the path converter lets its slashes through.
@router.get("/{barcode:path}", response_model=answers.BarcodeOwner)
def find_fan(call: SecretCall, business_id: Id, barcode: str) -> dict[str, Any]:
    """The fan that the barcode is linked to."""
    query = select(fans.c.fan_id, fans.c.first_name).join_from(barcodes, fans)
    query = query.where(barcodes.c.business_id == business_id, barcodes.c.barcode == barcode)
    with call.database.reading() as connection:
        business_of(connection, call.account_id, business_id)
        # PostgreSQL does not even look for a text with NUL.
        fan = None if "\0" in barcode else connection.execute(query).mappings().one_or_none()
    if fan is None:
        raise PortalError(404, "barcode_unknown", "The barcode is not linked to a fan.")
    return dict(fan)


def link_barcode(
    connection: Connection, business_id: int, barcode: str, fan_id: int, now: datetime
) -> None:
    """Link the barcode to the fan, whose promotions may wait for it.

    Raises PortalError (409) where it is another's.
    """
    link = {"business_id": business_id, "barcode": barcode, "fan_id": fan_id, "linked_at": now}
    if insert_new(connection, barcodes, link):
        wristband_linked(connection, business_id, fan_id, now)
        return
    query = select(barcodes.c.fan_id).where(
        barcodes.c.business_id == business_id, barcodes.c.barcode == barcode
    )
    if connection.execute(query).scalar_one() != fan_id:
        raise PortalError(409, "barcode_taken", "The barcode is linked to another fan.")

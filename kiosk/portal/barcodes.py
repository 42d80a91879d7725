"""Whose a wristband's or ticket's barcode is: our extension (DESIGN.md, "The wire")."""

from datetime import datetime
from typing import Any

from fastapi import APIRouter
from sqlalchemy import ColumnElement, Connection, and_, delete, false, select

from kiosk.portal import answers, fields
from kiosk.portal.access import SecretCall
from kiosk.portal.businesses import business_of
from kiosk.portal.database import insert_new
from kiosk.portal.errors import PortalError
from kiosk.portal.fields import Form
from kiosk.portal.ids import Id
from kiosk.portal.messages import wristband_linked
from kiosk.portal.schema import barcodes, fans

_OWNER = Form(fields.integer("fan_id", "Unlink it only from this fan."))
_ANOTHERS: dict[int | str, dict[str, Any]] = {
    409: {"model": answers.Refusal, "description": "`barcode_taken`: it is another fan's."}
}

router = APIRouter(prefix="/api/v1/ent/businesses/{business_id}/barcodes", tags=["Fans"])


# A barcode is any text: the path converter lets its slashes through.
@router.get("/{barcode:path}", response_model=answers.BarcodeOwner)
def find_fan(call: SecretCall, business_id: Id, barcode: str) -> dict[str, Any]:
    """The fan that the barcode is linked to."""
    query = select(fans.c.fan_id, fans.c.first_name).join_from(barcodes, fans)
    with call.database.reading() as connection:
        business_of(connection, call.account_id, business_id)
        fan = connection.execute(query.where(_is(business_id, barcode))).mappings().one_or_none()
    if fan is None:
        raise _unknown()
    return dict(fan)


@router.delete(
    "/{barcode:path}",
    response_model=answers.UnlinkedBarcode,
    responses=_ANOTHERS,
    openapi_extra=_OWNER.in_query(),
)
def unlink_barcode(call: SecretCall, business_id: Id, barcode: str) -> dict[str, Any]:
    """Take the barcode from its fan, who keeps what it earned; with `fan_id`, from that one only.

    Raises PortalError (409 `barcode_taken`) where it is another's.
    """
    fan_id = _OWNER.read(call.parameters)["fan_id"]
    link = _is(business_id, barcode)
    with call.database.writing() as connection:
        business_of(connection, call.account_id, business_id)
        query = select(barcodes.c.fan_id).where(link).with_for_update()
        owner = connection.execute(query).scalar_one_or_none()
        if owner is None:
            raise _unknown()
        if fan_id not in (None, owner):
            raise _taken()
        connection.execute(delete(barcodes).where(link))
    return {"barcode": barcode, "fan_id": owner, "deleted": True}


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
    query = select(barcodes.c.fan_id).where(_is(business_id, barcode))
    if connection.execute(query).scalar_one() != fan_id:
        raise _taken()


def _is(business_id: int, barcode: str) -> ColumnElement[bool]:
    # PostgreSQL does not even look for a text with NUL.
    known = false() if "\0" in barcode else barcodes.c.barcode == barcode
    return and_(barcodes.c.business_id == business_id, known)


def _unknown() -> PortalError:
    return PortalError(404, "barcode_unknown", "The barcode is not linked to a fan.")


def _taken() -> PortalError:
    return PortalError(409, "barcode_taken", "The barcode is linked to another fan.")
